import type { Ecosystem } from '../../model/ecosystem';
import { firstDay, lastDay } from '../../model/period';
import type { Language } from '../../text/language';
import type { AccountTable } from '../account';
import { dayNumber, dayOf, monthsBetween } from './days';
import type { Gantt, GanttSpan, GanttStep } from './gantt';
import { heading } from './headings';
import type { Naming } from './naming';

const COLUMNS = 60;

interface Axis {
  readonly first: number;
  readonly days: number;
  readonly columns: number;
}

/** The tracks of the work as bars, and what lies between them. */
export function ganttTables(
  ecosystem: Ecosystem,
  { steps, tracks, spans }: Gantt,
  naming: Naming,
  language: Language,
): AccountTable[] {
  if (steps.length === 0) return [];
  const axis = axisOf(steps);
  const processes = new Set((ecosystem.document.processes ?? []).map(({ id }) => id));
  // a track is called as it was written; one that is a process has its name
  const nameOf = (track: string) => (processes.has(track) ? naming.processOf(track) : naming.words(track));
  const named = (some: readonly string[]) => naming.list(some.map(nameOf));
  const kindOf = ({ kind, running }: GanttSpan): string => {
    if (kind === 'gap') return heading(language, 'gap');
    return kind === 'alone'
      ? heading(language, 'alone', { track: named(running) })
      : heading(language, 'overlap', { tracks: named(running) });
  };
  const rows = tracks.flatMap((track) => [
    [nameOf(track), ...(axis ? [waits(spans, track, axis)] : [])],
    ...steps
      .filter((step) => step.track === track)
      .map((step) => [`– ${naming.step(step.id)}`, ...(axis ? [barOf(step, axis)] : [])]),
  ]);
  const head = (['from', 'to', 'days'] as const).map((key) => heading(language, key));
  const between: AccountTable = {
    id: 'spans',
    heading: heading(language, 'spans'),
    header: ['', ...head, ''],
    rows: spans.map((span) => [
      kindOf(span),
      span.from,
      span.to,
      String(span.days),
      span.waiting.length === 0 ? '' : heading(language, 'waiting', { tracks: named(span.waiting) }),
    ]),
    numbers: [3],
    whole: true,
  };
  return [
    {
      id: 'gantt',
      heading: heading(language, 'gantt'),
      sentences: axis ? [heading(language, 'legend')] : [],
      header: [heading(language, 'step'), ...(axis ? [months(axis)] : [])],
      rows,
      bars: axis ? [1] : [],
      whole: true,
    },
    ...(spans.length > 0 ? [between] : []),
  ];
}

function axisOf(steps: readonly GanttStep[]): Axis | null {
  const ends = steps.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [dayNumber(firstDay(from))]),
    ...(to === undefined ? [] : [dayNumber(lastDay(to))]),
  ]);
  if (ends.length === 0) return null;
  const first = Math.min(...ends);
  const days = Math.max(...ends) - first + 1;
  return { first, days, columns: Math.min(COLUMNS, days) };
}

const columnOf = (day: number, { first, days, columns }: Axis): number => Math.floor(((day - first) * columns) / days);

const painted = ({ columns }: Axis, sign: (column: number) => string): string =>
  Array.from({ length: columns }, (_, column) => sign(column))
    .join('')
    .trimEnd();

function barOf({ from, to }: GanttStep, axis: Axis): string {
  if (from === undefined) return '';
  const start = columnOf(dayNumber(firstDay(from)), axis);
  if (to === undefined) return painted(axis, (column) => (column === start ? '░' : ' '));
  const end = columnOf(dayNumber(lastDay(to)), axis);
  return painted(axis, (column) => (column >= start && column <= end ? '█' : ' '));
}

/** Where a track stands still between its own steps. */
function waits(spans: readonly GanttSpan[], track: string, axis: Axis): string {
  const still = spans.filter(({ waiting }) => waiting.includes(track));
  return painted(axis, (column) => {
    const inside = still.some(
      ({ from, to }) => columnOf(dayNumber(from), axis) <= column && columnOf(dayNumber(to), axis) >= column,
    );
    return inside ? '·' : ' ';
  });
}

/** The months over the bars, as many as find room. */
function months(axis: Axis): string {
  let line = '';
  for (const month of monthsBetween(dayOf(axis.first), dayOf(axis.first + axis.days - 1))) {
    const column = columnOf(Math.max(axis.first, dayNumber(firstDay(month))), axis);
    if (line !== '' && column <= line.length) continue;
    line = `${line.padEnd(column)}${month}`;
  }
  return line;
}
