import type { Point } from '../../layout/placement';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import { closedPath, short } from '../outline';
import type { Mark } from '../scene';
import type { Theme } from '../theme';
import { arrowhead } from '../tie-marks';

/** The five roles with their names and what they mean. */
export const roleWords = (language: Language) =>
  [
    ['coordinator', message(language, 'coordinator'), message(language, 'coordinatorMeaning')],
    ['consultant', message(language, 'consultant'), message(language, 'consultantMeaning')],
    ['representative', message(language, 'representative'), message(language, 'representativeMeaning')],
    ['gatekeeper', message(language, 'gatekeeper'), message(language, 'gatekeeperMeaning')],
    ['liaison', message(language, 'liaison'), message(language, 'liaisonMeaning')],
  ] as const;

/** Groups of the one before, of the broker, and of the one after: 0 is the broker's own. */
const GLYPHS: Readonly<Record<string, readonly [number, number, number]>> = {
  coordinator: [0, 0, 0],
  consultant: [1, 0, 1],
  representative: [0, 0, 1],
  gatekeeper: [1, 0, 0],
  liaison: [1, 0, 2],
};

/** A role in a picture: three players in the order in which things pass, their groups told apart by shape and shade. */
export function roleGlyph(key: string, role: string, at: Point, turn: 1 | -1, theme: Theme): Mark {
  const groups = GLYPHS[role] ?? [0, 0, 0];
  const place = (i: number): Point => ({ x: at.x + (i - 1) * 26 * turn, y: at.y + (i === 1 ? -5 : 5) });
  const fills = [theme.ink, theme.page, theme.leader] as const;
  const shape = (i: number): Mark => {
    const { x, y } = place(i);
    const group = groups[i] as 0 | 1 | 2;
    const style = { fill: fills[group], stroke: theme.ink, 'stroke-width': 1.2 };
    if (group === 0) return { kind: 'ellipse', key: `shape ${i}`, cx: x, cy: y, rx: 5, ry: 5, style };
    const d =
      group === 1
        ? closedPath([
            { x: x - 4.6, y: y - 4.6 },
            { x: x + 4.6, y: y - 4.6 },
            { x: x + 4.6, y: y + 4.6 },
            { x: x - 4.6, y: y + 4.6 },
          ])
        : closedPath([
            { x, y: y - 5.4 },
            { x: x + 5.4, y: y + 4.4 },
            { x: x - 5.4, y: y + 4.4 },
          ]);
    return { kind: 'path', key: `shape ${i}`, d, style };
  };
  const arrow = (i: number): Mark[] => {
    const [a, b] = [place(i), place(i + 1)];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    const along = (from: Point, by: number): Point => ({
      x: from.x + (dx / length) * by,
      y: from.y + (dy / length) * by,
    });
    const head = arrowhead(a, along(b, -6.5), 0.9);
    const from = along(a, 6);
    return [
      {
        kind: 'path',
        key: `line ${i}`,
        d: `M${short(from.x)} ${short(from.y)}L${short(head.base.x)} ${short(head.base.y)}`,
        style: { fill: 'none', stroke: theme.ink, 'stroke-width': 1.1 },
      },
      { kind: 'path', key: `head ${i}`, d: head.path, style: { fill: theme.ink } },
    ];
  };
  return { kind: 'group', key, class: 'glyph', children: [...arrow(0), ...arrow(1), shape(0), shape(1), shape(2)] };
}
