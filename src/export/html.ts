import { PAPERS, type Paper } from '../layout/page';
import { escapeAttribute, escapeText } from '../render/markup';
import type { TableTwin } from '../render/picture';
import type { Scene } from '../render/scene';
import { charactersOf, fontFaces } from './font-faces';
import { pageStyle } from './page-style';
import { sha256 } from './sha256';
import { svgElement } from './svg';

export interface HtmlOptions {
  readonly table: TableTwin;
  /** A sentence that says what the page holds, above all whether private judgements are in it. */
  readonly holds: string;
  /** Sheet for printing. Default: A4. */
  readonly paper?: Paper;
}

const row = (cells: readonly string[], heading: number): string =>
  `<tr>${cells.map((cell, i) => (i === heading ? `<th scope="row"><bdi>${escapeText(cell)}</bdi></th>` : `<td>${escapeText(cell)}</td>`)).join('')}</tr>`;

function tableOf({ caption, columns, rows, heading }: TableTwin): string {
  const heads = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
  return [
    '<table>',
    `<caption>${escapeText(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>\n${rows.map((cells) => row(cells, heading)).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

/** Characters of texts that stand outside the picture. */
function addText(used: Map<number, Set<number>>, weight: number, texts: Iterable<string>): void {
  const points = used.get(weight) ?? new Set<number>();
  used.set(weight, points);
  for (const text of texts) for (const character of text) points.add(character.codePointAt(0) as number);
}

/**
 * A picture as one page that opens from disk: the map fitted to the window, below it a table with the same content.
 *
 * Nothing is loaded and nothing runs: the security policy allows the page's own style and the letters inside it, no script and no
 * network. Printed, the map fills one sheet and the table follows.
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
  const { table, holds, paper = 'A4' } = options;
  const used = charactersOf(scene);
  addText(used, 400, [holds, ...table.rows.flat()]);
  addText(used, 700, [table.caption, ...table.columns, ...table.rows.flatMap((cells) => cells[table.heading] ?? '')]);
  const style = `${fontFaces(used)}\n${pageStyle(scene, PAPERS[paper])}`;
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; font-src data:; base-uri 'none'; form-action 'none'`;
  const language = escapeAttribute(scene.language);
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${scene.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(scene.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<main>\n${svgElement(scene)}\n</main>`,
    `<section>\n<p class="holds">${escapeText(holds)}</p>\n${tableOf(table)}\n</section>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
