import { strToU8, type Zippable, zipSync } from 'fflate';
import { guardCell } from './formula';
import { contentTypes, LOOKS, MARKED, rootRelations, STYLES, workbookRelations, workbookXml } from './xlsx-frame';
import { columnLetters } from './xlsx-sheet';
import { encodeCellText } from './xlsx-text';

/** What a cell of a workbook may hold. */
export type Cell = string | number | boolean | null | undefined;

/** A sheet to write: its first row is the header. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Columns from right to left, for Hebrew and Arabic. Default: false. */
  readonly rightToLeft?: boolean;
  /** Text that runs over several lines, such as instructions: no header, one wide column. Default: false. */
  readonly prose?: boolean;
}

/** Zip stores the time a file was changed; a fixed one keeps the same input the same bytes. */
const CHANGED = '1980-01-01T12:00:00';

/**
 * Writes an .xlsx workbook: bold headers that stay in view, columns as wide as their content, sheets from right to left
 * where asked for.
 *
 * Texts are written as texts: none becomes a formula, and one that looks like a formula is marked as a text (Excel's own
 * apostrophe), so that editing it does not make it one. Its value is unchanged. Ids such as "007" stay texts.
 *
 * The same input gives the same bytes. Cost: O(cells). Undefined: null and undefined are empty cells, and so are numbers
 * that are not finite.
 */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const files: Zippable = {};
  const add = (path: string, xml: string) => {
    files[path] = [
      strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
      { mtime: CHANGED, level: 6, os: 0 },
    ];
  };
  add('[Content_Types].xml', contentTypes(sheets.length));
  add('_rels/.rels', rootRelations);
  add('xl/workbook.xml', workbookXml(names));
  add('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length));
  add('xl/styles.xml', STYLES);
  for (const [i, sheet] of sheets.entries()) add(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet));
  return zipSync(files, { mtime: CHANGED });
}

function sheetXml({ rows, rightToLeft = false, prose = false }: SheetToWrite): string {
  const widths: number[] = [];
  const body = rows
    .map((row, r) => {
      const cells = row.map((cell, c) => {
        const length = String(cell ?? '').length;
        widths[c] = Math.max(widths[c] ?? 8, Math.min(length + 2, 40));
        const style = prose ? LOOKS.prose : r === 0 ? LOOKS.header : LOOKS.plain;
        return cellXml(`${columnLetters(c)}${r + 1}`, cell, style);
      });
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('');
  const frozen = prose ? '' : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const columns = prose ? '<col min="1" max="1" width="100" customWidth="1"/>' : columnsXml(widths);
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    `<sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>${frozen}</sheetView></sheetViews>` +
    `${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${body}</sheetData></worksheet>`
  );
}

const columnsXml = (widths: readonly number[]): string =>
  widths.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`).join('');

function cellXml(reference: string, cell: Cell, style: number): string {
  const styled = (s: number) => (s === LOOKS.plain ? '' : ` s="${s}"`);
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'boolean') return `<c r="${reference}"${styled(style)} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? `<c r="${reference}"${styled(style)}><v>${cell}</v></c>` : '';
  }
  const kept = guardCell(cell) === cell ? style : style + MARKED;
  return `<c r="${reference}"${styled(kept)} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(cell)}</t></is></c>`;
}

/** Names that a workbook takes: 1 to 31 characters, without : \ / ? * [ ], each once whatever its case. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const clean = [
      ...name
        .replace(/[:\\/?*[\]\u0000-\u001f]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim(),
    ];
    const base = clean.length === 0 ? `Sheet${i + 1}` : shorten(clean, 31);
    let unique = base;
    for (let n = 2; taken.has(unique.toLowerCase()); n++)
      unique = `${shorten([...base], 31 - String(n).length - 1)} ${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** As many whole characters as fit into a number of UTF-16 units. */
function shorten(characters: readonly string[], units: number): string {
  let text = '';
  for (const character of characters) {
    if (text.length + character.length > units) break;
    text += character;
  }
  return text;
}
