/** Addition and multiplication in which every number but 0 can be divided by. */
export interface Field {
  add(a: number, b: number): number;
  multiply(a: number, b: number): number;
}

/** Above this the tables of a room end, and looking for a field would take long. */
const LARGEST = 512;

/**
 * The finite field of so many elements, or null where there is none: there is one for each power of a prime.
 *
 * An element is a number whose digits to the base of the prime are the coefficients of a polynomial.
 */
export function finiteField(size: number): Field | null {
  let prime = 2;
  while (size % prime !== 0 && prime < size) prime++;
  let degree = 0;
  for (let rest = size; rest > 1; rest /= prime) {
    if (rest % prime !== 0) return null;
    degree++;
  }
  if (degree === 0 || size > LARGEST) return null;
  const digits = (a: number) => Array.from({ length: degree }, (_, i) => Math.floor(a / prime ** i) % prime);
  const number = (list: readonly number[]) => list.reduceRight((sum, digit) => sum * prime + digit, 0);
  const times = (modulus: readonly number[]) => (a: number, b: number) => {
    const [left, right] = [digits(a), digits(b)];
    const product = new Array<number>(2 * degree).fill(0);
    for (const [i, x] of left.entries()) {
      for (const [j, y] of right.entries()) product[i + j] = ((product[i + j] as number) + x * y) % prime;
    }
    for (let i = 2 * degree - 1; i >= degree; i--) {
      const top = product[i] as number;
      for (const [j, m] of modulus.entries()) {
        const at = i - degree + j;
        product[at] = ((product[at] as number) + top * (prime - m)) % prime;
      }
    }
    return number(product.slice(0, degree));
  };
  const elements = Array.from({ length: size - 1 }, (_, i) => i + 1);
  // the first polynomial modulo which no product of others is 0
  for (let low = 0; low < size; low++) {
    const multiply = times(digits(low));
    if (elements.some((a) => elements.some((b) => multiply(a, b) === 0))) continue;
    const add = (a: number, b: number) => number(digits(a).map((x, i) => (x + (digits(b)[i] as number)) % prime));
    return { add, multiply };
  }
  return null;
}
