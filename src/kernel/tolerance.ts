/** Two lengths are one where they differ by less than this part of their size: sums of 1 / 3 are rarely equal to the last bit. */
export const RELATIVE_TOLERANCE = 1e-10;

/** Whether two lengths (or scores) are equal but for rounding. */
export const nearlyEqual = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
