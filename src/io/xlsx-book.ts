import { isDateFormat } from './xlsx-numbers';
import { decodeCellText } from './xlsx-text';
import { attribute, scanXml } from './xml';

/** A part of the workbook as text; undefined where the workbook has none of that name. */
type Part = (path: string) => string | undefined;

export interface Book {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly strings: readonly string[];
  /** By the style of a cell: whether its number is shown as a date. */
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
}

const nothing = () => {};

/** Where everything stands in a workbook; undefined where the zip holds none. */
export function readBook(part: Part): Book | undefined {
  const root = relations(part('_rels/.rels'), '');
  const path = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.path ?? 'xl/workbook.xml';
  const xml = part(path);
  if (xml === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = relations(part(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);
  const sheets: { name: string; path: string }[] = [];
  let is1904 = false;
  const open = (name: string, attributes: string) => {
    if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const target = targets.get(attribute(attributes, 'id') ?? '');
    // sheets that are charts or dialogues hold no cells
    if (target?.type.endsWith('/worksheet'))
      sheets.push({ name: attribute(attributes, 'name') ?? '', path: target.path });
  };
  scanXml(xml, { open, close: nothing, text: nothing });
  const pathOf = (type: string, name: string) =>
    [...targets.values()].find((t) => t.type.endsWith(type))?.path ?? folder + name;
  return {
    sheets,
    is1904,
    strings: sharedStrings(part(pathOf('/sharedStrings', 'sharedStrings.xml'))),
    dateStyles: dateStyles(part(pathOf('/styles', 'styles.xml'))),
  };
}

interface Target {
  readonly type: string;
  readonly path: string;
}

/** The relations of a part by their id, with paths from the top of the workbook; those that lead outside are left out. */
function relations(xml: string | undefined, folder: string): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>();
  const open = (name: string, attributes: string) => {
    if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
    const target = attribute(attributes, 'Target') ?? '';
    const path = resolvePath(target.startsWith('/') ? '' : folder, target);
    found.set(attribute(attributes, 'Id') ?? '', { type: attribute(attributes, 'Type') ?? '', path });
  };
  if (xml !== undefined) scanXml(xml, { open, close: nothing, text: nothing });
  return found;
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The texts that cells point at: their runs joined, without the readings that stand above East Asian words. */
function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  if (xml === undefined) return strings;
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inReading = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(decodeCellText(text));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
    },
    text: (piece) => {
      if (inText && !inReading) text += piece;
    },
  });
  return strings;
}

function dateStyles(xml: string | undefined): boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  if (xml === undefined) return styles;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        styles.push(isDateFormat(id, formats.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: nothing,
  });
  return styles;
}
