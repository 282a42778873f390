import { fill } from '../../text/fill';
import type { Language } from '../../text/language';

const en = {
  title: '{people} people at {tables} tables over {rounds} rounds',
  sizes: 'People at a table: {sizes}. Seed: {seed}.',
  mixed: 'Every table has its even share of each {columns} in every round.',
  unmixed: 'Tables differ from an even share of each {columns} by {uneven} seats, over all rounds.',
  skipped: 'Not mixed, since most people stand alone in it: {columns}. To mix it all the same, name it.',
  met: 'Pairs that meet: {met} of the {possible} that can.',
  none: 'Nobody meets anybody twice.',
  fewest: 'Repeated meetings: {repeated}. No seating as even as this has fewer.',
  repeated: 'Repeated meetings: {repeated}. No seating has fewer than {least}; whether one comes nearer is not known.',
  apartKept: 'All who were to be apart are.',
  apartMet: 'To be apart, and yet at one table: {pairs}.',
  round: 'Round {round}',
  table: 'table',
  places: 'Where everybody sits',
  id: 'id',
  name: 'name',
  roundShort: 'round {round}',
  rounds: 'round',
  mix: 'The mix at each table',
  even: 'even share',
  repeats: 'Who meets more than once',
  and: 'and',
  times: 'times',
} as const;

export type SeatingKey = keyof typeof en;

const he: Readonly<Record<SeatingKey, string>> = {
  title: '{people} אנשים ליד {tables} שולחנות ב־{rounds} סבבים',
  sizes: 'אנשים ליד שולחן: {sizes}. מספר ההתחלה: {seed}.',
  mixed: 'בכל סבב יש ליד כל שולחן חלק שווה מכל {columns}.',
  unmixed: 'השולחנות רחוקים מחלק שווה של כל {columns} ב־{uneven} מקומות, בכל הסבבים יחד.',
  skipped: 'לא עורבב, כי לרוב האנשים יש בו ערך משלהם: {columns}. כדי לערבב אותו בכל זאת, יש לציין אותו.',
  met: 'זוגות שנפגשים: {met} מתוך {possible} האפשריים.',
  none: 'איש אינו פוגש איש פעמיים.',
  fewest: 'מפגשים חוזרים: {repeated}. אין הושבה שווה כמו זו שיש בה פחות.',
  repeated: 'מפגשים חוזרים: {repeated}. בשום הושבה אין פחות מ־{least}; לא ידוע אם יש אחת קרובה יותר.',
  apartKept: 'כל מי שצריכים לשבת בנפרד יושבים בנפרד.',
  apartMet: 'צריכים לשבת בנפרד, ובכל זאת ליד שולחן אחד: {pairs}.',
  round: 'סבב {round}',
  table: 'שולחן',
  places: 'איפה יושבים כולם',
  id: 'מזהה',
  name: 'שם',
  roundShort: 'סבב {round}',
  rounds: 'סבב',
  mix: 'ההרכב ליד כל שולחן',
  even: 'חלק שווה',
  repeats: 'מי נפגשים יותר מפעם אחת',
  and: 'ו־',
  times: 'פעמים',
};

const ar: Readonly<Record<SeatingKey, string>> = {
  title: '{people} شخصًا حول {tables} طاولات في {rounds} جولات',
  sizes: 'الأشخاص حول الطاولة: {sizes}. رقم البداية: {seed}.',
  mixed: 'في كل جولة لكل طاولة حصة متساوية من كل {columns}.',
  unmixed: 'تبتعد الطاولات عن الحصة المتساوية من كل {columns} بمقدار {uneven} مقعدًا في كل الجولات.',
  skipped: 'لم يُمزج لأن لمعظم الأشخاص فيه قيمة خاصة بهم: {columns}. لمزجه رغم ذلك يجب ذكره.',
  met: 'أزواج تلتقي: {met} من أصل {possible} ممكنة.',
  none: 'لا أحد يلتقي أحدًا مرتين.',
  fewest: 'لقاءات متكررة: {repeated}. لا يوجد توزيع متساوٍ كهذا فيه أقل منها.',
  repeated: 'لقاءات متكررة: {repeated}. لا يوجد توزيع فيه أقل من {least}؛ ولا يُعرف إن كان هناك ما هو أقرب إليها.',
  apartKept: 'كل من يجب أن يجلسوا متفرقين متفرقون.',
  apartMet: 'يجب أن يجلسوا متفرقين، لكنهم حول طاولة واحدة: {pairs}.',
  round: 'الجولة {round}',
  table: 'الطاولة',
  places: 'أين يجلس كل شخص',
  id: 'المعرف',
  name: 'الاسم',
  roundShort: 'الجولة {round}',
  rounds: 'الجولة',
  mix: 'التركيبة حول كل طاولة',
  even: 'الحصة المتساوية',
  repeats: 'من يلتقون أكثر من مرة',
  and: 'و',
  times: 'مرات',
};

const WORDS: Readonly<Record<Language, Readonly<Record<SeatingKey, string>>>> = { en, he, ar };

/** A phrase of the record of a seating, its places filled in. */
export const seatingWord = (
  language: Language,
  key: SeatingKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(WORDS[language][key], values);
