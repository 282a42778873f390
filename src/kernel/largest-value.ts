import type { Adjacency } from './network';

/** How near the value has to be, as a part of it. */
const PRECISION = 1e-12;
const MOST_STEPS = 1000;
/** A step costs less than a look at what it brought. */
const FIRST_CHECK = 12;

/**
 * The largest eigenvalue of every part of some ties, without its vector: Lanczos' steps, which need no more memory than three
 * vectors. Members of a part stand one after the other, part k from `ends[k - 1]` up to `ends[k]`; a part holds together, so
 * that a start above 0 everywhere meets its vector, and its ties are as strong from i to j as from j to i.
 *
 * Cost: O(n + m) a step, a few dozen steps. Source: Paige 1971 (the extreme values come out right although the steps lose
 * their right angles).
 */
export function largestValues(ties: Adjacency, ends: readonly number[]): number[] {
  return searchOfValues(ties.offsets.length - 1)(ties, ends);
}

/** The same for many networks of up to `n` stakeholders, one after the other, in the same room. */
export function searchOfValues(n: number): typeof largestValues {
  let before = new Float64Array(n);
  let now = new Float64Array(n);
  let image = new Float64Array(n);
  const diagonal = new Float64Array(Math.min(n, MOST_STEPS));
  const beside = new Float64Array(diagonal.length);
  let offsets: Uint32Array;
  let neighbours: Uint32Array;
  let strengths: Float64Array;
  return (ties, ends) => {
    ({ offsets, neighbours, strengths } = ties);
    return ends.map((end, k) => ofPart(ends[k - 1] ?? 0, end));
  };

  function ofPart(first: number, end: number): number {
    const most = Math.min(end - first, MOST_STEPS);
    if (most === 1) return 0;
    now.fill(1 / Math.sqrt(end - first), first, end);
    let check = FIRST_CHECK;
    for (let size = 1; ; size++) {
      const rest = step(first, end, size);
      const isWhole = size === most || rest < PRECISION;
      if (isWhole || size === check) {
        const value = largestOfBand(diagonal, beside, size);
        const off = rest * lastEntry(diagonal, beside, size, value);
        if (isWhole || isNear(size, value, off)) return value;
        check += Math.max(4, size >> 2);
      }
      for (let i = first; i < end; i++) image[i] = (image[i] as number) / rest;
      [before, now, image] = [now, image, before];
    }
  }
  /** The value is off by no more than its residual, and by no more than the square of that over the gap to the next value. */
  function isNear(size: number, value: number, off: number): boolean {
    const slack = PRECISION * value;
    return off <= slack || countAbove(diagonal, beside, size, value - (off * off) / slack) === 1;
  }
  /** The next row of the band; what is left of the image stands at right angles to the last two vectors. */
  function step(first: number, end: number, size: number): number {
    let part = 0;
    for (let i = first; i < end; i++) {
      let sum = 0;
      const last = offsets[i + 1] as number;
      for (let e = offsets[i] as number; e < last; e++)
        sum += (strengths[e] as number) * (now[neighbours[e] as number] as number);
      image[i] = sum;
      part += sum * (now[i] as number);
    }
    const link = size > 1 ? (beside[size - 2] as number) : 0;
    let rest = 0;
    for (let i = first; i < end; i++) {
      const earlier = size > 1 ? link * (before[i] as number) : 0;
      const left = (image[i] as number) - part * (now[i] as number) - earlier;
      image[i] = left;
      rest += left * left;
    }
    diagonal[size - 1] = part;
    beside[size - 1] = Math.sqrt(rest);
    return Math.sqrt(rest);
  }
}

/**
 * The largest eigenvalue of a matrix of `size` rows with entries on and beside its diagonal: Laguerre's steps from above never
 * pass it, and three or four are enough.
 */
function largestOfBand(diagonal: Float64Array, beside: Float64Array, size: number): number {
  let value = 0;
  for (let k = 0; k < size; k++) {
    const links = (k > 0 ? (beside[k - 1] as number) : 0) + (k < size - 1 ? (beside[k] as number) : 0);
    value = Math.max(value, (diagonal[k] as number) + links);
  }
  for (;;) {
    // of the determinant of (matrix - value), factor by factor: how fast its logarithm grows, and how that falls
    let factor = (diagonal[0] as number) - value;
    let first = -1;
    let second = 0;
    let growth = first / factor;
    let fall = growth * growth;
    let isAbove = factor < 0;
    for (let k = 1; k < size; k++) {
      const share = (beside[k - 1] as number) / factor;
      const square = share * share;
      second = square * (second - (2 * first * first) / factor);
      first = square * first - 1;
      factor = (diagonal[k] as number) - value - share * (beside[k - 1] as number);
      const pull = first / factor;
      growth += pull;
      fall += pull * pull - second / factor;
      isAbove &&= factor < 0;
    }
    // rounding may have gone past it
    if (!isAbove) return value;
    const spread = Math.max(0, (size - 1) * (size * fall - growth * growth));
    const next = value - size / (growth + Math.sqrt(spread));
    const nearer = value - next;
    if (!(nearer > 0)) return value;
    value = next;
    if (nearer < PRECISION * value) return value;
  }
}

/** How large the last entry of the vector of that eigenvalue is, the vector being 1 long. */
function lastEntry(diagonal: Float64Array, beside: Float64Array, size: number, value: number): number {
  // entry by entry from the first on, each as part of the one before
  let factor = (diagonal[0] as number) - value;
  let squares = 1;
  for (let k = 1; k < size; k++) {
    const link = beside[k - 1] as number;
    const share = factor / link;
    squares = 1 + squares / (share * share);
    factor = (diagonal[k] as number) - value - link / share;
  }
  return 1 / Math.sqrt(squares);
}

/** How many eigenvalues are above a value: as many as there are positive factors of the determinant. */
function countAbove(diagonal: Float64Array, beside: Float64Array, size: number, value: number): number {
  let factor = (diagonal[0] as number) - value;
  let count = factor > 0 ? 1 : 0;
  for (let k = 1; k < size; k++) {
    const link = beside[k - 1] as number;
    factor = (diagonal[k] as number) - value - (link * link) / factor;
    if (factor > 0) count++;
  }
  return count;
}
