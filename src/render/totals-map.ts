import type { CellTotal } from '../layout/cell-totals';
import type { PlayerPlace } from '../layout/placement';
import { totalsLayout } from '../layout/totals-layout';
import { message } from '../text/messages';
import type { Tidy } from '../text/tidy';
import { displayed } from './displayed';
import type { Facts } from './facts';
import { type Focus, type FocusRole, focusOn } from './focus';
import { lineMarks, playersInFocus } from './focus-marks';
import { withFocus } from './focus-table';
import { countsLine } from './headings';
import { levelLabel, mapHead, namesOf } from './level-map';
import { mapFrame } from './map-frame';
import type { LevelFacts, MapGround } from './map-ground';
import type { PlayerMapOptions } from './map-options';
import type { MapRecords } from './map-records';
import { outlineMark } from './outline';
import { recipientStyle, type SectorStyle, unknownSectorStyle } from './palette';
import type { PlayerMap } from './player-map';
import type { Group } from './scene';
import type { Theme } from './theme';
import { discStyle, totalsLegend, totalsLegendHeights, totalsScale } from './totals-legend';
import { totalsTable } from './totals-table';
import { placedText } from './writing';

/** A map seen from furthest away: one mark for each ring and sector, and what runs between them. */
export function totalsMap(records: MapRecords, ground: MapGround, options: PlayerMapOptions): PlayerMap & Tidy {
  const { whole, language } = records;
  const { totals, theme } = ground;
  const plain = ground.factsAt(whole);
  const placement = totalsLayout(ground.ground, totals);
  const cells = new Map(totals.cells.map((cell) => [cell.id, cell]));
  const told = totalsFacts(ground, plain);
  const nameOf = namesOf(told.players);
  const focus = focusAt(records, ground, plain, nameOf);
  const facts: LevelFacts = { ...plain, ...(focus && { focus }) };
  const page = ground.pageFor(totalsLegendHeights(facts, totals));
  const inside = totals.cells.reduce((sum, cell) => sum + cell.inside.count, 0);
  const input = {
    ...facts,
    ...mapHead(records, ground, options),
    level: levelLabel('ecosystem', language),
    placement,
    page,
    notes: [
      ...whole.notes.filter((note) => note !== message(language, 'withPrivate')),
      ...(inside > 0 ? [message(language, 'insideLeftOut', { count: inside })] : []),
    ],
  };
  const id = input.id ?? 'map';
  const places = new Map(placement.players.map((place) => [place.id, place]));
  const endOf = (end: string) => {
    const place = places.get(end);
    return place && { place, outline: 'circle' as const };
  };
  const sectorStyles = new Map(facts.sectors.map(({ id: sector, style }) => [sector, style]));
  const sectorStyle = ({ slice }: PlayerPlace): SectorStyle =>
    slice < 0
      ? recipientStyle(theme)
      : (sectorStyles.get(placement.slices[slice]?.sector ?? null) ?? unknownSectorStyle(theme));
  const discs = {
    places: placement.players,
    styleOf: (place: PlayerPlace): SectorStyle => ({ ...sectorStyle(place), outline: 'circle' }),
    theme,
    draw: (place: PlayerPlace, style: SectorStyle, shade: Theme) =>
      totalMark(cells.get(place.id) as CellTotal, place, nameOf(place.id), style, shade),
  };
  const line = { colour: theme.muted, dash: null, weight: 1 };
  const lines = { ties: placement.ties, endOf, styleOf: () => line, scale: totalsScale(totals.ties), theme };
  const table = totalsTable(told, totals, placement, language);
  return displayed({
    placement,
    ecosystem: whole.ecosystem,
    facts: told,
    ...(focus && { focus }),
    language,
    // numbers of players are no judgements
    holdsPrivate: false,
    table: focus ? withFocus(table, focus, language) : table,
    scene: mapFrame(input, {
      ties: lineMarks(lines, focus),
      players: playersInFocus(discs, focus),
      legend: totalsLegend(facts, totals, page.legend, {
        prefix: id,
        direction: page.direction,
        theme,
        places: placement.players,
      }),
      counts: countsLine({ ...input, placement: ground.placement }),
      description: message(language, 'description', {
        players: ground.placement.players.length,
        ties: plain.ties.reduce((sum, { count }) => sum + count, 0),
        rings: placement.rings.length,
        sectors: placement.slices.length,
      }),
      definitions: [],
    }),
  });
}

/** A disc with the number of its players. */
function totalMark(cell: CellTotal, place: PlayerPlace, name: string, style: SectorStyle, theme: Theme): Group {
  const count = cell.players.length;
  return {
    kind: 'group',
    key: cell.id,
    class: 'node',
    attributes: { 'data-player': cell.id, 'data-count': String(count) },
    title: `${name}: ${count}`,
    children: [
      outlineMark('circle', place, place.radius, {
        key: 'shape',
        attributes: { 'data-role': 'shape' },
        style: discStyle(style, theme),
      }),
      ...(place.label ? [placedText('name', place.label, 'ltr', { fill: style.onFill }, 700)] : []),
    ],
  };
}

/** What may be told of the totals: each ring and sector as one player, named by both. */
function totalsFacts({ totals, placement }: MapGround, { language, sectors }: LevelFacts): Facts {
  const at = new Map<string | null, number>(sectors.map(({ id }, i) => [id, i]));
  const ringed = placement.rings.some(({ name }) => name !== '');
  return {
    players: totals.cells.map(({ id, ring, slice, players }) => {
      const slot = placement.slices[slice];
      const sector = slot && at.get(slot.sector);
      const names = [
        placement.rings[ring]?.name ?? '',
        ...(slot ? [sector === undefined ? message(language, 'unknownSector') : (sectors[sector]?.name ?? '')] : []),
      ];
      return {
        id,
        name: names.filter((name) => name !== '').join(' / ') || message(language, 'players'),
        sectors: sector === undefined ? [] : [sector],
        ring: ringed ? ring : null,
        values: [players.length],
      };
    }),
    ties: totals.ties.map(({ type, ...tie }) => ({ ...tie, type: 0 })),
    sectors: sectors.map(({ name }) => name),
    rings: ringed ? placement.rings.map(({ name }) => name) : [],
    tieTypes: [message(language, 'ties')],
    measures: [message(language, 'playersHere')],
  };
}

const STRENGTH: Readonly<Record<FocusRole, number>> = { near: 1, way: 2, self: 3 };

/** The focus of the whole map, told of the rings and sectors that hold it: its way is that of the player, not of the totals. */
function focusAt(
  records: MapRecords,
  ground: MapGround,
  { players, ties }: LevelFacts,
  cellName: (id: string) => string,
): Focus | undefined {
  const { focus: id, language } = records;
  if (id === undefined) return undefined;
  const { totals, placement } = ground;
  const nameOf = namesOf(players);
  const own = totals.cellOf.get(id) ?? '';
  const name = message(language, 'focusWithin', { name: nameOf(id), whole: cellName(own) });
  const { direction } = placement;
  const found = focusOn(records.whole.ecosystem, id, ties, { language, direction, nameOf, name });
  return {
    caption: found.caption,
    players: strongest(found.players, (player) => totals.cellOf.get(player)),
    ties: strongest(found.ties, (tie) => totals.lineOf.get(tie) ?? undefined),
  };
}

/** The role of each whole: that of the part that stands out most. */
function strongest<Role extends FocusRole>(
  parts: ReadonlyMap<string, Role>,
  wholeOf: (part: string) => string | undefined,
): ReadonlyMap<string, Role> {
  const found = new Map<string, Role>();
  for (const [part, role] of parts) {
    const whole = wholeOf(part);
    if (whole === undefined) continue;
    const known = found.get(whole);
    if (!known || STRENGTH[role] > STRENGTH[known]) found.set(whole, role);
  }
  return found;
}
