/** A figure as people read it: whole as it is, else three digits; a dash where it is not defined. */
export function number(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) < 0.001 ? value.toExponential(1) : value.toFixed(3);
}

/** What chance gives, in three digits: smaller ones are no difference. */
export function chanceNumber(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  const text = value.toFixed(3);
  return Number(text) === 0 ? '0.000' : text;
}
