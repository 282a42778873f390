import { defaultRings } from '../model/rings';
import type { CollectionName } from '../model/schema';
import { defaultSectors } from '../model/sectors';
import { directionOf, LANGUAGES, type Language } from '../text/language';
import { choiceWord } from './choices';
import { columns } from './columns';
import { writeCsv } from './csv-write';
import { SETTING_WORDS } from './settings-table';
import { INVENTED, PLAYERS, TIE_TYPES, TIES, TITLE } from './starter-example';
import { INSTRUCTIONS, INSTRUCTIONS_SHEET } from './starter-words';
import { sheetName } from './table-names';
import { PLACE } from './written-columns';
import { settingsHeader } from './written-settings';
import { type Cell, type SheetToWrite, writeXlsx } from './xlsx-write';

/** A file of the starting folder. */
export interface StarterFile {
  readonly name: string;
  readonly content: string;
}

/**
 * A folder to begin with: instructions, and the tables of a small invented service to replace with one's own, in a
 * language. It reads without a problem.
 *
 * @example
 * const reading = readTables(starterFiles('he'));
 * assert.deepEqual(reading.problems, []);
 * assert.equal(reading.ecosystem?.stakeholders.length, 12);
 */
export function starterFiles(language: Language): readonly StarterFile[] {
  const csv = (rows: readonly (readonly Cell[])[]) => writeCsv(rows, { mark: true, lineBreak: '\r\n' });
  const settings = {
    title: { [language]: TITLE[PLACE[language]] },
    language,
    evidence: INVENTED[PLACE[language]],
    recipients: [PLAYERS[0]?.id[PLACE[language]]],
    rings: defaultRings,
    tieTypes: TIE_TYPES,
    sectors: defaultSectors,
  };
  return [
    { name: 'README.txt', content: `\ufeff${INSTRUCTIONS[language].join('\r\n\r\n')}\r\n` },
    { name: 'stakeholders.csv', content: csv(stakeholderRows(language)) },
    { name: 'ties.csv', content: csv(tieRows(language)) },
    { name: 'ecosystem.json', content: `${JSON.stringify(settings, null, 2)}\n` },
  ];
}

/**
 * The same as one .xlsx workbook, with sheets from right to left in Hebrew and Arabic.
 *
 * @example
 * assert.deepEqual(readWorkbook(starterWorkbook('ar')).problems, []);
 */
export function starterWorkbook(language: Language): Uint8Array {
  const rightToLeft = directionOf(language) === 'rtl';
  const sheet = (name: string, rows: SheetToWrite['rows']) => ({ name, rows, rightToLeft });
  const header = (table: CollectionName, ...fields: string[]) =>
    fields.map((field) => headerOf(table, field, language));
  const names = (entry: { readonly names?: Readonly<Record<string, string>> | undefined }) =>
    languagesFirst(language).map((tag) => entry.names?.[tag]);
  const nameHeaders = languagesFirst(language).map((tag) => `${headerOf('rings', 'names', language)} (${tag})`);
  const setting = (key: keyof typeof SETTING_WORDS) => SETTING_WORDS[key][PLACE[language]] as string;
  return writeXlsx([
    {
      name: INSTRUCTIONS_SHEET[language],
      rows: INSTRUCTIONS[language].map((line) => [line]),
      rightToLeft,
      prose: true,
    },
    sheet(sheetName('stakeholders', language), stakeholderRows(language)),
    sheet(sheetName('ties', language), tieRows(language)),
    sheet(sheetName('rings', language), [
      [...header('rings', 'id'), ...nameHeaders],
      ...defaultRings.map((ring) => [ring.id, ...names(ring)]),
    ]),
    sheet(sheetName('sectors', language), [
      [...header('sectors', 'id'), ...nameHeaders, ...header('sectors', 'parent')],
      ...defaultSectors.map((sector) => [sector.id, ...names(sector), sector.parent]),
    ]),
    sheet(sheetName('tieTypes', language), [
      [...header('tieTypes', 'id'), ...nameHeaders, ...header('tieTypes', 'directed')],
      ...TIE_TYPES.map((type) => [type.id, ...names(type), type.directed]),
    ]),
    sheet(sheetName('settings', language), [
      settingsHeader(language),
      [setting('title'), TITLE[PLACE[language]]],
      [setting('language'), language],
      [setting('recipients'), PLAYERS[0]?.id[PLACE[language]]],
      [setting('evidence'), INVENTED[PLACE[language]]],
    ]),
  ]);
}

const languagesFirst = (language: Language): Language[] => [language, ...LANGUAGES.filter((tag) => tag !== language)];

function headerOf(table: CollectionName, field: string, language: Language): string {
  return columns[table].find((column) => column.field === field)?.words[PLACE[language]] ?? field;
}

function nameOf(entries: typeof defaultSectors, id: string, language: Language): string {
  return entries.find((entry) => entry.id === id)?.names?.[language] ?? id;
}

function stakeholderRows(language: Language): Cell[][] {
  const at = PLACE[language];
  const fields = [
    'id',
    'names',
    'kind',
    'sectors',
    'ring',
    'parent',
    'tier',
    'influence',
    'interest',
    'position',
    'veto',
    'decides',
    'benefit',
    'needs',
    'offers',
  ];
  return [
    fields.map((field) => headerOf('stakeholders', field, language)),
    ...PLAYERS.map((one) => [
      one.id[at],
      one.name[at],
      choiceWord('kind', one.kind, language),
      nameOf(defaultSectors, one.sector, language),
      nameOf(defaultRings, one.ring, language),
      one.parent === undefined ? '' : PLAYERS[one.parent]?.id[at],
      choiceWord('tier', one.tier, language),
      one.influence,
      one.interest,
      choiceWord('position', one.position, language),
      one.veto?.[at],
      one.decides?.[at],
      one.benefit?.[at],
      one.needs?.[at],
      one.offers?.[at],
    ]),
  ];
}

function tieRows(language: Language): Cell[][] {
  const fields = ['source', 'target', 'type', 'strength', 'sign'];
  return [
    fields.map((field) => headerOf('ties', field, language)),
    ...TIES.map(([from, to, type, strength, sign]) => [
      PLAYERS[from]?.id[PLACE[language]],
      PLAYERS[to]?.id[PLACE[language]],
      nameOf(TIE_TYPES, type, language),
      strength,
      sign,
    ]),
  ];
}
