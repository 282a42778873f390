import type { Ecosystem } from './ecosystem';

type Column = readonly (string | null)[];

/**
 * What groups of stakeholders can be made by: `sector`, `coarseSector`, `ring`, `tier`, `kind`, `parent`, and every column
 * of the data that the model has no word for. A value that is missing is null. A column of the data that has one of these names stays away:
 * the model's own meaning holds.
 */
export function columnsOf(ecosystem: Ecosystem): ReadonlyMap<string, Column> {
  const { stakeholders } = ecosystem;
  const coarse = coarseSectors(ecosystem);
  const sectors = stakeholders.map(({ id }) => ecosystem.sectorOf(id));
  const columns = new Map<string, Column>([
    ['sector', sectors],
    ['coarseSector', sectors.map((sector) => (sector === null ? null : (coarse.get(sector) ?? sector)))],
    ['ring', stakeholders.map(({ id }) => ecosystem.ringOf(id))],
    ['tier', stakeholders.map(({ tier }) => tier ?? null)],
    ['kind', stakeholders.map(({ kind }) => kind ?? null)],
    ['parent', stakeholders.map(({ parent }) => parent ?? null)],
  ]);
  const own = new Map<string, (string | null)[]>();
  stakeholders.forEach(({ attributes }, i) => {
    for (const [column, value] of Object.entries(attributes ?? {})) {
      if (columns.has(column)) continue;
      const values = own.get(column) ?? new Array<string | null>(stakeholders.length).fill(null);
      values[i] = value === '' ? null : value;
      own.set(column, values);
    }
  });
  return new Map([...columns, ...own]);
}

/** The coarse sector of every sector: the end of its chain of parents, itself where it has none. */
export function coarseSectors(ecosystem: Ecosystem): ReadonlyMap<string, string> {
  const parents = new Map(ecosystem.sectors.map(({ id, parent }) => [id, parent]));
  const tops = new Map<string, string>();
  for (const { id } of ecosystem.sectors) {
    const path = new Set<string>();
    let at = id;
    for (let next = parents.get(at); next !== undefined && !tops.has(at) && !path.has(at); next = parents.get(at)) {
      path.add(at);
      at = next;
    }
    const top = tops.get(at) ?? at;
    for (const member of path) tops.set(member, top);
    tops.set(id, top);
  }
  return tops;
}
