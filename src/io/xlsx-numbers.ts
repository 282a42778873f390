const WHOLE = /^-?(?:0|[1-9]\d*)$/;
const DAY = 86_400;
/** Day number of 1970-01-01 in each of the two calendars of workbooks. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const LAST_DAY = 2_958_465;

/** A number cell as text, without exponent: an id 3708 is "3708", and 1e21 its 22 digits. */
export function numberText(raw: string): string {
  const text = raw.trim();
  if (WHOLE.test(text)) return text;
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  return withoutExponent(String(number));
}

function withoutExponent(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}${point < digits.length ? `.${digits.slice(point)}` : ''}`;
}

/**
 * A number cell that is shown as a date, as YYYY-MM-DD, with the time where it has one; a time alone as HH:MM:SS.
 *
 * The calendar that begins in 1900 counts a 29 February 1900 that never was: days before it are one less.
 */
export function dateText(raw: string, is1904: boolean): string {
  const serial = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(serial) || serial < 0 || serial > LAST_DAY) return numberText(raw);
  const total = Math.round(serial * DAY);
  const seconds = total % DAY;
  let days = (total - seconds) / DAY;
  if (days === 0 && seconds > 0) return timeText(seconds);
  if (!is1904 && days < 60) days += 1;
  const date = calendarDate(days - (is1904 ? EPOCH_1904 : EPOCH_1900));
  return seconds === 0 ? date : `${date}T${timeText(seconds)}`;
}

const two = (part: number): string => String(part).padStart(2, '0');
const timeText = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** Days since 1970-01-01 as a date of the Gregorian calendar, counted in eras of 400 years from 1 March of year 0. */
function calendarDate(sinceEpoch: number): string {
  const days = sinceEpoch + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  return `${String(year + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whether a number format shows a date or a time of day; one of elapsed hours shows a number. */
export function isDateFormat(id: number, given: string | undefined): boolean {
  // spreadsheets allow 255 characters
  const code = given?.slice(0, 255);
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return false;
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '').replace(/general/i, ''));
}
