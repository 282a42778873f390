import { hopSums } from '../../kernel/distance-sums';
import { dominators, UNREACHED } from '../../kernel/dominators';
import type { Network } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';
import { splits } from '../../kernel/splits';
import type { SetFigure } from './key-player-search';

/** Marks of those who are away. */
function marked(n: number, set: readonly number[]): Uint8Array<ArrayBuffer> {
  const gone = new Uint8Array(n);
  for (const i of set) gone[i] = 1;
  return gone;
}

/**
 * How broken up a network is without some: the share of the remaining pairs that have no way between them.
 *
 * null where fewer than two remain. Cost: O(n + m) for a set and whoever may be added to it, all together.
 */
export function fragmentation(network: Network): SetFigure {
  const ties = undirectedReading(network);
  const n = network.ids.length;
  const share = (left: number, joined: number) => (left > 1 ? 1 - joined / (left * (left - 1)) : null);
  const none = splits(ties, new Uint8Array(n));
  return {
    none: share(none.left, none.joined),
    withOneMore(set) {
      const { left, without } = splits(ties, marked(n, set));
      return (added) => share(left - 1, without[added] as number);
    },
    cost: { set: 2 * (n + ties.neighbours.length), added: 1 },
  };
}

/**
 * The same weighted by distance: 1 minus the mean of 1 / steps over the remaining pairs.
 *
 * null where fewer than two remain. Cost: O(n (n + m) / 32) for each step of the longest way, for each set.
 */
export function distanceFragmentation(network: Network): SetFigure {
  const ties = undirectedReading(network);
  const n = network.ids.length;
  const figure = (gone: readonly number[]) => {
    const left = n - gone.length;
    if (left < 2) return null;
    const { reciprocal } = hopSums(ties, marked(n, gone));
    return 1 - reciprocal.reduce((sum, entry) => sum + entry, 0) / (left * (left - 1));
  };
  return {
    none: figure([]),
    withOneMore: (set) => (added) => figure([...set, added]),
    cost: { set: 0, added: Math.ceil((n * (n + ties.neighbours.length)) / 8) },
  };
}

/**
 * The share of those who are neither recipients nor gone that have no way to a recipient.
 *
 * null where there are none. Cost: as the search for dominators, for a set and whoever may be added to it, all together.
 */
export function recipientLoss(network: Network): SetFigure {
  const { in: before, out: after, recipients } = network;
  const n = network.ids.length;
  const share = (left: number, able: number) => (recipients.length > 0 && left > 0 ? 1 - able / left : null);
  /** How many have a way without some, and for whom of them each of the others stands on every way. */
  const without = (set: readonly number[]) => {
    const losing = new Float64Array(n);
    let able = 0;
    dominators(before, after, recipients, marked(n, set)).forEach((first, i, gate) => {
      if (first === UNREACHED || recipients.includes(i)) return;
      able++;
      for (let at = i; at >= 0; at = gate[at] as number) losing[at]!++;
    });
    return { able, losing };
  };
  const others = n - recipients.length;
  return {
    none: share(others, without([]).able),
    withOneMore(set) {
      const { able, losing } = without(set);
      return (added) => share(others - set.length - 1, able - (losing[added] as number));
    },
    cost: { set: recipients.length > 0 ? 8 * (n + before.neighbours.length) : 1, added: 1 },
  };
}
