import { communitiesFor } from '../communities/descriptors';
import { type DiversityTable, diversityTable } from '../diversity/diversity-table';
import { groupsBy } from '../groups';
import type { Job } from './job';

/** Diversity of the parts of a map, and how much they differ (alpha, beta, gamma of entropy). */
export type PartsDiversity = Pick<DiversityTable, 'alpha' | 'beta' | 'gamma'> & {
  readonly parts: ReturnType<DiversityTable['rows']>;
};

/** How diverse rings and communities are. */
export interface DiversitySection {
  readonly rings?: PartsDiversity;
  /** By the number of the community. */
  readonly communities?: PartsDiversity;
}

/** How diverse the parts are; undefined where that is not wanted. */
export function diversitySection(job: Job): DiversitySection | undefined {
  const { network, reading, has } = job;
  if (!has('ringDiversity') && !has('communityDiversity')) return undefined;
  const { by, unweighted, seed } = reading;
  return {
    ...(has('ringDiversity') && { rings: partsOf(job, groupsBy(network, 'ring')) }),
    ...(has('communityDiversity') && {
      communities: partsOf(job, numbered(communitiesFor(network, { unweighted, seed }).of), by),
    }),
  };
}

type Parts = { readonly names: readonly string[]; readonly of: Int32Array };

function partsOf({ network, reading }: Job, across: Parts, by = reading.by === 'ring' ? 'sector' : reading.by) {
  // a network made from columns may know no coarse sectors: then no two sectors are alike
  const knowsCoarse = by !== 'sector' || network.columns.has('coarseSector');
  const table = diversityTable(network, { across, by, ...(!knowsCoarse && { similarity: [] }) });
  const { alpha, beta, gamma } = table;
  return { alpha, beta, gamma, parts: table.rows() };
}

function numbered(of: Int32Array): Parts {
  const count = of.reduce((most, at) => Math.max(most, at + 1), 0);
  return { names: Array.from({ length: count }, (_, c) => String(c + 1)), of };
}
