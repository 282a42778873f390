import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { firstDay } from '../../model/period';
import type { Step } from '../../model/schema';
import { type Tidy, tabled } from '../../text/tidy';
import { shortestWay } from './way';

/** How the recipients get from one step of their journey to the next. */
export interface Handover {
  /**
   * `same`: somebody is met at both; `tied`: a tie joins those met; `through`: others stand between them; `carried`: nobody
   * but the recipients joins them; `unknown`: nobody on the map is met at one of the two.
   */
  readonly kind: 'same' | 'tied' | 'through' | 'carried' | 'unknown';
  /** Who stands on the shortest way, from one who is met before to one who is met after. */
  readonly way: readonly string[];
  /** Of an `unknown` one: at which of the two steps nobody is met, as their numbers in the journey, from 1. */
  readonly nobodyAt?: readonly number[];
}

/** A step of the recipients. */
export interface JourneyStep {
  readonly id: string;
  /** Stakeholders met, in the order of the record. */
  readonly met: readonly string[];
  readonly pains: readonly string[];
  readonly gains: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** From the step before; null at the first. */
  readonly handover: Handover | null;
}

/** The way of the recipients through the service, step by step over the map. */
export interface Journey {
  readonly steps: readonly JourneyStep[];
  /** Who is met at several steps, the most often first. */
  readonly metOften: readonly { readonly stakeholder: string; readonly steps: number }[];
  /** Who has a tie to the recipients on the map, and is met at no step. */
  readonly notMet: readonly string[];
  /** Who is met, and has no tie with the recipients on the map. */
  readonly withoutTie: readonly string[];
}

/**
 * The journey of the recipients: their steps in order, whom they meet and what hurts at each, and how one step leads to the
 * next along the ties of the map. Where no way joins the stakeholders of two steps but over the recipients, these carry
 * their matter from one to the other themselves. Conflicts are no way.
 *
 * Steps are those without a process. They are in the order of their dates where all have one, else in the order of the record.
 *
 * Undefined: without such steps the journey is empty.
 * Cost: O(steps x ties).
 * Source: the customer journey of document 003; reading it along ties is this library's.
 *
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   recipients: ['family'],
 *   stakeholders: ['family', 'clinic', 'committee', 'operator'].map((id) => ({ id })),
 *   ties: [{ source: 'clinic', target: 'committee' }, { source: 'operator', target: 'family' }],
 *   steps: [
 *     { id: '1', stakeholders: ['clinic'] },
 *     { id: '2', stakeholders: ['committee'], pains: ['waiting'] },
 *     { id: '3', stakeholders: ['operator'] },
 *   ],
 * });
 * assert.deepEqual(recipientJourney(ecosystem).steps.map(({ handover }) => handover?.kind), [undefined, 'tied', 'carried']);
 */
export function recipientJourney(ecosystem: Ecosystem): Journey & Tidy {
  requireEcosystem(ecosystem);
  const records = inOrder((ecosystem.document.steps ?? []).filter(({ process }) => process === undefined));
  const between = shortestWay(ecosystem);
  const steps = records.map(({ id, stakeholders = [], pains = [], gains = [], from, to }, i): JourneyStep => {
    const before = records[i - 1];
    return {
      id,
      met: [...new Set(stakeholders)],
      pains,
      gains,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      handover: before ? handover(before.stakeholders ?? [], stakeholders, between, i) : null,
    };
  });
  const counts = new Map<string, number>();
  for (const { met } of steps) for (const id of met) counts.set(id, (counts.get(id) ?? 0) + 1);
  const recipients = new Set(ecosystem.recipients);
  const near = new Set(
    ecosystem.ties.flatMap(({ source, target }) => [
      ...(recipients.has(target) ? [source] : []),
      ...(recipients.has(source) ? [target] : []),
    ]),
  );
  const others = ecosystem.stakeholders.map(({ id }) => id).filter((id) => !recipients.has(id));
  return tabled(
    {
      steps,
      metOften: [...counts]
        .filter(([, count]) => count > 1)
        .sort(([, a], [, b]) => b - a)
        .map(([stakeholder, count]) => ({ stakeholder, steps: count })),
      notMet: steps.length === 0 ? [] : others.filter((id) => near.has(id) && !counts.has(id)),
      withoutTie: others.filter((id) => counts.has(id) && !near.has(id)),
    },
    ({ steps }) => steps,
  );
}

function inOrder(steps: readonly Step[]): readonly Step[] {
  if (steps.some(({ from }) => from === undefined)) return steps;
  const start = ({ from }: Step) => firstDay(from as string);
  return steps
    .map((step, i) => ({ step, i }))
    .sort((a, b) => (start(a.step) < start(b.step) ? -1 : start(a.step) > start(b.step) ? 1 : a.i - b.i))
    .map(({ step }) => step);
}

function handover(
  before: readonly string[],
  after: readonly string[],
  between: ReturnType<typeof shortestWay>,
  numberBefore: number,
): Handover {
  if (before.length === 0 || after.length === 0) {
    const nobodyAt = [
      ...(before.length === 0 ? [numberBefore] : []),
      ...(after.length === 0 ? [numberBefore + 1] : []),
    ];
    return { kind: 'unknown', way: [], nobodyAt };
  }
  const both = before.filter((id) => after.includes(id));
  if (both.length > 0) return { kind: 'same', way: both };
  const way = between(before, after);
  if (way === null) return { kind: 'carried', way: [] };
  return { kind: way.length === 2 ? 'tied' : 'through', way };
}
