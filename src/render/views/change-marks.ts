import { overlap, square } from '../../layout/boxes';
import type { Box, PlayerPlace, Point, TiePlace } from '../../layout/placement';
import type { Direction, Language } from '../../text/language';
import { message } from '../../text/messages';
import { headingRow, type LegendRow, type SampleAt, sampleRow } from '../legend-row';
import { short } from '../outline';
import type { SectorStyle } from '../palette';
import type { PlayerView } from '../player-map-input';
import { playerMark } from '../player-marks';
import type { Group, Mark } from '../scene';
import { styleBehind, themeBehind, tieBehind } from '../stepping-back';
import type { Theme } from '../theme';
import { type TieEnd, tieMark, tieScale } from '../tie-marks';
import type { TieStyle } from '../tie-style';
import type { Fate } from './before-after';

/** What all marks of a map of changes are drawn with. */
export interface ChangePaper {
  readonly theme: Theme;
  readonly prefix: string;
  readonly direction: Direction;
  readonly ties: readonly TiePlace[];
  /** Where names and numbers stand. */
  readonly labels: readonly Box[];
  readonly typeStyles: ReadonlyMap<string, TieStyle>;
  readonly endOf: (id: string) => TieEnd | undefined;
}

const GONE = '2 4';

/** A sign on a small disc: a plus for what is new, a cross for what is gone. */
function badge(key: string, { x, y }: Point, r: number, fate: 'entered' | 'left', theme: Theme): Mark {
  const k = r * 0.52;
  const colour = fate === 'entered' ? theme.accent : theme.muted;
  const fresh = `M${short(x - k)} ${short(y)}L${short(x + k)} ${short(y)}M${short(x)} ${short(y - k)}L${short(x)} ${short(y + k)}`;
  const c = k * 0.8;
  const gone = `M${short(x - c)} ${short(y - c)}L${short(x + c)} ${short(y + c)}M${short(x + c)} ${short(y - c)}L${short(x - c)} ${short(y + c)}`;
  return {
    kind: 'group',
    key,
    class: 'change',
    children: [
      {
        kind: 'ellipse',
        key: 'disc',
        cx: x,
        cy: y,
        rx: r,
        ry: r,
        style: {
          fill: fate === 'entered' ? colour : theme.page,
          stroke: fate === 'entered' ? theme.page : colour,
          'stroke-width': 1.2,
        },
      },
      {
        kind: 'path',
        key: 'sign',
        d: fate === 'entered' ? fresh : gone,
        style: { fill: 'none', stroke: fate === 'entered' ? theme.page : colour, 'stroke-width': short(r * 0.3) },
      },
    ],
  };
}

/** Where the sign of a line stands: in its middle, beside the sign of conflict where it has one. */
function signAt({ path: [a, b, c, d], sign }: TiePlace): Point {
  const t = sign < 0 ? 0.36 : 0.5;
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** A line: as ever but pale where it stayed; strong with a plus where it is new; dotted with a cross where it is gone. */
export function changedTie(tie: TiePlace, fate: Fate, paper: ChangePaper): Mark[] {
  const { theme, typeStyles, endOf, ties } = paper;
  const [from, to] = [endOf(tie.source), endOf(tie.target)];
  if (!from || !to) return [];
  const style = typeStyles.get(tie.type) ?? { colour: theme.muted, dash: null, weight: 1 };
  const scale = tieScale(ties);
  const mark = (of: TieStyle, opacity: number, wider: number, on: Theme): Group =>
    tieMark(
      tie,
      from,
      to,
      of,
      { ...scale, opacity, thinnest: scale.thinnest + wider, thickest: scale.thickest + wider },
      on,
    ) as Group;
  const drawn =
    fate === 'stayed'
      ? mark(tieBehind(style, theme), scale.opacity, 0, themeBehind(theme))
      : fate === 'entered'
        ? mark(style, 1, 1.1, theme)
        : mark({ ...style, dash: GONE }, 0.75, 0, theme);
  const sign = fate === 'stayed' ? [] : [badge('change', signAt(tie), 4.4, fate, theme)];
  return [
    { ...drawn, attributes: { ...drawn.attributes, 'data-change': fate }, children: [...drawn.children, ...sign] },
  ];
}

/** The corners of a shape, the upper left first; the upper right last, where a veto is shown. */
const CORNERS = [
  [-1, -1],
  [-1, 1],
  [1, 1],
  [1, -1],
] as const;

/** Where the sign of a player stands: on a corner where it covers no name; where all corners do, further out. */
function cornerFor({ x, y, radius }: PlayerPlace, r: number, labels: readonly Box[]): Point {
  const near = labels.filter((box) => overlap(box, square({ x, y }, 2 * (radius + 3 * r))));
  const corners = [0.78, 1.1].flatMap((far) =>
    CORNERS.map(([dx, dy]) => ({ x: x + dx * radius * far, y: y + dy * radius * far })),
  );
  // the disc has a rim
  const free = corners.find((corner) => !near.some((box) => overlap(box, square(corner, r + 0.6))));
  return free ?? (corners[0] as Point);
}

/** A player: as ever where it stayed, ringed with a plus where it entered, pale with a cross where it left. */
export function changedPlayer(
  player: PlayerView,
  place: PlayerPlace,
  style: SectorStyle,
  fate: Fate,
  { theme, prefix, direction, labels }: ChangePaper,
): Mark {
  const shown =
    fate === 'left'
      ? playerMark(prefix, player, place, styleBehind(style, theme), direction, themeBehind(theme))
      : playerMark(prefix, player, place, style, direction, theme);
  const mark = shown as Group;
  const { x, y, radius } = place;
  const r = Math.max(4.6, Math.min(6.5, radius * 0.5));
  const corner = cornerFor(place, r, labels);
  const ring: Mark = {
    kind: 'ellipse',
    key: 'entered',
    cx: x,
    cy: y,
    rx: short(radius + 2.4),
    ry: short(radius + 2.4),
    style: { fill: 'none', stroke: theme.accent, 'stroke-width': short(1.8 * theme.weight) },
  };
  return {
    ...mark,
    attributes: { ...mark.attributes, 'data-change': fate },
    children: [
      ...(fate === 'entered' ? [ring] : []),
      ...mark.children,
      ...(fate === 'stayed' ? [] : [badge('change', corner, r, fate, theme)]),
    ],
  };
}

/** What the signs mean, with their numbers. */
export function changeRows(
  language: Language,
  players: ReadonlyMap<string, Fate>,
  ties: ReadonlyMap<string, Fate>,
): LegendRow[] {
  const count = (of: ReadonlyMap<string, Fate>, fate: Fate) => [...of.values()].filter((one) => one === fate).length;
  const sign =
    (fate: 'entered' | 'left') =>
    (at: SampleAt, { theme }: { readonly theme: Theme }) => [badge('change', at, 6, fate, theme)];
  const line =
    (fate: Fate) =>
    ({ x, y, from, to }: SampleAt, { theme }: { readonly theme: Theme }): Mark[] => [
      {
        kind: 'path',
        key: 'line',
        d: `M${short(from)} ${short(y)}L${short(to)} ${short(y)}`,
        style: {
          fill: 'none',
          stroke: theme.muted,
          'stroke-width': fate === 'entered' ? 2.6 : 1.4,
          'stroke-opacity': fate === 'stayed' ? 0.35 : 1,
          ...(fate === 'left' ? { 'stroke-dasharray': GONE } : {}),
        },
      },
      ...(fate === 'stayed' ? [] : [badge('change', { x, y }, 4.4, fate, theme)]),
    ];
  const words = [
    ['entered', message(language, 'newTie')],
    ['left', message(language, 'goneTie')],
    ['stayed', message(language, 'keptTie')],
  ] as const;
  return [
    headingRow(message(language, 'changes')),
    sampleRow(message(language, 'entered'), sign('entered'), String(count(players, 'entered'))),
    sampleRow(message(language, 'left'), sign('left'), String(count(players, 'left'))),
    ...words.map(([fate, text]) => sampleRow(text, line(fate), String(count(ties, fate)))),
  ];
}
