import type { Adjacency, Network } from '../../kernel/network';
import type { PathSearch } from '../../kernel/path-search';

const FAR = 0x7fffffff;

/** Distances from the source of a search by hops when one arc is gone. */
export class Detours {
  readonly #out: Adjacency;
  readonly #in: Adjacency;
  readonly #search: PathSearch;
  /** How many arcs of shortest paths lead into each one. */
  readonly #ways: Uint32Array;
  readonly #place: Uint32Array;
  readonly #hits: Uint32Array;
  readonly #isCut: Uint8Array;
  readonly #cut: Uint32Array;
  #cuts = 0;
  readonly #fresh: Int32Array;
  // those waiting at a distance, as linked lists: the last that came, and for each entry the one before and whose it is
  readonly #waiting: Int32Array;
  readonly #earlier: Int32Array;
  readonly #whose: Uint32Array;
  #entries = 0;
  #last = 0;

  constructor(network: Network, search: PathSearch, ways: Uint32Array) {
    const n = network.ids.length;
    this.#out = network.out;
    this.#in = network.in;
    this.#search = search;
    this.#ways = ways;
    this.#place = new Uint32Array(n);
    this.#hits = new Uint32Array(n);
    this.#isCut = new Uint8Array(n);
    this.#cut = new Uint32Array(n);
    this.#fresh = new Int32Array(n);
    this.#waiting = new Int32Array(n + 1).fill(-1);
    this.#earlier = new Int32Array(n + network.out.neighbours.length);
    this.#whose = new Uint32Array(n + network.out.neighbours.length);
  }

  /** Takes over a new search. */
  begin(): void {
    const { order, reached } = this.#search;
    for (let k = 0; k < reached; k++) this.#place[order[k] as number] = k;
  }

  /** The fall of the sum of reciprocal distances without the arc from u to w, which is w's only way in. */
  lossWithout(u: number, w: number): number {
    this.#cutOff(w);
    this.#enter(u, w);
    this.#settle((this.#search.distance[w] as number) + 1);
    let loss = 0;
    for (let k = 0; k < this.#cuts; k++) {
      const x = this.#cut[k] as number;
      const now = this.#fresh[x] as number;
      loss += 1 / (this.#search.distance[x] as number) - (now === FAR ? 0 : 1 / now);
      this.#isCut[x] = 0;
    }
    return loss;
  }

  /** Gathers all whose every shortest path goes by way of w, nearest first. */
  #cutOff(w: number): void {
    const { firstArc, arcs } = this.#search;
    const { neighbours } = this.#out;
    this.#cut[0] = w;
    this.#isCut[w] = 1;
    this.#cuts = 1;
    for (let c = 0; c < this.#cuts; c++) {
      const k = this.#place[this.#cut[c] as number] as number;
      for (let i = firstArc[k] as number; i < (firstArc[k + 1] as number); i++) {
        const y = neighbours[arcs[i] as number] as number;
        if (++this.#hits[y]! < (this.#ways[y] as number)) continue;
        this.#isCut[y] = 1;
        this.#cut[this.#cuts++] = y;
      }
    }
    for (let c = 0; c < this.#cuts; c++) {
      const k = this.#place[this.#cut[c] as number] as number;
      for (let i = firstArc[k] as number; i < (firstArc[k + 1] as number); i++) {
        this.#hits[neighbours[arcs[i] as number] as number] = 0;
      }
    }
  }

  /** The best way into each of those cut off from one who is not. */
  #enter(u: number, w: number): void {
    const { offsets, neighbours } = this.#in;
    const { distance } = this.#search;
    this.#entries = 0;
    this.#last = 0;
    for (let c = 0; c < this.#cuts; c++) {
      const x = this.#cut[c] as number;
      let best = FAR;
      for (let e = offsets[x] as number; e < (offsets[x + 1] as number); e++) {
        const y = neighbours[e] as number;
        const there = distance[y] as number;
        if (this.#isCut[y] === 1 || there < 0 || (y === u && x === w)) continue;
        if (there + 1 < best) best = there + 1;
      }
      this.#fresh[x] = FAR;
      if (best < FAR) this.#wait(x, best);
    }
  }

  #wait(x: number, distance: number): void {
    this.#fresh[x] = distance;
    this.#whose[this.#entries] = x;
    this.#earlier[this.#entries] = this.#waiting[distance] as number;
    this.#waiting[distance] = this.#entries++;
    if (distance > this.#last) this.#last = distance;
  }

  /** Takes those who wait in rising distance and lets each bring its neighbours nearer. */
  #settle(first: number): void {
    const { offsets, neighbours } = this.#out;
    for (let far = first; far <= this.#last; far++) {
      let entry = this.#waiting[far] as number;
      this.#waiting[far] = -1;
      for (; entry >= 0; entry = this.#earlier[entry] as number) {
        const x = this.#whose[entry] as number;
        if (this.#fresh[x] !== far) continue;
        for (let e = offsets[x] as number; e < (offsets[x + 1] as number); e++) {
          const y = neighbours[e] as number;
          if (this.#isCut[y] === 1 && (this.#fresh[y] as number) > far + 1) this.#wait(y, far + 1);
        }
      }
    }
  }
}
