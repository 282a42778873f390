import type { Language } from '../text/language';
import { saying } from '../text/phrases';

const en = {
  more: 'and {count} more: --all',
  whoIsWho: 'Who is who: --match name joins by names; --same FILE.csv joins what you list, an id of each map in a row.',
  privateLeftOut: 'Left out as private: {count}. --with-private shows it.',
} as const;

const WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  he: {
    more: 'ועוד {count}: ‎--all',
    whoIsWho: 'מי הוא מי: ‎--match name מתאים לפי שמות; ‎--same FILE.csv מתאים לפי רשימה שלכם, מזהה מכל מפה בכל שורה.',
    privateLeftOut: 'הושמט כפרטי: {count}. להצגה: ‎--with-private.',
  },
  ar: {
    more: 'و{count} غيرها: ‎--all',
    whoIsWho: 'من هو من: ‎--match name يطابق بالأسماء؛ ‎--same FILE.csv يطابق وفق قائمتكم، معرّف من كل خريطة في كل سطر.',
    privateLeftOut: 'حُذف لأنه خاص: {count}. لعرضه: ‎--with-private.',
  },
};

/** What the command line itself says about an account. */
export const sayOfAccount = saying<typeof en>(WORDS);

/** The note about what was left out as private; none where nothing was. */
export const privateNotes = (language: Language, count: number): string[] =>
  count > 0 ? [sayOfAccount(language, 'privateLeftOut', { count })] : [];
