import type { Language } from '../../text/language';
import type { Wording } from '../descriptor';
import type { Measured } from './measured';

const word = (en: string, he: string, ar: string): Wording => ({ en, he, ar });

/** Names of tables, and of columns that are not measures. */
const WORDS: ReadonlyMap<string, Wording> = new Map([
  ['stakeholders', word('Stakeholders', 'שחקנים', 'الجهات')],
  ['indices', word('Whole map', 'המפה כולה', 'الخريطة كلها')],
  ['sectors', word('Sectors', 'מגזרים', 'القطاعات')],
  ['rings', word('Rings', 'מעגלים', 'الحلقات')],
  ['roles', word('Brokerage roles', 'תפקידי תיווך', 'أدوار الوساطة')],
  ['ties', word('Ties', 'קשרים', 'العلاقات')],
  ['pairs', word('Sector pairs', 'צמדי מגזרים', 'أزواج القطاعات')],
  ['sets', word('Key players', 'שחקני מפתח', 'الجهات المفتاحية')],
  ['findings', word('Findings', 'ממצאים', 'النتائج')],
  ['measures', word('Measures', 'מדדים', 'المقاييس')],
  ['notes', word('Notes', 'הערות', 'ملاحظات')],
  ['id', word('Id', 'מזהה', 'الرقم')],
  ['name', word('Name', 'שם', 'الاسم')],
  ['sector', word('Sector', 'מגזר', 'القطاع')],
  ['ring', word('Ring', 'מעגל', 'الحلقة')],
  ['group', word('Group', 'קבוצה', 'المجموعة')],
  ['index', word('Measure', 'מדד', 'المقياس')],
  ['value', word('Value', 'ערך', 'القيمة')],
  ['mean', word('By chance', 'באקראי', 'بالصدفة')],
  ['sd', word('Spread of chance (sd)', 'פיזור האקראי (סטיית תקן)', 'تشتت الصدفة (انحراف معياري)')],
  ['z', word('z', 'z', 'z')],
  ['p', word('p', 'p', 'p')],
  ['pHolm', word('p (Holm)', 'p (Holm)', 'p (Holm)')],
  ['draws', word('Draws', 'הגרלות', 'السحبات')],
  ['count', word('Count', 'מספר', 'العدد')],
  ['expected', word('Expected', 'צפוי', 'المتوقع')],
  ['role', word('Role', 'תפקיד', 'الدور')],
  ['chanceMean', word('Mean of dealings', 'ממוצע החלוקות', 'متوسط التوزيعات')],
  ['chanceSd', word('Spread of dealings', 'פיזור החלוקות', 'تشتت التوزيعات')],
  ['chanceZ', word('z of dealings', 'z של החלוקות', 'z التوزيعات')],
  ['chanceP', word('p of dealings', 'p של החלוקות', 'p التوزيعات')],
  ['source', word('From', 'מאת', 'من')],
  ['target', word('To', 'אל', 'إلى')],
  ['strength', word('Strength', 'עוצמה', 'القوة')],
  ['possible', word('Possible', 'אפשריים', 'الممكن')],
  ['density', word('Density', 'צפיפות', 'الكثافة')],
  ['carrier', word('Main carrier', 'המחבר העיקרי', 'الواصل الرئيسي')],
  ['carrierShare', word('Its share', 'חלקו', 'حصته')],
  ['betweenness', word('Betweenness', 'תיווך', 'الوساطة')],
  ['bridge', word('Bridge', 'גשר', 'جسر')],
  ['span', word('Steps without it', 'צעדים בלעדיו', 'الخطوات من دونها')],
  ['ringsSkipped', word('Rings left out', 'מעגלים שדולגו', 'الحلقات المتخطاة')],
  ['goal', word('Goal', 'מטרה', 'الهدف')],
  ['before', word('With everybody', 'כשכולם נוכחים', 'بوجود الجميع')],
  ['search', word('Search', 'חיפוש', 'البحث')],
  ['label', word('Name', 'שם', 'الاسم')],
  ['meaning', word('Meaning', 'משמעות', 'المعنى')],
  ['least', word('Least', 'מזערי', 'الأدنى')],
  ['most', word('Greatest', 'מרבי', 'الأقصى')],
  ['unit', word('Unit', 'יחידה', 'الوحدة')],
  ['reference', word('Source', 'מקור', 'المصدر')],
  ['weight', word('Weight', 'משקל', 'الوزن')],
  ['sentence', word('What it says', 'מה עולה מזה', 'ما تقوله')],
  ['concerned', word('Stakeholders', 'שחקנים', 'الجهات')],
  ['basis', word('Measures', 'מדדים', 'المقاييس')],
  ['note', word('Note', 'הערה', 'ملاحظة')],
]);

/** What stands above a column, or on a sheet, for people: the label of a measure, a word, or the id itself. */
export function headingOf(id: string, measured: Measured, language: Language): string {
  const words = WORDS.get(id);
  return words ? words[language] : (measured.measures[id]?.label ?? id);
}
