import type { Network } from '../kernel/network';
import { type MapRings, ringsByRole } from '../layout/map-rings';
import { nameSize, radii } from '../layout/map-sizes';
import { mapTies } from '../layout/map-ties';
import { NAMED_ALL } from '../layout/naming';
import { type PageLayout, pageLayout } from '../layout/page';
import type { Placement } from '../layout/placement';
import { ringLayout } from '../layout/ring-layout';
import type { RingLayoutInput } from '../layout/ring-layout-input';
import { ringsByMeasure } from '../layout/rings-by-measure';
import { measureById } from '../measures/registry';
import { type Ecosystem, requireEcosystem } from '../model/ecosystem';
import { holdsPrivate, withoutNames, withoutPrivate } from '../model/privacy';
import { project } from '../model/project';
import { withRecipients } from '../model/recipients';
import { select } from '../model/select';
import { cleanLabel } from '../text/clean';
import { directionOf, type Language } from '../text/language';
import { message } from '../text/messages';
import { legendHeights } from './legend';
import { mapLanguage } from './map-language';
import { checkOptions, type MapOptions } from './map-options';
import { type Sizing, scoresFor, sizing } from './map-sizing';
import { mapTable } from './map-table';
import { notesOf, playerViews, sectorViews, sourceOf, tieTypeViews } from './map-views';
import type { Picture } from './picture';
import type { LegendFacts } from './player-map-input';
import { playerMapScene } from './player-map-scene';
import type { Scene } from './scene';
import { lightTheme } from './theme';

/** A drawn map: the picture, and where everything in it stands. */
export interface PlayerMap extends Picture {
  readonly placement: Placement;
  /** What is drawn: the chosen part of the ecosystem, without what stays in the house. */
  readonly ecosystem: Ecosystem;
}

/**
 * Draws the player map of an ecosystem: recipients in the centre, rings of roles round them, sectors as slices.
 *
 * Judgements about people and bodies stay out unless `withPrivate`; names stay out with `redact`. The same ecosystem and
 * options give the same picture, to the byte.
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
export function playerMap(ecosystem: Ecosystem, options: MapOptions = {}): PlayerMap {
  requireEcosystem(ecosystem);
  checkOptions(options);
  const { withPrivate = false, redact = false } = options;
  const { ecosystem: chosen, internalTies } = select(withRecipients(ecosystem, options.recipients), options);
  const language = options.language ?? mapLanguage(ecosystem);
  const network = project(chosen);
  const size =
    options.sizeBy === undefined ? undefined : sizing(chosen, network, options.sizeBy, language, withPrivate);
  const rings = options.ringsBy === undefined ? undefined : ringsFor(chosen, network, options.ringsBy, language);
  const known = withPrivate ? chosen : withoutPrivate(chosen);
  const notes = notesOf(chosen, language, internalTies, options);
  const drawn = redact
    ? drawHidden(known, language, options, notes, size, rings)
    : { ecosystem: known, ...draw(known, language, options, notes, size, rings) };
  return {
    ...drawn,
    table: mapTable({ ...drawn, language }),
    language,
    holdsPrivate: withPrivate && holdsPrivate(known),
  };
}

function ringsFor(ecosystem: Ecosystem, network: Network, by: string, language: Language): MapRings {
  const label = measureById(by).label[language];
  return ringsByMeasure(scoresFor(network, by), label, ecosystem.recipients, message(language, 'recipients'));
}

/** The map of the ecosystem without names: sizes and rings were found with the real ids. */
function drawHidden(
  known: Ecosystem,
  language: Language,
  options: MapOptions,
  notes: readonly string[],
  size: Sizing | undefined,
  rings: MapRings | undefined,
) {
  const { ecosystem, hidden } = withoutNames(known);
  const real = new Map([...hidden].map(([id, alias]) => [alias, id]));
  const at = new Map(known.stakeholders.map(({ id }, i) => [id, i]));
  const values = ecosystem.stakeholders.map(({ id }) => size?.values[at.get(real.get(id) ?? '') ?? -1] ?? null);
  const ringOf = new Map(ecosystem.stakeholders.map(({ id }) => [id, rings?.ringOf.get(real.get(id) ?? '') ?? 0]));
  const drawn = draw(ecosystem, language, options, notes, size && { ...size, values }, rings && { ...rings, ringOf });
  return { ecosystem, ...drawn };
}

function draw(
  ecosystem: Ecosystem,
  language: Language,
  options: MapOptions,
  notes: readonly string[],
  size: Sizing | undefined,
  rings: MapRings = ringsByRole(ecosystem, language, {
    recipients: message(language, 'recipients'),
    unknownRing: message(language, 'unknownRing'),
  }),
): { scene: Scene; placement: Placement } {
  const { redact = false, theme = lightTheme } = options;
  const direction = options.direction ?? directionOf(language);
  const ties = mapTies(ecosystem);
  const sectors = sectorViews(ecosystem, language, theme);
  const facts: LegendFacts = {
    language,
    sectors,
    players: playerViews(ecosystem, language, sectors, size),
    tieTypes: tieTypeViews(ecosystem, language, theme),
    ties,
    ...(size && { size: { label: size.label } }),
  };
  const legend = legendHeights(facts);
  const pageFor = (keyEntries: number) =>
    pageLayout({ direction, legend, keyEntries: redact ? 0 : keyEntries, footerLines: 2 + notes.length });
  const place = (on: PageLayout) =>
    ringLayout(layoutInput(ecosystem, facts, rings, on, options, size), {
      ...(options.seed !== undefined && { seed: options.seed }),
      ...(options.effort !== undefined && { effort: options.effort }),
    });
  let page = pageFor(facts.players.length > NAMED_ALL ? facts.players.length : 0);
  let placement = place(page);
  // names that found room on the map need none in the key: with fewer columns of it the map is larger
  const roomier = pageFor(placement.key.length + placement.unlabelled.length);
  if (roomier.panel.width < page.panel.width) {
    const again = place(roomier);
    // a larger map with more players left without a name would be no gain
    if (again.unlabelled.length <= placement.unlabelled.length) [page, placement] = [roomier, again];
  }
  const date = options.at ?? ecosystem.document.date;
  const source = redact ? undefined : sourceOf(ecosystem, language);
  const title = options.title ?? ecosystem.titleIn(language) ?? message(language, 'playerMap');
  const scene = playerMapScene({
    ...facts,
    placement,
    page,
    title: cleanLabel(title),
    notes,
    theme,
    ...(options.id !== undefined && { id: options.id }),
    ...(date && { date }),
    ...(source && { source }),
  });
  return { scene, placement };
}

function layoutInput(
  ecosystem: Ecosystem,
  facts: LegendFacts,
  rings: MapRings,
  page: PageLayout,
  options: MapOptions,
  size: Sizing | undefined,
): RingLayoutInput {
  const { players, sectors, ties } = facts;
  const radius = radii(players.length, size?.values);
  const unknown = players.some(({ sector, id }) => sector === null && !(rings.centre && rings.ringOf.get(id) === 0));
  return {
    area: page.area,
    pageHeight: page.height,
    direction: page.direction,
    textSize: nameSize(players.length),
    centre: rings.centre,
    rings: rings.rings.map(({ id, name }) => ({ id, name: cleanLabel(name) })),
    sectors: [
      ...sectors.map(({ id, name }) => ({ id, name })),
      ...(unknown ? [{ id: null, name: message(facts.language, 'unknownSector') }] : []),
    ],
    players: players.map(({ id, name }, i) => ({
      id,
      name,
      ring: rings.ringOf.get(id) ?? 0,
      sector: ecosystem.sectorOf(id),
      radius: radius(i),
      emphasis: size?.values[i] ?? 0,
    })),
    ties: ties as RingLayoutInput['ties'],
    sliceWidths: options.slices ?? 'count',
    sliceOrder: ecosystem.document.sectors ? 'declared' : 'free',
    keyCapacity: options.redact ? 0 : page.keyCapacity,
  };
}
