import type { Ellipse, Mark, Path, Rectangle, Style } from '../render/scene';
import type { Shaper } from '../text/shaper';
import { type Bounds, pathBounds } from './path-bounds';
import { setLines } from './text-outline';

type Shape = Path | Ellipse | Rectangle;

/** The box of a shape without its line. */
export function shapeBounds(shape: Shape): Bounds {
  if (shape.kind === 'path') return pathBounds(shape.d);
  if (shape.kind === 'rect') {
    const { x, y, width, height } = shape;
    return { left: x, top: y, right: x + width, bottom: y + height };
  }
  const { cx, cy, rx, ry } = shape;
  return { left: cx - rx, top: cy - ry, right: cx + rx, bottom: cy + ry };
}

const around = ({ left, top, right, bottom }: Bounds, margin: number): Bounds => ({
  left: left - margin,
  top: top - margin,
  right: right + margin,
  bottom: bottom + margin,
});

const EVERYWHERE: Bounds = { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 };

/** How far a line may reach beyond what it goes round, corners and all. */
const lineReach = (style: Style): number => Number(style['stroke-width'] ?? 1) * 2;

/** A box that holds what a mark draws; of a group with a transform, all there is. */
export function markBounds(mark: Mark, style: Style, shaper: Shaper): Bounds {
  const own = { ...style, ...mark.style };
  if (mark.kind === 'group') {
    if (mark.transform !== undefined || mark.children.length === 0) return EVERYWHERE;
    const boxes = mark.children.map((child) => markBounds(child, own, shaper));
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  }
  if (mark.kind !== 'text') return around(shapeBounds(mark), lineReach(own));
  const glyphs = setLines(mark, shaper).flatMap((line) => line.glyphs);
  const box = {
    left: Math.min(...glyphs.map(({ x }) => x)),
    right: Math.max(...glyphs.map(({ x, advance }) => x + advance)),
    top: Math.min(...mark.lines.map(({ y }) => y)),
    bottom: Math.max(...mark.lines.map(({ y }) => y)),
  };
  return around(box, mark.size + lineReach(own));
}
