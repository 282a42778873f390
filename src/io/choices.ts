import { comparable } from '../model/names';
import { europeanDigits } from './numbers';

const wordsOf = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(entries).flatMap(([value, words]) =>
      [value, ...words.split('|')].map((word) => [comparable(word), value] as const),
    ),
  );

const GRADE = {
  low: 'נמוכה|منخفض|נמוך|מעט|قليل|منخفضة',
  medium: 'בינונית|متوسط|בינוני|moderate|متوسطة',
  high: 'גבוהה|مرتفع|גבוה|הרבה|كثير|مرتفعة|عال',
} as const;

const LEVEL = {
  information: 'מידע|معلومات|inform|information and data|יידוע|מידע ונתונים|إعلام',
  consultation: 'היוועצות|تشاور|consult|התייעצות|استشارة',
  collaboration: 'שיתוף פעולה|تعاون|collaborate|partnership|שותפות|שיתוף|شراكة',
} as const;

/** The words for each value of a field with a fixed list, in English, Hebrew and Arabic; the first is the one to write. */
const WORDS = {
  kind: {
    organisation: 'ארגון|منظمة|organization|org|body|גוף|מוסד|مؤسسة|هيئة',
    unit: 'יחידה|وحدة|department|division|מחלקה|אגף|قسم|دائرة',
    person: 'אדם|شخص|individual|role holder|בעל תפקיד|בעלת תפקיד|فرد',
    group: 'קבוצה|مجموعة|public|קהל|ציבור|جمهور',
  },
  tier: {
    national: 'ארצי|وطني|state level|לאומי|مركزي',
    regional: 'אזורי|إقليمي|district|מחוזי|لوائي',
    local: 'מקומי|محلي|municipal|עירוני|بلدي',
  },
  position: {
    supports: 'תומך|مؤيد|support|supporter|supportive|for|בעד|תומכת|يؤيد',
    neutral: 'ניטרלי|محايد|undecided|נייטרלי|ניטרלית',
    opposes: 'מתנגד|معارض|oppose|opponent|against|נגד|מתנגדת|يعارض',
  },
  uptake: {
    'not-begun': 'טרם החל|لم يبدأ|not started|none|לא החל',
    'under-way': 'בתהליך|قيد التنفيذ|in progress|ongoing|בביצוע',
    'taken-up': 'מומש|نفذ|done|implemented|completed|בוצע|הושלם|تم',
    blocked: 'חסום|متوقف|stuck|stopped|תקוע|محظور',
  },
  basis: { voluntary: 'וולונטרי|طوعي|רצוני|התנדבותי', statutory: 'סטטוטורי|قانوني|by law|legal|חובה|על פי חוק' },
  duration: {
    bounded: 'תחום בזמן|محدود|ad hoc|one-off|זמני|مؤقت',
    standing: 'קבוע|دائم|continuous|permanent|מתמשך|مستمر',
  },
  subject: { policy: 'מדיניות|سياسات|policies|سياسة', conflict: 'סכסוך|نزاع|public conflict|קונפליקט|מחלוקת|خلاف' },
  purpose: { basic: 'בסיסי|أساسي|solve a problem|פתרון בעיה', developmental: 'התפתחותי|تطويري|capability|פיתוח יכולת' },
  selection: {
    'open-call': 'קול קורא|دعوة مفتوحة|open|open call|פתוח|مفتوح',
    choice: 'בחירה|اختيار|chosen|by choice|נבחרים|מינוי',
    chance: 'הגרלה|قرعة|lot|random|lottery|אקראי|عشوائي',
  },
  who: {
    stakeholders: 'בעלי עניין|أصحاب المصلحة|stakeholder',
    experts: 'מומחים|خبراء|expert|مختصون',
    'public-groups': 'קבוצות מהציבור|فئات من الجمهور|groups of the public|public groups|קבוצות ציבור',
    public: 'הציבור הרחב|الجمهور العام|public at large|general public|הציבור|الجمهور',
  },
  level: LEVEL,
  kept: LEVEL,
  stage: {
    gathering: 'איסוף מידע|جمع المعلومات|gathering information|information gathering|איסוף',
    goals: 'גיבוש מטרות|صياغة الأهداف|shaping goals|מטרות|أهداف',
    alternatives: 'גיבוש חלופות|تكوين البدائل|forming alternatives|חלופות|بدائل',
    product: 'גיבוש התוצר|تكوين المنتج|forming the product|תוצר|منتج',
    implementation: 'יישום|تنفيذ|implement|ביצוע|تطبيق',
  },
  unit: {
    stakeholders: 'שחקנים|جهات|bodies|players|גופים|הארגונים',
    people: 'אנשים|أشخاص|persons|heads|נפשות|أفراد',
  },
  complexity: GRADE,
  reachability: GRADE,
  sensitivity: GRADE,
  relations: {
    trusting: 'אמון|ثقة|good|trust|טובים|جيدة',
    neutral: 'ניטרליים|محايدة|ניטרלי|נייטרליים|محايد',
    tense: 'מתוחים|متوترة|tension|מתח|توتر',
    conflict: 'סכסוך|نزاع|in conflict|קונפליקט|عداء|صراع',
  },
  time: GRADE,
  resources: GRADE,
} as const;

export type ChoiceField = keyof typeof WORDS;

const CHOICES = new Map(Object.entries(WORDS).map(([field, entries]) => [field, wordsOf(entries)]));

/** The value that a word of a field's list means; undefined for any other word. */
export const readChoice = (field: string, cell: string): string | undefined =>
  CHOICES.get(field)?.get(comparable(cell));

/** The values of a field's list. */
export const choicesOf = (field: string): readonly string[] => Object.keys(WORDS[field as ChoiceField] ?? {});

/** The word for a value of a field's list in a language. */
export function choiceWord(field: ChoiceField, value: string, language: 'he' | 'ar' | 'en'): string {
  const words = (WORDS[field] as Readonly<Record<string, string>>)[value]?.split('|');
  return (language === 'en' ? undefined : words?.[language === 'he' ? 0 : 1]) ?? value;
}

const YES_NO = wordsOf({
  yes: 'true|1|y|t|x|✓|כן|נכון|אמת|نعم|صحيح',
  no: 'false|0|n|f|לא|שקר|لا|خطأ',
});

/** Yes or no in three languages, TRUE, FALSE, 1 and 0; undefined for any other word. */
export function readYesNo(cell: string): boolean | undefined {
  if (cell === 'TRUE') return true;
  if (cell === 'FALSE') return false;
  const word = YES_NO.get(comparable(cell));
  return word === undefined ? undefined : word === 'yes';
}

const SIGN = wordsOf({
  plus: '1|+|+1|positive|support|חיובי|إيجابي',
  minus: 'negative|conflict|opposition|שלילי|עימות|سلبي',
});

/** 1 or -1; undefined for any other word. The comparison of words drops a minus, so it is looked for first. */
export function readSign(cell: string): 1 | -1 | undefined {
  const text = europeanDigits(cell)
    .replace(/[\uff0d\u2010\u2011]/g, '-')
    .trim();
  // written from right to left, the minus may stand after the number
  if (/^-$|^-\s*1(\.0+)?$|^1\s*-$/.test(text)) return -1;
  if (/^\d|^[-+]/.test(text)) return /^\+?\s*1?(\.0+)?$/.test(text) ? 1 : undefined;
  const word = SIGN.get(comparable(text));
  return word === undefined ? undefined : word === 'plus' ? 1 : -1;
}
