import { adjacency, type Network } from './network';

/** A network without the stakeholders that are not kept, and their ties. Cost: O(n + m). */
export function keepStakeholders(network: Network, keep: (i: number) => boolean): Network {
  const { ids, columns, recipients, out } = network;
  const kept = [...ids.keys()].filter(keep);
  const position = new Int32Array(ids.length).fill(-1);
  kept.forEach((i, at) => {
    position[i] = at;
  });
  const from = new Uint32Array(out.neighbours.length);
  const to = new Uint32Array(out.neighbours.length);
  const strength = new Float64Array(out.neighbours.length);
  let count = 0;
  kept.forEach((i, at) => {
    for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
      const other = position[out.neighbours[e] as number] as number;
      if (other < 0) continue;
      from[count] = at;
      to[count] = other;
      strength[count++] = out.strengths[e] as number;
    }
  });
  const left = kept.map((i) => ids[i] as string);
  const taken = <T>(list: readonly T[]): T[] => kept.map((i) => list[i] as T);
  return withArcs(
    {
      ...network,
      ids: left,
      index: new Map(left.map((id, at) => [id, at])),
      columns: new Map([...columns].map(([name, values]) => [name, taken(values)])),
      recipients: recipients.map((i) => position[i] as number).filter((at) => at >= 0),
    },
    from,
    to,
    strength,
    count,
  );
}

/** Ties as columns; an undirected tie stands once, from the lower position to the higher. */
export interface TieColumns {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly strength: Float64Array;
}

/** The ties of a network as columns. Cost: O(n + m). */
export function tieColumns({ ids, directed, size, out }: Network): TieColumns {
  const columns = { from: new Uint32Array(size), to: new Uint32Array(size), strength: new Float64Array(size) };
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
      const j = out.neighbours[e] as number;
      if (!directed && i > j) continue;
      columns.from[count] = i;
      columns.to[count] = j;
      columns.strength[count++] = out.strengths[e] as number;
    }
  }
  return columns;
}

/** The same stakeholders with the first `count` of other ties, free of doubles and self-ties. Cost: O(n + m). */
export function withTies(network: Network, { from, to, strength }: TieColumns, count = from.length): Network {
  if (network.directed) return withArcs(network, from, to, strength, count);
  const both = {
    from: new Uint32Array(2 * count),
    to: new Uint32Array(2 * count),
    strength: new Float64Array(2 * count),
  };
  for (let t = 0; t < count; t++) {
    both.from[2 * t] = both.to[2 * t + 1] = from[t] as number;
    both.to[2 * t] = both.from[2 * t + 1] = to[t] as number;
    both.strength[2 * t] = both.strength[2 * t + 1] = strength[t] as number;
  }
  return withArcs(network, both.from, both.to, both.strength, 2 * count);
}

function withArcs(
  network: Network,
  from: Uint32Array,
  to: Uint32Array,
  strength: Float64Array,
  count: number,
): Network {
  const n = network.ids.length;
  const out = adjacency(n, from, to, strength, count);
  return {
    ...network,
    size: network.directed ? count : count / 2,
    out,
    in: network.directed ? adjacency(n, to, from, strength, count) : out,
  };
}
