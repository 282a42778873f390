import type { Network } from '../../kernel/network';
import type { ReadingOptions } from '../descriptor';
import { groupsBy } from '../groups';
import { composition } from './composition';
import { raoQ, sectorSimilarity, similarityDiversity } from './similarity';
import { chao1, rarefaction } from './unseen';

// Indices of the map that look beyond its counts: to sectors that nobody has named yet, and to sectors that are alike.

/** Of how many stakeholders drawn from the map the sectors are counted, so that maps of different sizes compare. */
export const RAREFIED = 10;

type Reading = Pick<ReadingOptions, 'by' | 'missing'>;

export const mapChao1 = (network: Network, options: Reading = {}): number | null =>
  chao1(composition(network, options).counts);

export const mapRarefaction = (network: Network, options: Reading = {}): number | null =>
  rarefaction(composition(network, options).counts, RAREFIED);

export const mapRao = (network: Network, options: Reading = {}): number | null =>
  alike(network, options, (counts, similarity) => raoQ(counts, similarity));

export const mapSimilarHill2 = (network: Network, options: Reading = {}): number | null =>
  alike(network, options, (counts, similarity) => similarityDiversity(counts, similarity, 2));

/** Only where fine sectors belong to coarse ones: else no two are alike, and the ordinary indices say all. */
function alike(
  network: Network,
  { by = 'sector', missing = 'left-out' }: Reading,
  read: (counts: readonly number[], similarity: ReturnType<typeof sectorSimilarity>) => number | null,
): number | null {
  const fine = network.columns.get('sector');
  const coarse = network.columns.get('coarseSector');
  if (by !== 'sector' || !fine || !coarse || fine.every((sector, i) => sector === (coarse[i] ?? sector))) return null;
  // in the order of the counts
  const { names, counts } = composition(network, { by, missing });
  const place = new Map(groupsBy(network, by, missing).names.map((name, g) => [name, g]));
  const all = sectorSimilarity(network, { by, missing });
  const at = names.map((name) => place.get(name) ?? -1);
  return read(
    counts,
    at.map((s) => at.map((t) => all[s]?.[t] ?? 0)),
  );
}
