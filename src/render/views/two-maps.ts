import { PlayermapError } from '../../kernel/errors';
import { shown } from '../../kernel/shown';
import { lineKey } from '../../layout/map-ties';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { joinEcosystems } from '../../model/join';
import { partOf } from '../../model/part';
import type { Tie } from '../../model/schema';
import { cleanLabel } from '../../text/clean';
import { shortened } from '../../text/shorten';
import type { Tidy } from '../../text/tidy';
import { checkMeasuring, checkWords, MAP_OPTIONS, type MapOptions } from '../map-options';
import { wordsOfDates, wordsOfSides } from './change-words';
import { type BeforeAfter, type MapSide, onOneGround } from './on-one-ground';

/** What the two are called, and how they are drawn. */
export interface TwoMapsOptions extends Omit<MapOptions, 'at' | 'level' | 'ties' | 'where'> {
  /** What the two are called, such as two services or two people; short names suit the legend. Default: the titles of the ecosystems. */
  readonly names?: readonly [first: string, second: string];
  /** Whether the second is the later one: then it says who entered and who left. Default: false. */
  readonly later?: boolean;
}

const OPTIONS: readonly string[] = [
  'names',
  'later',
  ...MAP_OPTIONS.filter((name) => !['at', 'level', 'ties', 'where', 'focus'].includes(name)),
];

/** The width that the legend has for a name, in letters of its size. */
const LONGEST = { size: 12, width: 130 } as const;

/**
 * Two ecosystems on one ground, such as two people's maps of one service or two services: who is only on the first, only on the
 * second, and on both, each drawn apart in every theme and without colours too.
 *
 * The same id is the same player, sector, ring and type of tie; `alignedTo` of `playermap/engagement` gives a second ecosystem the
 * words of the first. Who stands elsewhere on the two is drawn as on the second, and marked. With `redact` players are numbers.
 *
 * Undefined: two that are the same give a map on which everybody is on both.
 * Cost: that of one player map, and of drawing three.
 *
 * @throws {PlayermapError} `bad-option` for names that are no two texts; else as `playerMap`.
 * @example
 * const map = (ids: readonly string[]) => Ecosystem.from({ version: 1, stakeholders: ids.map((id) => ({ id })), ties: [] });
 * const { changes } = twoMaps(map(['clinic', 'city']), map(['clinic', 'school']), { names: ['Noa', 'Amir'], language: 'en' });
 * assert.deepEqual(changes.table.rows.map((row) => row[3]), ['On both', 'Only Noa', 'Only Amir']);
 */
export function twoMaps(first: Ecosystem, second: Ecosystem, options: TwoMapsOptions = {}): BeforeAfter & Tidy {
  requireEcosystem(first);
  requireEcosystem(second);
  checkWords(options as MapOptions, OPTIONS);
  checkMeasuring(options);
  const { names, later = false, ...mapOptions } = options;
  if (names !== undefined && (names.length !== 2 || names.some((name) => typeof name !== 'string'))) {
    throw new PlayermapError('bad-option', `names is ${shown(names)}, expected two texts`);
  }
  const [one, other] = titles(first, second, names, options.language ?? 'en');
  const side = (of: Ecosystem, name: string): MapSide => {
    return {
      caption: () => name,
      ecosystemAt: ({ ecosystem }, drawnAs) => {
        const players = new Set(of.stakeholders.map(({ id }) => drawnAs(id)));
        const drawn = (tie: Tie) => lineKey({ ...tie, source: drawnAs(tie.source), target: drawnAs(tie.target) });
        const lines = new Set(of.ties.map(drawn));
        return partOf(ecosystem, players, (tie) => lines.has(lineKey(tie)));
      },
    };
  };
  const moved = first.stakeholders
    .map(({ id }) => id)
    .filter((id) => second.stakeholder(id))
    .filter((id) => first.sectorOf(id) !== second.sectorOf(id) || first.ringOf(id) !== second.ringOf(id));
  return onOneGround(
    joinEcosystems(first, second),
    [side(first, one), side(second, other)],
    later ? wordsOfDates(one, other, moved.length) : wordsOfSides(one, other, moved.length),
    mapOptions,
    moved,
  );
}

function titles(
  first: Ecosystem,
  second: Ecosystem,
  given: readonly [string, string] | undefined,
  language: string,
): readonly [string, string] {
  const own = given ?? [first.titleIn(language) ?? '', second.titleIn(language) ?? ''];
  const [one, other] = own.map((name) => shortened(cleanLabel(name), LONGEST.size, LONGEST.width)) as [string, string];
  return one === '' || other === '' || one === other ? ['1', '2'] : [one, other];
}
