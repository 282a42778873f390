import { type EcosystemDocument, settings } from '../model/schema';
import type { Language } from '../text/language';
import type { Lost } from './formats/exchange';
import { listText } from './formats/listed';
import { SETTING_WORDS, settingsFromTable } from './settings-table';
import { tableOf } from './table';
import { PLACE } from './written-columns';
import type { Cell } from './xlsx-write';

type Setting = keyof typeof settings;

/** The header of a sheet of settings. */
export const settingsHeader = (language: Language): readonly string[] =>
  [['Setting', 'הגדרה', 'الإعداد'][PLACE[language]], ['Value', 'ערך', 'القيمة'][PLACE[language]]].map(String);

/** What an ecosystem says beside its tables, as a document of its own. */
export function settingsOf(document: EcosystemDocument): Readonly<Record<string, unknown>> {
  const said = (Object.keys(settings) as Setting[]).filter((name) => document[name] !== undefined);
  return { version: document.version, ...Object.fromEntries(said.map((name) => [name, document[name]])) };
}

/** The same as a sheet of two columns, and what does not come back from it. */
export function settingsRows(
  document: EcosystemDocument,
  language: Language,
): { readonly rows: readonly (readonly Cell[])[]; readonly lost: readonly Lost[] } {
  const rows: (readonly string[])[] = [settingsHeader(language)];
  const said = (Object.keys(settings) as Setting[]).filter((name) => document[name] !== undefined);
  for (const name of said) rows.push(...rowsOf(name, document[name], language));
  const { fields } = settingsFromTable(tableOf('', rows).value, []);
  const lost = said.filter((name) => !isSame(fields[name], document[name]));
  return { rows, lost: lost.map((field) => ({ field, count: 1 })) };
}

function rowsOf(name: Setting, value: unknown, language: Language): (readonly string[])[] {
  const word = SETTING_WORDS[name][PLACE[language]] as string;
  if (Array.isArray(value)) return [[word, listText(value.map(String))]];
  if (typeof value === 'boolean') return [[word, value ? 'TRUE' : 'FALSE']];
  if (typeof value !== 'object' || value === null) return [[word, String(value)]];
  return Object.entries(value).map(([tag, text]) => {
    const friendly = tag === 'und' ? word : `${word} (${tag})`;
    const { fields } = settingsFromTable(
      tableOf('', [
        ['', ''],
        [friendly, 'x'],
      ]).value,
      [],
    );
    return [isSame(fields[name], { [tag]: 'x' }) ? friendly : `${name}.${tag}`, String(text)];
  });
}

/** Whether two values say the same, whatever the order of languages. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a))
    return JSON.stringify(a) === JSON.stringify(b);
  const entries = (value: object) => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(entries(a)) === JSON.stringify(entries(b));
}
