import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CrossingCounter, tiedPairs } from '../../src/layout/crossings';

type Spot = readonly [number, number];

/** The slow, obvious way: solve for where two lines meet. */
function slowCount(spots: readonly Spot[], ties: readonly (readonly [number, number])[]): number {
  const lines = ties.filter(([a, b]) => a !== b);
  let crossings = 0;
  lines.forEach(([a, b], i) => {
    for (const [c, d] of lines.slice(i + 1)) {
      if (a === c || a === d || b === c || b === d) continue;
      const [p, q, r, s] = [a, b, c, d].map((k) => spots[k]) as [Spot, Spot, Spot, Spot];
      const [ux, uy, vx, vy] = [q[0] - p[0], q[1] - p[1], s[0] - r[0], s[1] - r[1]];
      const det = ux * vy - uy * vx;
      if (det === 0) continue;
      const t = ((r[0] - p[0]) * vy - (r[1] - p[1]) * vx) / det;
      const u = ((r[0] - p[0]) * uy - (r[1] - p[1]) * ux) / det;
      if (t > 0 && t < 1 && u > 0 && u < 1) crossings++;
    }
  });
  return crossings;
}

const spot = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
const drawing = fc.array(spot, { minLength: 2, maxLength: 10 }).chain((spots) => {
  const player = fc.integer({ min: 0, max: spots.length - 1 });
  return fc.record({ spots: fc.constant(spots), ties: fc.array(fc.tuple(player, player), { maxLength: 18 }) });
});

const counterOf = (spots: readonly Spot[], ties: readonly (readonly [number, number])[]) =>
  new CrossingCounter(
    tiedPairs(spots.length, ties),
    Float64Array.from(spots, ([x]) => x),
    Float64Array.from(spots, ([, y]) => y),
  );

describe('crossings', () => {
  it('are as many as solving for every two lines finds', () => {
    fc.assert(
      fc.property(drawing, ({ spots, ties }) => {
        expect(counterOf(spots, ties).total()).toBe(slowCount(spots, ties));
      }),
    );
  });

  it('of two players together are those of the one and the rest of the other', () => {
    fc.assert(
      fc.property(drawing, ({ spots, ties }) => {
        const both = counterOf(spots, ties);
        const others = ties.filter(([a, b]) => a > 1 && b > 1);
        expect(both.ofPlayer(0).crossings + both.ofPlayer(1, 0).crossings).toBe(
          slowCount(spots, ties) - slowCount(spots, others),
        );
      }),
    );
  });

  it('count every line between the same two players', () => {
    const spots: Spot[] = [
      [0, 0],
      [10, 10],
      [0, 10],
      [10, 0],
    ];
    expect(
      counterOf(spots, [
        [0, 1],
        [1, 0],
        [2, 3],
        [2, 3],
        [3, 2],
      ]).total(),
    ).toBe(6);
  });

  it('are none where lines only touch', () => {
    const spots: Spot[] = [
      [0, 0],
      [10, 0],
      [5, 0],
      [5, 8],
    ];
    expect(
      counterOf(spots, [
        [0, 1],
        [2, 3],
      ]).total(),
    ).toBe(0);
  });
});
