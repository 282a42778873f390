import { dominantVector } from '../../kernel/dominant-vector';
import { searchOfValues } from '../../kernel/largest-value';
import { type Adjacency, type Network, requireNetwork } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
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
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing = 'left-out' } = options;
  const { of } = groupsBy(network, by, missing);
  const { members, ends, walks } = walksInside(undirectedReading(network))(of);
  const list = network.ids.map((_, i): number | null => (of[i]! < 0 ? null : 0));
  ends.forEach((end, k) => {
    const first = ends[k - 1] ?? 0;
    if (end - first < 2) return;
    const { value, vector } = dominantVector(partOf(walks, first, end));
    const mean = vector.reduce((sum, entry) => sum + entry, 0) / (end - first);
    vector.forEach((entry, at) => {
      list[members[first + at] as number] = (value * entry) / mean;
    });
  });
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
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing = 'left-out' } = options;
  const { of } = groupsBy(network, by, missing);
  return meanUnder(network)(of);
}

/** The mean under any labels `of`, -1 for none: room for the search is made once. */
export function meanUnder(network: Network): (of: Int32Array) => number | null {
  const ties = undirectedReading(network);
  const inside = walksInside(ties);
  const values = searchOfValues(network.ids.length);
  const both = new Float64Array(ties.neighbours.length);
  const roots = new Float64Array(network.ids.length);
  return (of) => {
    const { members, ends, walks } = inside(of);
    if (members.length === 0) return null;
    let sum = 0;
    // the mean over a part is its eigenvalue: no vector is needed
    values(balanced(walks, roots, both), ends).forEach((value, k) => {
      sum += value * ((ends[k] as number) - (ends[k - 1] ?? 0));
    });
    // an eigenvalue of shares: only rounding could bring it above 1
    return Math.min(1, sum / members.length);
  };
}

/** Where random steps go that stay inside a group, for everyone in a group. */
interface Walks {
  /** Those in a group, part by part: a part is what the ties inside a group hold together. */
  readonly members: Uint32Array;
  /** Where each part ends. */
  readonly ends: readonly number[];
  /** Between places in `members`: from each member its share of all its ties, as far as they stay inside. */
  readonly walks: Adjacency;
}

/** Walks under labels `of`; those of the last labels are overwritten. */
function walksInside({ offsets, neighbours }: Adjacency): (of: Int32Array) => Walks {
  const n = offsets.length - 1;
  const members = new Uint32Array(n);
  const place = new Int32Array(n);
  const starts = new Uint32Array(n + 1);
  const to = new Uint32Array(neighbours.length);
  const share = new Float64Array(neighbours.length);
  return (of) => {
    place.fill(-1);
    const ends: number[] = [];
    let tail = 0;
    let count = 0;
    for (let start = 0; start < n; start++) {
      const group = of[start] as number;
      if (group < 0 || place[start] !== -1) continue;
      let head = tail;
      place[start] = tail;
      members[tail++] = start;
      for (; head < tail; head++) {
        const i = members[head] as number;
        const end = offsets[i + 1] as number;
        const each = 1 / (end - (offsets[i] as number));
        for (let e = offsets[i] as number; e < end; e++) {
          const j = neighbours[e] as number;
          if (of[j] !== group) continue;
          if (place[j] === -1) {
            place[j] = tail;
            members[tail++] = j;
          }
          to[count] = place[j] as number;
          share[count++] = each;
        }
        starts[head + 1] = count;
      }
      ends.push(tail);
    }
    const walks = {
      offsets: starts.subarray(0, tail + 1),
      neighbours: to.subarray(0, count),
      strengths: share.subarray(0, count),
    };
    return { members: members.subarray(0, tail), ends, walks };
  };
}

/** One part by itself. */
function partOf({ offsets, neighbours, strengths }: Adjacency, first: number, end: number): Adjacency {
  const [from, to] = [offsets[first] as number, offsets[end] as number];
  return {
    offsets: offsets.subarray(first, end + 1).map((offset) => offset - from),
    neighbours: neighbours.subarray(from, to).map((place) => place - first),
    strengths: strengths.subarray(from, to),
  };
}

/** The same walks with the root of both shares on a tie: as strong one way as the other, with the same eigenvalues. */
function balanced({ offsets, neighbours, strengths }: Adjacency, roots: Float64Array, both: Float64Array): Adjacency {
  const n = offsets.length - 1;
  for (let i = 0; i < n; i++) roots[i] = Math.sqrt(strengths[offsets[i] as number] ?? 0);
  for (let i = 0; i < n; i++)
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++)
      both[e] = (roots[i] as number) * (roots[neighbours[e] as number] as number);
  return { offsets, neighbours, strengths: both };
}
