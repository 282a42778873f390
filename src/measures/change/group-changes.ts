import type { Network } from '../../kernel/network';
import { groupsBy } from '../groups';
import type { TieChange, TieFate } from './tie-changes';

/** Ties by what became of them. */
export interface Fates {
  readonly kept: number;
  readonly formed: number;
  readonly formedByEntry: number;
  readonly dissolved: number;
  readonly dissolvedByExit: number;
}

export interface GroupChange extends Fates {
  /** null: the group is unknown. */
  readonly group: string | null;
  /** Stakeholders that were there both times and in this group both times. */
  readonly stayed: number;
  /** New to the map; gone from it. */
  readonly entered: number;
  readonly left: number;
  /** Came from another group of the map; went to another. */
  readonly movedIn: number;
  readonly movedOut: number;
}

export interface PairChange extends Fates {
  readonly source: string | null;
  readonly target: string | null;
}

const FIELD = {
  kept: 'kept',
  formed: 'formed',
  'formed-by-entry': 'formedByEntry',
  dissolved: 'dissolved',
  'dissolved-by-exit': 'dissolvedByExit',
} as const satisfies Record<TieFate, keyof Fates>;

type Counts<T> = { -readonly [K in keyof T]: T[K] };

const noFates = (): Counts<Fates> => ({ kept: 0, formed: 0, formedByEntry: 0, dissolved: 0, dissolvedByExit: 0 });

/** Comings and goings by group. A tie inside a group counts there once, a tie between two groups in both. */
export function groupChanges(
  before: Network,
  after: Network,
  changes: readonly TieChange[],
  by: string,
): GroupChange[] {
  const was = groupIn(before, by);
  const is = groupIn(after, by);
  const rows = new Map<string | null, Counts<GroupChange>>();
  const row = (group: string | null) => {
    const known = rows.get(group);
    if (known) return known;
    const made = { group, stayed: 0, entered: 0, left: 0, movedIn: 0, movedOut: 0, ...noFates() };
    rows.set(group, made);
    return made;
  };
  for (const id of before.ids) {
    if (!after.index.has(id)) row(was(id)).left++;
    else if (was(id) === is(id)) row(was(id)).stayed++;
    else {
      row(was(id)).movedOut++;
      row(is(id)).movedIn++;
    }
  }
  for (const id of after.ids) if (!before.index.has(id)) row(is(id)).entered++;
  for (const { source, target, fate } of changes) {
    const of = fate.startsWith('dissolved') ? was : is;
    for (const group of new Set([of(source), of(target)])) row(group)[FIELD[fate]]++;
  }
  return [...rows.values()];
}

/** What became of ties by the groups of their ends: as they are after, or were before where the tie is gone. */
export function pairChanges(
  before: Network,
  after: Network,
  changes: readonly TieChange[],
  by: string,
  directed: boolean,
): PairChange[] {
  const was = groupIn(before, by);
  const is = groupIn(after, by);
  const rows = new Map<string | null, Map<string | null, Counts<PairChange>>>();
  for (const { source, target, fate } of changes) {
    const of = fate.startsWith('dissolved') ? was : is;
    const [from, to] = [of(source), of(target)];
    const isTurned = !directed && rows.get(to)?.has(from) === true;
    const [first, second] = isTurned ? [to, from] : [from, to];
    const targets = rows.get(first) ?? new Map<string | null, Counts<PairChange>>();
    const row = targets.get(second) ?? { source: first, target: second, ...noFates() };
    rows.set(first, targets.set(second, row));
    row[FIELD[fate]]++;
  }
  return [...rows.values()].flatMap((targets) => [...targets.values()]);
}

/** The group of a stakeholder of a network; null where unknown. */
function groupIn(network: Network, by: string): (id: string) => string | null {
  const { of, names } = groupsBy(network, by);
  return (id) => names[of[network.index.get(id) as number] as number] ?? null;
}
