import type { Network } from '../../kernel/network';
import { groupsBy } from '../../measures/groups';
import { mixingMatrix } from '../../measures/mixing/mixing-matrix';
import type { Ecosystem } from '../../model/ecosystem';

/** A sector or ring on both maps; null: of whom it is not known. */
export interface GroupPart {
  readonly group: string | null;
  /** Players of each map, and their share of all of that map. */
  readonly before: number;
  readonly after: number;
  readonly shareBefore: number | null;
  readonly shareAfter: number | null;
  /** Players of both maps that are in it on both. */
  readonly both: number;
}

/** Who is on two maps, by a column. */
export interface Composition {
  readonly groups: readonly GroupPart[];
  /** Half the sum of the differences of the shares: what part would have to be in another group for both to be alike. null where a map is empty. */
  readonly dissimilarity: number | null;
}

/**
 * The players of two maps by sector or ring, beside each other.
 *
 * Cost: O(players). Source: Duncan and Duncan 1955, doi:10.2307/2088328 (index of dissimilarity).
 */
export function compositionOf(before: Ecosystem, after: Ecosystem, by: 'sector' | 'ring'): Composition {
  const groupIn = (ecosystem: Ecosystem) => (id: string) =>
    by === 'sector' ? ecosystem.sectorOf(id) : ecosystem.ringOf(id);
  const [was, is] = [groupIn(before), groupIn(after)];
  const declared = [before, after].flatMap((one) => (by === 'sector' ? one.sectors : one.rings).map(({ id }) => id));
  const count = (ecosystem: Ecosystem, of: (id: string) => string | null) => {
    const counts = new Map<string | null, number>();
    for (const { id } of ecosystem.stakeholders) counts.set(of(id), (counts.get(of(id)) ?? 0) + 1);
    return counts;
  };
  const [old, now] = [count(before, was), count(after, is)];
  const groups = [...new Set<string | null>([...declared, null])].filter((one) => old.has(one) || now.has(one));
  const share = (part: number, ecosystem: Ecosystem) =>
    ecosystem.stakeholders.length > 0 ? part / ecosystem.stakeholders.length : null;
  const parts = groups.map((group): GroupPart => {
    const [one, other] = [old.get(group) ?? 0, now.get(group) ?? 0];
    return {
      group,
      before: one,
      after: other,
      shareBefore: share(one, before),
      shareAfter: share(other, after),
      both: before.stakeholders.filter(({ id }) => after.stakeholder(id) && was(id) === group && is(id) === group)
        .length,
    };
  });
  const isEmpty = before.stakeholders.length === 0 || after.stakeholders.length === 0;
  const apart = parts.reduce((sum, one) => sum + Math.abs((one.shareAfter ?? 0) - (one.shareBefore ?? 0)), 0);
  return { groups: parts, dissimilarity: isEmpty ? null : apart < 1e-12 ? 0 : apart / 2 };
}

/** Ties from a sector to a sector on both maps; where ties have no direction a pair of sectors stands once. */
export interface MixingDifference {
  readonly source: string;
  readonly target: string;
  readonly before: number;
  readonly after: number;
  /** Of all ties of that map whose sectors are known; null where there are none. */
  readonly shareBefore: number | null;
  readonly shareAfter: number | null;
}

/** Which sectors are tied to which, before and after: numbers of ties. Cost: O(n + m + sectors^2). */
export function mixingDifferences(before: Network, after: Network): MixingDifference[] {
  const names = [...new Set([before, after].flatMap((network) => groupsBy(network, 'sector').names))];
  const place = new Map(names.map((name, i) => [name, i]));
  const at = (name: string) => place.get(name) as number;
  const cells = new Map<number, { before: number; after: number }>();
  const totals = { before: 0, after: 0 };
  for (const [side, network] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const { source, target, value } of mixingMatrix(network, { unweighted: true }).rows()) {
      const [a, b] = [at(source), at(target)];
      const key = network.directed || a <= b ? a * names.length + b : b * names.length + a;
      const cell = cells.get(key) ?? { before: 0, after: 0 };
      cells.set(key, cell);
      cell[side] += value;
      totals[side] += value;
    }
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([key, cell]) => ({
      source: names[Math.floor(key / names.length)] as string,
      target: names[key % names.length] as string,
      ...cell,
      shareBefore: totals.before > 0 ? cell.before / totals.before : null,
      shareAfter: totals.after > 0 ? cell.after / totals.after : null,
    }));
}
