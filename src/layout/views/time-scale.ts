import { firstDay, lastDay, type Period } from '../../model/period';

/** A date as a number of months since year 0; the end of a period is the end of its last day. */
export function monthsOf(date: string, end: boolean): number {
  const day = end ? lastDay(date) : firstDay(date);
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  const length = Number(lastDay(day.slice(0, 7)).slice(8));
  return year * 12 + month - 1 + (of - (end ? 0 : 1)) / length;
}

/** A stretch of time that is drawn to scale. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A mark of the axis, with what stands there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface TimeScale {
  /** Distance from the start of the axis. */
  at(months: number): number;
  /** Months at which the axis has a mark, with what stands there. */
  readonly ticks: readonly Tick[];
  /** Where the axis leaves out time in which nothing begins or ends. */
  readonly breaks: readonly number[];
}

/** Width of a stretch of time that is left out. */
const BREAK = 40;
/** A time in which nothing happens is left out from this share of the whole on. */
const LONG = 0.22;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000] as const;
const BETWEEN = 58;
/** Least distance of two marks on both sides of a break. */
const ACROSS = 47;
const LEAST = 1;
/** A process runs through a quiet time only where it is longer than this share of the whole. */
const SHORT = 0.04;

/** A period with its ends in months; null where one is not known. */
interface Dated {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * A time axis for periods: to scale, but for long times in which nothing begins or ends and no process of known length
 * runs; these are left out, and the axis is broken there.
 *
 * Undefined: null where no date is known.
 */
export function timeScale(periods: readonly Period[], width: number): TimeScale | null {
  const dated = periods.map(
    ({ from, to }): Dated => ({
      from: from === undefined ? null : monthsOf(from, false),
      to: to === undefined ? null : monthsOf(to, true),
    }),
  );
  const stretches = stretchesOf(dated);
  if (stretches.length === 0) return null;
  const known = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const pad = Math.max(0.5, known * 0.03);
  const padded = stretches.map(({ from, to }): Stretch => ({ from: from - pad, to: to + pad }));
  const drawn = padded.reduce((sum, { from, to }) => sum + to - from, 0);
  const unit = Math.max(0, width - BREAK * (padded.length - 1)) / drawn;
  const starts: number[] = [];
  let x = 0;
  for (const { from, to } of padded) {
    starts.push(x);
    x += (to - from) * unit + BREAK;
  }
  const at = (months: number): number => {
    const k = padded.findIndex(({ to }) => months <= to);
    if (k < 0) return width;
    const { from } = padded[k] as Stretch;
    const start = starts[k] as number;
    // what lies in a time left out is drawn in the break
    return months >= from ? start + (months - from) * unit : Math.max(0, start - (k > 0 ? BREAK / 2 : 0));
  };
  const step = STEPS.find((months) => months * unit >= BETWEEN) ?? (STEPS[STEPS.length - 1] as number);
  const ticks = padded.flatMap((shown, k) => ticksOf(shown, Math.max(step, finest(periods, stretches[k] as Stretch))));
  const clear = ticks.filter((tick, i) => i === 0 || at(tick.at) - at((ticks[i - 1] as Tick).at) >= ACROSS);
  return { at, ticks: clear, breaks: starts.slice(1).map((start) => start - BREAK / 2) };
}

/** Stretches of time in which something happens, with long quiet times between them. */
function stretchesOf(dated: readonly Dated[]): Stretch[] {
  const ends = dated.flatMap(({ from, to }) => [from, to].filter((end) => end !== null)).sort((a, b) => a - b);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = Math.max(LEAST, last - first);
  const runs = (a: number, b: number) =>
    dated.some(({ from, to }) => from !== null && to !== null && from < b && to > a && to - from > SHORT * span);
  const stretches: { from: number; to: number }[] = [{ from: first, to: first }];
  for (const end of ends) {
    const current = stretches.at(-1) as { from: number; to: number };
    if (end - current.to > LONG * span && !runs(current.to, end)) stretches.push({ from: end, to: end });
    else current.to = Math.max(current.to, end);
  }
  return stretches;
}

/** How finely a stretch may be marked: where only years are known, months would say more than anybody did. */
function finest(periods: readonly Period[], { from, to }: Stretch): number {
  const within = (date: string | undefined, end: boolean): boolean => {
    if (date === undefined || date.length === 4) return false;
    const months = monthsOf(date, end);
    return months >= from && months <= to;
  };
  return periods.some((period) => within(period.from, false) || within(period.to, true)) ? 1 : 12;
}

/** Marks at every full step; a stretch between two of them still says when it is. */
function ticksOf({ from, to }: Stretch, step: number): Tick[] {
  const found: Tick[] = [];
  for (let m = Math.ceil(from / step) * step; m <= to; m += step) found.push({ at: m, label: tickLabel(m, step) });
  if (found.length > 0) return found;
  const middle = Math.floor((from + to) / 2);
  return [{ at: Math.max(from, middle), label: tickLabel(middle, to - from < 12 ? 1 : step) }];
}

function tickLabel(months: number, step: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return step % 12 === 0 ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}
