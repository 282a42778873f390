// Engines differ in the last bit of Math.sin, cos and atan2. These use only + - x / and comparisons, which IEEE 754
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

function atanSmall(x: number): number {
  // |x| <= tan(pi / 16): the series in x^2 converges to double precision in 14 terms
  const q = x * x;
  let sum = 0;
  for (let k = 14; k >= 1; k--) sum = q * (1 / (2 * k + 1) - sum);
  return x * (1 - sum);
}

function atanPositive(x: number): number {
  if (x > 1) return HALF_PI - atanPositive(1 / x);
  // two halvings: atan x = 2 atan(x / (1 + sqrt(1 + x^2)))
  const half = x / (1 + Math.sqrt(1 + x * x));
  const quarter = half / (1 + Math.sqrt(1 + half * half));
  return 4 * atanSmall(quarter);
}

/** The angle of the point (x, y) in radians, in (-pi, pi], equal to the last bit on every engine; 0 for (0, 0). */
export function atan2(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  const ay = Math.abs(y);
  const ax = Math.abs(x);
  const base = ax === 0 ? HALF_PI : atanPositive(ay / ax);
  const angle = x < 0 ? 2 * HALF_PI - base : base;
  return y < 0 ? -angle : angle;
}

/** A length rounded to 1/64: decisions that rest on it cannot hang on a last bit. */
export const snap = (value: number): number => Math.round(value * 64) / 64;
