import type { Placement } from '../layout/placement';
import type { Ecosystem } from '../model/ecosystem';
import type { Tidy } from '../text/tidy';
import type { Facts } from './facts';
import type { Focus } from './focus';
import { mapsOf } from './map-levels';
import type { PlayerMapOptions } from './map-options';
import type { Picture } from './picture';

/** A drawn map: the picture, and where everything in it stands. */
export interface PlayerMap extends Picture {
  /** At level `ecosystem` its players are the totals of each ring and sector. */
  readonly placement: Placement;
  /** What is drawn or added up: the chosen part of the ecosystem, without what stays in the house. */
  readonly ecosystem: Ecosystem;
  readonly facts: Facts;
  /** Who stands out, where a focus was asked for. */
  readonly focus?: Focus;
}

/**
 * Draws the player map of an ecosystem: recipients in the centre, rings of roles round them, sectors as slices.
 *
 * Judgements about people and bodies stay out unless `withPrivate`; names stay out with `redact`. The same ecosystem and
 * options give the same picture, to the byte. `level` draws it from further away on the same places (see `mapLevels`).
 * `focus` lets one player stand out, with its ties, its neighbours and its shortest ways to the recipients, in the
 * picture and in words; nobody moves for that. Ways follow the direction of the ties; where none leads to a recipient so,
 * the map says it and shows a shortest way without direction, if there is one. A player that is rolled up is shown by
 * whom it is rolled up into; on the totals its own way is shown, by the rings and sectors it passes.
 *
 * Undefined: an ecosystem without rings is drawn with all players in one ring, unless `ringsBy` names a measure.
 * Cost: bounded work for the order of players; some seconds at most for 1,500 players and 20,000 ties.
 *
 * @throws {PlayermapError} `bad-option`, `unknown-measure`, `unknown-id` or `private-data`, with the value and the fix.
 * @example
 * const map = playerMap(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'family', ring: 'recipient' }, { id: 'clinic', ring: 'operator', sectors: ['health'] }],
 *   ties: [{ source: 'clinic', target: 'family' }],
 * }));
 * assert.equal(map.placement.players.length, 2);
 */
export function playerMap(ecosystem: Ecosystem, options: PlayerMapOptions = {}): PlayerMap & Tidy {
  return mapsOf(ecosystem, options).at(options.level ?? 'person');
}
