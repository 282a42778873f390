import { PlayermapError } from '../../kernel/errors';
import { nearest } from '../../kernel/nearest';
import type { Network } from '../../kernel/network';
import { type Direction, readingOf } from '../../kernel/reading';
import { type Groups, groupsBy, type Missing } from '../groups';

/** What makes up a group: its stakeholders (1 each), their ties, or the strengths of these. */
export type Amount = 'stakeholders' | 'ties' | 'strength';

/** Whose composition is asked for, by which groups, and what is counted. */
export interface CompositionOptions {
  /** Column that makes the groups. Default: `sector`. */
  readonly by?: string;
  /** What is counted. Default: `stakeholders`. */
  readonly amount?: Amount;
  /** Stakeholders whose group is unknown: left out, or a group of their own (named ''). Default: `left-out`. */
  readonly missing?: Missing;
  /** Ids of those that are counted, such as a ring or a community. Default: everybody. */
  readonly members?: readonly string[];
  /** Count the neighbours of this stakeholder instead: its surroundings. */
  readonly around?: string;
  /** Which neighbours, where `around` is given. Default: `all`, each once. */
  readonly direction?: Direction;
  /** With `around`, count the stakeholder itself as one more of its surroundings, as 1 whatever the amount. Default: false. */
  readonly self?: boolean;
}

/** What is counted, one by one: who, and how much. */
export interface Counted {
  readonly groups: Groups;
  readonly who: Uint32Array;
  readonly amounts: Float64Array;
}

/** What a composition is made of, before it is added up by group. */
export function counted(network: Network, options: CompositionOptions): Counted {
  const { by = 'sector', amount = 'stakeholders', missing = 'left-out', around, members } = options;
  const groups = groupsBy(network, by, missing);
  if (around !== undefined) return { groups, ...surroundings(network, positionOf(network, around), amount, options) };
  const who = members
    ? Uint32Array.from(members, (id) => positionOf(network, id))
    : Uint32Array.from(network.ids, (_, i) => i);
  return { groups, who, amounts: Float64Array.from(who, (i) => amountOf(network, i, amount)) };
}

function positionOf(network: Network, id: string): number {
  const i = network.index.get(id);
  if (i !== undefined) return i;
  const hint = nearest(id, network.ids);
  throw new PlayermapError('unknown-id', `no stakeholder has the id "${id}"${hint ? `; nearest: "${hint}"` : ''}`);
}

function amountOf({ directed, out, in: inward }: Network, i: number, amount: Amount): number {
  if (amount === 'stakeholders') return 1;
  let sum = 0;
  for (const { offsets, strengths } of directed ? [out, inward] : [out]) {
    const [start = 0, end = 0] = offsets.subarray(i, i + 2);
    if (amount === 'ties') sum += end - start;
    else for (let e = start; e < end; e++) sum += strengths[e] as number;
  }
  return sum;
}

function surroundings(
  network: Network,
  centre: number,
  amount: Amount,
  { direction = 'all', self = false }: CompositionOptions,
): { who: Uint32Array; amounts: Float64Array } {
  const { offsets, neighbours, strengths } = readingOf(network, direction, 'hops').adjacency;
  const [start, end] = offsets.subarray(centre, centre + 2);
  const who = [...neighbours.subarray(start, end)];
  const amounts = [...strengths.subarray(start, end)].map((strength, at) => {
    if (amount === 'strength') return strength;
    // a mutual pair is one neighbour and two ties
    return amount === 'ties' && network.directed && direction === 'all'
      ? Number(isTied(network, centre, who[at] as number)) + Number(isTied(network, who[at] as number, centre))
      : 1;
  });
  if (self) {
    who.push(centre);
    amounts.push(1);
  }
  return { who: Uint32Array.from(who), amounts: Float64Array.from(amounts) };
}

function isTied({ out }: Network, from: number, to: number): boolean {
  return out.neighbours.subarray(out.offsets[from], out.offsets[from + 1]).includes(to);
}
