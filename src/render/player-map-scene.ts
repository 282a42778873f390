import { FONT_FAMILY } from '../text/font';
import { message } from '../text/messages';
import { backdrop, ringCaptions } from './backdrop';
import { footing, headings } from './headings';
import { keyMarks } from './key';
import { legendMarks } from './legend';
import type { LegendPaper } from './legend-row';
import { recipientStyle, type SectorStyle, unknownSectorStyle } from './palette';
import type { PlayerMapInput, PlayerView } from './player-map-input';
import { playerMark } from './player-marks';
import type { Mark, Scene } from './scene';
import { textures } from './texture';
import { lightTheme, type Theme } from './theme';
import { tieMark, tieScale } from './tie-marks';

/** What a reader's machine draws where it lacks the font that the widths were measured with. */
const FONT = `${FONT_FAMILY}, "Noto Sans", Arial, sans-serif`;

type StyleOf = (player: PlayerView | undefined) => SectorStyle;

function ties(
  { placement, tieTypes }: PlayerMapInput,
  byId: ReadonlyMap<string, PlayerView>,
  styleOf: StyleOf,
  theme: Theme,
): Mark {
  const places = new Map(placement.players.map((place) => [place.id, place]));
  const styles = new Map(tieTypes.map(({ id, style }) => [id, style]));
  const scale = tieScale(placement.ties);
  const end = (id: string) => {
    const place = places.get(id);
    return place && { place, outline: styleOf(byId.get(id)).outline };
  };
  return {
    kind: 'group',
    key: 'ties',
    class: 'ties',
    children: placement.ties.flatMap((tie) => {
      const source = end(tie.source);
      const target = end(tie.target);
      const style = styles.get(tie.type) ?? { colour: theme.muted, dash: null };
      return source && target ? [tieMark(tie, source, target, style, scale, theme)] : [];
    }),
  };
}

/**
 * Draws a player map: rings round the recipients, sectors as slices, ties, players with their names, legend and key.
 *
 * Input is plain data: where everything stands (a placement), how the page is divided, and the names and styles to show. What
 * is private is shown only where the input holds it.
 *
 * Undefined: a player of the placement that `players` does not name is drawn with its id.
 * Cost: O(players + ties).
 *
 * @throws {PlayermapError} never.
 */
export function playerMapScene(input: PlayerMapInput): Scene {
  const { placement, page, language, title, sectors, theme = lightTheme, id = 'map' } = input;
  const byId = new Map(input.players.map((player) => [player.id, player]));
  const unknown = unknownSectorStyle(theme);
  const recipient = recipientStyle(theme);
  const styleOf: StyleOf = (player) =>
    sectors[player?.sector ?? -1]?.style ?? (player?.recipient ? recipient : unknown);
  const paper: LegendPaper = { prefix: id, direction: page.direction, theme, places: placement.players };
  const facts = { ...input, ties: placement.ties };
  const ties_ = placement.ties.reduce((sum, { count }) => sum + count, 0);
  const { panel } = page;
  const ruleX = page.direction === 'ltr' ? panel.x - 12 : panel.x + panel.width + 12;
  return {
    id,
    width: page.width,
    height: page.height,
    direction: page.direction,
    language,
    font: FONT,
    title,
    description: message(language, 'description', {
      players: placement.players.length,
      ties: ties_,
      rings: placement.rings.length,
      sectors: placement.slices.length,
    }),
    definitions: textures(
      id,
      sectors.map(({ style }) => style),
    ),
    marks: [
      {
        kind: 'rect',
        key: 'page',
        class: 'page',
        x: 0,
        y: 0,
        width: page.width,
        height: page.height,
        style: { fill: theme.page },
      },
      { kind: 'group', key: 'backdrop', class: 'backdrop', children: backdrop(input, theme) },
      ties(input, byId, styleOf, theme),
      ringCaptions(input, theme),
      {
        kind: 'group',
        key: 'players',
        class: 'players',
        children: placement.players.map((place) => {
          const player = byId.get(place.id) ?? { id: place.id, name: place.id, sector: null };
          return playerMark(id, player, place, styleOf(byId.get(place.id)), placement.direction, theme);
        }),
      },
      headings(input, theme),
      {
        kind: 'group',
        key: 'panel',
        class: 'panel',
        children: [
          {
            kind: 'path',
            key: 'rule',
            d: `M${ruleX} ${panel.y}L${ruleX} ${panel.y + panel.height}`,
            style: { fill: 'none', stroke: theme.rule, 'stroke-width': 1 },
          },
          legendMarks(facts, page.legend, paper),
          { kind: 'group', key: 'key', class: 'key', children: keyMarks(placement, page, language, theme) },
        ],
      },
      footing(input, theme),
    ],
  };
}
