import { dayNumber, dayOf, monthsBetween } from '../engagement/plan/days';
import type { Gantt, GanttSpan, GanttStep } from '../engagement/plan/gantt';
import { firstDay, lastDay } from '../model/period';
import { heading } from './plan-words';
import type { PlanWriting } from './plan-writing';
import { textTable } from './text-table';

const COLUMNS = 60;

interface Axis {
  readonly first: number;
  readonly days: number;
  readonly columns: number;
}

/** The tracks of the work as bars of text, and what lies between them. */
export function ganttLines(gantt: Gantt, writing: PlanWriting): string[] {
  const { language, naming, text } = writing;
  const axis = axisOf(gantt.steps);
  if (gantt.steps.length === 0) return [];
  const trackName = (track: string) => text(nameOfTrack(track, writing), 34);
  const rows = gantt.tracks.flatMap((track) => [
    [trackName(track), axis ? waits(gantt.spans, track, axis) : ''],
    ...gantt.steps
      .filter((step) => step.track === track)
      .map((step) => [`  ${text(naming.step(step.id), 44)}`, axis ? barOf(step, axis) : '']),
  ]);
  const tracks = (names: readonly string[]) => naming.list(names.map((track) => nameOfTrack(track, writing)));
  const kindOf = ({ kind, running }: GanttSpan): string => {
    if (kind === 'gap') return heading(language, 'gap');
    return kind === 'alone'
      ? heading(language, 'alone', { track: tracks(running) })
      : heading(language, 'overlap', { tracks: tracks(running) });
  };
  const spans = gantt.spans.map((span) => [
    text(kindOf(span), 50),
    span.from,
    span.to,
    String(span.days),
    span.waiting.length === 0 ? '' : text(heading(language, 'waiting', { tracks: tracks(span.waiting) }), 50),
  ]);
  const head = ['', heading(language, 'from'), heading(language, 'to'), heading(language, 'days'), ''];
  return [
    heading(language, 'gantt'),
    ...textTable([[heading(language, 'step'), axis ? months(axis) : ''], ...rows]),
    heading(language, 'legend'),
    ...(spans.length === 0 ? [] : ['', heading(language, 'spans'), ...textTable([head, ...spans], new Set([3]))]),
  ];
}

/** A track is called as it was written; one that is a process has its name. */
const nameOfTrack = (track: string, { ecosystem, naming }: PlanWriting): string =>
  (ecosystem.document.processes ?? []).some(({ id }) => id === track) ? naming.processOf(track) : naming.words(track);

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
