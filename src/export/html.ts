import { sha256 } from '../kernel/sha256';
import { PAPERS, type Paper } from '../layout/page';
import { charactersOf } from '../render/characters-used';
import type { TableTwin } from '../render/picture';
import type { Scene } from '../render/scene';
import { svgElement } from '../render/svg-text';
import { fontFaces } from '../text/font-faces';
import { LANGUAGES } from '../text/language';
import { escapeAttribute, escapeText } from '../text/markup';
import { PAGE_MESSAGES } from '../text/page-messages';
import { DATA_ID, dataText, FONTS_ID, type PageData } from './page-data';
import { pageStyle } from './page-style';
import { tableHtml } from './table-html';
import viewer from './viewer-code.json';

export interface HtmlOptions {
  readonly table: TableTwin;
  /** A sentence that says what the page holds, above all whether private judgements are in it. */
  readonly holds: string;
  /** Sheet for printing. Default: A4. */
  readonly paper?: Paper;
  /** What the page's own program works on. Default: none; then nothing runs. */
  readonly data?: PageData;
}

type Used = Map<number, Set<number>>;

/** Characters of texts that stand outside the picture. */
function addText(used: Used, weight: number, texts: Iterable<string>): void {
  const points = used.get(weight) ?? new Set<number>();
  used.set(weight, points);
  for (const text of texts) for (const character of text) points.add(character.codePointAt(0) as number);
}

function addTable(used: Used, { caption, columns, rows, heading }: TableTwin): void {
  addText(used, 400, rows.flat());
  addText(used, 700, [caption, ...columns, ...rows.flatMap((cells) => cells[heading] ?? '')]);
}

/** Letters of everything that the page may come to show. */
function charactersOfPage(scene: Scene, { table, holds, data }: HtmlOptions): Used {
  const used = charactersOf(scene);
  addText(used, 400, [holds]);
  addTable(used, table);
  if (!data) return used;
  const words = [...Object.values(PAGE_MESSAGES[data.language]), '0123456789+−×()→←↔–'];
  for (const weight of [400, 700]) addText(used, weight, words);
  for (const picture of data.pictures) {
    if (picture.table) addTable(used, picture.table);
    for (const [weight, points] of picture.scene ? charactersOf(picture.scene) : []) {
      addText(used, weight, [String.fromCodePoint(...points)]);
    }
    const { facts } = picture;
    addText(used, 400, [picture.label, ...(facts ? [...facts.measures, ...facts.tieTypes, ...facts.rings] : [])]);
  }
  return used;
}

/**
 * A picture as one page that opens from disk: the map fitted to the window, below it a table with the same content.
 *
 * Nothing is loaded: the security policy allows the page's own style, the letters inside it, and the page's own program where
 * there are data for it; no other script and no network. Printed, the map fills one sheet and the table follows.
 *
 * Cost: O(marks + cells).
 *
 * @throws {PlayermapError} never.
 * @example
 * const { scene } = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] }));
 * const table = { caption: 'Players', columns: ['Name'], heading: 0, rows: [['School']] };
 * assert.match(toHtml(scene, { table, holds: 'Holds no private judgements.' }), /<th scope="row"><bdi>School/);
 */
export function toHtml(scene: Scene, options: HtmlOptions): string {
  const { table, holds, paper = 'A4', data } = options;
  const language = LANGUAGES.find((one) => one === scene.language) ?? 'en';
  const fonts = fontFaces(charactersOfPage(scene, options));
  const style = pageStyle(scene, PAPERS[paper]);
  const policy = [
    "default-src 'none'",
    ...(data ? [`script-src 'sha256-${sha256(viewer.code)}'`, 'img-src blob: data:'] : []),
    `style-src 'sha256-${sha256(fonts)}' 'sha256-${sha256(style)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${escapeAttribute(scene.language)}" dir="${scene.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(scene.title)}</title>`,
    `<style id="${FONTS_ID}">${fonts}</style>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<main>\n<h1 class="only-read">${escapeText(scene.title)}</h1>\n<div class="stage">${svgElement(scene)}</div>\n</main>`,
    `<section class="twin" aria-label="${escapeAttribute(table.caption)}">\n<p class="holds">${escapeText(holds)}</p>\n${tableHtml(table, language)}\n</section>`,
    ...(data
      ? [
          `<script type="application/json" id="${DATA_ID}">${dataText(data)}</script>`,
          `<script>${viewer.code}</script>`,
        ]
      : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
