import { choicesOf, choiceWord } from '../io/choices';
import type { ProblemCode } from '../kernel/problem';
import type { Language } from '../text/language';
import { sentenceIn } from './problem-sentences';

const FRAMES = {
  en: {
    error: 'error',
    warning: 'warning',
    errors: 'errors',
    warnings: 'warnings',
    row: 'row',
    column: 'column',
    found: 'found',
    nothing: 'nothing',
    expected: 'expected',
    comma: ', ',
    semicolon: '; ',
    meant: 'did you mean {hint}?',
    or: 'or',
    more: '{count} more of the same kind, rows {rows}',
    declare:
      'Where sectors, rings, tie types or topics are declared, only those hold: declare yours too, under "sectors", "rings", "tieTypes" or "topics" in ecosystem.json or on those sheets of a workbook.',
    ready: '{stakeholders}, {ties}, {sectors}, {rings}: ready to map',
  },
  he: {
    error: 'שגיאה',
    warning: 'אזהרה',
    errors: 'שגיאות',
    warnings: 'אזהרות',
    row: 'שורה',
    column: 'עמודה',
    found: 'נמצא',
    nothing: 'ריק',
    expected: 'צריך',
    comma: ', ',
    semicolon: '; ',
    meant: 'האם הכוונה ל־{hint}?',
    or: 'או',
    more: 'עוד {count} מאותו סוג, שורות {rows}',
    declare:
      'כשמוגדרים מגזרים, מעגלים, סוגי קשר או נושאים, רק הם תקפים: אפשר להוסיף את החסר תחת "sectors", "rings", "tieTypes" או "topics" בקובץ ecosystem.json, או בגיליונות שלהם בחוברת העבודה.',
    ready: 'שחקנים: {stakeholders}, קשרים: {ties}, מגזרים: {sectors}, מעגלים: {rings}. אפשר למפות',
  },
  ar: {
    error: 'خطأ',
    warning: 'تنبيه',
    errors: 'الأخطاء',
    warnings: 'التنبيهات',
    row: 'السطر',
    column: 'العمود',
    found: 'وُجد',
    nothing: 'فراغ',
    expected: 'المطلوب',
    comma: '، ',
    semicolon: '؛ ',
    meant: 'هل المقصود {hint}؟',
    or: 'أو',
    more: '{count} أخرى من النوع نفسه، الأسطر {rows}',
    declare:
      'حيث تُعرَّف القطاعات أو الحلقات أو أنواع العلاقات أو المواضيع لا يصحّ غيرها: أضِف الناقص تحت "sectors" أو "rings" أو "tieTypes" أو "topics" في الملف ecosystem.json، أو في أوراقها في المصنّف.',
    ready: 'الجهات: {stakeholders}، العلاقات: {ties}، القطاعات: {sectors}، الحلقات: {rings}. جاهز لرسم الخريطة',
  },
} as const;

/** The words around what is wrong. */
export const problemWords = (language: Language): Readonly<Record<keyof (typeof FRAMES)['en'], string>> =>
  FRAMES[language];

/** What would be right, by what is wrong. */
const RIGHT: Readonly<Record<ProblemCode, readonly [he: string, ar: string]>> = {
  'unreadable-file': ['קובץ שאפשר לקרוא', 'ملف يمكن قراءته'],
  'unknown-encoding': ['קובץ בקידוד UTF-8', 'ملف بترميز UTF-8'],
  'bad-quotes': ['מירכאות שנפתחות ונסגרות', 'علامات اقتباس تُفتح وتُغلق'],
  'missing-table': ['טבלה של שחקנים וטבלה של קשרים', 'جدول للجهات وجدول للعلاقات'],
  'duplicate-table': ['טבלה אחת מכל סוג', 'جدول واحد من كل نوع'],
  'missing-column': ['עמודה שאי אפשר בלעדיה', 'عمود لا غنى عنه'],
  'duplicate-column': ['עמודה אחת מכל סוג', 'عمود واحد من كل نوع'],
  'extra-cells': ['לא יותר תאים מכותרות', 'خلايا لا تزيد على العناوين'],
  'unsafe-workbook': ['חוברת עבודה רגילה', 'مصنف عادي'],
  'formula-without-value': ['ערך, ולא נוסחה בלי תוצאה', 'قيمة، لا معادلة بلا نتيجة'],
  'error-value': ['ערך, ולא שגיאה של הגיליון', 'قيمة، لا خطأ من الجدول'],
  'missing-value': ['ערך, שכאן אינו יכול לחסור', 'قيمة لا غنى عنها هنا'],
  'wrong-type': ['ערך מסוג אחר', 'قيمة من نوع آخر'],
  'unknown-value': ['אחד הערכים המותרים', 'إحدى القيم المسموح بها'],
  'unknown-field': ['שדה מוכר', 'حقل معروف'],
  'not-a-number': ['מספר', 'عدد'],
  'out-of-range': ['מספר בתחום המותר', 'عدد ضمن المجال المسموح به'],
  'bad-date': ['תאריך: YYYY, ‏YYYY-MM או YYYY-MM-DD', 'تاريخ: YYYY أو YYYY-MM أو YYYY-MM-DD'],
  'reversed-dates': ['תאריך סיום שאינו לפני ההתחלה', 'تاريخ نهاية لا يسبق البداية'],
  'duplicate-id': ['מזהה שאין לשום רשומה אחרת', 'معرّف لا يحمله سجل آخر'],
  'duplicate-name': ['שם שאין לשום רשומה אחרת', 'اسم لا يحمله سجل آخر'],
  'unknown-id': ['מזהה שקיים בטבלאות', 'معرّف موجود في الجداول'],
  'untidy-id': ['מזהה בלי רווחים סביבו', 'معرّف بلا مسافات حوله'],
  'self-tie': ['שני שחקנים שונים', 'جهتان مختلفتان'],
  'duplicate-tie': ['קשר שאינו חוזר', 'علاقة غير مكررة'],
  'parent-cycle': ['שיוך שאינו חוזר אל עצמו', 'تبعية لا تعود إلى نفسها'],
  'undeclared-sector': ['מגזר שהוגדר', 'قطاع معرّف'],
  'undeclared-ring': ['מעגל שהוגדר', 'حلقة معرّفة'],
  'undeclared-tie-type': ['סוג קשר שהוגדר', 'نوع علاقة معرّف'],
  'recipient-outside-first-ring': ['מקבל שירות במעגל הראשון', 'متلقّي خدمة في الحلقة الأولى'],
  'unsupported-version': ['גרסה נתמכת של הנתונים', 'إصدار مدعوم من البيانات'],
  'empty-ecosystem': ['שחקן אחד לפחות', 'جهة واحدة على الأقل'],
  'empty-pool': ['מועמד אחד לפחות', 'مرشح واحد على الأقل'],
};

const FIELDS = ['kind', 'tier', 'position', 'uptake', 'basis', 'duration', 'subject', 'purpose', 'selection'] as const;

/** What would be right, in words of a language; values and declared names stand as they do in the data. */
export function expectedIn(language: Language, code: ProblemCode, expected: string): string {
  if (language === 'en') return expected;
  const said = sentenceIn(language, expected);
  if (said !== undefined) return said;
  const right = RIGHT[code][language === 'he' ? 0 : 1];
  const field = FIELDS.find((one) => expected === `one of ${choicesOf(one).join(', ')}`);
  if (field) {
    const values = choicesOf(field).map((value) => choiceWord(field, value, language));
    return `${right}: ${values.join(problemWords(language).comma)}`;
  }
  const listed = /^(?:a declared [a-z ]+: |one of )(.+)$/.exec(expected)?.[1];
  return listed === undefined ? right : `${right}: ${listed}`;
}
