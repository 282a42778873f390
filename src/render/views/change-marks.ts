import { overlap, square } from '../../layout/boxes';
import type { Box, PlayerPlace, Point, TiePlace } from '../../layout/placement';
import type { Direction } from '../../text/language';
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
import type { ChangeWords } from './change-words';
import type { Fate } from './on-one-ground';

/** What all marks of a map of changes are drawn with. */
export interface ChangePaper {
  readonly theme: Theme;
  readonly signs: ChangeWords['signs'];
  readonly prefix: string;
  readonly direction: Direction;
  readonly ties: readonly TiePlace[];
  /** Where names and numbers stand. */
  readonly labels: readonly Box[];
  readonly typeStyles: ReadonlyMap<string, TieStyle>;
  readonly endOf: (id: string) => TieEnd | undefined;
}

const GONE = '2 4';

/** What stands on the small disc of a sign: plus and cross, or two strokes and one. */
function signPath({ x, y }: Point, k: number, fate: 'entered' | 'left', signs: ChangeWords['signs']): string {
  const line = (ax: number, ay: number, bx: number, by: number) =>
    `M${short(x + ax)} ${short(y + ay)}L${short(x + bx)} ${short(y + by)}`;
  const c = k * 0.8;
  if (signs === 'sides') {
    const g = fate === 'entered' ? k * 0.48 : 0;
    return fate === 'entered' ? line(-g, -k, -g, k) + line(g, -k, g, k) : line(0, -k, 0, k);
  }
  return fate === 'entered' ? line(-k, 0, k, 0) + line(0, -k, 0, k) : line(-c, -c, c, c) + line(c, -c, -c, c);
}

/** A sign on a small disc, filled for what is on the second map only, open for what is on the first only. */
function badge(
  key: string,
  at: Point,
  r: number,
  fate: 'entered' | 'left',
  { theme, signs }: Pick<ChangePaper, 'theme' | 'signs'>,
): Mark {
  const colour = fate === 'entered' ? theme.accent : signs === 'sides' ? theme.ink : theme.muted;
  return {
    kind: 'group',
    key,
    class: 'change',
    children: [
      {
        kind: 'ellipse',
        key: 'disc',
        cx: at.x,
        cy: at.y,
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
        d: signPath(at, r * 0.52, fate, signs),
        style: { fill: 'none', stroke: fate === 'entered' ? theme.page : colour, 'stroke-width': short(r * 0.3) },
      },
    ],
  };
}

/** A diamond with two arrowheads: on both, but elsewhere. The same in either direction of reading. */
function movedBadge({ x, y }: Point, r: number, { theme }: Pick<ChangePaper, 'theme'>): Mark {
  const d = r * 1.3;
  const at = (dx: number, dy: number) => `${short(x + dx * d)} ${short(y + dy * d)}`;
  const head = (side: number) => `M${at(side * 0.2, -0.3)}L${at(side * 0.56, 0)}L${at(side * 0.2, 0.3)}`;
  return {
    kind: 'group',
    key: 'moved',
    class: 'change',
    children: [
      {
        kind: 'path',
        key: 'diamond',
        d: `M${at(0, -1)}L${at(1, 0)}L${at(0, 1)}L${at(-1, 0)}Z`,
        style: { fill: theme.page, stroke: theme.ink, 'stroke-width': 1.2 },
      },
      {
        kind: 'path',
        key: 'sign',
        d: head(-1) + head(1),
        style: { fill: 'none', stroke: theme.ink, 'stroke-width': short(r * 0.26) },
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

/** A line: as ever but pale where it is on both; strong where it is on the second only; dotted where it is on the first only. */
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
        : mark({ ...style, dash: GONE }, paper.signs === 'sides' ? 1 : 0.75, paper.signs === 'sides' ? 0.5 : 0, theme);
  const sign = fate === 'stayed' ? [] : [badge('change', signAt(tie), 4.4, fate, paper)];
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

/** A player: as ever on both, with a sign where it moved; ringed on the second only; on the first only pale where it is gone, else ringed with dots. */
export function changedPlayer(
  player: PlayerView,
  place: PlayerPlace,
  style: SectorStyle,
  fate: Fate,
  isMoved: boolean,
  paper: ChangePaper,
): Mark {
  const { theme, prefix, direction, labels, signs } = paper;
  const shown =
    fate === 'left' && signs === 'change'
      ? playerMark(prefix, player, place, styleBehind(style, theme), direction, themeBehind(theme))
      : playerMark(prefix, player, place, style, direction, theme);
  const mark = shown as Group;
  const { x, y, radius } = place;
  const r = Math.max(4.6, Math.min(6.5, radius * 0.5));
  const corner = cornerFor(place, r, labels);
  const ring: Mark = {
    kind: 'ellipse',
    key: fate,
    cx: x,
    cy: y,
    rx: short(radius + 2.4),
    ry: short(radius + 2.4),
    style: {
      fill: 'none',
      stroke: fate === 'entered' ? theme.accent : theme.ink,
      'stroke-width': short(1.8 * theme.weight),
      ...(fate === 'left' && { 'stroke-dasharray': GONE }),
    },
  };
  return {
    ...mark,
    attributes: { ...mark.attributes, 'data-change': isMoved ? 'moved' : fate },
    children: [
      ...(fate === 'entered' || (fate === 'left' && signs === 'sides') ? [ring] : []),
      ...mark.children,
      ...(fate === 'stayed' ? [] : [badge('change', corner, r, fate, paper)]),
      ...(isMoved ? [movedBadge(corner, r, paper)] : []),
    ],
  };
}

/** What the signs mean, with their numbers. */
export function changeRows(
  words: ChangeWords,
  players: ReadonlyMap<string, Fate>,
  tieFates: ReadonlyMap<string, Fate>,
  moved: number,
): LegendRow[] {
  const count = (of: ReadonlyMap<string, Fate>, fate: Fate) => [...of.values()].filter((one) => one === fate).length;
  const { signs } = words;
  const sign =
    (fate: 'entered' | 'left') =>
    (at: SampleAt, { theme }: { readonly theme: Theme }) => [badge('change', at, 6, fate, { theme, signs })];
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
          'stroke-width': fate === 'entered' || (fate === 'left' && signs === 'sides') ? 2.6 : 1.4,
          'stroke-opacity': fate === 'stayed' ? 0.35 : 1,
          ...(fate === 'left' ? { 'stroke-dasharray': GONE } : {}),
        },
      },
      ...(fate === 'stayed' ? [] : [badge('change', { x, y }, 4.4, fate, { theme, signs })]),
    ];
  const names = { entered: words.entered, left: words.left } as const;
  const ties = { entered: words.newTie, left: words.goneTie } as const;
  const order = signs === 'sides' ? (['left', 'entered'] as const) : (['entered', 'left'] as const);
  return [
    headingRow(words.heading),
    ...order.map((fate) => sampleRow(names[fate], sign(fate), String(count(players, fate)))),
    ...(moved > 0 ? [sampleRow(words.moved, (at, paper) => [movedBadge(at, 6, paper)], String(moved))] : []),
    ...order.map((fate) => sampleRow(ties[fate], line(fate), String(count(tieFates, fate)))),
    sampleRow(words.keptTie, line('stayed'), String(count(tieFates, 'stayed'))),
  ];
}
