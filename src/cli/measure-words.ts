import { measures } from '../measures/registry';
import { saidOfGroups } from '../measures/report/group-words';
import { tableMeasures } from '../measures/report/table-measures';
import type { Language } from '../text/language';

/** Parts of the report that are no measures. */
const PARTS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['tests', { en: 'what chance gives', he: 'מה נותן המקרה', ar: 'ما تعطيه المصادفة' }],
  ['sectors', { en: 'sectors', he: 'מגזרים', ar: 'القطاعات' }],
  ['rings', { en: 'rings', he: 'מעגלים', ar: 'الحلقات' }],
  ['toRecipients', { en: 'ways to the recipients', he: 'הדרכים אל מקבלי השירות', ar: 'الطرق إلى متلقّي الخدمة' }],
  ['diversity', { en: 'diversity', he: 'גיוון', ar: 'التنوع' }],
  ['brokerage', { en: 'brokerage', he: 'תיווך', ar: 'الوساطة' }],
  ['ties', { en: 'ties', he: 'קשרים', ar: 'العلاقات' }],
  ['pairs', { en: 'pairs of sectors', he: 'זוגות מגזרים', ar: 'أزواج القطاعات' }],
  ['sets', { en: 'key players', he: 'שחקני מפתח', ar: 'الجهات المفتاحية' }],
]);

/** What a measure, or a part of the report, is called while it is made. */
export function measureWord(id: string, language: Language): string {
  const found = [...measures, ...tableMeasures].find((one) => one.id === id);
  return found ? saidOfGroups(found.label[language], 'sector', language) : (PARTS.get(id)?.[language] ?? id);
}
