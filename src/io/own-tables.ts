import type { Ecosystem } from '../model/ecosystem';
import type { CollectionName } from '../model/schema';
import { directionOf, LANGUAGES, type Language } from '../text/language';
import { type Tidy, tabled } from '../text/tidy';
import { writeCsv } from './csv-write';
import type { Written } from './formats/exchange';
import { isWhole } from './formats/halves';
import { sheetName } from './table-names';
import { settingsOf, settingsRows } from './written-settings';
import { writtenTables } from './written-tables';
import { writeXlsx } from './xlsx-write';

/** A file of a folder of tables. */
export interface TableFile {
  readonly name: string;
  readonly content: string;
}

/**
 * Writes an ecosystem as a folder of tables, which `readTables` gives back as it was: a CSV file for every collection (`stakeholders.csv`,
 * `ties.csv`, `tie_types.csv`, ...) and `ecosystem.json` for the title, the recipients and other settings. For spreadsheets,
 * R, pandas and versions that compare line by line.
 *
 * Headers and fixed words are English, or Hebrew or Arabic where asked for; the files are named in English. What a
 * spreadsheet would run as a formula is guarded (`guardCell`); several values in a cell stand apart by |, or as a JSON list
 * where one of them holds such a sign.
 *
 * Undefined: an empty cell is a field that is absent, so texts without a letter are lost, and so are spaces around names and
 * halves of characters; `lost` counts the records by field. Cost: O(cells).
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, recipients: ['family'], stakeholders: [{ id: 'family', needs: ['rest; sleep', 'money'] }], ties: [] });
 * const { content, lost } = writeTables(ecosystem, { language: 'he' });
 * assert.deepEqual(content.map(({ name }) => name), ['stakeholders.csv', 'ties.csv', 'ecosystem.json']);
 * assert.match(content[0]?.content ?? '', /מזהה,צרכים/);
 * assert.deepEqual([readTables(content).document, lost], [ecosystem.document, []]);
 */
export function writeTables(
  ecosystem: Ecosystem,
  options: { readonly language?: Language } = {},
): Written<readonly TableFile[]> & Tidy {
  const { tables, lost } = writtenTables(ecosystem.document, options.language ?? 'en', isWhole);
  const content = tables.map(({ collection, rows }) => ({
    name: `${fileName(collection)}.csv`,
    // without the mark Excel takes Hebrew for an older code page
    content: writeCsv(rows, { mark: true, lineBreak: '\r\n' }),
  }));
  const settings = JSON.stringify(settingsOf(ecosystem.document), null, 2);
  content.push({ name: 'ecosystem.json', content: `${settings}\n` });
  return tabled({ content, lost }, ({ lost }) => lost);
}

const fileName = (collection: CollectionName): string => sheetName(collection, 'en').replaceAll(' ', '_');

/**
 * The same as one .xlsx workbook, which `readWorkbook` gives back as it was: a sheet for every collection and one for the settings.
 *
 * Sheets, headers and fixed words are in the language asked for, else in that of the ecosystem, else English; in Hebrew and
 * Arabic the sheets run from right to left. No text becomes a formula.
 *
 * Undefined: as `writeTables`; spaces around a title are lost too. Cost: O(cells).
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, language: 'ar', stakeholders: [{ id: '007', names: { ar: 'عيادة' }, influence: 0.5 }], ties: [] });
 * const { content, lost } = writeWorkbook(ecosystem);
 * assert.deepEqual([readWorkbook(content).document, lost], [ecosystem.document, []]);
 */
export function writeWorkbook(
  ecosystem: Ecosystem,
  options: { readonly language?: Language } = {},
): Written<Uint8Array> & Tidy {
  const language = options.language ?? LANGUAGES.find((one) => one === ecosystem.language) ?? 'en';
  const { tables, lost } = writtenTables(ecosystem.document, language, () => true);
  const settings = settingsRows(ecosystem.document, language);
  const rightToLeft = directionOf(language) === 'rtl';
  const content = writeXlsx([
    ...tables.map(({ collection, rows }) => ({ name: sheetName(collection, language), rows, rightToLeft })),
    { name: sheetName('settings', language), rows: settings.rows, rightToLeft },
  ]);
  return tabled({ content, lost: [...lost, ...settings.lost] }, ({ lost }) => lost);
}
