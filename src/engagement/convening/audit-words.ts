import type { Language } from '../../text/language';

const en = {
  title: 'Draw of {seats} from {pool} candidates',
  how: 'Method: {method}. Seed: {seed}.',
  maximin: 'the least chance as great as the quotas allow',
  leximin: 'every chance as great as the quotas allow, the least first',
  random: 'seat by seat, under the quotas',
  least: 'Least chance: {chance}.',
  estimated: 'Chances are estimated from {draws} draws.',
  lot: 'The seed gave {number}: panel {panel} of {panels}.',
  never: 'No panel under these quotas can hold: {names}.',
  selected: 'Drawn',
  chance: 'chance',
  quotas: 'Quotas',
  inPool: 'in the pool',
  drawn: 'drawn',
  infeasible: 'No panel keeps to these quotas.',
  few: 'There are fewer people or homes than seats.',
  conflict: 'These cannot be kept together',
  nearest: 'The nearest quotas that can',
  repeat:
    'The same pool, quotas, seats, method and seed give the same draw anywhere. SHA-256 of what was drawn from: {digest}',
} as const;

type Key = keyof typeof en;

const he: Readonly<Record<Key, string>> = {
  title: 'הגרלה של {seats} מתוך {pool} מועמדים',
  how: 'השיטה: {method}. מספר ההתחלה: {seed}.',
  maximin: 'הסיכוי הקטן ביותר גדול ככל שהמכסות מאפשרות',
  leximin: 'כל סיכוי גדול ככל שהמכסות מאפשרות, מן הקטן ביותר',
  random: 'מקום אחר מקום, לפי המכסות',
  least: 'הסיכוי הקטן ביותר: {chance}.',
  estimated: 'הסיכויים נאמדו מתוך {draws} הגרלות.',
  lot: 'מספר ההתחלה נתן {number}: הרכב {panel} מתוך {panels}.',
  never: 'אין הרכב לפי המכסות האלה שיש בו: {names}.',
  selected: 'עלו בגורל',
  chance: 'סיכוי',
  quotas: 'מכסות',
  inPool: 'במאגר',
  drawn: 'בהרכב',
  infeasible: 'אין הרכב שעומד במכסות האלה.',
  few: 'יש פחות אנשים או בתים ממקומות.',
  conflict: 'אי אפשר לעמוד באלה יחד',
  nearest: 'המכסות הקרובות ביותר שאפשר לעמוד בהן',
  repeat: 'אותם מאגר, מכסות, מקומות, שיטה ומספר התחלה נותנים אותה הגרלה בכל מקום. SHA-256 של מה שממנו הוגרל: {digest}',
};

const ar: Readonly<Record<Key, string>> = {
  title: 'سحب {seats} من بين {pool} مرشحًا',
  how: 'الطريقة: {method}. رقم البداية: {seed}.',
  maximin: 'أصغر احتمال هو أكبر ما تسمح به الحصص',
  leximin: 'كل احتمال هو أكبر ما تسمح به الحصص، بدءًا بالأصغر',
  random: 'مقعدًا بعد مقعد وفق الحصص',
  least: 'أصغر احتمال: {chance}.',
  estimated: 'قُدّرت الاحتمالات من {draws} سحبًا.',
  lot: 'رقم البداية أعطى {number}: التشكيلة {panel} من {panels}.',
  never: 'لا تشكيلة وفق هذه الحصص تضم: {names}.',
  selected: 'وقعت عليهم القرعة',
  chance: 'الاحتمال',
  quotas: 'الحصص',
  inPool: 'في المجموعة',
  drawn: 'في التشكيلة',
  infeasible: 'لا توجد تشكيلة تفي بهذه الحصص.',
  few: 'عدد الأشخاص أو البيوت أقل من المقاعد.',
  conflict: 'لا يمكن الوفاء بهذه معًا',
  nearest: 'أقرب حصص يمكن الوفاء بها',
  repeat:
    'المجموعة والحصص والمقاعد والطريقة ورقم البداية نفسها تعطي السحب نفسه في كل مكان. SHA-256 لما سُحب منه: {digest}',
};

const WORDS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, he, ar };

/** A phrase of the record of a draw, its places filled in. */
export const auditWord = (
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  WORDS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
