import { type Components, strongComponents } from './components';
import { collect, dominantVector } from './dominant-vector';
import { type Adjacency, adjacency } from './network';

const TIE = 1e-9;
const PRECISION = 1e-15;
const MOST_ROUNDS = 100_000;

/** The largest eigenvalue of a network and, where only one vector belongs to it, that vector: greatest 1, nobody below 0. */
export interface Perron {
  readonly value: number;
  /** null where two parts share the largest eigenvalue, or nobody has a way back to itself. */
  readonly vector: Float64Array | null;
}

/**
 * `ties` lists from whom each stakeholder collects. Each strongly connected part has an eigenvalue of its own; the
 * greatest counts if no other part comes near it. Those who collect from that part, directly or through others, then
 * have values too; all others have 0.
 *
 * Cost: as `dominantVector` on every part with the greatest bound.
 */
export function perron(ties: Adjacency): Perron {
  const n = ties.offsets.length - 1;
  const parts = strongComponents(ties);
  const members: number[][] = parts.sizes.map(() => []);
  for (let i = 0; i < n; i++) (members[parts.of[i] as number] as number[]).push(i);
  let best = -1;
  let value = 0;
  let rival = 0;
  let within: Float64Array = new Float64Array(0);
  members.forEach((part, k) => {
    if (part.length < 2 || bound(ties, parts, part) < value * (1 - TIE)) return;
    const found = dominantVector(inside(ties, parts, part));
    if (found.value > value) {
      rival = value;
      value = found.value;
      within = found.vector;
      best = k;
    } else rival = Math.max(rival, found.value);
  });
  if (best === -1 || rival >= value * (1 - TIE)) return { value, vector: null };
  const vector = new Float64Array(n);
  (members[best] as number[]).forEach((v, k) => {
    vector[v] = within[k] as number;
  });
  spread(ties, parts, best, value, vector);
  return { value, vector };
}

/** No eigenvalue of a part is above the greatest strength that one member collects in it. */
function bound(ties: Adjacency, parts: Components, part: readonly number[]): number {
  let greatest = 0;
  for (const v of part) {
    let sum = 0;
    for (let e = ties.offsets[v] as number; e < (ties.offsets[v + 1] as number); e++)
      if (parts.of[ties.neighbours[e] as number] === parts.of[v]) sum += ties.strengths[e] as number;
    greatest = Math.max(greatest, sum);
  }
  return greatest;
}

function inside(ties: Adjacency, parts: Components, part: readonly number[]): Adjacency {
  const position = new Map(part.map((v, k) => [v, k]));
  const from: number[] = [];
  const to: number[] = [];
  const strength: number[] = [];
  for (const v of part)
    for (let e = ties.offsets[v] as number; e < (ties.offsets[v + 1] as number); e++) {
      const w = ties.neighbours[e] as number;
      if (parts.of[w] !== parts.of[v]) continue;
      from.push(position.get(v) as number);
      to.push(position.get(w) as number);
      strength.push(ties.strengths[e] as number);
    }
  return adjacency(part.length, Uint32Array.from(from), Uint32Array.from(to), Float64Array.from(strength), from.length);
}

/** What flows on from the part with the largest eigenvalue to those who collect from it. */
function spread(ties: Adjacency, parts: Components, best: number, value: number, vector: Float64Array): void {
  const fixed = vector.slice();
  const image = new Float64Array(vector.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    collect(ties, vector, image);
    let change = 0;
    let greatest = 1;
    for (let i = 0; i < vector.length; i++) {
      const now = parts.of[i] === best ? (fixed[i] as number) : (image[i] as number) / value;
      change = Math.max(change, Math.abs(now - (vector[i] as number)));
      greatest = Math.max(greatest, now);
      vector[i] = now;
    }
    if (change <= PRECISION * greatest) break;
  }
  let greatest = 0;
  for (const entry of vector) greatest = Math.max(greatest, entry);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / greatest;
}
