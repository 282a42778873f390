import { isDate } from '../model/period';
import { europeanDigits } from './numbers';

const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})(?:\2(\d{1,2}))?$/;
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/**
 * A date as people write it, as YYYY, YYYY-MM or YYYY-MM-DD.
 *
 * Year first, and day first with points ("31.12.2024"), are read; so is "31/12/2024", but "3/4/2024", which is March to
 * some and April to others, stays as it stands and the check reports it. The time of a day is dropped.
 */
export function readDate(cell: string): string {
  const text = europeanDigits(cell).trim();
  if (isDate(text)) return text;
  const timed = WITH_TIME.exec(text)?.[1];
  if (timed !== undefined && isDate(timed)) return timed;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year = '', , month = '', day] = yearFirst;
    return checked([year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-'), text);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst) return text;
  const [, day = '', sign, month = '', year = ''] = dayFirst;
  if (sign !== '.' && Number(day) <= 12 && day !== month) return text;
  return checked(`${year}-${pad(month)}-${pad(day)}`, text);
}

/** Both ways to read numbers that may begin with the day or the month, as dates to write; undefined where neither is a date. */
export function dateHint(cell: string): string | undefined {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(europeanDigits(cell).trim());
  if (!parts) return undefined;
  const [, first = '', second = '', year = ''] = parts;
  const whole = year.length === 2 ? `20${year}` : year;
  const readings = [`${whole}-${pad(second)}-${pad(first)}`, `${whole}-${pad(first)}-${pad(second)}`];
  const dates = [...new Set(readings.filter(isDate))];
  return dates.length > 0 ? dates.join(' or ') : undefined;
}

const pad = (part: string): string => part.padStart(2, '0');
const checked = (date: string, otherwise: string): string => (isDate(date) ? date : otherwise);
