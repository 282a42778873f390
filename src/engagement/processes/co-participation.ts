import { oneOf } from '../../kernel/allowed';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { partOf } from '../../model/part';
import type { Tie } from '../../model/schema';
import type { RoleKind } from './roles';
import { takingPart } from './taking-part';
import { runningIn } from './when';

/** The type of the ties that `coParticipation` makes. */
export const CO_PARTICIPATION = 'co-participation';
export const WEIGHTS = ['count', 'newman'] as const;

/** What counts as having taken part together, and how much. */
export interface CoParticipationOptions {
  /** What a shared process counts: 1, or 1 / (others in it), so that each process gives every body in it 1 in all. Default: `count`. */
  readonly weights?: (typeof WEIGHTS)[number];
  /** Roles that count as taking part. Default: all but target, invited and result. */
  readonly roles?: readonly RoleKind[];
  /** Only processes that surely ran in these years. Default: all. */
  readonly years?: readonly [first: number, last: number];
}

/**
 * Who took part together, as an ecosystem with ties of its own: everybody who took part, and an undirected tie between each two who
 * share a process, as strong as what they share. All measures and maps run on it.
 *
 * Being together is not the same as having a relation: these ties say where one could be.
 *
 * Undefined: whoever shares no process with anybody has no tie; without processes there is nobody.
 * Cost: O(sum of squares of the numbers who took part).
 * Source: the projection of a two-mode network; weights 1 / (k - 1): Newman 2001, doi:10.1103/PhysRevE.64.016132.
 *
 * @throws {PlayermapError} `bad-option` for weights that do not exist.
 * @example
 * const together = coParticipation(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'ngo' }, { id: 'absent' }],
 *   ties: [],
 *   processes: [{ id: 'table' }],
 *   participations: [{ process: 'table', stakeholder: 'city', role: 'host' }, { process: 'table', stakeholder: 'ngo' }],
 * }));
 * assert.deepEqual(together.ties.map(({ source, target, strength }) => [source, target, strength]), [['city', 'ngo', 1]]);
 */
export function coParticipation(ecosystem: Ecosystem, options: CoParticipationOptions = {}): Ecosystem {
  requireEcosystem(ecosystem);
  const { weights = 'count', roles, years } = options;
  oneOf('weights', weights, WEIGHTS);
  const { parts } = takingPart(ecosystem, roles);
  const taken = parts.filter(({ known }) => !years || runningIn(known, years[0], years[1]) === 'surely');
  const byProcess = new Map<string, string[]>();
  for (const { process, stakeholder } of taken) {
    byProcess.set(process, [...(byProcess.get(process) ?? []), stakeholder]);
  }
  const strengths = new Map<string, { readonly source: string; readonly target: string; strength: number }>();
  const order = new Map(ecosystem.stakeholders.map(({ id }, i) => [id, i]));
  for (const ids of byProcess.values()) {
    const sorted = [...ids].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
    sorted.forEach((source, i) => {
      for (const target of sorted.slice(i + 1)) {
        const key = JSON.stringify([source, target]);
        const tie = strengths.get(key) ?? { source, target, strength: 0 };
        tie.strength += weights === 'newman' ? 1 / (ids.length - 1) : 1;
        strengths.set(key, tie);
      }
    });
  }
  const there = new Set(taken.map(({ stakeholder }) => stakeholder));
  return partOf(ecosystem, there, () => false).derive({
    ties: [...strengths.values()].map((tie): Tie => ({ ...tie, type: CO_PARTICIPATION, directed: false })),
    tieTypes: [
      {
        id: CO_PARTICIPATION,
        names: { en: 'Took part together', he: 'השתתפו יחד', ar: 'شاركا معًا' },
        directed: false,
      },
    ],
  });
}
