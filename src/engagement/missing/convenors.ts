import { byText } from '../../kernel/order';
import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import { type Tidy, tabled } from '../../text/tidy';
import type { Spotted } from './blind-spot';
import { convenes, isThere } from './roles';

/** How much co-participation hangs on one body. */
export interface Convenor {
  readonly id: string;
  /** Ids of the processes it convenes, alone in its role: as host, operator, lead or initiator. */
  readonly processes: readonly string[];
  /** Pairs that meet in some process; of these the ones it is part of; and those of others who meet only where it convenes. */
  readonly pairs: number;
  readonly own: number;
  readonly others: number;
  /** The share of all pairs that would be lost: (own + others) / pairs. */
  readonly share: number;
  /** The share of the pairs of others that would be lost; null where there are none. */
  readonly othersShare: number | null;
}

/**
 * How much of who meets whom hangs on one convenor.
 *
 * Two stakeholders are a pair where both are in one process. A body is taken away, and with it the processes that it convenes
 * alone in its role (as host, operator, lead, initiator; several who lead together can go on without one): its own pairs are
 * lost, and those of others who meet nowhere else.
 *
 * Range: shares 0 to 1; ranked by share, then by the share of others, then by id.
 * Undefined: no records without pairs, or where nobody convenes; `othersShare` null where the body is in every pair.
 * Cost: O(sum over processes of participants squared).
 * Source: document 000 (one body operated most processes); the measure is this library's own.
 *
 * @throws {PlayermapError} never.
 * @example
 * const [first] = convenors(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'hub' }, { id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [],
 *   processes: [{ id: 'one' }, { id: 'two' }],
 *   participations: [
 *     { process: 'one', stakeholder: 'hub', role: 'host' },
 *     { process: 'one', stakeholder: 'a' },
 *     { process: 'one', stakeholder: 'b' },
 *     { process: 'two', stakeholder: 'b' },
 *     { process: 'two', stakeholder: 'c' },
 *   ],
 * }));
 * assert.deepEqual([first?.id, first?.pairs, first?.own, first?.others], ['hub', 4, 2, 1]);
 */
export function convenors(ecosystem: Ecosystem): Convenor[] & Tidy {
  const { participations = [] } = ecosystem.document;
  const members = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  const convened = new Map<string, Set<string>>();
  const roleIn = (process: string, role = '') => JSON.stringify([process, comparable(role)]);
  const add = (map: Map<string, Set<string>>, key: string, value: string) => {
    const known = map.get(key);
    if (known) known.add(value);
    else map.set(key, new Set([value]));
  };
  for (const { process, stakeholder, role } of participations) {
    if (!isThere(role)) continue;
    add(members, process, stakeholder);
    if (convenes(role)) add(holders, roleIn(process, role), stakeholder);
  }
  for (const { process, stakeholder, role } of participations) {
    // several who lead together can go on without one of them
    if (isThere(role) && convenes(role) && holders.get(roleIn(process, role))?.size === 1)
      add(convened, stakeholder, process);
  }
  // each pair once, with the processes in which it meets
  const meetings = new Map<string, { readonly pair: readonly [string, string]; readonly at: string[] }>();
  for (const [process, those] of members) {
    const ids = [...those].sort(byText);
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) {
        const key = JSON.stringify([a, b]);
        const known = meetings.get(key);
        if (known) known.at.push(process);
        else meetings.set(key, { pair: [a, b], at: [process] });
      }
    });
  }
  const all = [...meetings.values()];
  return tabled(
    (all.length === 0 ? [] : [...convened])
      .map(([id, processes]): Convenor => {
        const own = all.filter(({ pair }) => pair.includes(id)).length;
        const rest = all.filter(({ pair }) => !pair.includes(id));
        const others = rest.filter(({ at }) => at.every((process) => processes.has(process))).length;
        return {
          id,
          processes: [...processes],
          pairs: all.length,
          own,
          others,
          share: (own + others) / all.length,
          othersShare: rest.length > 0 ? others / rest.length : null,
        };
      })
      .sort((a, b) => b.share - a.share || (b.othersShare ?? 0) - (a.othersShare ?? 0) || byText(a.id, b.id)),
    (list) => list,
  );
}

/** From this share of the pairs on it is said that co-participation hangs on one body. */
const HANGS = 0.5;

/** The body on whom most of who meets whom hangs, where that is half or more, in more than one process. */
export function convenorSpots(ranked: readonly Convenor[]): Spotted[] {
  const first = ranked[0];
  if (!first || first.share < HANGS || first.processes.length < 2) return [];
  const { id, share, pairs, own, others, othersShare, processes } = first;
  return [
    {
      code: 'convenor',
      source: '000',
      about: id,
      extent: (share - HANGS) / (1 - HANGS),
      numbers: {
        share,
        pairs,
        own,
        others,
        convened: processes.length,
        ...(othersShare !== null && { othersShare }),
      },
      stakeholders: [id],
      processes,
    },
  ];
}
