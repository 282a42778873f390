import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** The drawing code as one script that puts `playermap` on the page. */
export async function drawingScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { createContainer, draw, playerMapScene } from '../../src/render/index';
        export { toHtml, toSvg } from '../../src/export/index';
        export { sampleInput } from '../render/sample';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    external: ['harfbuzzjs', 'pdfkit'],
    write: false,
    format: 'iife',
    globalName: 'playermap',
    platform: 'browser',
    charset: 'utf8',
  });
  return outputFiles[0]?.text as string;
}
