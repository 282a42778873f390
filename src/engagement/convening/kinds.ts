import { byText } from '../../kernel/order';
import type { Pool } from './pool';
import type { Quota } from './quotas';

/**
 * Candidates whom nothing tells apart: the same values in every category with quotas, and homes of the same make-up. Each of a
 * kind has the same chance in a fairest draw, so that a draw is planned for kinds and not for people.
 */
export interface Kind {
  /** Values by category, in the order of `Kinds.categories`. */
  readonly values: readonly string[];
  /** Homes of this make-up: for each, the positions in the pool of its people of this kind. */
  readonly homes: readonly (readonly number[])[];
  /** Which group of homes it belongs to: at most one of each home is drawn. */
  readonly group: number;
  /** How many candidates are of this kind. */
  readonly size: number;
}

export interface Kinds {
  readonly categories: readonly string[];
  readonly list: readonly Kind[];
  /** Number of homes in each group. */
  readonly groups: readonly number[];
}

/**
 * The kinds of candidates of a pool, in the order of their values.
 *
 * @param onePer a column: at most one candidate of each of its values is drawn (a household, an organisation).
 */
export function kindsOf(pool: Pool, quotas: readonly Quota[], onePer?: string): Kinds {
  const asked = new Set(quotas.map(({ category }) => category));
  const at = pool.categories.flatMap((name, i) => (asked.has(name) ? [i] : []));
  const homeAt = onePer === undefined ? -1 : pool.categories.indexOf(onePer);
  const homes = new Map<string, number[]>();
  for (const [i, { values }] of pool.candidates.entries()) {
    const home = homeAt < 0 ? '' : (values[homeAt] as string);
    // where no home is known, everybody has one of their own
    const key = home === '' ? `#${i}` : `=${home}`;
    const members = homes.get(key);
    if (members) members.push(i);
    else homes.set(key, [i]);
  }
  const valuesOf = (i: number) => at.map((column) => pool.candidates[i]?.values[column] as string);
  const groups = new Map<string, number[][]>();
  for (const members of homes.values()) {
    const makeUp = members.map((i) => JSON.stringify(valuesOf(i))).sort(byText);
    const key = JSON.stringify(makeUp);
    const same = groups.get(key);
    if (same) same.push(members);
    else groups.set(key, [members]);
  }
  const keys = [...groups.keys()].sort(byText);
  const list: Kind[] = [];
  for (const [group, key] of keys.entries()) {
    const same = groups.get(key) as number[][];
    for (const text of new Set(JSON.parse(key) as string[])) {
      const homesOfKind = same.map((members) => members.filter((i) => JSON.stringify(valuesOf(i)) === text));
      const size = homesOfKind.reduce((sum, people) => sum + people.length, 0);
      list.push({ values: JSON.parse(text) as string[], homes: homesOfKind, group, size });
    }
  }
  return {
    categories: at.map((i) => pool.categories[i] as string),
    list,
    groups: keys.map((key) => (groups.get(key) as number[][]).length),
  };
}
