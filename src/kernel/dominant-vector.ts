import type { Adjacency } from './network';

const STEPS = 24;
const SQUARINGS = 40;
const PRECISION = 1e-15;
const ROUNDS = 400;

/** The largest eigenvalue of a strongly connected part of a network, and the vector that belongs to it. */
export interface Dominant {
  readonly value: number;
  /** Positive, greatest 1, in the order of the members. */
  readonly vector: Float64Array;
}

/**
 * The vector x, unchanged but for a factor when everyone's value becomes the sum of the values of its neighbours, each times the
 * strength of the tie: restarted Arnoldi iteration, which needs far fewer rounds than power iteration where the second
 * eigenvalue is near.
 *
 * `ties` lists from whom a member collects; it has to be strongly connected, so that the vector is positive and the only one
 * (Perron and Frobenius). Cost: O(24 m) a round, few rounds.
 */
export function dominantVector(ties: Adjacency): Dominant {
  const n = ties.offsets.length - 1;
  if (n === 1) return { value: 0, vector: Float64Array.of(1) };
  const steps = Math.min(STEPS, n);
  const basis = Array.from({ length: steps + 1 }, () => new Float64Array(n));
  let x: Float64Array = new Float64Array(n).fill(1 / Math.sqrt(n));
  let value = 0;
  for (let round = 0; round < ROUNDS; round++) {
    (basis[0] as Float64Array).set(x);
    const small = project(ties, basis, steps);
    const weights = dominantOfSmall(small.matrix, small.size);
    x = combine(basis, weights, n);
    const image = collect(ties, x, basis[steps] as Float64Array);
    value = dot(image, x);
    let off = 0;
    for (let i = 0; i < n; i++) off += ((image[i] as number) - value * (x[i] as number)) ** 2;
    if (Math.sqrt(off) <= PRECISION * value * Math.sqrt(n)) break;
  }
  return polished(ties, x, value);
}

/** A few plain rounds take rounding errors away from small values, which the orthogonal basis blurs; a shift avoids swings. */
function polished(ties: Adjacency, x: Float64Array, value: number): Dominant {
  const image = new Float64Array(x.length);
  for (let round = 0; round < 8; round++) {
    collect(ties, x, image);
    let greatest = 0;
    for (let i = 0; i < x.length; i++) {
      x[i] = (image[i] as number) + value * (x[i] as number);
      greatest = Math.max(greatest, x[i] as number);
    }
    for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) / greatest;
  }
  return { value, vector: x };
}

/** y(i) = sum of strength x value over the neighbours of i. */
export function collect({ offsets, neighbours, strengths }: Adjacency, x: Float64Array, y: Float64Array): Float64Array {
  for (let i = 0; i < y.length; i++) {
    let sum = 0;
    const end = offsets[i + 1] as number;
    for (let e = offsets[i] as number; e < end; e++)
      sum += (strengths[e] as number) * (x[neighbours[e] as number] as number);
    y[i] = sum;
  }
  return y;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** The matrix as it acts on the space of the vector and its first images. */
function project(ties: Adjacency, basis: readonly Float64Array[], steps: number) {
  const matrix = Array.from({ length: steps }, () => new Float64Array(steps));
  let size = 0;
  while (size < steps) {
    const column = size++;
    const image = collect(ties, basis[column] as Float64Array, basis[size] as Float64Array);
    const before = Math.sqrt(dot(image, image));
    for (let pass = 0; pass < 2; pass++)
      for (let j = 0; j < size; j++) {
        const part = dot(image, basis[j] as Float64Array);
        (matrix[j] as Float64Array)[column]! += part;
        const axis = basis[j] as Float64Array;
        for (let i = 0; i < image.length; i++) image[i]! -= part * (axis[i] as number);
      }
    const rest = Math.sqrt(dot(image, image));
    if (rest <= 1e-14 * before) break;
    if (size < steps) (matrix[size] as Float64Array)[column] = rest;
    for (let i = 0; i < image.length; i++) image[i] = (image[i] as number) / rest;
  }
  return { matrix, size };
}

/** The dominant vector of a small matrix: squared again and again, only it remains. */
function dominantOfSmall(matrix: readonly Float64Array[], size: number): Float64Array {
  let bound = 0;
  for (let j = 0; j < size; j++) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += Math.abs((matrix[i] as Float64Array)[j] as number);
    bound = Math.max(bound, sum);
  }
  // the shift makes the wanted eigenvalue the largest in size even where another is its opposite
  let power: Float64Array[] = Array.from({ length: size }, (_, i) =>
    Float64Array.from(
      { length: size },
      (__, j) => ((matrix[i] as Float64Array)[j] as number) / bound + (i === j ? 1 : 0),
    ),
  );
  for (let k = 0; k < SQUARINGS; k++) {
    const next = squared(power, size);
    // once nothing else remains, squaring changes nothing
    const isLast = next.every((row, i) => row.every((entry, j) => Math.abs(entry - (power[i]?.[j] ?? 0)) < 1e-15));
    power = next;
    if (isLast) break;
  }
  const image = Float64Array.from(power, (row) => row[0] as number);
  const length = Math.sqrt(dot(image, image));
  return image.map((entry) => entry / length);
}

function squared(matrix: readonly Float64Array[], size: number): Float64Array[] {
  let greatest = 0;
  const product = matrix.map((row) => {
    const sums = new Float64Array(size);
    for (let k = 0; k < size; k++) {
      const factor = row[k] as number;
      const other = matrix[k] as Float64Array;
      for (let j = 0; j < size; j++) sums[j]! += factor * (other[j] as number);
    }
    for (const entry of sums) greatest = Math.max(greatest, Math.abs(entry));
    return sums;
  });
  for (const row of product) for (let j = 0; j < size; j++) row[j] = (row[j] as number) / greatest;
  return product;
}

function combine(basis: readonly Float64Array[], weights: Float64Array, n: number): Float64Array {
  const x = new Float64Array(n);
  weights.forEach((weight, k) => {
    const axis = basis[k] as Float64Array;
    for (let i = 0; i < n; i++) x[i]! += weight * (axis[i] as number);
  });
  let total = 0;
  for (const entry of x) total += entry;
  const length = Math.sqrt(dot(x, x)) * (total < 0 ? -1 : 1);
  return x.map((entry) => entry / length);
}
