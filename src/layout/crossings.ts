/** Tied pairs of players by position, each with the number of lines drawn between the two. */
export interface Pairs {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly lines: Float64Array;
  /** Pairs of player i: `ofPlayer[offsets[i]]` to `ofPlayer[offsets[i + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly ofPlayer: Uint32Array;
}

/** The tied pairs of `n` players; several ties between the same two are one pair with more lines. */
export function tiedPairs(n: number, ties: readonly (readonly [number, number])[]): Pairs {
  const lines = new Map<number, number>();
  for (const [a, b] of ties) {
    if (a === b) continue;
    const key = Math.min(a, b) * n + Math.max(a, b);
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const keys = [...lines.keys()].sort((a, b) => a - b);
  const from = Uint32Array.from(keys, (key) => Math.floor(key / n));
  const to = Uint32Array.from(keys, (key) => key % n);
  const offsets = new Uint32Array(n + 1);
  for (let e = 0; e < keys.length; e++) {
    offsets[(from[e] as number) + 1]!++;
    offsets[(to[e] as number) + 1]!++;
  }
  for (let i = 0; i < n; i++) offsets[i + 1]! += offsets[i] as number;
  const next = offsets.slice(0, n);
  const ofPlayer = new Uint32Array(keys.length * 2);
  for (let e = 0; e < keys.length; e++) {
    ofPlayer[next[from[e] as number]!++] = e;
    ofPlayer[next[to[e] as number]!++] = e;
  }
  return {
    count: keys.length,
    from,
    to,
    lines: Float64Array.from(keys, (k) => lines.get(k) as number),
    offsets,
    ofPlayer,
  };
}

/** Counts where straight lines between tied players cross. Lines that share a player or only touch do not cross. */
export class CrossingCounter {
  private readonly side: Float64Array;

  constructor(
    readonly pairs: Pairs,
    readonly x: Float64Array,
    readonly y: Float64Array,
  ) {
    this.side = new Float64Array(x.length);
  }

  /**
   * Crossings on the lines of one player, and how many lines were looked at: none after there are more than `most`. Crossings
   * with lines of player `without` are left out. Cost: O(degree x pairs).
   */
  ofPlayer(player: number, without = -1, most = Number.POSITIVE_INFINITY): { crossings: number; lines: number } {
    const { pairs } = this;
    let crossings = 0;
    let lines = 0;
    const end = pairs.offsets[player + 1] as number;
    for (let k = pairs.offsets[player] as number; k < end && crossings <= most; k++) {
      const e = pairs.ofPlayer[k] as number;
      const other = pairs.from[e] === player ? (pairs.to[e] as number) : (pairs.from[e] as number);
      lines++;
      if (other !== without) crossings += (pairs.lines[e] as number) * this.ofLine(player, other, without, 0);
    }
    return { crossings, lines };
  }

  /** Crossings of the line between two players with the pairs from `start` on. */
  private ofLine(p: number, q: number, without: number, start: number): number {
    const { x, y, side } = this;
    const { count, from, to, lines } = this.pairs;
    const px = x[p] as number;
    const py = y[p] as number;
    const dx = (x[q] as number) - px;
    const dy = (y[q] as number) - py;
    for (let i = 0; i < x.length; i++) side[i] = dx * ((y[i] as number) - py) - dy * ((x[i] as number) - px);
    side[p] = 0;
    side[q] = 0;
    if (without >= 0) side[without] = 0;
    let crossings = 0;
    for (let f = start; f < count; f++) {
      const c = from[f] as number;
      const d = to[f] as number;
      if ((side[c] as number) * (side[d] as number) >= 0) continue;
      const cx = x[c] as number;
      const cy = y[c] as number;
      const ex = (x[d] as number) - cx;
      const ey = (y[d] as number) - cy;
      const sp = ex * (py - cy) - ey * (px - cx);
      const sq = ex * (py + dy - cy) - ey * (px + dx - cx);
      if (sp * sq < 0) crossings += lines[f] as number;
    }
    return crossings;
  }

  /** All crossings. Cost: O(pairs^2). */
  total(): number {
    const { count, from, to, lines } = this.pairs;
    let crossings = 0;
    for (let e = 0; e < count; e++)
      crossings += (lines[e] as number) * this.ofLine(from[e] as number, to[e] as number, -1, e + 1);
    return crossings;
  }
}
