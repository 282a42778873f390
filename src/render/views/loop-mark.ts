import type { Point } from '../../layout/placement';
import { short } from '../outline';
import type { Mark } from '../scene';
import type { Theme } from '../theme';

/** A circle that is closed, open, or dotted where nobody said. */
export function loopMark({ x, y }: Point, closed: boolean | undefined, theme: Theme): Mark {
  const r = 7;
  const stroke = { fill: 'none', stroke: theme.ink, 'stroke-width': 1.8 };
  if (closed === undefined) {
    const style = { ...stroke, stroke: theme.leader, 'stroke-width': 1.2, 'stroke-dasharray': '1.6 2.4' };
    return { kind: 'ellipse', key: 'loop', cx: x, cy: y, rx: r, ry: r, style };
  }
  if (!closed) {
    // three quarters of a circle
    const d = `M${short(x + r)} ${short(y)}A${r} ${r} 0 1 1 ${short(x)} ${short(y - r)}`;
    return { kind: 'path', key: 'loop', d, style: stroke };
  }
  const tick = `M${short(x - 3.2)} ${short(y + 0.2)}L${short(x - 0.8)} ${short(y + 2.8)}L${short(x + 3.4)} ${short(y - 2.8)}`;
  return {
    kind: 'group',
    key: 'loop',
    children: [
      { kind: 'ellipse', key: 'circle', cx: x, cy: y, rx: r, ry: r, style: stroke },
      { kind: 'path', key: 'tick', d: tick, style: stroke },
    ],
  };
}
