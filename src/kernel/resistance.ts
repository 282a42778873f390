import type { Adjacency } from './network';

/**
 * The inverse of the Laplacian of a connected undirected network from which the last stakeholder was left out: `rows`
 * of a symmetric matrix, with zeros for the one left out. The resistance between i and j is c(i,i) + c(j,j) - 2 c(i,j).
 *
 * Cost: O(n^3) time, O(n^2) memory.
 */
export function groundedInverse(
  { offsets, neighbours, strengths }: Adjacency,
  members: readonly number[],
): Float64Array[] {
  const n = members.length;
  const size = n - 1;
  const position = new Map(members.map((v, k) => [v, k]));
  const lower = Array.from({ length: size }, (_, i) => new Float64Array(i + 1));
  members.forEach((v, i) => {
    for (let e = offsets[v] as number; e < (offsets[v + 1] as number); e++) {
      const j = position.get(neighbours[e] as number) as number;
      const strength = strengths[e] as number;
      if (i < size) (lower[i] as Float64Array)[i]! += strength;
      if (i < size && j < i) (lower[i] as Float64Array)[j]! -= strength;
    }
  });
  factor(lower);
  const rows = Array.from({ length: n }, () => new Float64Array(n));
  for (let k = 0; k < size; k++) solve(lower, k, rows[k] as Float64Array);
  // what was solved is the part from the diagonal on
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) (rows[i] as Float64Array)[j] = (rows[j] as Float64Array)[i] as number;
  return rows;
}

/** Cholesky: the matrix becomes L with L L' = matrix. */
function factor(lower: readonly Float64Array[]): void {
  lower.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array;
      let sum = row[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number);
    }
  });
}

/** Column k of the inverse, from place k on. */
function solve(lower: readonly Float64Array[], k: number, x: Float64Array): void {
  const size = lower.length;
  x[k] = 1;
  for (let i = k; i < size; i++) {
    const row = lower[i] as Float64Array;
    let sum = x[i] as number;
    for (let j = k; j < i; j++) sum -= (row[j] as number) * (x[j] as number);
    x[i] = sum / (row[i] as number);
  }
  for (let i = size - 1; i >= k; i--) {
    const row = lower[i] as Float64Array;
    const value = (x[i] as number) / (row[i] as number);
    x[i] = value;
    for (let j = k; j < i; j++) x[j]! -= (row[j] as number) * value;
  }
}
