import { type Network, requireNetwork } from '../../kernel/network';
import type { ReadingOptions } from '../descriptor';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import { eachSurrounding } from './surrounding-groups';

/** Whose groups, which ties and whether their strengths count. */
export type ParticipationOptions = Pick<ReadingOptions, 'by' | 'missing' | 'direction' | 'unweighted'>;

const SOURCE = 'Guimerà and Amaral 2005, doi:10.1038/nature03288';

/**
 * How evenly a stakeholder's ties go to all sectors: 0 where all are with one sector, near 1 where they are spread.
 *
 * 1 - the sum over sectors of the squared share of the ties with that sector; ties inside its own sector count too. With
 * direction `all` somebody tied both ways is one neighbour, the strengths of both ties added.
 *
 * Range: 0 to 1 - 1 / k for k sectors.
 * Undefined: null without ties to stakeholders of a known sector.
 * Cost: O(n + m).
 * Source: Guimerà and Amaral 2005. It is the Blau index of the neighbours' sectors, each tie counted.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'hub', sectors: ['health'] },
 *     { id: 'city', sectors: ['government'] },
 *     { id: 'ngo', sectors: ['civil-society'] },
 *   ],
 *   ties: [{ source: 'hub', target: 'city' }, { source: 'hub', target: 'ngo' }],
 * }));
 * assert.deepEqual([...participation(network).values()], [0.5, 0, 0]);
 */
export function participation(network: Network, options: ParticipationOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing = 'left-out', direction = 'all', unweighted = false } = options;
  const groups = groupsBy(network, by, missing);
  const list = new Array<number | null>(network.ids.length).fill(null);
  eachSurrounding(network, groups, direction, unweighted, (i, shares, touched, total) => {
    let squares = 0;
    for (const group of touched) squares += ((shares[group] as number) / total) * ((shares[group] as number) / total);
    // one group only: exactly 0, whatever rounding says
    list[i] = touched.length === 1 ? 0 : 1 - squares;
  });
  const k = groups.names.length;
  return new Scores(
    {
      measure: 'participation',
      range: [0, k > 0 ? 1 - 1 / k : 0],
      unit: 'participation coefficient',
      source: SOURCE,
      options: { by, missing, direction, unweighted },
    },
    network,
    list,
  );
}

/**
 * Whether a stakeholder is a hub or at the margin of its own sector: its ties inside the sector beside those of the others
 * of the sector.
 *
 * (ties inside own sector - their mean in the sector) / their population standard deviation in the sector. 2.5 and more is
 * read as a hub.
 *
 * Range: any number.
 * Undefined: null where the sector has no spread (one member, or all alike), and where the sector is unknown.
 * Cost: O(n + m).
 * Source: Guimerà and Amaral 2005. Agrees with bctpy, which says 0 where we say null.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: ['a', 'b', 'c'].map((id) => ({ id, sectors: ['health'] })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'a', target: 'c' }],
 * }));
 * assert.equal(withinSectorZ(network).get('a')?.toFixed(3), '1.414');
 */
export function withinSectorZ(network: Network, options: ParticipationOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing = 'left-out', direction = 'all', unweighted = false } = options;
  const groups = groupsBy(network, by, missing);
  const { of, counts } = groups;
  const inside = new Float64Array(network.ids.length);
  eachSurrounding(network, groups, direction, unweighted, (i, shares) => {
    if ((of[i] as number) >= 0) inside[i] = shares[of[i] as number] as number;
  });
  const means = new Float64Array(counts.length);
  const squares = new Float64Array(counts.length);
  const first = new Float64Array(counts.length).fill(Number.NaN);
  const differs = new Uint8Array(counts.length);
  inside.forEach((ties, i) => {
    const group = of[i] as number;
    if (group < 0) return;
    means[group]! += ties / (counts[group] as number);
    if (Number.isNaN(first[group])) first[group] = ties;
    else if (ties !== first[group]) differs[group] = 1;
  });
  inside.forEach((ties, i) => {
    const group = of[i] as number;
    if (group < 0) return;
    const off = ties - (means[group] as number);
    squares[group]! += (off * off) / (counts[group] as number);
  });
  const list = Array.from(inside, (ties, i) => {
    const group = of[i] as number;
    if (group < 0 || differs[group] === 0) return null;
    return (ties - (means[group] as number)) / Math.sqrt(squares[group] as number);
  });
  return new Scores(
    {
      measure: 'withinSectorZ',
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      unit: 'standard deviations',
      source: SOURCE,
      options: { by, missing, direction, unweighted },
    },
    network,
    list,
  );
}
