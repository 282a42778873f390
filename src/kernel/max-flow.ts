/** A network of pipes between numbered points, for one flow after another. */
export interface FlowNetwork {
  /** Adds a pipe, and one of its own back. Before the first `most`. */
  pipe(from: number, to: number, capacity: number, back?: number): void;
  /** The greatest flow from one point to another, or `enough` where it is known that there can be no more. Cost: O(points^2 x pipes) at most, far less on real networks. */
  most(from: number, to: number, enough: number): number;
}

/** Dinic's algorithm. Source: Dinic 1970; Ford and Fulkerson 1956, doi:10.4153/CJM-1956-045-5. */
export function flowNetwork(points: number): FlowNetwork {
  const heads: number[] = [];
  const capacities: number[] = [];
  const tails: number[] = [];
  let first = new Int32Array(0);
  let arcs = new Int32Array(0);
  let whole = new Float64Array(0);
  let room = new Float64Array(0);
  const used: number[] = [];
  const level = new Int32Array(points);
  const at = new Int32Array(points);
  const queue = new Int32Array(points);
  return { pipe, most };

  function pipe(from: number, to: number, capacity: number, back = 0): void {
    tails.push(from, to);
    heads.push(to, from);
    capacities.push(capacity, back);
  }
  function settle(): void {
    first = new Int32Array(points + 1);
    for (const tail of tails) first[tail + 1]!++;
    for (let v = 0; v < points; v++) first[v + 1]! += first[v] as number;
    const next = first.slice();
    arcs = new Int32Array(heads.length);
    tails.forEach((tail, arc) => {
      arcs[next[tail]!++] = arc;
    });
    whole = Float64Array.from(capacities);
    room = whole.slice();
  }
  function most(from: number, to: number, enough: number): number {
    if (first.length === 0) settle();
    for (const arc of used) {
      room[arc] = whole[arc] as number;
      room[arc ^ 1] = whole[arc ^ 1] as number;
    }
    used.length = 0;
    let total = 0;
    while (total < enough && findLevels(from, to)) {
      at.set(first.subarray(0, points));
      for (let more = push(from, to); more > 0; more = push(from, to)) total += more;
    }
    return total;
  }
  function findLevels(from: number, to: number): boolean {
    level.fill(-1);
    level[from] = 0;
    queue[0] = from;
    for (let head = 0, tail = 1; head < tail && level[to] === -1; head++) {
      const v = queue[head] as number;
      for (let k = first[v] as number; k < (first[v + 1] as number); k++) {
        const arc = arcs[k] as number;
        const w = heads[arc] as number;
        if (level[w] !== -1 || room[arc] === 0) continue;
        level[w] = (level[v] as number) + 1;
        queue[tail++] = w;
      }
    }
    return level[to] !== -1;
  }
  /** Walks along growing levels to the end and back along the walk, without recursion: real networks can be deep. */
  function push(from: number, to: number): number {
    const walk: number[] = [];
    let v = from;
    while (v !== to) {
      const end = first[v + 1] as number;
      let on = -1;
      for (; (at[v] as number) < end; at[v]!++) {
        const arc = arcs[at[v] as number] as number;
        if (room[arc] === 0 || level[heads[arc] as number] !== (level[v] as number) + 1) continue;
        on = arc;
        break;
      }
      if (on >= 0) {
        walk.push(on);
        v = heads[on] as number;
        continue;
      }
      const back = walk.pop();
      if (back === undefined) return 0;
      v = tails[back] as number;
      at[v]!++;
    }
    let flow = Number.POSITIVE_INFINITY;
    for (const arc of walk) flow = Math.min(flow, room[arc] as number);
    for (const arc of walk) {
      room[arc]! -= flow;
      room[arc ^ 1]! += flow;
      used.push(arc);
    }
    return flow;
  }
}
