import { type Network, requireNetwork } from '../../kernel/network';
import { type Tidy, tabled } from '../../text/tidy';
import type { ScoresDescriptor } from '../descriptor';
import { checkOptions } from '../options';
import { type Robustness, type RobustnessOptions, robustness } from './robustness';

export interface RobustnessRow extends Omit<Robustness, 'rows' | 'lost' | 'share' | 'draws'> {
  /** Whether 95 of 100 draws keep a rank correlation of at least 0.7 with the whole; null where nothing was ranked. */
  readonly survives: boolean | null;
}

/**
 * Which rankings would stand if the map had missed a tenth of its ties, or of its stakeholders: `robustness` of several measures over
 * the same damaged maps, one row each.
 *
 * Range: as `robustness`.
 * Undefined: as `robustness`.
 * Cost: that of all measures, per draw.
 * Source: Borgatti, Carley and Krackhardt 2006, doi:10.1016/j.socnet.2005.05.001; 0.7 after Epskamp, Borsboom and Fried 2018.
 *
 * @param measures Entries of the registry: `measures.filter(({ kind }) => kind === 'scores')`, or a few of them.
 * @throws {PlayermapError} as `robustness`.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['hub', 'a', 'b', 'c'].map((id) => ({ id })),
 *   ties: ['a', 'b', 'c'].map((id) => ({ source: 'hub', target: id })),
 * }));
 * const rows = robustnessReport(network, [measureById('degree', 'scores')]);
 * assert.deepEqual(rows.map(({ measure, top1 }) => [measure, top1]), [['degree', 1]]);
 */
export function robustnessReport(
  network: Network,
  measures: readonly ScoresDescriptor[],
  options: RobustnessOptions = {},
): RobustnessRow[] & Tidy {
  requireNetwork(network);
  checkOptions(options);
  return tabled(
    measures.map(({ id, compute }) => {
      const { top1, top3, topTenth, overlap, r2, rankCorrelation, rankCorrelationLow } = robustness(
        network,
        (left) => compute(left),
        options,
      );
      const survives = rankCorrelationLow === null ? null : rankCorrelationLow >= 0.7;
      return { measure: id, top1, top3, topTenth, overlap, r2, rankCorrelation, rankCorrelationLow, survives };
    }),
    (list) => list,
  );
}
