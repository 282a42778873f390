/** What a spreadsheet would run: these signs at the beginning, plain or full-width, after a tab or a line break too. */
const STARTS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?%?$/;

const looksLikeFormula = (cell: string): boolean => STARTS.test(cell) && !NUMBER.test(cell.replace(/^'+/, ''));

/**
 * Makes a cell harmless to a spreadsheet: one that it would run as a formula gets an apostrophe in front.
 *
 * Plain numbers such as "-5" stay. A text that already begins with apostrophes before such a sign gets one more, so that
 * `unguardCell` gives back exactly what went in, whatever it was.
 *
 * @example
 * assert.equal(guardCell('=1+1'), "'=1+1");
 * assert.equal(guardCell('-0.5'), '-0.5');
 */
export const guardCell = (cell: string): string => (looksLikeFormula(cell) ? `'${cell}` : cell);

/**
 * Takes the apostrophe away that `guardCell` put in front; every other cell stays as it is.
 *
 * @example
 * assert.equal(unguardCell("'=1+1"), '=1+1');
 * assert.equal(unguardCell("'tis"), "'tis");
 */
export const unguardCell = (cell: string): string =>
  cell.charCodeAt(0) === 39 && looksLikeFormula(cell) ? cell.slice(1) : cell;
