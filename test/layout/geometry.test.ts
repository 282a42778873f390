import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/random';
import { TAU } from '../../src/kernel/trigonometry';
import { runsThrough } from '../../src/layout/boxes';
import { placesRound, pointAt, reach } from '../../src/layout/ellipse';
import { nameBlocks } from '../../src/layout/label-text';
import { planRings } from '../../src/layout/rings';
import { nearOrder } from '../../src/layout/slice-order';
import { sliceAngles, sliceWidths } from '../../src/layout/slices';

const rim = { x: 500, y: 400, rx: 480, ry: 360 };

describe('places round the rim', () => {
  const places = placesRound(rim, 120, 40);

  it("count widths at 12 o'clock and heights at 3 o'clock", () => {
    expect(places.upTo(0.1) / 0.1).toBeCloseTo(480 / 120, 1);
    expect((places.upTo(TAU / 4 + 0.05) - places.upTo(TAU / 4 - 0.05)) / 0.1).toBeCloseTo(360 / 40, 1);
  });

  it('lead from an angle to its place and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: TAU, noNaN: true }), (angle) => {
        expect(places.angleAt(places.upTo(angle))).toBeCloseTo(angle, 6);
      }),
    );
  });
});

describe('rings', () => {
  const slices = sliceAngles([TAU / 2, TAU / 2], [0, 1]);
  const room = { slices, places: placesRound(rim, 60, 40), rowStep: 0.1, empty: 0.05 };

  it('fill the rim and follow what they hold', () => {
    const loads = [
      { disc: true, counts: [1] },
      { disc: false, counts: [2, 2] },
      { disc: false, counts: [0, 0] },
      { disc: false, counts: [80, 60] },
    ];
    const { bands, scale } = planRings(loads, room, 2);
    const width = (k: number) => (bands[k]?.outer as number) - (bands[k]?.inner as number);
    expect(scale).toBeGreaterThan(0);
    expect(bands.at(-1)?.outer).toBeCloseTo(1, 12);
    expect(width(3)).toBeGreaterThan(width(1));
    expect(width(1)).toBeGreaterThan(width(2));
    expect(width(2)).toBeGreaterThan(0.03);
  });
});

describe('slices', () => {
  it('fill the circle, wider for more players, none too narrow', () => {
    const widths = sliceWidths([1, 20, 0], 'count');
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(TAU, 12);
    expect(widths[1]).toBeGreaterThan(widths[0] as number);
    expect(widths[2]).toBeGreaterThan(0.2);
    expect(sliceWidths([1, 20, 0, 4], 'equal')).toEqual([TAU / 4, TAU / 4, TAU / 4, TAU / 4]);
  });

  it('with many ties between them stand side by side', () => {
    const ties = [
      { a: 0, b: 2, ties: 9 },
      { a: 1, b: 3, ties: 9 },
    ];
    const order = nearOrder([1, 1, 1, 1], ties, 4);
    const apart = (a: number, b: number) => Math.abs(order.indexOf(a) - order.indexOf(b)) % 2;
    expect(apart(0, 2)).toBe(1);
    expect(apart(1, 3)).toBe(1);
    expect(nearOrder([1, 1, 1, 1], ties, 0)).toEqual([0, 1, 2, 3]);
  });

  it('are ordered with bounded work, however many they are and whoever is tied', () => {
    const random = seededRandom(1);
    const slices = 400;
    const ties = Array.from({ length: 40_000 }, () => ({
      a: Math.floor(random() * slices),
      b: Math.floor(random() * slices),
      ties: 1,
    }));
    const start = performance.now();
    const order = nearOrder(new Array<number>(slices).fill(1), ties, slices);
    expect(performance.now() - start).toBeLessThan(8000);
    expect([...order].sort((a, b) => a - b)).toEqual(order.map((_, slice) => slice));
  });
});

describe('a line and a box', () => {
  it('meet where some point of the line lies inside', () => {
    const whole = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (ax, ay, bx, by) => {
        const box = { x: -5.5, y: -3.5, width: 11, height: 7 };
        let met = false;
        for (let k = 0; k <= 4000; k++) {
          const x = ax + ((bx - ax) * k) / 4000;
          const y = ay + ((by - ay) * k) / 4000;
          if (Math.abs(x) < 5.49 && Math.abs(y) < 3.49) met = true;
        }
        if (met) expect(runsThrough(ax, ay, bx, by, box)).toBe(true);
        const wide = { x: -5.6, y: -3.6, width: 11.2, height: 7.2 };
        if (!met) expect(runsThrough(ax, ay, bx, by, { x: -5.4, y: -3.4, width: 10.8, height: 6.8 })).toBe(false);
        if (runsThrough(ax, ay, bx, by, box)) expect(runsThrough(ax, ay, bx, by, wide)).toBe(true);
      }),
    );
  });
});

describe('a name', () => {
  it('is broken into at most three lines and never inside a word that fits', () => {
    for (const block of nameBlocks('Association for the Advancement of Family Carers', 12)) {
      expect(block.lines.length).toBeLessThanOrEqual(3);
      expect(block.lines.join(' ')).toBe('Association for the Advancement of Family Carers');
    }
    expect(nameBlocks('CDC-12', 12).map((block) => block.lines)).toEqual([['CDC-12']]);
  });

  it('stands on one line when it is short', () => {
    expect(nameBlocks('א', 12)).toHaveLength(1);
  });
});

describe('a point of the map', () => {
  it('stands as far out as it was put', () => {
    const { x, y } = pointAt(rim, 0.6, 2);
    expect(reach(rim, x, y)).toBeCloseTo(0.6, 4);
  });
});
