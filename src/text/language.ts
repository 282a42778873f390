/** Languages in which the library speaks. Names of stakeholders may be in any other as well. */
export type Language = 'he' | 'ar' | 'en';

export const LANGUAGES: readonly Language[] = ['he', 'ar', 'en'];

/** Which way lines are read. */
export type Direction = 'ltr' | 'rtl';

/** The direction in which a language is written, by its tag; left to right where unknown. */
export function directionOf(language: string): Direction {
  return /^(he|iw|ar|fa|ur|yi|ps|sd|ug|ckb|dv|syr)\b/i.test(language) ? 'rtl' : 'ltr';
}
