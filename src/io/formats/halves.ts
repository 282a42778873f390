/** A half of a character, which a JavaScript text may hold and UTF-8 has not. */
const HALF = /[\ud800-\udfff]/u;

/** Whether a text comes through UTF-8 as it is. */
export const isWhole = (text: string): boolean => !HALF.test(text);
