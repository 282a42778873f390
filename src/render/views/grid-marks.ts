import type { Point } from '../../layout/placement';
import { textInBox } from '../../layout/views/aligned-text';
import { type GridPlace, type GridPlayer, quadrantOf } from '../../layout/views/grid-layout';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import { type LegendRow, sampleRow } from '../legend-row';
import { JUDGEMENT_LABELS } from '../map-sizing';
import { readableNumber } from '../number';
import { short } from '../outline';
import type { PlayerView } from '../player-map-input';
import { playerMark } from '../player-marks';
import type { Mark, Style } from '../scene';
import type { Theme } from '../theme';
import { arrowhead } from '../tie-marks';
import { alignedText } from './aligned-marks';
import type { ViewBasis } from './view-basis';

/** Names of the quarters and what one does with those in them: upper left, upper right, lower left, lower right. */
export const quadrantWords = (language: Language) =>
  [
    [message(language, 'contextSetters'), message(language, 'contextSettersAdvice')],
    [message(language, 'keyPlayers'), message(language, 'keyPlayersAdvice')],
    [message(language, 'crowd'), message(language, 'crowdAdvice')],
    [message(language, 'subjects'), message(language, 'subjectsAdvice')],
  ] as const;

const line = (key: string, a: Point, b: Point, style: Style): Mark => ({
  kind: 'path',
  key,
  d: `M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}`,
  style: { fill: 'none', ...style },
});

/** A grid with its quarters, axes and players. */
export function gridMarks(
  basis: ViewBasis,
  placed: GridPlace,
  players: readonly GridPlayer[],
  byId: ReadonlyMap<string, PlayerView>,
  threshold: number,
): Mark[] {
  const { theme, id, direction } = basis;
  const counts = [0, 0, 0, 0];
  for (const player of players) counts[quadrantOf(player, threshold)]!++;
  return [
    { kind: 'group', key: 'quadrants', class: 'backdrop', children: quadrants(basis, placed, counts) },
    { kind: 'group', key: 'axes', class: 'axes', children: axes(basis, placed, threshold) },
    { kind: 'group', key: 'moves', class: 'moves', children: moves(placed, theme) },
    {
      kind: 'group',
      key: 'players',
      class: 'players',
      children: placed.players.map((place) => {
        const player = byId.get(place.id) as PlayerView;
        return playerMark(id, player, place, basis.styleOf(player), direction, theme);
      }),
    },
  ];
}

function quadrants({ language, theme, direction }: ViewBasis, placed: GridPlace, counts: readonly number[]): Mark[] {
  const words = quadrantWords(language);
  return placed.quadrants.flatMap(({ box, caption, across, up }, q) => {
    const [name, advice] = words[q] as readonly [string, string];
    const side = across === 'low' ? 'left' : 'right';
    const upper = textInBox(
      `${name} (${counts[q]})`,
      { ...caption, y: caption.y + 5, height: 20 },
      {
        size: 15,
        weight: 700,
        across: side,
        down: 'top',
        maxLines: 1,
      },
    );
    const lower = textInBox(
      advice,
      { ...caption, y: caption.y + 24, height: 16 },
      {
        size: 11.5,
        across: side,
        down: 'top',
        maxLines: 1,
      },
    );
    const fill = q === 1 ? theme.centre : (theme.bands[q === 2 ? 1 : 0] as string);
    return [
      { kind: 'rect', key: `ground ${up} ${across}`, ...box, style: { fill } },
      alignedText(`name ${up} ${across}`, upper, direction, { fill: theme.ink }),
      alignedText(`advice ${up} ${across}`, lower, direction, { fill: theme.muted }),
    ] satisfies Mark[];
  });
}

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Both axes as arrows from low to high, with their numbers; the line from which on a value is high. */
function axes({ language, theme, direction }: ViewBasis, placed: GridPlace, threshold: number): Mark[] {
  const { frame, x, y } = placed;
  const bottom = frame.y + frame.height;
  const right = frame.x + frame.width;
  const corner = { x: frame.x, y: bottom };
  const tops = { x: frame.x, y: frame.y - 6 };
  const ends = { x: right + 6, y: bottom };
  const ink = { stroke: theme.muted, 'stroke-width': 1.4 };
  const split = { stroke: theme.ring, 'stroke-width': 1.6 };
  const say = (
    key: string,
    text: string,
    box: { x: number; y: number; width: number },
    across: 'left' | 'middle' | 'right',
    title = false,
  ) =>
    alignedText(
      key,
      textInBox(
        text,
        { ...box, height: 16 },
        {
          size: title ? 13.5 : 10.5,
          weight: title ? 700 : 400,
          across,
          down: 'middle',
          maxLines: 1,
        },
      ),
      direction,
      { fill: title ? theme.ink : theme.muted },
    );
  return [
    line('split up', { x: x(threshold), y: frame.y }, { x: x(threshold), y: bottom }, split),
    line('split across', { x: frame.x, y: y(threshold) }, { x: right, y: y(threshold) }, split),
    line('up', corner, tops, ink),
    line('across', corner, ends, ink),
    {
      kind: 'path',
      key: 'heads',
      d: arrowhead(corner, { ...tops, y: tops.y - 6 }, 2).path + arrowhead(corner, { ...ends, x: ends.x + 6 }, 2).path,
      style: { fill: theme.muted },
    },
    ...TICKS.flatMap((tick): Mark[] => [
      line(`tick up ${tick}`, { x: frame.x - 5, y: y(tick) }, { x: frame.x, y: y(tick) }, ink),
      line(`tick across ${tick}`, { x: x(tick), y: bottom }, { x: x(tick), y: bottom + 5 }, ink),
      say(`number up ${tick}`, readableNumber(tick), { x: frame.x - 48, y: y(tick) - 8, width: 40 }, 'right'),
      say(`number across ${tick}`, readableNumber(tick), { x: x(tick) - 20, y: bottom + 6, width: 40 }, 'middle'),
    ]),
    say(
      'influence',
      JUDGEMENT_LABELS.influence[language],
      { x: frame.x - 56, y: frame.y - 26, width: 260 },
      'left',
      true,
    ),
    say('interest', JUDGEMENT_LABELS.interest[language], { x: right - 260, y: bottom + 24, width: 260 }, 'right', true),
  ];
}

/** From the place of a shape to where its values are, where the shape does not cover them. */
function moves({ players, wishes }: GridPlace, theme: Theme): Mark[] {
  return players.flatMap(({ id, x, y, radius }, i) => {
    const wish = wishes[i] as Point;
    const [dx, dy] = [wish.x - x, wish.y - y];
    if (dx * dx + dy * dy <= radius * radius) return [];
    return [
      line(`line ${id}`, { x, y }, wish, { stroke: theme.leader, 'stroke-width': 0.9 }),
      { kind: 'ellipse', key: `values ${id}`, cx: wish.x, cy: wish.y, rx: 1.8, ry: 1.8, style: { fill: theme.leader } },
    ];
  });
}

/** What the lines of `moves` mean. */
export const movedRow = (language: Language): LegendRow =>
  sampleRow(message(language, 'movedAside'), ({ x, y }, { theme }) => [
    line('line', { x: x - 9, y: y + 3 }, { x: x + 8, y: y - 3 }, { stroke: theme.leader, 'stroke-width': 0.9 }),
    { kind: 'ellipse', key: 'values', cx: x + 8, cy: y - 3, rx: 1.8, ry: 1.8, style: { fill: theme.leader } },
    {
      kind: 'ellipse',
      key: 'shape',
      cx: x - 9,
      cy: y + 3,
      rx: 4,
      ry: 4,
      style: { fill: theme.bands[0], stroke: theme.muted, 'stroke-width': 1 },
    },
  ]);
