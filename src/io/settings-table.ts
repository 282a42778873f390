import type { Problem } from '../kernel/problem';
import { comparable } from '../model/names';
import { splitCell } from './cells';
import { readYesNo } from './choices';
import { languageTag, nameLanguage } from './compound-headers';
import { readDate } from './dates';
import type { Settings } from './settings';
import type { Table } from './table';

/** What a row of the settings sheet is called, in English, Hebrew and Arabic; the starter workbook uses these. */
export const SETTING_WORDS = {
  title: ['title', 'כותרת', 'العنوان'],
  description: ['description', 'תיאור', 'الوصف'],
  language: ['language', 'שפה', 'اللغة'],
  date: ['date', 'תאריך', 'التاريخ'],
  directed: ['directed', 'מכוון', 'موجه'],
  recipients: ['recipients', 'מקבלי השירות', 'متلقو الخدمة'],
  evidence: ['evidence', 'אסמכתה', 'المرجع'],
} as const;

type Setting = keyof typeof SETTING_WORDS;

const SETTINGS = new Map<string, Setting>(
  (Object.keys(SETTING_WORDS) as Setting[]).flatMap((key) =>
    SETTING_WORDS[key].map((word) => [comparable(word), key] as const),
  ),
);

/** Which setting a row is, and in which language: `title.nl`, "Description (Hebrew)", "שם בעברית". */
function settingNamed(name: string): { readonly key?: Setting | undefined; readonly language?: string } {
  const exact = /^(title|description)\.(.+)$/s.exec(name);
  if (exact) return { key: exact[1] as Setting, language: exact[2] as string };
  const [, base = '', tag = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(name) ?? [];
  const named = SETTINGS.get(comparable(base));
  const known = languageTag(tag);
  if (known !== undefined && (named === 'title' || named === 'description')) return { key: named, language: known };
  const language = nameLanguage(name);
  return language === undefined ? { key: SETTINGS.get(comparable(name)) } : { key: 'title', language };
}

/** Reads a sheet of two columns, a setting and its value, as the settings of an ecosystem. */
export function settingsFromTable(table: Table, problems: Problem[]): Settings {
  const fields: Record<string, unknown> = {};
  const rowOf = new Map<string, { row: number; column: string }>();
  const rows = [table.header, ...table.rows];
  const numbers = [1, ...table.rowNumbers];
  rows.forEach(([name = '', value = ''], i) => {
    const row = numbers[i] as number;
    if (name.trim() === '' || value.trim() === '') return;
    const { key, language } = settingNamed(name);
    if (key === undefined) {
      // the first row is most often a header
      if (i === 0) return;
      const expected = `one of ${Object.keys(SETTING_WORDS).join(', ')}`;
      problems.push({
        severity: 'warning',
        code: 'unknown-field',
        file: table.file,
        row,
        column: name.trim(),
        found: name.trim(),
        expected,
        hint: 'left out',
      });
      return;
    }
    rowOf.set(key, { row, column: name.trim() });
    const text = value.trim();
    if (key === 'title' || key === 'description') {
      fields[key] = { ...(fields[key] as object | undefined), [language ?? 'und']: text };
    } else if (key === 'recipients') fields[key] = splitCell(value);
    else if (key === 'language') fields[key] = languageTag(text) ?? text;
    else if (key === 'date') fields[key] = readDate(text);
    else if (key === 'directed') fields[key] = readYesNo(text) ?? text;
    else fields[key] = text;
  });
  return { fields, place: ([key = '']) => ({ file: table.file, ...(rowOf.get(key) ?? { row: 1, column: key }) }) };
}
