/** Ordered pairs of positions that are in or out. */
export interface PairSet {
  has(a: number, b: number): boolean;
  set(a: number, b: number, there: boolean): void;
}

const MOST_FOR_BITS = 16_000;

/** An empty set of pairs of `n` positions: one bit a pair up to 16,000 positions (32 MB), else a Set. */
export function pairSet(n: number): PairSet {
  if (n > MOST_FOR_BITS) {
    const pairs = new Set<number>();
    return {
      has: (a, b) => pairs.has(a * n + b),
      set: (a, b, there) => {
        if (there) pairs.add(a * n + b);
        else pairs.delete(a * n + b);
      },
    };
  }
  const bits = new Uint32Array(Math.ceil((n * n) / 32));
  return {
    has: (a, b) => {
      const at = a * n + b;
      return (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
    },
    set: (a, b, there) => {
      const at = a * n + b;
      const bit = 1 << (at & 31);
      if (there) bits[at >>> 5]! |= bit;
      else bits[at >>> 5]! &= ~bit;
    },
  };
}
