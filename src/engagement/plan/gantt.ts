import { byText } from '../../kernel/order';
import type { Ecosystem } from '../../model/ecosystem';
import { firstDay, lastDay } from '../../model/period';
import type { Step } from '../../model/schema';
import { type Tidy, tabled } from '../../text/tidy';
import { dayNumber, dayOf } from './days';

/** A step of a process, on the track of those who walk it. */
export interface GanttStep {
  readonly id: string;
  readonly track: string;
  readonly process: string;
  /** As recorded: a month or a year stands for all its days. */
  readonly from?: string;
  readonly to?: string;
}

/** Days on which the same tracks run, or none does. */
export interface GanttSpan {
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** `gap`: no track runs; `alone`: one runs, and the others wait; `overlap`: several run at once. */
  readonly kind: 'gap' | 'alone' | 'overlap';
  /** Tracks that run, and the ids of the steps that do. */
  readonly running: readonly string[];
  readonly steps: readonly string[];
  /** Tracks that stand still between two steps of theirs. */
  readonly waiting: readonly string[];
}

/** Steps of several tracks in time, and what lies between them. */
export interface Gantt {
  /** In order of first appearance. */
  readonly tracks: readonly string[];
  /** By their first day; those without one last. */
  readonly steps: readonly GanttStep[];
  /** From the first day to the last, without holes. Steps of which an end is not known are not in them. */
  readonly spans: readonly GanttSpan[];
  /** Steps of which the beginning or the end is not known. */
  readonly undated: readonly string[];
}

interface Dated {
  readonly step: GanttStep;
  readonly first: number;
  readonly last: number;
}

/**
 * The steps of processes in time, by track, with the gaps between the tracks and their overlaps. A step belongs to the track
 * that it names, else to its process; steps without a process belong to the journey of the recipients and are not here.
 *
 * Undefined: without a step that has both dates there are no spans.
 * Cost: O(steps²).
 */
export function ganttOf(ecosystem: Ecosystem): Gantt & Tidy {
  const steps = (ecosystem.document.steps ?? []).flatMap(stepOf).sort(byDate);
  const tracks = [...new Set((ecosystem.document.steps ?? []).flatMap(stepOf).map(({ track }) => track))];
  const dated = steps.flatMap((step): Dated[] =>
    step.from === undefined || step.to === undefined
      ? []
      : [{ step, first: dayNumber(firstDay(step.from)), last: dayNumber(lastDay(step.to)) }],
  );
  const undated = steps.filter(({ from, to }) => from === undefined || to === undefined).map(({ id }) => id);
  return tabled({ tracks, steps, spans: spansOf(dated, tracks), undated }, ({ steps }) => steps);
}

const stepOf = ({ id, process, track, from, to }: Step): GanttStep[] =>
  process === undefined
    ? []
    : [{ id, process, track: track ?? process, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];

function byDate(a: GanttStep, b: GanttStep): number {
  if (a.from === undefined || b.from === undefined) return Number(a.from === undefined) - Number(b.from === undefined);
  return byText(firstDay(a.from), firstDay(b.from)) || byText(lastDay(a.to ?? '9999'), lastDay(b.to ?? '9999'));
}

function spansOf(dated: readonly Dated[], tracks: readonly string[]): GanttSpan[] {
  const cuts = [...new Set(dated.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const lives = new Map(
    tracks.map((track) => {
      const own = dated.filter(({ step }) => step.track === track);
      return [
        track,
        { first: Math.min(...own.map(({ first }) => first)), last: Math.max(...own.map(({ last }) => last)) },
      ];
    }),
  );
  const spans: GanttSpan[] = [];
  for (const [i, begin] of cuts.entries()) {
    const next = cuts[i + 1];
    if (next === undefined) break;
    const now = dated.filter(({ first, last }) => first <= begin && last >= begin).map(({ step }) => step);
    const running = tracks.filter((track) => now.some((step) => step.track === track));
    const kind = running.length === 0 ? 'gap' : running.length === 1 ? 'alone' : 'overlap';
    const before = spans.at(-1);
    const span: GanttSpan = {
      from: dayOf(begin),
      to: dayOf(next - 1),
      days: next - begin,
      kind,
      running,
      steps: now.map(({ id }) => id),
      waiting: tracks.filter((track) => {
        const life = lives.get(track);
        return life !== undefined && !running.includes(track) && life.first < begin && life.last >= next;
      }),
    };
    // the same tracks go on: one span, whatever their steps
    if (before && JSON.stringify([before.running, before.waiting]) === JSON.stringify([running, span.waiting])) {
      spans[spans.length - 1] = {
        ...before,
        to: span.to,
        days: before.days + span.days,
        steps: [...new Set([...before.steps, ...span.steps])],
      };
    } else spans.push(span);
  }
  return spans;
}
