/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A repeatable source of random numbers: the same seed gives the same numbers on every machine.
 *
 * Range: [0, 1), 32 bits of resolution. Period 2^32.
 * Cost: O(1) a number, no memory.
 * Source: the mulberry32 generator (T. Ettinger, public domain), integer arithmetic only.
 *
 * @throws {PlayermapError} never; a seed that is not a whole number is cut to 32 bits.
 * @example
 * const a = seededRandom(7);
 * const b = seededRandom(7);
 * assert.equal(a(), b());
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts `items` in random order, in place (Fisher and Yates). */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = items[i] as T;
    items[i] = items[j] as T;
    items[j] = kept;
  }
  return items;
}
