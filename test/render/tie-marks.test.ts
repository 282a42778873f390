import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bentLine } from '../../src/layout/bezier';
import type { PlayerPlace, TiePlace } from '../../src/layout/placement';
import { themes } from '../../src/render/index';
import { OUTLINES, outlineMark } from '../../src/render/outline';
import type { Group, Mark } from '../../src/render/scene';
import { tieMark, tieScale } from '../../src/render/tie-marks';
import { dashOf, tieStyles } from '../../src/render/tie-style';

const place = (id: string, x: number, y: number, radius: number): PlayerPlace => ({
  id,
  x,
  y,
  radius,
  ring: 0,
  slice: 0,
  label: null,
  leader: null,
  number: null,
});

const tie = (path: TiePlace['path'], sign: 1 | -1 = 1): TiePlace => ({
  id: 't',
  source: 'a',
  target: 'b',
  type: 'x',
  path,
  headAtTarget: true,
  headAtSource: false,
  strength: 1,
  sign,
  count: 1,
});

const numbers = (d: string): number[] => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** From a point to the nearest of a shape's rim. */
function toRim(mark: Mark, x: number, y: number): number {
  if (mark.kind === 'ellipse') return Math.abs(Math.hypot(x - mark.cx, y - mark.cy) - mark.rx);
  if (mark.kind !== 'path') throw new Error('no shape');
  const at = numbers(mark.d);
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < at.length; k += 2) {
    const [ax, ay] = [at[k] as number, at[k + 1] as number];
    const [bx, by] = [at[(k + 2) % at.length] as number, at[(k + 3) % at.length] as number];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    least = Math.min(least, Math.hypot(ax + t * dx - x, ay + t * dy - y));
  }
  return least;
}

const style = { colour: '#123456', dash: null, weight: 1 } as const;
const drawn = (mark: Group, key: string): Extract<Mark, { kind: 'path' }> => {
  const found = mark.children.find((child) => child.key === key);
  if (found?.kind !== 'path') throw new Error(`no ${key}`);
  return found;
};

describe('arrowheads', () => {
  test.each(OUTLINES)('meet a %s, wherever they come from and whatever lane they keep', (outline) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        fc.integer({ min: -5, max: 5 }),
        fc.integer({ min: -40, max: 40 }),
        (angle, aside, bend) => {
          const [x, y] = [Math.cos(angle) * 200, Math.sin(angle) * 200];
          const path = bentLine({ x: 0, y: 0, clear: 15.5 }, { x, y, clear: 15.5 }, { aside, bend: [bend, bend] });
          const target = place('b', x, y, 14);
          const ends = [
            { place: place('a', 0, 0, 14), outline },
            { place: target, outline },
          ] as const;
          const mark = tieMark(tie(path), ...ends, style, tieScale([{ strength: 1 }]), themes.light) as Group;
          const [tipX, tipY] = numbers(drawn(mark, 'heads').d) as [number, number];
          const shape = outlineMark(outline, target, 14, { key: 'shape', style: {} });
          expect(toRim(shape, tipX, tipY)).toBeLessThan(1.2);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a tie of conflict', () => {
  const ends = [
    { place: place('a', 0, 0, 10), outline: 'circle' },
    { place: place('b', 200, 0, 10), outline: 'circle' },
  ] as const;
  const path = bentLine({ x: 0, y: 0, clear: 10 }, { x: 200, y: 0, clear: 10 });
  const mark = tieMark(tie(path, -1), ...ends, style, tieScale([{ strength: 1 }]), themes.light) as Group;

  test('has its own colour from end to end, arrowhead included, and a sign in its middle', () => {
    expect(mark.style?.stroke).toBe(themes.light.alert);
    expect(drawn(mark, 'heads').style?.fill).toBe(themes.light.alert);
    expect(mark.children.map(({ key }) => key)).toContain('sign');
  });
});

describe('dashes', () => {
  test('grow with the width of a line, so that a type looks alike whatever its strength', () => {
    const dotted = [...tieStyles(Array.from({ length: 7 }, (_, i) => ({ id: `${i}` }))).values()];
    for (const one of dotted) {
      const [thin, wide] = [1, 4].map((width) => numbers(String(dashOf(one, width)['stroke-dasharray'] ?? '')));
      expect(thin?.length).toBe(wide?.length);
      thin?.forEach((length, i) => {
        expect(wide?.[i]).toBeGreaterThan(length * 2);
      });
    }
    expect(dashOf({ dash: null }, 2)).toEqual({});
  });
});

describe('arrowheads', () => {
  const lengthOn = (ties: number): number => {
    const ends = [
      { place: place('a', 0, 0, 10), outline: 'circle' },
      { place: place('b', 200, 0, 10), outline: 'circle' },
    ] as const;
    const style = tieStyles([{ id: 'x' }]).get('x');
    const straight = [0, 70, 130, 200].map((x) => ({ x, y: 0 })) as unknown as TiePlace['path'];
    const scale = { ...tieScale(Array.from({ length: ties }, () => ({ strength: 1 }))), thinnest: 1, thickest: 1 };
    const mark = tieMark(tie(straight), ...ends, style as NonNullable<typeof style>, scale, themes.light) as Group;
    const heads = mark.children.find(({ key }) => key === 'heads') as Mark & { d: string };
    const xs = numbers(heads.d).filter((_, i) => i % 2 === 0);
    return Math.max(...xs) - Math.min(...xs);
  };

  test('are smaller on a full map, where they would hide the shapes they meet', () => {
    expect(lengthOn(500)).toBeLessThan(lengthOn(100) * 0.9);
    expect(lengthOn(1000)).toBeLessThan(lengthOn(500) * 0.9);
  });
});
