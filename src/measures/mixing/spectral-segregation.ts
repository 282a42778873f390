import { dominantVector } from '../../kernel/dominant-vector';
import { type Adjacency, adjacency, type Network } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';
import { groupsBy } from '../groups';
import { Scores } from '../scores';
import type { SegregationOptions } from './segregation';

/**
 * How deep a stakeholder sits inside its own sector: not only whether its neighbours are of its sector, but whether theirs
 * are too. 0 without a neighbour of its sector, larger the more a walk from it stays inside.
 *
 * In each connected part of a sector, lambda is the largest eigenvalue of A / k (ties over all ties of the row's
 * stakeholder, also those that leave the sector), and a stakeholder has lambda times its entry in the eigenvector of mean 1: the
 * mean over the part is lambda. Direction and strength are not read.
 *
 * Range: from 0; a part's mean is at most 1.
 * Undefined: null where the sector is unknown.
 * Cost: a few dozen rounds of O(m).
 * Source: Echenique and Fryer 2007, doi:10.1162/qjec.122.2.441. Agrees with netseg's `ssi`.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['business'] }, { id: 'c', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b', directed: false }],
 * }));
 * const scores = spectralSegregation(network);
 * assert.deepEqual([...scores.values()].map((score) => score?.toFixed(9)), ['1.000000000', '1.000000000', '0.000000000']);
 */
export function spectralSegregation(network: Network, options: SegregationOptions = {}): Scores {
  const { by = 'sector', missing = 'left-out' } = options;
  const { of } = groupsBy(network, by, missing);
  const ties = undirectedReading(network);
  const list = network.ids.map((_, i): number | null => (of[i]! < 0 ? null : 0));
  for (const part of partsOfGroups(ties, of)) {
    if (part.length < 2) continue;
    const { value, vector } = dominantVector(walksInside(ties, of, part));
    const mean = vector.reduce((sum, entry) => sum + entry, 0) / part.length;
    part.forEach((i, at) => {
      list[i] = (value * (vector[at] as number)) / mean;
    });
  }
  return new Scores(
    {
      measure: 'spectralSegregation',
      range: [0, Number.POSITIVE_INFINITY],
      unit: 'spectral segregation',
      source: 'Echenique and Fryer 2007, doi:10.1162/qjec.122.2.441',
      options: { by, missing },
    },
    network,
    list,
  );
}

/**
 * How deep stakeholders sit inside their own sectors, on average.
 *
 * Range: 0 (no tie inside a sector) to 1 (no tie between sectors).
 * Undefined: null where nobody's sector is known.
 * Cost: as `spectralSegregation`.
 * Source: Echenique and Fryer 2007, doi:10.1162/qjec.122.2.441.
 *
 * @throws {PlayermapError} as `spectralSegregation`.
 * @example
 * const network = project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', sectors: ['business'] }], ties: [] }));
 * assert.equal(meanSpectralSegregation(network), 0);
 */
export function meanSpectralSegregation(network: Network, options: SegregationOptions = {}): number | null {
  const known = spectralSegregation(network, options).list.filter((score) => score !== null);
  // the mean over a part is an eigenvalue of shares: only rounding could bring it above 1
  return known.length === 0 ? null : Math.min(1, known.reduce((sum, score) => sum + score, 0) / known.length);
}

/** The parts that the ties inside groups hold together. */
function partsOfGroups({ offsets, neighbours }: Adjacency, of: Int32Array): number[][] {
  const seen = new Uint8Array(of.length);
  const parts: number[][] = [];
  for (let start = 0; start < of.length; start++) {
    if (seen[start] === 1 || of[start]! < 0) continue;
    const part = [start];
    seen[start] = 1;
    for (let head = 0; head < part.length; head++) {
      const i = part[head] as number;
      for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
        const j = neighbours[e] as number;
        if (seen[j] === 1 || of[j] !== of[i]) continue;
        seen[j] = 1;
        part.push(j);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

/** Where a random step from each member goes, as far as it stays inside the part. */
function walksInside({ offsets, neighbours }: Adjacency, of: Int32Array, part: readonly number[]): Adjacency {
  const position = new Map(part.map((i, at) => [i, at]));
  const from: number[] = [];
  const to: number[] = [];
  const share: number[] = [];
  for (const i of part) {
    const [start = 0, end = 0] = offsets.subarray(i, i + 2);
    for (let e = start; e < end; e++) {
      const j = neighbours[e] as number;
      if (of[j] !== of[i]) continue;
      from.push(position.get(i) as number);
      to.push(position.get(j) as number);
      share.push(1 / (end - start));
    }
  }
  return adjacency(part.length, Uint32Array.from(from), Uint32Array.from(to), Float64Array.from(share), from.length);
}
