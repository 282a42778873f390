/** A part of an ecosystem that holds for a time; absent ends are open. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LENGTHS[month - 1] as number);

/**
 * Whether a text is a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD.
 *
 * @example
 * assert.equal(isDate('2024-02-29'), true);
 * assert.equal(isDate('2023-02-29'), false);
 */
export function isDate(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(Number(match[1]), month);
}

/** The first day that a date covers: "2015" is 2015-01-01. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date covers: "2015-02" is 2015-02-28. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const days = daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}

/**
 * Whether something holds at a date. Both ends are included; a date coarser than a day stands for all its days, and it is
 * enough that one of them falls within.
 *
 * @example
 * assert.equal(holdsAt({ from: '2008', to: '2017' }, '2017-08-08'), true);
 * assert.equal(holdsAt({ from: '2018' }, '2017'), false);
 */
export function holdsAt(period: Period, date: string): boolean {
  if (period.from !== undefined && firstDay(period.from) > lastDay(date)) return false;
  return period.to === undefined || lastDay(period.to) >= firstDay(date);
}

/** Whether a period ends before it begins. */
export const isReversed = (period: Period): boolean =>
  period.from !== undefined && period.to !== undefined && firstDay(period.from) > lastDay(period.to);
