// Engines differ in the last bit of exp, log and pow. These use only + - x / and comparisons, which IEEE 754 fixes,
// so that a score, and what is drawn by it, has the same bytes everywhere. Error: within 2 units of the last place.

const LN2_HIGH = 0.6931471803691238; // the upper 33 bits of ln 2, so that a whole multiple of it is exact
const LN2_LOW = 1.9082149292705877e-10;
const bits = new DataView(new ArrayBuffer(8));

function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** e to the power of x. */
export function exp(x: number): number {
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745.14) return 0;
  const k = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor series on |r| <= ln 2 / 2, in Horner form
  let sum = 1;
  for (let i = 14; i >= 1; i--) sum = 1 + (r * sum) / i;
  const half = Math.trunc(k / 2);
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

/** The natural logarithm of x > 0; minus infinity of 0. */
export function log(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 2.3e-308) return log(x * 18014398509481984) - 54 * (LN2_HIGH + LN2_LOW);
  bits.setFloat64(0, x);
  let e = ((bits.getUint32(0) >>> 20) & 0x7ff) - 1023;
  let m = x / powerOfTwo(e);
  if (m > Math.SQRT2) {
    m /= 2;
    e++;
  }
  // ln m = 2 artanh f, whose series in f^2 < 0.03 converges in 12 terms
  const f = (m - 1) / (m + 1);
  const q = f * f;
  let sum = 0;
  for (let i = 12; i >= 1; i--) sum = q * (1 / (2 * i + 1) + sum);
  return e * LN2_HIGH + (2 * f + (2 * f * sum + e * LN2_LOW));
}

/** x to the power of y, for x >= 0. */
export const power = (x: number, y: number): number =>
  y === 0 ? 1 : x === 0 ? (y > 0 ? 0 : Number.POSITIVE_INFINITY) : exp(y * log(x));
