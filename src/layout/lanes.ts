import type { Shape } from './label-candidates';

/** One of the lines between two players: how far beside their straight way it runs. */
export interface Lane {
  readonly tie: number;
  /** At the shapes, where it has to meet them, and in the middle. */
  readonly aside: { readonly ends: number; readonly middle: number };
}

/** Two tied players, the one of lower position first, and the lines between them. */
export interface TiedPair {
  readonly a: number;
  readonly b: number;
  readonly lines: readonly Lane[];
  /** From the straight way to the outermost line. */
  readonly spread: number;
}

/** Distance between lines side by side: an arrowhead's width. */
const APART = 6.5;
/** Share of a shape's half width over which lines may be spread where they meet it. */
const FACE = 0.62;

/** The tied pairs in the order of their first lines; lines of a pair side by side, in the order of the ties. */
export function lanes(
  ends: readonly (readonly [number, number])[],
  shapes: readonly Shape[],
  most = APART,
): TiedPair[] {
  const between = new Map<number, number[]>();
  ends.forEach(([source, target], tie) => {
    const key = Math.min(source, target) * shapes.length + Math.max(source, target);
    const ties = between.get(key);
    if (ties === undefined) between.set(key, [tie]);
    else ties.push(tie);
  });
  return [...between.values()].map((ties): TiedPair => {
    const [source, target] = ends[ties[0] as number] as readonly [number, number];
    const a = Math.min(source, target);
    const b = Math.max(source, target);
    const face = FACE * Math.min((shapes[a] as Shape).radius, (shapes[b] as Shape).radius);
    const gaps = ties.length - 1;
    const apart = gaps === 0 ? 0 : Math.min(most, (2 * face) / gaps);
    const lines = ties.map((tie, k) => {
      const lane = k - gaps / 2;
      return { tie, aside: { ends: lane * apart, middle: lane * most } };
    });
    return { a, b, lines, spread: (most * gaps) / 2 };
  });
}
