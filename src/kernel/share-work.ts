import { pathSearch } from './length-search';
import type { Links } from './network';
import { type PartWork, sourcesIn } from './parts';

/** A network for shares of shortest paths, as plain arrays that a worker can be sent. */
export interface ShareInput {
  readonly ties: Links;
  /** null where every tie is 1 long. */
  readonly lengths: Float64Array | null;
  readonly withTies: boolean;
  /** From whom to search. */
  readonly sources: Uint32Array;
  /** For how many sources each stands when searched from; whether it is one of them itself. */
  readonly weights: Float64Array;
  readonly own: Float64Array;
  /** For how many targets each stands, itself included. */
  readonly targets: Float64Array;
}

/**
 * Shares of shortest paths by Brandes' accumulation: sums per stakeholder between, of sources that reach it, of targets it
 * reaches, and (`withTies`) per arc.
 *
 * For a source s, g(v) = b(v) / paths(v) + sum of g over the arcs that lead on from v, b(v) what v stands for as a target;
 * a tie v to w then carries a(s) paths(v) g(w), a(s) what s stands for. Cost: O(sources x ties) by hops,
 * O(sources x (ties log n)) by lengths; O(n + m) memory.
 */
export function shareWork({ ties, lengths, withTies, sources, weights, own, targets }: ShareInput): PartWork {
  const n = weights.length;
  const search = pathSearch(ties, lengths);
  const { order, paths, arcs, firstArc } = search;
  const { neighbours } = ties;
  const onward = new Float64Array(n);
  let between: Float64Array;
  let reaching: Float64Array;
  let reachable: Float64Array;
  let flows: Float64Array;
  return (part) => {
    between = new Float64Array(n);
    reaching = new Float64Array(n);
    reachable = new Float64Array(n);
    flows = new Float64Array(withTies ? neighbours.length : 0);
    const [first, end] = sourcesIn(part, sources.length);
    for (let k = first; k < end; k++) addSource(sources[k] as number);
    return withTies ? [between, reaching, reachable, flows] : [between, reaching, reachable];
  };

  function addSource(s: number): void {
    search.from(s);
    const many = weights[s] as number;
    for (let k = search.reached - 1; k >= 0; k--) {
      const v = order[k] as number;
      const end = firstArc[k + 1] as number;
      let sum = 0;
      for (let i = firstArc[k] as number; i < end; i++)
        sum += onward[neighbours[arcs[i] as number] as number] as number;
      const pathsV = paths[v] as number;
      const target = targets[v] as number;
      onward[v] = sum + target / pathsV;
      reaching[v]! += many;
      if (k > 0) between[v]! += many * (pathsV * sum + target - 1);
      else {
        between[v]! += (many - (own[v] as number)) * sum;
        reachable[v]! += sum + target;
      }
      if (withTies) addTies(k, many * pathsV);
    }
  }
  function addTies(k: number, flow: number): void {
    for (let i = firstArc[k] as number; i < (firstArc[k + 1] as number); i++) {
      const arc = arcs[i] as number;
      flows[arc]! += flow * (onward[neighbours[arc] as number] as number);
    }
  }
}
