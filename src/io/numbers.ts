const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const EXPONENT = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
/** "1,234" is 1234 to some and 1.234 to others; "0,234" can only be a part of one. */
const EITHER = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const COMMA_THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const POINT_THOUSANDS = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const SPACED = /^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
/** Longer cells are no numbers; the patterns are not tried on them, as hostile ones could take long. */
const LONGEST = 60;
const NOT_ASCII = /[^\x20-\x7e]/;

/**
 * The number that a cell holds: with a decimal point or comma, with thousands where they can be nothing else, in European
 * or Arabic digits. Undefined where it holds none, or where it may mean two ("1,234").
 */
export function parseNumber(cell: string): number | undefined {
  if (cell.length > LONGEST) return undefined;
  if (PLAIN.test(cell)) return finite(cell);
  const text = europeanDigits(cell).trim();
  if (PLAIN.test(text)) return finite(text);
  if (EXPONENT.test(text)) return finite(text.replace(',', '.'));
  if (EITHER.test(text)) return undefined;
  if (DECIMAL_COMMA.test(text)) return finite(text.replace(',', '.'));
  if (COMMA_THOUSANDS.test(text)) return finite(text.replaceAll(',', ''));
  if (POINT_THOUSANDS.test(text)) return finite(text.replaceAll('.', '').replace(',', '.'));
  if (SPACED.test(text)) return finite(text.replaceAll(' ', '').replace(',', '.'));
  return undefined;
}

/** As `parseNumber`; a percentage is its hundredth part, so "70%" is 0.7. */
export function parseShare(cell: string): number | undefined {
  if (cell.length > LONGEST) return undefined;
  if (PLAIN.test(cell)) return finite(cell);
  const text = europeanDigits(cell).trim();
  const percent = /^%?(.*?)\s*%?$/.exec(text)?.[1] ?? '';
  if (percent === text) return parseNumber(text);
  const number = parseNumber(percent);
  return number === undefined ? undefined : number / 100;
}

/** What to write instead of a number that may mean two. */
export function numberHint(cell: string): string | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = europeanDigits(cell).trim();
  if (!EITHER.test(text)) return undefined;
  return `write ${text.replace(',', '')} or ${text.replace(',', '.')}`;
}

/** Arabic and Persian digits and signs, the true minus and unusual spaces, as the plain ones. */
export function europeanDigits(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  let plain = '';
  for (const sign of text) {
    const code = sign.codePointAt(0) as number;
    if (code >= 0x660 && code <= 0x669) plain += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) plain += String(code - 0x6f0);
    else plain += SIGNS.get(sign) ?? sign;
  }
  return plain;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['٫', '.'],
  ['٬', ','],
  ['٪', '%'],
  ['％', '%'],
  ['\u2212', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u00a0', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  // marks of direction, which spreadsheets in Hebrew and Arabic leave beside numbers
  ['\u200e', ''],
  ['\u200f', ''],
  ['\u061c', ''],
]);

const finite = (text: string): number | undefined => {
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
};
