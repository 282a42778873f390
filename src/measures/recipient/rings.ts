import { type Network, requireNetwork } from '../../kernel/network';
import { kendall, spearman } from '../../kernel/rank-correlation';
import { undirectedReading } from '../../kernel/reading';
import { tidy } from '../../text/tidy';
import { checkOptions } from '../options';
import { stepsFrom } from './distance';
import { type RecipientOptions, recipientsOf } from './recipients';
import { ringNumbers } from './ring-numbers';

export interface RingOptions extends RecipientOptions {
  /** Ids of the rings from the centre outwards. Default: numbers by size, else in the order in which they first occur. */
  readonly rings?: readonly string[];
}

/** Declared rings beside distances from the recipients. */
export interface RingDistance {
  /** Rank correlation of ring and distance: 1 where they order everyone alike; null where one of them is the same for all. */
  readonly spearman: number | null;
  readonly kendall: number | null;
  /** Stakeholders with a ring and a way, recipients not counted. */
  readonly compared: number;
  /** One tidy record per stakeholder whose ring is not its distance, the most unlike first. */
  rows(): { readonly id: string; readonly ring: string; readonly number: number; readonly distance: number }[];
}

/**
 * Whether rings and distances tell the same: a ring is a role, and somebody meant to be near the recipients may be many
 * steps away.
 *
 * The number of a ring is its place from the centre, 0 for the first. Distances are steps to the nearest recipient.
 *
 * Range: correlations -1 to 1.
 * Undefined: correlations null where nobody can be compared, or all have one ring or one distance.
 * Cost: O(n^2) for Kendall's tau, else O(n log n + m).
 * Source: Spearman 1904, doi:10.2307/1412159; Kendall 1945, doi:10.1093/biomet/33.3.239.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient, `bad-option` for a ring, that is not there.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   rings: [{ id: 'recipient' }, { id: 'commissioner' }, { id: 'operator' }],
 *   stakeholders: [{ id: 'ministry', ring: 'commissioner' }, { id: 'operator', ring: 'operator' }, { id: 'families', ring: 'recipient' }],
 *   ties: [{ source: 'ministry', target: 'operator' }, { source: 'operator', target: 'families' }],
 * }));
 * const rings = ['recipient', 'commissioner', 'operator'];
 * assert.equal(ringDistance(network, { rings, recipients: ['families'] }).spearman, -1);
 */
export function ringDistance(network: Network, options: RingOptions = {}): RingDistance {
  requireNetwork(network);
  checkOptions(options);
  const { numbers, names } = ringNumbers(network, options.rings);
  const recipients = new Set(recipientsOf(network, options));
  const distances = stepsFrom(network, [...recipients], 'in');
  const compared = network.ids.flatMap((id, i) => {
    const distance = distances[i] ?? null;
    const number = numbers[i] ?? null;
    if (distance === null || number === null || recipients.has(i)) return [];
    return [{ id, ring: names[i] as string, number, distance }];
  });
  const sides = [compared.map(({ number }) => number), compared.map(({ distance }) => distance)] as const;
  const gap = (row: (typeof compared)[number]): number => Math.abs(row.distance - row.number);
  return {
    spearman: spearman(...sides),
    kendall: kendall(...sides),
    compared: compared.length,
    rows: () => tidy(compared.filter((row) => gap(row) > 0).sort((a, b) => gap(b) - gap(a))),
  };
}

/** Ties that leave rings out. */
export interface RingSkippingTies {
  /** One tidy record per tie that skips a ring, those that skip most first; `skipped` is the number of rings in between. */
  rows(): {
    readonly source: string;
    readonly target: string;
    readonly from: string;
    readonly to: string;
    readonly skipped: number;
  }[];
}

/**
 * Which ties leave rings out, such as one from a commissioner to a recipient with no operator between.
 *
 * Range: none.
 * Undefined: a tie with an end that has no ring is in no record.
 * Cost: O(n + m).
 * Source: this library's own.
 *
 * @throws {PlayermapError} `bad-option` for a ring that is not listed.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry', ring: '2' }, { id: 'families', ring: '0' }],
 *   ties: [{ source: 'ministry', target: 'families' }],
 * }));
 * assert.deepEqual(ringSkippingTies(network, { rings: ['0', '1', '2'] }).rows(), [
 *   { source: 'ministry', target: 'families', from: '2', to: '0', skipped: 1 },
 * ]);
 */
export function ringSkippingTies(network: Network, options: Pick<RingOptions, 'rings'> = {}): RingSkippingTies {
  requireNetwork(network);
  checkOptions(options);
  const { numbers, names } = ringNumbers(network, options.rings);
  const { ids, directed } = network;
  const { offsets, neighbours } = directed ? network.out : undirectedReading(network);
  const rows = () =>
    tidy(
      ids
        .flatMap((source, i) =>
          [...neighbours.subarray(offsets[i], offsets[i + 1])].flatMap((j) => {
            const [a, b] = [numbers[i] ?? null, numbers[j] ?? null];
            if (a === null || b === null || (!directed && j < i) || Math.abs(a - b) < 2) return [];
            const ends = { source, target: ids[j] as string, from: names[i] as string, to: names[j] as string };
            return [{ ...ends, skipped: Math.abs(a - b) - 1 }];
          }),
        )
        .sort((a, b) => b.skipped - a.skipped),
    );
  return { rows };
}
