import { absent, bring, found, required } from '../kernel/optional-parts';
import type { Paper } from '../layout/page';
import type { Scene } from '../render/scene';
import { type Engine, openShaper } from '../text/shaper';
import { onSheet } from './on-sheet';
import { drawMarks } from './pdf-marks';
import type { Sheet } from './pdf-sheet';
import { type Drawing, sceneOf } from './subject';

/** The sheet of a PDF. */
export interface PdfOptions {
  /** The sheet. Default: A4. */
  readonly paper?: Paper;
}

type Size = readonly [width: number, height: number];

const POINTS = 72 / 25.4;

/** Stands for the date of a file that has none: the same picture gives the same bytes, whenever it is written. */
const NO_DATE = { getTime: () => 0, valueOf: () => 0, toISOString: () => '' } as Date;

/** A document of one page, without a date. */
function open(
  Document: new (options: object) => PDFKit.PDFDocument,
  size: Size,
  { title, description, language }: Scene,
) {
  const doc = new Document({
    size: [...size],
    margin: 0,
    font: '',
    lang: language,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    info: { Title: title, Subject: description, Creator: 'playermap', Producer: 'playermap', CreationDate: NO_DATE },
  });
  // what is not listed is not written
  Object.defineProperty(doc.info, 'CreationDate', { enumerable: false });
  // pdfkit would write the title into XML as it stands, "&" and all; in files of 1.3, it leaves the XML out
  doc.version = 1.3;
  return doc;
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
    doc.end();
  });
}

/**
 * A picture as a PDF of one sheet: lines stay lines at every size, and names can be selected, copied and searched, Hebrew and
 * Arabic too. The letters it uses travel in it.
 *
 * Needs the packages pdfkit and harfbuzzjs, which are loaded at the first call. The file has no date in it: the same picture
 * gives the same bytes.
 *
 * Cost: O(marks + letters).
 *
 * @throws {PlayermapError} `missing-part` where a package is not installed, with the command that installs it.
 * @example
 * const map = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] }));
 * const pdf = await toPdf(map, { paper: 'A3' });
 * assert.equal(new TextDecoder().decode(pdf.slice(0, 5)), '%PDF-');
 */
export async function toPdf(drawing: Drawing, options: PdfOptions = {}): Promise<Uint8Array> {
  const parts = required('a PDF', {
    pdfkit: await import('pdfkit').then(found, absent),
    harfbuzzjs: await bring<Engine>('harfbuzzjs'),
  });
  const shaper = await openShaper(parts.harfbuzzjs);
  const scene = sceneOf(drawing);
  const { width, height, title, description, definitions, marks } = scene;
  const place = onSheet(scene, options.paper ?? 'A4');
  const size: Size = [place.width * POINTS, place.height * POINTS];
  const doc = open(parts.pdfkit.default, size, scene);
  const sheet: Sheet = {
    doc,
    shaper,
    definitions: new Map(definitions.map((definition) => [definition.id, definition])),
    fonts: new Map(),
    forms: new Map(),
  };
  const figure = doc.struct('Figure', { title, alt: `${title}. ${description}` }, () => {
    const scale = place.scale * POINTS;
    doc
      .save()
      .translate((size[0] - width * scale) / 2, (size[1] - height * scale) / 2)
      .scale(scale)
      .miterLimit(4);
    drawMarks(sheet, marks, {});
    doc.restore();
  });
  doc.addStructure(figure);
  figure.end();
  return bytesOf(doc);
}
