import { lengthSearch } from './length-search';
import type { Adjacency } from './network';
import type { Reading } from './reading';

/** What the distances from each stakeholder to the others come to. */
export interface DistanceSums {
  /** How many others it reaches. */
  readonly reached: Float64Array;
  /** Sum of the distances to them. */
  readonly total: Float64Array;
  /** Sum of 1 / distance. */
  readonly reciprocal: Float64Array;
  /** The greatest of the distances, 0 where nobody is reached. */
  readonly greatest: Float64Array;
}

const known = new WeakMap<Adjacency, { hops?: DistanceSums; lengths?: DistanceSums }>();

/**
 * Distances from everyone to everyone, summed; worked out once, and shared by every measure that is made of them.
 *
 * Cost: by hops O(n (n + m) / 32) for each step of the longest way; by lengths O(n m log n). O(n + m) memory.
 */
export function distanceSums(reading: Reading): DistanceSums {
  const kept = known.get(reading.adjacency) ?? {};
  known.set(reading.adjacency, kept);
  const kind = reading.lengths ? 'lengths' : 'hops';
  kept[kind] ??= reading.lengths
    ? byLengths(reading.adjacency, reading.lengths)
    : hopSums(reading.reverse, new Uint8Array(reading.reverse.offsets.length - 1));
  return kept[kind];
}

const emptySums = (n: number): DistanceSums => ({
  reached: new Float64Array(n),
  total: new Float64Array(n),
  reciprocal: new Float64Array(n),
  greatest: new Float64Array(n),
});

/**
 * The sums by hops where some stakeholders are gone, from the ties read backwards: searches from 32 stakeholders at once,
 * a bit for each; who a bit comes to reaches its stakeholder. Cost: O(n (n + m) / 32) for each step of the longest way.
 */
export function hopSums({ offsets, neighbours }: Adjacency, gone: Uint8Array): DistanceSums {
  const n = offsets.length - 1;
  const everyBit = Int32Array.from(gone, (flag) => -flag);
  const sums = emptySums(n);
  const seen = new Int32Array(n);
  let now = new Int32Array(n);
  let next = new Int32Array(n);
  let front = new Uint32Array(n);
  let following = new Uint32Array(n);
  for (let first = 0; first < n; first += 32) {
    let size = 0;
    seen.set(everyBit);
    for (let v = first; v < n && v < first + 32; v++) {
      if (gone[v] === 1) continue;
      front[size++] = v;
      now[v] = seen[v] = 1 << (v - first);
    }
    for (let distance = 1; size > 0; distance++) {
      let coming = 0;
      for (let k = 0; k < size; k++) {
        const v = front[k] as number;
        const bits = now[v] as number;
        now[v] = 0;
        const end = offsets[v + 1] as number;
        for (let e = offsets[v] as number; e < end; e++) {
          const w = neighbours[e] as number;
          const fresh = bits & ~(seen[w] as number);
          if (fresh === 0) continue;
          if (next[w] === 0) following[coming++] = w;
          next[w]! |= fresh;
        }
      }
      for (let k = 0; k < coming; k++) {
        const w = following[k] as number;
        const bits = next[w] as number;
        seen[w]! |= bits;
        const count = bitsIn(bits);
        sums.reached[w]! += count;
        sums.total[w]! += count * distance;
        sums.reciprocal[w]! += count / distance;
        if (distance > (sums.greatest[w] as number)) sums.greatest[w] = distance;
      }
      [now, next] = [next, now];
      [front, following] = [following, front];
      size = coming;
    }
  }
  return sums;
}

function bitsIn(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function byLengths(adjacency: Adjacency, lengths: Float64Array): DistanceSums {
  const n = adjacency.offsets.length - 1;
  const sums = emptySums(n);
  const search = lengthSearch(adjacency, lengths, false);
  for (let s = 0; s < n; s++) {
    search.from(s);
    sums.reached[s] = search.reached - 1;
    for (let k = 1; k < search.reached; k++) {
      const distance = search.distance[search.order[k] as number] as number;
      sums.total[s]! += distance;
      sums.reciprocal[s]! += 1 / distance;
      if (distance > (sums.greatest[s] as number)) sums.greatest[s] = distance;
    }
  }
  return sums;
}
