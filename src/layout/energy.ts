import type { CrossingCounter } from './crossings';
import type { Box } from './placement';

/** Room a player takes up: its shape with the name beneath, from its middle to each side. */
export interface Footprint {
  readonly half: number;
  readonly up: number;
  readonly down: number;
  readonly radius: number;
}

/** What a bad order costs, in crossings. */
export interface Weights {
  /** A line through a foreign shape. */
  readonly hit: number;
  /** Two footprints that lie on each other wholly. */
  readonly overlap: number;
  /** Two players at half the usual distance. */
  readonly crowd: number;
}

/** The cost of where players stand: crossings, lines through shapes, names without room, crowding. */
export class Energy {
  /** Segment tests spent so far: the clock of the search. */
  spent = 0;

  constructor(
    private readonly crossings: CrossingCounter,
    private readonly footprints: readonly Footprint[],
    private readonly weights: Weights,
    /** Usual distance between players. */
    private readonly spacing: number,
    /** Captions: nobody should stand there. */
    private readonly captions: readonly Box[] = [],
  ) {}

  /**
   * The part of the cost that one player takes part in. With `without`, what it shares with that player is left out. Where
   * it is more than `most`, counting ends there: no part of it can make up for another.
   */
  ofPlayer(player: number, without = -1, most = Number.POSITIVE_INFINITY): number {
    const { pairs, x } = this.crossings;
    let cost = 0;
    if (this.weights.overlap > 0) cost += this.nearness(player, without, 0);
    this.spent += 2 * x.length;
    if (cost > most) return cost;
    if (this.weights.hit > 0) {
      const degree = (pairs.offsets[player + 1] as number) - (pairs.offsets[player] as number);
      this.spent += degree * x.length + pairs.count;
      cost += this.weights.hit * this.hits(player, without);
      if (cost > most) return cost;
    }
    const { crossings, lines } = this.crossings.ofPlayer(player, without, most - cost);
    this.spent += lines * (x.length + pairs.count);
    return cost + crossings;
  }

  /** The whole cost. */
  total(): number {
    const { pairs, x } = this.crossings;
    this.spent += pairs.count * (pairs.count + x.length) + x.length * x.length;
    let cost = this.crossings.total();
    if (this.weights.hit > 0)
      for (let e = 0; e < pairs.count; e++)
        for (let v = 0; v < x.length; v++) if (this.isHit(e, v)) cost += this.weights.hit * (pairs.lines[e] as number);
    if (this.weights.overlap > 0) for (let i = 0; i < x.length; i++) cost += this.nearness(i, -1, i + 1);
    return cost;
  }

  private isHit(e: number, v: number): boolean {
    const { pairs, x, y } = this.crossings;
    const a = pairs.from[e] as number;
    const b = pairs.to[e] as number;
    if (a === v || b === v) return false;
    const ax = x[a] as number;
    const ay = y[a] as number;
    const dx = (x[b] as number) - ax;
    const dy = (y[b] as number) - ay;
    const vx = (x[v] as number) - ax;
    const vy = (y[v] as number) - ay;
    const along = vx * dx + vy * dy;
    const length2 = dx * dx + dy * dy;
    if (along <= 0 || along >= length2) return false;
    const off = vx * dy - vy * dx;
    const clear = (this.footprints[v] as Footprint).radius + 3;
    return off * off < clear * clear * length2;
  }

  private hits(player: number, without: number): number {
    const { pairs, x } = this.crossings;
    let hits = 0;
    for (let k = pairs.offsets[player] as number; k < (pairs.offsets[player + 1] as number); k++) {
      const e = pairs.ofPlayer[k] as number;
      if (pairs.from[e] === without || pairs.to[e] === without) continue;
      const lines = pairs.lines[e] as number;
      for (let v = 0; v < x.length; v++) if (v !== without && this.isHit(e, v)) hits += lines;
    }
    for (let e = 0; e < pairs.count; e++)
      if (pairs.from[e] !== without && pairs.to[e] !== without && this.isHit(e, player))
        hits += pairs.lines[e] as number;
    return hits;
  }

  private nearness(player: number, without: number, start: number): number {
    const { x, y } = this.crossings;
    const own = this.footprints[player] as Footprint;
    const px = x[player] as number;
    const py = y[player] as number;
    let cost = 0;
    for (let i = start; i < x.length; i++) {
      if (i === player || i === without) continue;
      const other = this.footprints[i] as Footprint;
      const dx = Math.abs((x[i] as number) - px);
      const dy = (y[i] as number) - py;
      const across = own.half + other.half - dx;
      const deep = dy >= 0 ? own.down + other.up - dy : other.down + own.up + dy;
      if (across > 0 && deep > 0) {
        const share = (across * deep) / Math.min(own.half * (own.up + own.down), other.half * (other.up + other.down));
        cost += this.weights.overlap * (0.15 + share);
      }
      const distance2 = dx * dx + dy * dy;
      const s2 = this.spacing * this.spacing;
      if (distance2 < 4 * s2) cost += this.weights.crowd * (s2 / (distance2 + s2 / 16) - 0.246);
    }
    for (const box of this.captions) {
      const across = Math.min(px + own.half, box.x + box.width) - Math.max(px - own.half, box.x);
      const deep = Math.min(py + own.down, box.y + box.height) - Math.max(py - own.up, box.y);
      if (across > 0 && deep > 0)
        cost += this.weights.overlap * (0.5 + (across * deep) / Math.min(box.width * box.height, own.half * own.up));
    }
    return cost;
  }
}
