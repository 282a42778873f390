import type { Language } from '../text/language';
import { saying } from '../text/phrases';

const en = {
  more: 'and {count} more: --all',
  privateLeftOut: 'Left out as private: {count}. --with-private shows it.',
} as const;

const WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  he: {
    more: 'ועוד {count}: ‎--all',
    privateLeftOut: 'הושמט כפרטי: {count}. להצגה: ‎--with-private.',
  },
  ar: {
    more: 'و{count} غيرها: ‎--all',
    privateLeftOut: 'حُذف لأنه خاص: {count}. لعرضه: ‎--with-private.',
  },
};

/** What the command line itself says about an account. */
export const sayOfAccount = saying<typeof en>(WORDS);

/** The note about what was left out as private; none where nothing was. */
export const privateNotes = (language: Language, count: number): string[] =>
  count > 0 ? [sayOfAccount(language, 'privateLeftOut', { count })] : [];
