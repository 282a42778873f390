import type { Direction } from '../../text/language';
import type { Box, Point } from '../placement';
import type { AlignedText } from './aligned-text';

/**
 * The two sides of an area by the direction in which it is read: layouts are thought from left to right, and `sides` turns
 * what they find where the page reads the other way. Texts change sides, never their letters.
 */
export interface Sides {
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  x(x: number): number;
  point(point: Point): Point;
  box(box: Box): Box;
  text(text: AlignedText): AlignedText;
}

const OTHER = { left: 'right', middle: 'middle', right: 'left' } as const;

export function sidesOf(direction: Direction, area: Box): Sides {
  if (direction === 'ltr') {
    return { start: 'left', end: 'right', x: (x) => x, point: (p) => p, box: (b) => b, text: (t) => t };
  }
  const twice = 2 * area.x + area.width;
  const x = (at: number): number => twice - at;
  const box = (b: Box): Box => ({ ...b, x: twice - b.x - b.width });
  return {
    start: 'right',
    end: 'left',
    x,
    box,
    point: (p) => ({ x: x(p.x), y: p.y }),
    text: (t) => ({ ...t, x: x(t.x), anchor: OTHER[t.anchor], box: box(t.box) }),
  };
}
