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
import { changedPlayer, changedTie, changeRows } from './change-marks';
import type { Fate, TwoMaps } from './on-one-ground';

/** A map of everybody on either map: who is only on one of them, and which ties are. */
export function changesPicture(shared: TwoMaps): Picture & Tidy {
  const { options, words, records, level, ground, placement, fateOfPlayer, fateOfTie, moved } = shared;
  const { language } = records;
  const facts = ground.factsAt(level);
  const { theme } = ground;
  const count = (fates: ReadonlyMap<string, Fate>, fate: Fate) =>
    [...fates.values()].filter((one) => one === fate).length;
  const rows = [
    ...legendRows({ ...facts, ties: placement.ties }),
    ...changeRows(words, fateOfPlayer, fateOfTie, moved.size),
  ];
  const page = ground.pageFor(rows.map(({ height }) => height));
  const id = `${options.id ?? 'map'}-changes`;
  const order = words.signs === 'sides' ? (['left', 'entered'] as const) : (['entered', 'left'] as const);
  const counts = [
    words.between,
    ...order.map((fate) => `${words[fate]}: ${count(fateOfPlayer, fate)}`),
    ...order.map((fate) => `${fate === 'entered' ? words.newTies : words.goneTies}: ${count(fateOfTie, fate)}`),
  ].join(GAP);
  const input: PlayerMapInput = {
    ...facts,
    ...mapHead(records, ground, options),
    id,
    placement,
    page,
    notes: words.note === undefined ? level.notes : [...level.notes, words.note],
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
    signs: words.signs,
    prefix: id,
    direction: placement.direction,
    ties: placement.ties,
    labels: placement.players.flatMap(({ label }) => label?.box ?? []),
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
        const fate = fateOfPlayer.get(place.id) ?? 'stayed';
        return changedPlayer(player, place, styleOf(player), fate, moved.has(place.id), drawn);
      }),
      legend: legendColumns(rows, language, page.legend, {
        prefix: id,
        direction: page.direction,
        theme,
        places: placement.players,
      }),
      counts,
      description: message(language, 'viewDescription', { view: words.view, counts }),
      definitions: textures(id, [...styles, ...styles.map((style) => styleBehind(style, theme))]),
    }),
  });
}

/** Every player with what became of it and of its ties. */
function changesTable({ words, records, level, placement, fateOfPlayer, fateOfTie, moved }: TwoMaps): TableTwin {
  const { language, rings } = records;
  const told = factsOf(level.ecosystem, language, { rings, size: level.size });
  const table = mapTable(told, placement, language);
  const names = new Map(told.players.map(({ id, name }) => [id, name]));
  const speaker = { facts: told, names, direction: placement.direction, language };
  const with_ = (fate: Fate) => tiesByPlayer(told.ties.filter(({ id }) => fateOfTie.get(id) === fate));
  const [fresh, gone] = [with_('entered'), with_('left')];
  const ties = (of: ReadonlyMap<string, readonly TieFacts[]>, id: string) => tiesInWords(speaker, of.get(id) ?? [], id);
  const before = table.columns.length - 1;
  return {
    caption: words.heading,
    heading: table.heading,
    columns: [...table.columns.slice(0, before), words.column, words.newTies, words.goneTies],
    rows: placement.players.map(({ id }, i) => [
      ...(table.rows[i] as readonly string[]).slice(0, before),
      [words[fateOfPlayer.get(id) ?? 'stayed'], ...(moved.has(id) ? [words.moved] : [])].join('; '),
      ties(fresh, id),
      ties(gone, id),
    ]),
    players: placement.players.map(({ id }) => id),
  };
}
