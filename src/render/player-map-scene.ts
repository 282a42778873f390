import type { PlayerPlace, TiePlace } from '../layout/placement';
import { message } from '../text/messages';
import { lineMarks, playersInFocus } from './focus-marks';
import { countsLine } from './headings';
import { legendMarks } from './legend';
import type { LegendPaper } from './legend-row';
import { mapFrame } from './map-frame';
import { recipientStyle, type SectorStyle, unknownSectorStyle } from './palette';
import type { PlayerMapInput, PlayerView } from './player-map-input';
import { playerMark } from './player-marks';
import type { Group, Scene } from './scene';
import { styleBehind } from './stepping-back';
import { textures } from './texture';
import { lightTheme, type Theme } from './theme';
import { tieScale } from './tie-marks';

/**
 * Draws a player map: rings round the recipients, sectors as slices, ties, players with their names, legend and key.
 *
 * Input is plain data: where everything stands (a placement), how the page is divided, and the names and styles to show. What
 * is private is shown only where the input holds it. With a focus, who is not in it steps back, and nobody moves.
 *
 * Undefined: a player of the placement that `players` does not name is drawn with its id.
 * Cost: O(players + ties).
 *
 * @throws {PlayermapError} never.
 */
export function playerMapScene(input: PlayerMapInput): Scene {
  const { placement, page, language, sectors, tieTypes, focus, theme = lightTheme, id = 'map' } = input;
  const byId = new Map(input.players.map((player) => [player.id, player]));
  const unknown = unknownSectorStyle(theme);
  const recipient = recipientStyle(theme);
  const styleOf = (player: PlayerView | undefined) =>
    sectors[player?.sector ?? -1]?.style ?? (player?.recipient ? recipient : unknown);
  const places = new Map(placement.players.map((place) => [place.id, place]));
  const types = new Map(tieTypes.map((type) => [type.id, type.style]));
  const plain = { colour: theme.muted, dash: null, weight: 1 };
  const endOf = (player: string) => {
    const place = places.get(player);
    return place && { place, outline: styleOf(byId.get(player)).outline };
  };
  const lines = {
    ties: placement.ties,
    endOf,
    styleOf: ({ type }: TiePlace) => types.get(type) ?? plain,
    scale: tieScale(placement.ties),
    theme,
  };
  const players = {
    places: placement.players,
    styleOf: (place: PlayerPlace) => styleOf(byId.get(place.id)),
    theme,
    draw: (place: PlayerPlace, style: SectorStyle, shade: Theme) => {
      const player = byId.get(place.id) ?? { id: place.id, name: place.id, sector: null };
      return playerMark(id, player, place, style, placement.direction, shade) as Group;
    },
  };
  const paper: LegendPaper = { prefix: id, direction: page.direction, theme, places: placement.players };
  const styles = sectors.map(({ style }) => style);
  return mapFrame(input, {
    ties: lineMarks(lines, focus),
    players: playersInFocus(players, focus),
    legend: legendMarks({ ...input, ties: placement.ties }, page.legend, paper),
    counts: countsLine(input),
    description: message(language, 'description', {
      players: placement.players.length,
      ties: placement.ties.reduce((sum, { count }) => sum + count, 0),
      rings: placement.rings.length,
      sectors: placement.slices.length,
    }),
    definitions: textures(id, focus ? [...styles, ...styles.map((style) => styleBehind(style, theme))] : styles),
  });
}
