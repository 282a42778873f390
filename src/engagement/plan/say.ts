import { saying } from '../../text/phrases';
import { ar } from './words-ar';
import { en } from './words-en';
import { he } from './words-he';

export type PlanWord = keyof typeof en;

/** Everything that a plan says in one language. Add a key to the English file first; the compiler then asks for the others. */
export type PlanWords = Readonly<Record<PlanWord, string>>;

/** What a plan says in a language, filled in. */
export const say = saying<typeof en>({ en, he, ar });
