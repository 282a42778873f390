import { partOfGround } from '../layout/ground';
import { placedOn } from '../layout/ring-layout';
import { cleanLabel } from '../text/clean';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import type { Tidy } from '../text/tidy';
import { displayed } from './displayed';
import { factsOf } from './facts';
import { type Focus, focusOn } from './focus';
import { withFocus } from './focus-table';
import { legendHeights } from './legend';
import type { MapGround } from './map-ground';
import type { MapLevel, PlayerMapOptions } from './map-options';
import type { LevelRecords, MapRecords } from './map-records';
import { mapTable } from './map-table';
import { sourceOf } from './map-views';
import type { PlayerMap } from './player-map';
import type { PlayerMapInput } from './player-map-input';
import { playerMapScene } from './player-map-scene';

/** A level in words. */
export const levelLabel = (level: MapLevel, language: Language): string =>
  ({
    ecosystem: message(language, 'levelEcosystem'),
    organisation: message(language, 'levelOrganisation'),
    unit: message(language, 'levelUnit'),
    person: message(language, 'levelPerson'),
  })[level];

/** What stands round every level of a map. */
export function mapHead({ language, whole }: MapRecords, { theme }: MapGround, options: PlayerMapOptions) {
  const { ecosystem } = whole;
  const date = options.at ?? ecosystem.document.date;
  const source = options.redact ? undefined : sourceOf(ecosystem, language);
  const title = options.title ?? ecosystem.titleIn(language) ?? message(language, 'playerMap');
  return {
    language,
    title: cleanLabel(title),
    theme,
    ...(options.id !== undefined && { id: options.id }),
    ...(date && { date }),
    ...(source && { source }),
  } satisfies Partial<PlayerMapInput>;
}

/** A map whose players are those of a level, at their places on the ground. */
export function levelMap(
  records: MapRecords,
  name: Exclude<MapLevel, 'ecosystem'>,
  ground: MapGround,
  options: PlayerMapOptions,
): PlayerMap & Tidy {
  const { language, rings, whole } = records;
  const level = records.levels.get(name) as LevelRecords;
  const plain = ground.factsAt(level);
  const focus = focusAt(records, level, ground);
  const facts = { ...plain, ...(focus && { focus }) };
  const page = ground.pageFor(legendHeights(facts));
  const placement =
    level === whole ? ground.placement : placedOn(partOfGround(ground.ground, ground.partAt(level, page)));
  const told = factsOf(level.ecosystem, language, { rings, size: level.size });
  const moved = options.ringsBy !== undefined && level !== whole ? [message(language, 'placesOfAll')] : [];
  const table = mapTable(told, placement, language);
  return displayed({
    placement,
    ecosystem: level.ecosystem,
    facts: told,
    ...(focus && { focus }),
    language,
    holdsPrivate: records.holdsPrivate,
    table: focus ? withFocus(table, focus, language) : table,
    scene: playerMapScene({
      ...facts,
      ...mapHead(records, ground, options),
      ...(level !== whole && { level: levelLabel(name, language) }),
      placement,
      page,
      notes: [...level.notes, ...moved],
    }),
  });
}

function focusAt(records: MapRecords, level: LevelRecords, ground: MapGround): Focus | undefined {
  if (records.focus === undefined) return undefined;
  const { players, ties } = ground.factsAt(level);
  const nameOf = namesOf(players);
  const id = level.standsFor(records.focus);
  const own = namesOf(ground.factsAt(records.whole).players)(records.focus);
  const name = message(records.language, 'focusWithin', { name: own, whole: nameOf(id) });
  const { language } = records;
  const { direction } = ground.placement;
  return focusOn(level.ecosystem, id, ties, { language, direction, nameOf, ...(id !== records.focus && { name }) });
}

/** The names of players as a map shows them, by id. */
export function namesOf(players: readonly { readonly id: string; readonly name: string }[]): (id: string) => string {
  const names = new Map(players.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
