import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import type { ReadingOptions } from '../descriptor';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
import { type Agreement, agreementOf } from './agreement';
import type { Communities } from './communities';

export type SectorAgreementOptions = Pick<ReadingOptions, 'by' | 'missing'>;

/** A number over all searches. */
export interface Spread {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

export interface SectorAgreement {
  readonly by: string;
  /** Of the communities themselves; null where fewer than two stakeholders have a known group. */
  readonly agreement: Agreement | null;
  /** Over the searches behind them: whether the agreement hangs on which of them was taken. */
  readonly ami: Spread | null;
  readonly ari: Spread | null;
  /** One tidy record per community. */
  rows(): SectorAgreementRow[];
}

export interface SectorAgreementRow {
  /** From 1. */
  readonly community: number;
  readonly size: number;
  /** Members whose group is known. */
  readonly known: number;
  /** The group with most of them; of equal ones the first of the network. */
  readonly group: string | null;
  /** Share of the known members that are of that group. */
  readonly purity: number | null;
}

/**
 * Whether communities follow sectors: near 1 the sectors keep to themselves, near 0 the groups that work together have
 * nothing to do with sectors.
 *
 * Range: see `agreementOf`; purity above 0 to 1.
 * Undefined: null where fewer than two stakeholders have a known sector.
 * Cost: one agreement per search.
 * Source: Vinh, Epps and Bailey 2010; Peel, Larremore and Clauset 2017, doi:10.1126/sciadv.1602548, on why sectors are no
 * truth that communities have to find.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: ['a', 'b', 'c', 'x', 'y', 'z'].map((id, i) => ({ id, sectors: [i < 3 ? 'health' : 'business'] })),
 *   ties: ['ab', 'bc', 'ca', 'xy', 'yz', 'zx', 'cx'].map(([source, target]) => ({ source, target })),
 * }));
 * const found = sectorAgreement(network, communities(network));
 * assert.equal(found.agreement?.ami, 1);
 * assert.deepEqual(found.rows()[0], { community: 1, size: 3, known: 3, group: 'health', purity: 1 });
 */
export function sectorAgreement(
  network: Network,
  communities: Communities,
  options: SectorAgreementOptions = {},
): SectorAgreement {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing } = options;
  const { of, names } = groupsBy(network, by, missing);
  const each = new Map<Int32Array, Agreement | null>();
  for (const partition of communities.partitions) {
    if (!each.has(partition)) each.set(partition, agreementOf(partition, of));
  }
  const over = (read: (agreement: Agreement) => number): Spread | null => {
    const values = communities.partitions.flatMap((partition) => {
      const agreement = each.get(partition);
      return agreement ? [read(agreement)] : [];
    });
    if (values.length === 0) return null;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, min: Math.min(...values), max: Math.max(...values) };
  };
  return {
    by,
    agreement: agreementOf(communities.of, of),
    ami: over(({ ami }) => ami),
    ari: over(({ ari }) => ari),
    rows: () =>
      tidy(
        communities.members.map((members, k) => {
          const counts = new Array<number>(names.length).fill(0);
          for (const id of members) {
            const group = of[network.index.get(id) as number] as number;
            if (group >= 0) counts[group]!++;
          }
          const known = counts.reduce((sum, count) => sum + count, 0);
          const most = Math.max(0, ...counts);
          return {
            community: k + 1,
            size: members.length,
            known,
            group: known > 0 ? (names[counts.indexOf(most)] as string) : null,
            purity: known > 0 ? most / known : null,
          };
        }),
      ),
  };
}
