/** A number as a reader wants it: whole where it is whole, else three digits that count. The same in every country. */
export function readableNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return String(Math.round(value) + 0);
  return String(Number(value.toPrecision(3)));
}
