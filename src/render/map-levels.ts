import { type Ecosystem, requireEcosystem } from '../model/ecosystem';
import { type Tidy, tabled } from '../text/tidy';
import { levelLabel, levelMap } from './level-map';
import { mapGround } from './map-ground';
import { checkOptions, type MapLevel, type PlayerMapOptions } from './map-options';
import { type MapRecords, mapRecords } from './map-records';
import type { PlayerMap } from './player-map';
import { totalsMap } from './totals-map';

/** A map at one level. */
export interface LevelOfMap {
  readonly level: MapLevel;
  /** The level in words. */
  readonly label: string;
  readonly picture: PlayerMap;
}

/**
 * The levels of a player map, from far to near: the totals of each ring and sector, organisations, units, everybody.
 *
 * All share page, rings, slices and places: who stands on several stands at the same point, so that one can go from one to the
 * next without losing anybody. Each is a picture for itself, with its table. A level that would show the same players as the next
 * nearer one is left out; the totals and everybody are always there.
 *
 * Options are those of `playerMap`, but for `level`.
 * Cost: that of one player map, and of the names and lines of each level.
 *
 * @throws {PlayermapError} as `playerMap`.
 * @example
 * const levels = mapLevels(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'unit', kind: 'unit', parent: 'ministry' }, { id: 'clinic' }],
 *   ties: [{ source: 'unit', target: 'clinic' }],
 * }));
 * assert.deepEqual(levels.map(({ level }) => level), ['ecosystem', 'organisation', 'person']);
 */
export function mapLevels(
  ecosystem: Ecosystem,
  options: Omit<PlayerMapOptions, 'level'> = {},
): readonly LevelOfMap[] & Tidy {
  const { records, at } = mapsOf(ecosystem, options);
  const { levels, language } = records;
  const shown: MapLevel[] = [
    'ecosystem',
    ...(levels.get('organisation') === levels.get('unit') ? [] : ['organisation' as const]),
    ...(levels.get('unit') === levels.get('person') ? [] : ['unit' as const]),
    'person',
  ];
  return tabled(
    shown.map((level) => ({ level, label: levelLabel(level, language), picture: at(level) })),
    (levels) =>
      levels.map(({ level, label, picture }) => ({ level, label, players: picture.placement.players.length })),
  );
}

/** The maps of an ecosystem on one ground, each drawn when it is asked for. */
export function mapsOf(
  ecosystem: Ecosystem,
  options: PlayerMapOptions,
): { readonly records: MapRecords; readonly at: (level: MapLevel) => PlayerMap & Tidy } {
  requireEcosystem(ecosystem);
  checkOptions(options);
  const records = mapRecords(ecosystem, options);
  const ground = mapGround(records, options);
  const at = (level: MapLevel) =>
    level === 'ecosystem' ? totalsMap(records, ground, options) : levelMap(records, level, ground, options);
  return { records, at };
}
