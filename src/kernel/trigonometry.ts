// Engines differ in the last bit of Math.sin and cos. These use only + - x / and comparisons, which IEEE 754
// fixes, so that a drawing has the same bytes everywhere. Error below 1e-15 for |x| <= 1e5.

export const TAU = 6.283185307179586;
const HALF_PI = 1.5707963267948966;
// pi / 2 in two parts: the first has its last 20 bits clear, so that a product with a whole number below 2^20 is exact
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;

function sinSeries(x: number): number {
  const q = x * x;
  let sum = 0;
  // Horner form of the Taylor series up to x^19; |x| <= pi / 4
  for (let k = 9; k >= 1; k--) sum = ((1 - sum) * q) / (2 * k * (2 * k + 1));
  return x * (1 - sum);
}

function cosSeries(x: number): number {
  const q = x * x;
  let sum = 0;
  for (let k = 9; k >= 1; k--) sum = ((1 - sum) * q) / ((2 * k - 1) * 2 * k);
  return 1 - sum;
}

/** Sine and cosine of an angle in radians, equal to the last bit on every engine. */
export function sinCos(angle: number): readonly [sin: number, cos: number] {
  const quarter = Math.round(angle / HALF_PI);
  const rest = angle - quarter * HALF_PI_HIGH - quarter * HALF_PI_LOW;
  const s = sinSeries(rest);
  const c = cosSeries(rest);
  switch (((quarter % 4) + 4) % 4) {
    case 0:
      return [s, c];
    case 1:
      return [c, -s];
    case 2:
      return [-s, -c];
    default:
      return [-c, s];
  }
}

export const sin = (angle: number): number => sinCos(angle)[0];
export const cos = (angle: number): number => sinCos(angle)[1];

/** A length rounded to 1/64: decisions that rest on it cannot hang on a last bit. */
export const snap = (value: number): number => Math.round(value * 64) / 64;
