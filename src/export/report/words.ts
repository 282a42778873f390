import type { Language } from '../../text/language';
import { ar } from './words-ar';
import { en } from './words-en';
import { he } from './words-he';

export type ReportKey = keyof typeof en;
export type ReportWords = Readonly<Record<ReportKey, string>>;

/** What a report says in every language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { en, he, ar };
