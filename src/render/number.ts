/**
 * A number as a reader wants it: whole where it is whole, else three digits that count; from ten thousand on in groups of three. The
 * same in every country.
 */
export function readableNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return grouped(String(Math.round(value) + 0));
  return String(Number(value.toPrecision(3)));
}

const grouped = (digits: string): string =>
  /^-?\d{5,}$/.test(digits) ? digits.replace(/\B(?=(?:\d{3})+$)/g, ',') : digits;
