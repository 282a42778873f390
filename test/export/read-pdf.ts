import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';

/** PDF.js as one script: another program than the one that writes our PDFs, and one that needs nothing but a browser. */
async function readerScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
        import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
        globalThis.pdfjsWorker = worker;
        globalThis.readSheets = async (base64) => {
          const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const file = await pdfjs.getDocument({ data, isEvalSupported: false }).promise;
          const sheets = [];
          for (let number = 1; number <= file.numPages; number++) {
            const page = await file.getPage(number);
            const { width, height } = page.getViewport({ scale: 1 });
            const { items } = await page.getTextContent();
            const texts = items
              .filter(({ str }) => str && str.trim() !== '')
              .map(({ str, transform, width: long }) => ({ text: str, x: transform[4], y: transform[5], width: long }));
            sheets.push({ width, height, texts });
          }
          return sheets;
        };
        globalThis.readPdf = async (base64, width) => {
          const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const file = await pdfjs.getDocument({ data, isEvalSupported: false }).promise;
          const page = await file.getPage(1);
          const { width: points } = page.getViewport({ scale: 1 });
          const viewport = page.getViewport({ scale: width / points });
          const canvas = document.createElement('canvas');
          canvas.width = width;
          canvas.height = Math.round(viewport.height);
          document.body.replaceChildren(canvas);
          await page.render({ canvas, viewport, background: '#ffffff' }).promise;
          const { items } = await page.getTextContent();
          const { info } = await file.getMetadata();
          return {
            png: canvas.toDataURL('image/png').split(',')[1],
            lines: items.map(({ str }) => str).filter((text) => text.trim() !== ''),
            pages: file.numPages, size: [points, page.getViewport({ scale: 1 }).height],
            info, structure: await page.getStructTree(),
          };
        };`,
      resolveDir: process.cwd(),
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
    define: { 'import.meta.url': '"https://localhost/"' },
  });
  return outputFiles[0]?.text as string;
}

/** What a reader of a PDF sees. */
export interface ReadPdf {
  readonly png: string;
  /** Pieces of text in their logical order, as a search finds them. */
  readonly lines: readonly string[];
  readonly pages: number;
  /** In points. */
  readonly size: readonly [width: number, height: number];
  readonly info: Readonly<Record<string, unknown>>;
  readonly structure: unknown;
}

/** A sheet of a PDF and the pieces of text on it, in points from its lower left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly text: string; readonly x: number; readonly y: number; readonly width: number }[];
}

/** All sheets of a PDF. */
export async function readSheets(browser: Browser, pdf: Uint8Array): Promise<readonly Sheet[]> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await readerScript() });
  const sheets = await page.evaluate(
    (base64) => (globalThis as unknown as { readSheets: (b: string) => Promise<never> }).readSheets(base64),
    Buffer.from(pdf).toString('base64'),
  );
  await page.close();
  return sheets;
}

/** A page that reads PDFs; the picture is so many pixels wide. */
export async function pdfReader(
  browser: Browser,
): Promise<{ page: Page; read(pdf: Uint8Array, width: number): Promise<ReadPdf> }> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await readerScript() });
  const read = (pdf: Uint8Array, width: number): Promise<ReadPdf> =>
    page.evaluate(
      ([base64, pixels]) =>
        (globalThis as unknown as { readPdf: (b: string, w: number) => Promise<never> }).readPdf(base64, pixels),
      [Buffer.from(pdf).toString('base64'), width] as const,
    );
  return { page, read };
}
