import { PlayermapError } from '../../kernel/errors';
import { partOfGround } from '../../layout/ground';
import { lineKey } from '../../layout/map-ties';
import type { Placement } from '../../layout/placement';
import { placedOn } from '../../layout/ring-layout';
import { restricted } from '../../layout/views/restricted';
import type { Ecosystem } from '../../model/ecosystem';
import type { Level } from '../../model/nesting';
import type { Language } from '../../text/language';
import { shownAs } from '../../text/notebook';
import { type Tidy, tabled } from '../../text/tidy';
import { displayed } from '../displayed';
import { factsOf } from '../facts';
import { legendHeights } from '../legend';
import { mapHead } from '../level-map';
import { type MapGround, mapGround } from '../map-ground';
import type { MapOptions } from '../map-options';
import { type LevelRecords, type MapRecords, mapRecords } from '../map-records';
import { mapTable } from '../map-table';
import type { Picture } from '../picture';
import type { PlayerMap } from '../player-map';
import { playerMapScene } from '../player-map-scene';
import type { ChangeWords } from './change-words';
import { changesPicture } from './changes-picture';

/** Two maps on the same places, and what differs between them. */
export interface BeforeAfter {
  readonly before: PlayerMap & Tidy;
  readonly after: PlayerMap & Tidy;
  /** Everybody of both, marked: who is only on one of them, which ties are. */
  readonly changes: Picture & Tidy;
}

/** On which of the two maps a player or a line is: on both, only on the second, only on the first. */
export type Fate = 'stayed' | 'entered' | 'left';

/** One of the two maps: the part of the whole that it shows, at the level that is drawn. */
export interface MapSide {
  readonly ecosystemAt: (level: LevelRecords, drawnAs: (id: string) => string) => Ecosystem;
  /** The date of which it is, where that is what tells the two apart. */
  readonly date?: string;
  readonly caption: (language: Language) => string;
}

/** Everything that the three pictures share. */
export interface TwoMaps {
  readonly options: MapOptions;
  readonly words: ChangeWords;
  readonly records: MapRecords;
  readonly level: LevelRecords;
  readonly ground: MapGround;
  readonly placement: Placement;
  readonly fateOfPlayer: ReadonlyMap<string, Fate>;
  /** Players of both whose sector or ring is another on the second. */
  readonly moved: ReadonlySet<string>;
  /** By the line's id in the placement. */
  readonly fateOfTie: ReadonlyMap<string, Fate>;
}

/**
 * Two parts of an ecosystem on the places of the whole, and what differs between them.
 *
 * Cost: that of one player map, and of drawing three.
 */
export function onOneGround(
  whole: Ecosystem,
  sides: readonly [MapSide, MapSide],
  words: (language: Language) => ChangeWords,
  { level: name = 'person', ...options }: MapOptions & { readonly level?: Level },
  moved: readonly string[] = [],
): BeforeAfter & Tidy {
  const records = mapRecords(whole, options);
  const level = records.levels.get(name);
  if (!level) throw new PlayermapError('bad-option', `there is no level "${name}" of two maps on one ground`);
  const ground = mapGround(records, options);
  const page = ground.pageFor(legendHeights(ground.factsAt(level)));
  const placement =
    level === records.whole ? ground.placement : placedOn(partOfGround(ground.ground, ground.partAt(level, page)));
  const [before, after] = sides.map((side) => partAt(level, ground, side, records.drawnAs)) as [SidePart, SidePart];
  const shared: TwoMaps = {
    options,
    words: words(records.language),
    records,
    level,
    ground,
    placement,
    fateOfPlayer: new Map(
      placement.players.map(({ id }) => [id, fateOf(before.players.has(id), after.players.has(id))]),
    ),
    moved: new Set(moved.map(records.drawnAs)),
    fateOfTie: new Map(
      placement.ties.map((tie) => [tie.id, fateOf(before.lines.has(lineKey(tie)), after.lines.has(lineKey(tie)))]),
    ),
  };
  const changes = changesPicture(shared);
  const maps = { before: mapOf(shared, before, 'before'), after: mapOf(shared, after, 'after'), changes };
  return tabled(shownAs(maps, changes), () => changes.rows());
}

const fateOf = (before: boolean, after: boolean): Fate => (before && after ? 'stayed' : after ? 'entered' : 'left');

/** What of both maps is on one of them. */
interface SidePart {
  readonly side: MapSide;
  readonly records: LevelRecords;
  readonly players: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

function partAt(level: LevelRecords, ground: MapGround, side: MapSide, drawnAs: MapRecords['drawnAs']): SidePart {
  const ecosystem = side.ecosystemAt(level, drawnAs);
  const players = new Set(ecosystem.stakeholders.map(({ id }) => id));
  const size = level.size && {
    ...level.size,
    values: level.size.values.filter((_, i) => players.has(level.ecosystem.stakeholders[i]?.id ?? '')),
  };
  const records: LevelRecords = { ...level, ecosystem, size };
  return { side, records, players, lines: new Set(ground.factsAt(records).ties.map(lineKey)) };
}

/** One of the maps, on the places of both. */
function mapOf(
  { options, records, level, ground, placement: whole }: TwoMaps,
  { side, ...part }: SidePart,
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
    table: { ...mapTable(told, placement, language), caption: side.caption(language) },
    scene: playerMapScene({
      ...facts,
      ...mapHead(records, ground, options),
      id: `${options.id ?? 'map'}-${suffix}`,
      ...(side.date !== undefined && { date: side.date }),
      level: side.caption(language),
      placement,
      page,
      notes: level.notes,
    }),
  });
}
