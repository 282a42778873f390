import { oneOf } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import { type Tidy, tabled } from '../../text/tidy';
import { matchRows } from './comparison-rows';
import { namesOf, nearNames, type SameProposal } from './near-names';

/** How players of two maps are known to be the same: by id, or by a name in any language and then by id. */
export const MATCHES = ['id', 'name'] as const;
/** One of them. */
export type MatchBy = (typeof MATCHES)[number];

/** Who is taken to be the same player on both. */
export interface MatchingOptions {
  /** Default: `id`. */
  readonly match?: MatchBy;
  /** Pairs of ids, one of each map, that somebody said are the same; they go before ids and names. */
  readonly same?: readonly (readonly [before: string, after: string])[];
}

/** A player of two maps. */
export interface MatchedPlayer {
  readonly before: string;
  readonly after: string;
  /** What tells that it is the same: the list of pairs, the id, or the name. */
  readonly by: 'list' | MatchBy;
}

/** Who is on both maps, who may be, and where doubt is. */
export interface Matching {
  /** In the order of the map before. */
  readonly both: readonly MatchedPlayer[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Players on one map each whose names are the same or near. They count as two until somebody says otherwise. */
  readonly proposals: readonly SameProposal[];
  /** Matched by id though no name of theirs is the same. */
  readonly doubtful: readonly MatchedPlayer[];
}

/**
 * Who is who on two maps. Nothing is guessed: ids that are the same are the same player, names only where they are asked for, and only
 * where one player alone has the name on each map. The rest is proposed.
 *
 * Undefined: somebody without a counterpart is only on one map.
 * Cost: O(players + names without a counterpart, squared).
 *
 * @throws {PlayermapError} `unknown-id` for a listed id that is not on its map, `bad-option` where one is listed twice.
 * @example
 * const map = (id: string) => Ecosystem.from({ version: 1, stakeholders: [{ id, names: { en: 'The Clinic' } }], ties: [] });
 * const { both, proposals } = matchPlayers(map('k1'), map('clinic'));
 * assert.deepEqual([both.length, proposals[0]?.kind], [0, 'same-name']);
 * assert.equal(matchPlayers(map('k1'), map('clinic'), { match: 'name' }).both[0]?.after, 'clinic');
 */
export function matchPlayers(before: Ecosystem, after: Ecosystem, options: MatchingOptions = {}): Matching & Tidy {
  const { match = 'id', same = [] } = options;
  oneOf('match', match, MATCHES);
  const found = new Map<string, MatchedPlayer>();
  const taken = new Set<string>();
  const join = (one: string, other: string, by: MatchedPlayer['by']) => {
    found.set(one, { before: one, after: other, by });
    taken.add(other);
  };
  for (const [one, other] of same) {
    requireId(before, one, 'before');
    requireId(after, other, 'after');
    if (found.has(one) || taken.has(other)) {
      throw new PlayermapError(
        'bad-option',
        `same lists "${found.has(one) ? one : other}" twice; expected each id once`,
      );
    }
    join(one, other, 'list');
  }
  if (match === 'name') {
    const [ours, theirs] = [holdersOf(before, new Set(found.keys())), holdersOf(after, taken)];
    for (const [name, ids] of ours) {
      const [one, other] = [only(ids), only(theirs.get(name))];
      if (one !== undefined && other !== undefined && !found.has(one) && !taken.has(other)) join(one, other, 'name');
    }
  }
  for (const { id } of before.stakeholders) {
    if (found.has(id) || taken.has(id) || !after.stakeholder(id)) continue;
    if (match === 'id' || !namesDiffer(before, id, after, id)) join(id, id, 'id');
  }
  const onlyBefore = before.stakeholders.map(({ id }) => id).filter((id) => !found.has(id));
  const onlyAfter = after.stakeholders.map(({ id }) => id).filter((id) => !taken.has(id));
  const both = before.stakeholders.flatMap(({ id }) => found.get(id) ?? []);
  const matching: Matching = {
    both,
    onlyBefore,
    onlyAfter,
    proposals: nearNames(before, after, { before: new Set(onlyBefore), after: new Set(onlyAfter) }),
    doubtful: both.filter((one) => one.by === 'id' && namesDiffer(before, one.before, after, one.after)),
  };
  return tabled(matching, matchRows);
}

function requireId(ecosystem: Ecosystem, id: string, side: string): void {
  if (ecosystem.stakeholder(id)) return;
  const ids = ecosystem.stakeholders.map((one) => one.id);
  throw new PlayermapError('unknown-id', `same: nobody on the map ${side} has the id "${id}"; ${orNearest(id, ids)}`);
}

/** Who has each name, in any language. */
function holdersOf(ecosystem: Ecosystem, apart: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const one of ecosystem.stakeholders) {
    if (apart.has(one.id)) continue;
    for (const name of namesOf(one)) {
      const key = comparable(name);
      holders.set(key, (holders.get(key) ?? new Set<string>()).add(one.id));
    }
  }
  return holders;
}

const only = (ids: ReadonlySet<string> | undefined): string | undefined => (ids?.size === 1 ? [...ids][0] : undefined);

/** Whether both have names and none is the same. */
function namesDiffer(before: Ecosystem, one: string, after: Ecosystem, other: string): boolean {
  const [ours, theirs] = [before.stakeholder(one)?.names, after.stakeholder(other)?.names];
  if (!ours || !theirs) return false;
  const names = new Set(Object.values(ours).map(comparable));
  return !Object.values(theirs).some((name) => names.has(comparable(name)));
}
