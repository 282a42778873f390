import { lastDay } from '../../model/period';

/** A day as a number of days, so that periods can be counted; the Gregorian calendar runs through. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // months counted from March, so that the leap day is the last of a year
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + date
  );
}

/** The day with a number. */
export function dayOf(number: number): string {
  let year = Math.floor(number / 365.2425);
  while (dayNumber(`${text(year + 1, 4)}-01-01`) <= number) year++;
  while (dayNumber(`${text(year, 4)}-01-01`) > number) year--;
  let month = 12;
  while (dayNumber(`${text(year, 4)}-${text(month, 2)}-01`) > number) month--;
  const start = `${text(year, 4)}-${text(month, 2)}`;
  return `${start}-${text(number - dayNumber(`${start}-01`) + 1, 2)}`;
}

const text = (value: number, length: number): string => String(value).padStart(length, '0');

/** The months from one day to another, both included, as YYYY-MM. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (
    let month = from.slice(0, 7);
    month <= to.slice(0, 7);
    month = dayOf(dayNumber(lastDay(month)) + 1).slice(0, 7)
  ) {
    months.push(month);
  }
  return months;
}
