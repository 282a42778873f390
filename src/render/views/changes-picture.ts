import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { displayed } from '../displayed';
import { factsOf, type TieFacts } from '../facts';
import { GAP } from '../headings';
import { legendColumns, legendRows } from '../legend';
import { mapHead } from '../level-map';
import { mapFrame } from '../map-frame';
import { mapTable } from '../map-table';
import { recipientStyle, unknownSectorStyle } from '../palette';
import type { Picture, TableTwin } from '../picture';
import type { PlayerMapInput, PlayerView } from '../player-map-input';
import { styleBehind } from '../stepping-back';
import { textures } from '../texture';
import { tiesByPlayer, tiesInWords } from '../tie-words';
import type { Fate, TwoDates } from './before-after';
import { changedPlayer, changedTie, changeRows } from './change-marks';

/** A map of everybody at either date: who entered, who left, which ties are new, which are gone. */
export function changesPicture(shared: TwoDates): Picture & Tidy {
  const { options, records, level, ground, placement, fateOfPlayer, fateOfTie } = shared;
  const { language } = records;
  const facts = ground.factsAt(level);
  const { theme } = ground;
  const count = (fates: ReadonlyMap<string, Fate>, fate: Fate) =>
    [...fates.values()].filter((one) => one === fate).length;
  const numbers = {
    entered: count(fateOfPlayer, 'entered'),
    left: count(fateOfPlayer, 'left'),
    newTies: count(fateOfTie, 'entered'),
    goneTies: count(fateOfTie, 'left'),
  };
  const rows = [...legendRows({ ...facts, ties: placement.ties }), ...changeRows(language, fateOfPlayer, fateOfTie)];
  const page = ground.pageFor(rows.map(({ height }) => height));
  const id = `${options.id ?? 'map'}-changes`;
  const counts = [
    message(language, 'changesBetween', { from: options.from, to: options.to }),
    `${message(language, 'entered')}: ${numbers.entered}`,
    `${message(language, 'left')}: ${numbers.left}`,
    `${message(language, 'newTies')}: ${numbers.newTies}`,
    `${message(language, 'goneTies')}: ${numbers.goneTies}`,
  ].join(GAP);
  const input: PlayerMapInput = {
    ...facts,
    ...mapHead(records, ground, options),
    id,
    placement,
    page,
    notes: level.notes,
  };
  const byId = new Map(facts.players.map((player) => [player.id, player]));
  const unknown = unknownSectorStyle(theme);
  const recipient = recipientStyle(theme);
  const styleOf = (player: PlayerView | undefined) =>
    facts.sectors[player?.sector ?? -1]?.style ?? (player?.recipient ? recipient : unknown);
  const places = new Map(placement.players.map((place) => [place.id, place]));
  const styles = facts.sectors.map(({ style }) => style);
  const drawn = {
    theme,
    prefix: id,
    direction: placement.direction,
    ties: placement.ties,
    typeStyles: new Map(facts.tieTypes.map((type) => [type.id, type.style])),
    endOf: (player: string) => {
      const place = places.get(player);
      return place && { place, outline: styleOf(byId.get(player)).outline };
    },
  };
  return displayed({
    language,
    holdsPrivate: records.holdsPrivate,
    table: changesTable(shared),
    scene: mapFrame(input, {
      // what stayed lies below what changed
      ties: (['stayed', 'left', 'entered'] as const).flatMap((fate) =>
        placement.ties.filter((tie) => fateOfTie.get(tie.id) === fate).flatMap((tie) => changedTie(tie, fate, drawn)),
      ),
      players: placement.players.map((place) => {
        const player = byId.get(place.id) ?? { id: place.id, name: place.id, sector: null };
        return changedPlayer(player, place, styleOf(player), fateOfPlayer.get(place.id) ?? 'stayed', drawn);
      }),
      legend: legendColumns(rows, language, page.legend, {
        prefix: id,
        direction: page.direction,
        theme,
        places: placement.players,
      }),
      counts,
      description: message(language, 'viewDescription', { view: message(language, 'beforeAfter'), counts }),
      definitions: textures(id, [...styles, ...styles.map((style) => styleBehind(style, theme))]),
    }),
  });
}

/** Every player with what became of it and of its ties. */
function changesTable({ records, level, placement, fateOfPlayer, fateOfTie }: TwoDates): TableTwin {
  const { language, rings } = records;
  const told = factsOf(level.ecosystem, language, { rings, size: level.size });
  const table = mapTable(told, placement, language);
  const names = new Map(told.players.map(({ id, name }) => [id, name]));
  const speaker = { facts: told, names, direction: placement.direction, language };
  const with_ = (fate: Fate) => tiesByPlayer(told.ties.filter(({ id }) => fateOfTie.get(id) === fate));
  const [fresh, gone] = [with_('entered'), with_('left')];
  const words: Readonly<Record<Fate, string>> = {
    entered: message(language, 'entered'),
    left: message(language, 'left'),
    stayed: message(language, 'stayed'),
  };
  const ties = (of: ReadonlyMap<string, readonly TieFacts[]>, id: string) => tiesInWords(speaker, of.get(id) ?? [], id);
  const before = table.columns.length - 1;
  return {
    caption: message(language, 'changes'),
    heading: table.heading,
    columns: [
      ...table.columns.slice(0, before),
      message(language, 'change'),
      message(language, 'newTies'),
      message(language, 'goneTies'),
    ],
    rows: placement.players.map(({ id }, i) => [
      ...(table.rows[i] as readonly string[]).slice(0, before),
      words[fateOfPlayer.get(id) ?? 'stayed'],
      ties(fresh, id),
      ties(gone, id),
    ]),
    players: placement.players.map(({ id }) => id),
  };
}
