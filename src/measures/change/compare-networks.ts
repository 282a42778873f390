import { PlayermapError } from '../../kernel/errors';
import { type Network, requireNetwork } from '../../kernel/network';
import { type Tidy, tabled } from '../../text/tidy';
import { type GroupChange, groupChanges, type PairChange, pairChanges } from './group-changes';
import { type TieChange, type TieFate, tieChanges } from './tie-changes';

/** Counts of ties and what they say. */
export interface TieTurnover {
  readonly kept: number;
  readonly formed: number;
  readonly dissolved: number;
  /** kept / (kept + formed + dissolved); null without ties. */
  readonly jaccard: number | null;
  /** 1 - jaccard. */
  readonly turnover: number | null;
  /** formed / (kept + formed): what part of the ties after is new; null without ties after. */
  readonly formation: number | null;
  /** dissolved / (kept + dissolved): what part of the ties before is gone; null without ties before. */
  readonly dissolution: number | null;
  /** The same with strengths: sum of the smaller / sum of the greater; null without ties. */
  readonly ruzicka: number | null;
}

export interface NetworkChange {
  readonly stayed: readonly string[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** stayed / all; null where both snapshots are empty. */
  readonly jaccard: number | null;
  /** All ties. */
  readonly ties: TieTurnover;
  /** Only ties between stakeholders who were there both times: what was decided, not what came with them or went. */
  readonly among: TieTurnover;
  /** One tidy record per tie of either snapshot, in the order of before, then of after. */
  readonly changes: readonly TieChange[];
  /** One record per group, such as sector or ring, with its comings and goings; null is the unknown group. */
  byGroup(by: string): GroupChange[];
  /** One record per two groups with a tie in either snapshot; an undirected pair stands once. */
  byPair(by: string): PairChange[];
}

/**
 * What changed between two snapshots of a map, with the ties that went because somebody left kept apart from the ties that
 * were given up, and the same for those that came.
 *
 * Stakeholders are matched by id. A tie whose strength changed is kept; its strengths stand in `changes`.
 *
 * Range: shares 0 to 1. As a rule of thumb, models of who changes ties want a jaccard among those who stayed of .3 or more.
 * Undefined: null where there is nothing to compare.
 * Cost: O(n + m log(most ties of one)).
 * Source: Snijders, van de Bunt and Steglich 2010, doi:10.1016/j.socnet.2009.02.004 (Jaccard); entry and exit apart are this
 * library's.
 *
 * @throws {PlayermapError} `bad-option` where one network is directed and the other is not; by `byGroup` and `byPair` where a
 * network has no such column.
 * @example
 * const map = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'ngo' }, { id: 'fund', to: '2020' }],
 *   ties: [{ source: 'fund', target: 'ngo' }, { source: 'city', target: 'ngo', from: '2021' }],
 * });
 * const change = compareNetworks(project(map, { at: '2019' }), project(map, { at: '2022' }));
 * assert.deepEqual(change.left, ['fund']);
 * assert.deepEqual(change.changes.map(({ fate }) => fate), ['dissolved-by-exit', 'formed']);
 */
export function compareNetworks(before: Network, after: Network): NetworkChange & Tidy {
  requireNetwork(before);
  requireNetwork(after);
  if (before.directed !== after.directed && before.size > 0 && after.size > 0) {
    const [one, other] = before.directed ? ['before', 'after'] : ['after', 'before'];
    throw new PlayermapError(
      'bad-option',
      `${one} is directed and ${other} is not; project both with the same directed`,
    );
  }
  const directed = before.size > 0 ? before.directed : after.directed;
  const changes = tieChanges(before, after);
  const stayed = before.ids.filter((id) => after.index.has(id));
  const all = before.ids.length + after.ids.length - stayed.length;
  return tabled(
    {
      stayed,
      entered: after.ids.filter((id) => !before.index.has(id)),
      left: before.ids.filter((id) => !after.index.has(id)),
      jaccard: all > 0 ? stayed.length / all : null,
      ties: turnover(changes),
      among: turnover(changes.filter(({ fate }) => !fate.includes('-by-'))),
      changes,
      byGroup: (by) => groupChanges(before, after, changes, by),
      byPair: (by) => pairChanges(before, after, changes, by, directed),
    },
    ({ changes }) => changes,
  );
}

function turnover(changes: readonly TieChange[]): TieTurnover {
  const count = (holds: (fate: TieFate) => boolean) => changes.filter(({ fate }) => holds(fate)).length;
  const kept = count((fate) => fate === 'kept');
  const formed = count((fate) => fate.startsWith('formed'));
  const dissolved = count((fate) => fate.startsWith('dissolved'));
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  const sum = (of: (a: number, b: number) => number) =>
    changes.reduce((total, change) => total + of(change.before, change.after), 0);
  return {
    kept,
    formed,
    dissolved,
    jaccard: share(kept, changes.length),
    turnover: share(formed + dissolved, changes.length),
    formation: share(formed, kept + formed),
    dissolution: share(dissolved, kept + dissolved),
    ruzicka: share(sum(Math.min), sum(Math.max)),
  };
}
