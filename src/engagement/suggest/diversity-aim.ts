import { readingOf } from '../../kernel/reading';
import { DIVERSITY_INDICES, type DiversityIndexId } from '../../measures/diversity/diversity-index';
import { neighbourDiversity } from '../../measures/diversity/neighbour-diversity';
import { groupsBy } from '../../measures/groups';
import { type Aim, rounded } from './aim';

/** Indices that count which groups are there and not how many of each: every tie adds less the more there are. */
export const COVERING: readonly DiversityIndexId[] = ['sectorRichness', 'sectorHill0'];

/** The mean diversity of everybody's surroundings, each neighbour counted once; nobody around is 0. */
export function diversityAim(index: DiversityIndexId, by: string): Aim {
  return {
    measures: [`neighbourDiversity ${index}`],
    less: false,
    promises: () => COVERING.includes(index),
    values(network) {
      const scores = neighbourDiversity(network, index, { by, unweighted: true }).list;
      return [scores.length === 0 ? 0 : scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) / scores.length];
    },
    gains(network) {
      const { of, names } = groupsBy(network, by);
      const { read } = DIVERSITY_INDICES[index];
      const { offsets, neighbours } = readingOf(network, 'all', 'hops').adjacency;
      const n = network.ids.length;
      const k = names.length;
      // what a neighbour of each group would add to the surroundings of each
      const added = new Float64Array(n * k);
      for (let i = 0; i < n; i++) {
        const counts = new Float64Array(k);
        for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
          const group = of[neighbours[e] as number] as number;
          if (group >= 0) counts[group]!++;
        }
        const now = read(present(counts), k) ?? 0;
        for (let g = 0; g < k; g++) {
          counts[g]!++;
          added[i * k + g] = (read(present(counts), k) ?? 0) - now;
          counts[g]!--;
        }
      }
      const toward = (i: number, j: number): number =>
        (of[j] as number) < 0 ? 0 : (added[i * k + (of[j] as number)] as number);
      return (i, j) => [rounded((toward(i, j) + toward(j, i)) / n)];
    },
  };
}

const present = (counts: Float64Array): Float64Array => counts.filter((count) => count > 0);
