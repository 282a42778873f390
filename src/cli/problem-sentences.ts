import { columns } from '../io/columns';
import type { Language } from '../text/language';

type Said = readonly [pattern: RegExp, he: string, ar: string];

/** Sentences of problems in other languages; `$1` is what the pattern caught, `@1` a header of ours in words of the language. */
const SENTENCES: readonly Said[] = [
  [/^a column "(.+)"$/, 'עמודה @1', 'عمود @1'],
  [/^rename "(.+)" to "(.+)"$/, 'לתקן את הכותרת "$1" ל־@2', 'صححوا العنوان "$1" إلى @2'],
  [/^a value for (\S+)$/, 'ערך בעמודה @1', 'قيمة في العمود @1'],
  [/^a header over every column$/, 'כותרת מעל כל עמודה', 'عنوان فوق كل عمود'],
  [/^one column of each name$/, 'עמודה אחת מכל שם', 'عمود واحد لكل اسم'],
  [/^a column that is known, or one of your own$/, 'עמודה מוכרת, או עמודה משלכם', 'عمود معروف، أو عمود من عندكم'],
  [/^at most (\d+) cells$/, 'לא יותר תאים מכותרות ($1)', 'خلايا لا تزيد على العناوين ($1)'],
  [/^a number$/, 'מספר', 'عدد'],
  [/^a number from 0 to 1$/, 'מספר מ־0 עד 1', 'عدد من 0 إلى 1'],
  [/^a number above 0$/, 'מספר גדול מ־0', 'عدد أكبر من 0'],
  [/^a number of at least 0$/, 'מספר שאינו קטן מ־0', 'عدد لا يقل عن 0'],
  [/^a whole number from 0$/, 'מספר שלם מ־0', 'عدد صحيح من 0'],
  [/^yes or no \(TRUE or FALSE\)$/, 'כן או לא', 'نعم أو لا'],
  [/^(1 or -1)$/, '1 או ‎-1', '1 أو ‎-1'],
  [/^a date not before (.+)$/, 'תאריך שאינו לפני $1', 'تاريخ لا يسبق $1'],
  [/^a text that is not empty$/, 'טקסט שאינו ריק', 'نص غير فارغ'],
  [/^a decision or a clause$/, 'החלטה או סעיף', 'قرار أو بند'],
  [/^an organisation or a sector$/, 'ארגון או מגזר', 'منظمة أو قطاع'],
  [/^a stakeholder or a sector$/, 'שחקן או מגזר', 'جهة أو قطاع'],
  [/^every name once in an object$/, 'כל שם פעם אחת', 'كل اسم مرة واحدة'],
  [/^a colour as #rrggbb$/, 'צבע בצורה ‎#rrggbb', 'لون بالشكل ‎#rrggbb'],
  [/^kept as it stands, as an attribute$/, 'נשאר כפי שהוא, כעמודה משלכם', 'بقي كما هو، كعمود من عندكم'],
  [/^kept as it stands; "(.+)" is another id$/, 'נשאר כפי שהוא; "$1" הוא מזהה אחר', 'بقي كما هو؛ "$1" معرّف آخر'],
  [/^left out$/, 'הושמט', 'حُذف'],
  [/^left out of the map and of every measure$/, 'הושמט מהמפה ומכל המדדים', 'حُذفت من الخريطة ومن كل المقاييس'],
  [
    /^the same row stands earlier: both count$/,
    'אותה שורה מופיעה קודם: שתיהן נספרות',
    'السطر نفسه ورد قبل ذلك: كلاهما يُحسب',
  ],
  [
    /^the first one was read; rename or delete the other$/,
    'הראשונה נקראה; לשנות את שם האחרת או למחוק אותה',
    'قُرئ الأول؛ غيّروا اسم الآخر أو احذفوه',
  ],
  [
    /^a separator inside a cell\? Put the cell in double quotes$/,
    'מפריד בתוך תא? לשים את התא במירכאות כפולות',
    'فاصل داخل خلية؟ ضعوا الخلية بين علامتي اقتباس',
  ],
  [
    /^close the quote; double a quote that stands inside a quoted cell$/,
    'לסגור את המירכאות; מירכאות בתוך תא כזה יש להכפיל',
    'أغلقوا علامة الاقتباس؛ وضاعفوا علامة داخل خلية كهذه',
  ],
  [
    /^for conflict or opposition use sign = -1$/,
    'לניגוד או התנגדות: סימן ‎-1 בעמודה "סימן"',
    'للخلاف أو المعارضة: ‎-1 في عمود "الإشارة"',
  ],
  [
    /^where there are no ties, a table with headers alone will do$/,
    'כשאין קשרים מספיקה טבלה עם כותרות בלבד',
    'حيث لا علاقات، يكفي جدول فيه العناوين وحدها',
  ],
  [/^delete one of the two$/, 'למחוק אחד מהשניים', 'احذفوا أحدهما'],
  [/^put it under "attributes"$/, 'לשים אותו תחת "attributes"', 'ضعوه تحت "attributes"'],
  [/^line (\d+), character (\d+)$/, 'שורה $1, תו $2', 'السطر $1، الحرف $2'],
  [/^(.+) was read$/, '$1 נקרא', 'قُرئ $1'],
  [/^write (.+) or (.+)$/, 'לכתוב $1 או $2', 'اكتبوا $1 أو $2'],
  [
    /^save the file as "CSV UTF-8" if its letters look wrong$/,
    'אם האותיות נראות שגויות: לשמור את הקובץ כ־"CSV UTF-8"',
    'إن بدت الحروف خاطئة: احفظوا الملف بصيغة "CSV UTF-8"',
  ],
  [
    /^listed among the recipients: it is drawn in the centre$/,
    'רשום בין מקבלי השירות: הוא מצויר במרכז',
    'مذكور بين متلقّي الخدمة: يُرسم في المركز',
  ],
];

/** A sentence of a problem in a language; undefined where it is none that is known: a value, or words of the data. */
export function sentenceIn(language: Language, sentence: string): string | undefined {
  for (const [pattern, he, ar] of SENTENCES) {
    const caught = pattern.exec(sentence);
    if (!caught) continue;
    if (language === 'en') return sentence;
    return (language === 'he' ? he : ar).replace(/([$@])(\d)/g, (_, kind: string, at: string) => {
      const text = caught[Number(at)] ?? '';
      return kind === '$' ? text : headerIn(language, text);
    });
  }
  return undefined;
}

/** A header of ours in words of a language, with the English one that is understood as well. */
function headerIn(language: 'he' | 'ar', header: string): string {
  for (const { field, words } of Object.values(columns).flat()) {
    if (words[0] !== header && field !== header) continue;
    const word = words[language === 'he' ? 1 : 2];
    return word === header ? `"${word}"` : `"${word}" (${header})`;
  }
  return `"${header}"`;
}
