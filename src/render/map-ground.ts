import { type CellTotals, cellTotals } from '../layout/cell-totals';
import { type Ground, type GroundPart, groundOf } from '../layout/ground';
import { nameSize, radii } from '../layout/map-sizes';
import { mapTies } from '../layout/map-ties';
import { NAMED_ALL } from '../layout/naming';
import { type PageLayout, pageLayout } from '../layout/page';
import type { Placement } from '../layout/placement';
import { placedOn } from '../layout/ring-layout';
import type { LayoutPlayer, LayoutTie, RingLayoutInput } from '../layout/ring-layout-input';
import { cleanLabel } from '../text/clean';
import { type Direction, directionOf } from '../text/language';
import { message } from '../text/messages';
import { legendHeights } from './legend';
import type { PlayerMapOptions } from './map-options';
import type { LevelRecords, MapRecords } from './map-records';
import { playerViews, sectorViews, tieTypeViews } from './map-views';
import type { LegendFacts } from './player-map-input';
import { type Theme, themeOf } from './theme';
import { totalsLegendHeights } from './totals-legend';

/** What a level shows: what its legend speaks of, with its lines. */
export interface LevelFacts extends LegendFacts {
  readonly ties: readonly LayoutTie[];
}

/** The page, rings, slices and places that all levels of a map share. */
export interface MapGround {
  readonly theme: Theme;
  readonly ground: Ground;
  /** The whole map on it. */
  readonly placement: Placement;
  readonly totals: CellTotals;
  /** The page with the legend of a level: the map's area is the same on all. */
  readonly pageFor: (legend: readonly number[]) => PageLayout;
  readonly factsAt: (records: LevelRecords) => LevelFacts;
  /** The players and ties of a level as the ground has to know them. */
  readonly partAt: (records: LevelRecords, page: PageLayout) => GroundPart;
}

/**
 * Finds the places of a map, for every player of it, and the page on which each of its levels has room.
 *
 * Cost: that of the ring layout, once or twice.
 */
export function mapGround(records: MapRecords, options: PlayerMapOptions): MapGround {
  const { language, whole, rings } = records;
  const { redact = false } = options;
  const theme = themeOf(options.theme);
  const direction: Direction = options.direction ?? directionOf(language);
  // one list of sectors for all levels: their looks must not change from one to the other
  const sectors = sectorViews(whole.ecosystem, language, theme);
  const factsAt = ({ ecosystem, size }: LevelRecords): LevelFacts => ({
    language,
    sectors,
    players: playerViews(ecosystem, language, sectors, size, whole.ecosystem),
    tieTypes: tieTypeViews(ecosystem, language, theme),
    ties: mapTies(ecosystem),
    ...(size && { size: { label: size.label } }),
  });
  const facts = factsAt(whole);
  const partAt = (level: LevelRecords, page: PageLayout): GroundPart => {
    const { players, ties } = factsAt(level);
    const radius = radii(players.length, level.size?.values);
    return {
      ties,
      textSize: nameSize(players.length),
      keyCapacity: redact ? 0 : page.keyCapacity,
      players: players.map(
        ({ id, name }, i): LayoutPlayer => ({
          id,
          name,
          ring: rings.ringOf.get(id) ?? 0,
          sector: whole.ecosystem.sectorOf(id),
          radius: radius(i),
          emphasis: level.size?.values[i] ?? 0,
        }),
      ),
    };
  };
  const unknown = facts.players.some(
    ({ sector, id }) => sector === null && !(rings.centre && rings.ringOf.get(id) === 0),
  );
  const inputOn = (page: PageLayout): RingLayoutInput => ({
    ...partAt(whole, page),
    area: page.area,
    pageHeight: page.height,
    direction,
    centre: rings.centre,
    rings: rings.rings.map(({ id, name }) => ({ id, name: cleanLabel(name) })),
    sectors: [
      ...sectors.map(({ id, name }) => ({ id, name })),
      ...(unknown ? [{ id: null, name: message(language, 'unknownSector') }] : []),
    ],
    sliceWidths: options.slices ?? 'count',
    ...(options.bundle !== undefined && { bundle: options.bundle }),
    sliceOrder: whole.ecosystem.document.sectors ? 'declared' : 'free',
  });

  const footerLines = 2 + whole.notes.length;
  const legend = legendHeights(facts);
  const empty = pageLayout({ direction, legend: [] });
  const totals = cellTotals(inputOn(empty));
  const others = [...new Set(records.levels.values())].filter((level) => level !== whole);
  const legends = [...others.map((level) => legendHeights(factsAt(level))), totalsLegendHeights(facts, totals)];
  const needed = legends.map((heights) => pageLayout({ direction, legend: heights, footerLines }).columns);
  const pageOf = (keyEntries: number): PageLayout => {
    const request = { direction, legend, keyEntries: redact ? 0 : keyEntries, footerLines };
    return pageLayout({ ...request, columns: Math.max(pageLayout(request).columns, ...needed) });
  };
  const place = (on: PageLayout): { ground: Ground; placement: Placement } => {
    const ground = groundOf(inputOn(on), {
      ...(options.seed !== undefined && { seed: options.seed }),
      ...(options.effort !== undefined && { effort: options.effort }),
      ...(options.onProgress && { onProgress: options.onProgress }),
    });
    return { ground, placement: placedOn(ground) };
  };
  let page = pageOf(facts.players.length > NAMED_ALL ? facts.players.length : 0);
  let placed = place(page);
  // names that found room on the map need none in the key: with fewer columns of it the map is larger
  const roomier = pageOf(placed.placement.key.length + placed.placement.unlabelled.length);
  if (roomier.panel.width < page.panel.width) {
    const again = place(roomier);
    // a larger map with more players left without a name would be no gain
    if (again.placement.unlabelled.length <= placed.placement.unlabelled.length) [page, placed] = [roomier, again];
  }
  const { columns } = page;
  return {
    theme,
    ...placed,
    totals,
    pageFor: (heights) => pageLayout({ direction, legend: heights, footerLines, columns }),
    factsAt,
    partAt,
  };
}
