/**
 * What every cell would hold if ties fell as they may, given only the totals of the groups: the share of the row times
 * the share of the column. Undirected, a tie has two ends, and one inside a group both of them there.
 *
 * Source: the null model of Newman 2003, doi:10.1103/PhysRevE.67.026126.
 */
export function expectedCells(cells: readonly (readonly number[])[], directed: boolean): number[][] {
  const own = (i: number) => cells[i]?.[i] ?? 0;
  const out = cells.map((row, i) => row.reduce((sum, value) => sum + value, 0) + (directed ? 0 : own(i)));
  const into = directed ? cells.map((_, j) => cells.reduce((sum, row) => sum + (row[j] as number), 0)) : out;
  const total = out.reduce((sum, value) => sum + value, 0);
  return cells.map((row, i) =>
    row.map((_, j) => {
      if (total === 0) return 0;
      const chance = ((out[i] as number) * (into[j] as number)) / total;
      return !directed && i === j ? chance / 2 : chance;
    }),
  );
}

/** Whether a number of ties is far from what chance gives: by half as much again, or less than two thirds of it. */
export function farFromChance(found: number, chance: number): 'more' | 'less' | null {
  if (Math.abs(found - chance) < 1) return null;
  if (found >= 1.5 * chance) return 'more';
  return found <= chance / 1.5 ? 'less' : null;
}
