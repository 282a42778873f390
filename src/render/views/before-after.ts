import { PlayermapError } from '../../kernel/errors';
import { partOfGround } from '../../layout/ground';
import { lineKey } from '../../layout/map-ties';
import type { Placement } from '../../layout/placement';
import { placedOn } from '../../layout/ring-layout';
import { restricted } from '../../layout/views/restricted';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { firstDay, isDate } from '../../model/period';
import { at } from '../../model/snapshot';
import { atEither } from '../../model/union';
import { message } from '../../text/messages';
import { shownAs } from '../../text/notebook';
import { type Tidy, tabled } from '../../text/tidy';
import { displayed } from '../displayed';
import { factsOf } from '../facts';
import { legendHeights } from '../legend';
import { mapHead } from '../level-map';
import { type MapGround, mapGround } from '../map-ground';
import { checkMeasuring, checkWords, MAP_OPTIONS, type MapOptions, type PlayerMapOptions } from '../map-options';
import { type LevelRecords, type MapRecords, mapRecords } from '../map-records';
import { mapTable } from '../map-table';
import type { Picture } from '../picture';
import type { PlayerMap } from '../player-map';
import { playerMapScene } from '../player-map-scene';
import { changesPicture } from './changes-picture';

export interface BeforeAfterOptions extends Omit<MapOptions, 'at'> {
  /** The earlier date, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly from: string;
  /** The later date. */
  readonly to: string;
}

/** A map at two dates, and what changed between them. */
export interface BeforeAfter {
  readonly before: PlayerMap;
  readonly after: PlayerMap;
  /** Everybody of both, marked: who entered, who left, which ties are new and which are gone. */
  readonly changes: Picture;
}

/** Words of a player map that mean nothing at two dates: a date of its own, and a focus. */
const ONE_DATE: readonly string[] = ['at', 'focus'] satisfies readonly (keyof PlayerMapOptions)[];

/** The words of `BeforeAfterOptions`: those of a player map, and the two dates. */
export const BEFORE_AFTER_OPTIONS: readonly string[] = [
  'from',
  'to',
  ...MAP_OPTIONS.filter((name) => !ONE_DATE.includes(name)),
];

/** What became of a player or of a line between two dates. */
export type Fate = 'stayed' | 'entered' | 'left';

/** Everything that the three pictures share. */
export interface TwoDates {
  readonly options: BeforeAfterOptions;
  readonly records: MapRecords;
  readonly level: LevelRecords;
  readonly ground: MapGround;
  readonly placement: Placement;
  readonly fateOfPlayer: ReadonlyMap<string, Fate>;
  /** By the line's id in the placement. */
  readonly fateOfTie: ReadonlyMap<string, Fate>;
}

/**
 * The player map at two dates on the same places, and the changes between them on a third map.
 *
 * Places are found once, for everybody who is there at either date: who is on both maps stands at the same point, with the same name
 * and size. Sizes and rings by a measure are those of both dates together. A record without dates always holds; a date coarser
 * than a day means any day of it.
 *
 * Undefined: two dates between which nothing changed give a map on which all stayed.
 * Cost: that of one player map, and of drawing three.
 *
 * @throws {PlayermapError} `bad-option` for dates that are none or stand the wrong way round; else as `playerMap`.
 * @example
 * const { before, after, changes } = beforeAfter(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'fund', from: '2020' }],
 *   ties: [{ source: 'fund', target: 'city' }],
 * }), { from: '2019', to: '2021' });
 * assert.deepEqual([before.placement.players.length, after.placement.players.length], [1, 2]);
 * assert.deepEqual(changes.table.rows.map((row) => row[3]), ['Stayed', 'Entered']);
 */
export function beforeAfter(ecosystem: Ecosystem, options: BeforeAfterOptions): BeforeAfter & Tidy {
  requireEcosystem(ecosystem);
  checkDates(options);
  checkWords(options, BEFORE_AFTER_OPTIONS);
  checkMeasuring(options);
  const { from, to, level: name = 'person', ...mapOptions } = options;
  const records = mapRecords(atEither(ecosystem, from, to), mapOptions);
  const level = records.levels.get(name);
  if (!level) throw new PlayermapError('bad-option', `there is no level "${name}" of a map at two dates`);
  const ground = mapGround(records, mapOptions);
  const facts = ground.factsAt(level);
  const page = ground.pageFor(legendHeights(facts));
  const placement =
    level === records.whole ? ground.placement : placedOn(partOfGround(ground.ground, ground.partAt(level, page)));
  const [before, after] = [from, to].map((date) => partAt(level, ground, date)) as [DatePart, DatePart];
  const shared: TwoDates = {
    options,
    records,
    level,
    ground,
    placement,
    fateOfPlayer: new Map(
      placement.players.map(({ id }) => [id, fateOf(before.players.has(id), after.players.has(id))]),
    ),
    fateOfTie: new Map(
      placement.ties.map((tie) => [tie.id, fateOf(before.lines.has(lineKey(tie)), after.lines.has(lineKey(tie)))]),
    ),
  };
  const changes = changesPicture(shared);
  const maps = { before: mapAt(shared, before, from, 'before'), after: mapAt(shared, after, to, 'after'), changes };
  return tabled(shownAs(maps, changes), () => changes.rows());
}

function checkDates({ from, to, ...others }: BeforeAfterOptions): void {
  if (Object.hasOwn(others, 'at')) {
    throw new PlayermapError('bad-option', 'there is no option "at": from and to are the two dates');
  }
  for (const [name, date] of Object.entries({ from, to })) {
    if (typeof date === 'string' && isDate(date)) continue;
    throw new PlayermapError(
      'bad-option',
      `${name} is "${String(date)}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD`,
    );
  }
  if (firstDay(from) > firstDay(to)) {
    throw new PlayermapError('bad-option', `from is ${from} and to is ${to}: expected the earlier date first`);
  }
}

const fateOf = (before: boolean, after: boolean): Fate => (before && after ? 'stayed' : after ? 'entered' : 'left');

/** What of both dates holds at one of them. */
interface DatePart {
  readonly records: LevelRecords;
  readonly players: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

function partAt(level: LevelRecords, ground: MapGround, date: string): DatePart {
  const ecosystem = at(level.ecosystem, date);
  const players = new Set(ecosystem.stakeholders.map(({ id }) => id));
  const size = level.size && {
    ...level.size,
    values: level.size.values.filter((_, i) => players.has(level.ecosystem.stakeholders[i]?.id ?? '')),
  };
  const records: LevelRecords = { ...level, ecosystem, size };
  return { records, players, lines: new Set(ground.factsAt(records).ties.map(lineKey)) };
}

/** The map at one of the dates, on the places of both. */
function mapAt(
  { options, records, level, ground, placement: whole }: TwoDates,
  part: DatePart,
  date: string,
  suffix: string,
): PlayerMap & Tidy {
  const { language, rings } = records;
  const facts = ground.factsAt(part.records);
  const page = ground.pageFor(legendHeights(ground.factsAt(level)));
  const placement = restricted(whole, part.players, facts.ties);
  const told = factsOf(part.records.ecosystem, language, { rings, size: part.records.size });
  return displayed({
    placement,
    ecosystem: part.records.ecosystem,
    facts: told,
    language,
    holdsPrivate: records.holdsPrivate,
    table: { ...mapTable(told, placement, language), caption: message(language, 'date', { date }) },
    scene: playerMapScene({
      ...facts,
      ...mapHead(records, ground, options),
      id: `${options.id ?? 'map'}-${suffix}`,
      date,
      level: message(language, 'date', { date }),
      placement,
      page,
      notes: level.notes,
    }),
  });
}
