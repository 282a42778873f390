import { PlayermapError } from '../../kernel/errors';
import { type Tidy, tabled } from '../../text/tidy';

/** How well two ways of sorting the same things into groups agree. */
export interface Agreement {
  /** Things that have a group in both. */
  readonly count: number;
  /** Adjusted mutual information: 0 as by chance, 1 the same groups. */
  readonly ami: number;
  /** Adjusted Rand index: 0 as by chance, 1 the same groups. */
  readonly ari: number;
  /** Harmonic mean of homogeneity and completeness. Not adjusted: many small groups alone make it high. */
  readonly vMeasure: number;
  /** 1 where no group of the first has members of two groups of the second. */
  readonly homogeneity: number;
  /** 1 where no group of the second is spread over two groups of the first. */
  readonly completeness: number;
  /** In nats. */
  readonly mutualInformation: number;
  /** What one says that the other does not, both ways, in nats: 0 where they are the same. */
  readonly variationOfInformation: number;
}

/**
 * Whether one grouping, such as communities, is the same as another, such as sectors.
 *
 * Adjusted mutual information and the adjusted Rand index take off what groups of these sizes share by chance; the
 * expected mutual information is exact. Plain normalized mutual information is not given alone: with every thing a group
 * of its own it reaches .78 on a map of eight where there is nothing to agree on.
 *
 * Range: `ami` and `ari` up to 1, below 0 where they agree less than by chance; the others 0 to 1, information from 0.
 * Undefined: null where fewer than two things have a group (a number from 0) in both.
 * Cost: O(n + r s t) for r and s different sizes of groups, the largest t.
 * Source: Vinh, Epps and Bailey 2010 (ami, normalized by the mean entropy); Hubert and Arabie 1985, doi:10.1007/BF01908075;
 * Rosenberg and Hirschberg 2007 (V); Meilă 2007, doi:10.1016/j.jmva.2006.11.013. Agrees with scikit-learn.
 *
 * @throws {PlayermapError} `bad-option` where the two are not equally long.
 * @example
 * const agreement = agreementOf([0, 0, 1, 1], [1, 1, 0, 0]);
 * assert.deepEqual([agreement?.ami, agreement?.ari], [1, 1]);
 */
export function agreementOf(first: ArrayLike<number>, second: ArrayLike<number>): (Agreement & Tidy) | null {
  const found = agreementUnder(first, second)(second);
  return found && tabled(found, (agreement) => [agreement]);
}

/**
 * The agreement of a grouping with others that have the sizes of `second` and leave out the same things: what depends only on
 * the sizes of groups is computed once.
 */
export function agreementUnder(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): (labels: ArrayLike<number>) => Agreement | null {
  const { n, rows, columns } = contingency(first, second);
  if (n < 2) return () => null;
  const hFirst = entropy(rows, n);
  const hSecond = entropy(columns, n);
  const expected = expectedInformation(rows, columns, n);
  return (labels) => {
    const { cells, rows, columns } = contingency(first, labels);
    let information = 0;
    for (const { row, column, count } of cells) {
      const [a, b] = [rows[row] as number, columns[column] as number];
      information += (count / n) * Math.log((n * count) / (a * b));
    }
    information = Math.max(0, information);
    const homogeneity = hSecond === 0 ? 1 : Math.min(1, information / hSecond);
    const completeness = hFirst === 0 ? 1 : Math.min(1, information / hFirst);
    const both = homogeneity + completeness;
    const counts = cells.map(({ count }) => count);
    return {
      count: n,
      ami: adjusted(information, expected, (hFirst + hSecond) / 2),
      ari: randIndex(counts, rows, columns, n),
      vMeasure: both === 0 ? 0 : (2 * homogeneity * completeness) / both,
      homogeneity,
      completeness,
      mutualInformation: information,
      variationOfInformation: Math.max(0, hFirst + hSecond - 2 * information),
    };
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
  count: number;
}

function contingency(first: ArrayLike<number>, second: ArrayLike<number>) {
  if (first.length !== second.length) {
    throw new PlayermapError(
      'bad-option',
      `second has ${second.length} entries, expected ${first.length} as first has`,
    );
  }
  const rowOf = new Map<number, number>();
  const columnOf = new Map<number, number>();
  const cells = new Map<number, Cell>();
  const rows: number[] = [];
  const columns: number[] = [];
  let n = 0;
  for (let i = 0; i < first.length; i++) {
    const a = first[i] as number;
    const b = second[i] as number;
    if (!(a >= 0 && b >= 0)) continue;
    n++;
    const row = placeOf(rowOf, a);
    const column = placeOf(columnOf, b);
    rows[row] = (rows[row] ?? 0) + 1;
    columns[column] = (columns[column] ?? 0) + 1;
    const key = row * first.length + column;
    const cell = cells.get(key);
    if (cell) cell.count++;
    else cells.set(key, { row, column, count: 1 });
  }
  return { n, cells: [...cells.values()], rows, columns };
}

function placeOf(known: Map<number, number>, label: number): number {
  const place = known.get(label) ?? known.size;
  known.set(label, place);
  return place;
}

function entropy(sizes: readonly number[], n: number): number {
  return sizes.reduce((sum, size) => (size === n ? sum : sum - (size / n) * Math.log(size / n)), 0);
}

/** Above chance, as part of what is above chance at most. Nothing to gain: both all in one group, or each alone. */
function adjusted(value: number, expected: number, most: number): number {
  const gain = most - expected;
  if (gain < 1e-12) return 1;
  const above = (value - expected) / gain;
  return Math.abs(above) < 1e-12 ? 0 : above;
}

const pairs = (count: number): number => (count * (count - 1)) / 2;
const pairsOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + pairs(count), 0);

function randIndex(cells: readonly number[], rows: readonly number[], columns: readonly number[], n: number): number {
  const inRows = pairsOf(rows);
  const inColumns = pairsOf(columns);
  return adjusted(pairsOf(cells), (inRows * inColumns) / pairs(n), (inRows + inColumns) / 2);
}

/** Mean mutual information over all ways of dealing out groups of these sizes: the cells are hypergeometric. */
function expectedInformation(rows: readonly number[], columns: readonly number[], n: number): number {
  const logFactorial = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++) logFactorial[k] = (logFactorial[k - 1] as number) + Math.log(k);
  const f = (k: number) => logFactorial[k] as number;
  let sum = 0;
  for (const [a, manyA] of bySize(rows)) {
    for (const [b, manyB] of bySize(columns)) {
      const fixed = f(a) + f(b) + f(n - a) + f(n - b) - f(n);
      let cell = 0;
      for (let k = Math.max(1, a + b - n); k <= Math.min(a, b); k++) {
        const chance = Math.exp(fixed - f(k) - f(a - k) - f(b - k) - f(n - a - b + k));
        cell += (k / n) * Math.log((n * k) / (a * b)) * chance;
      }
      sum += manyA * manyB * cell;
    }
  }
  return sum;
}

function bySize(sizes: readonly number[]): Map<number, number> {
  const many = new Map<number, number>();
  for (const size of sizes) many.set(size, (many.get(size) ?? 0) + 1);
  return many;
}
