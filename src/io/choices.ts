import { comparable } from '../model/names';
import { europeanDigits } from './numbers';

const wordsOf = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(entries).flatMap(([value, words]) =>
      [value, ...words.split('|')].map((word) => [comparable(word), value] as const),
    ),
  );

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
} as const;

type ChoiceField = keyof typeof WORDS;

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
