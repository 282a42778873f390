import { describe, expect, test } from 'vitest';
import { flow, KEY_ROW, KEY_TEXT, pageLayout } from '../../src/layout/page';
import type { Box } from '../../src/layout/placement';

const legend = Array.from({ length: 18 }, () => 19);
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 1e-6 ||
  b.x + b.width <= a.x + 1e-6 ||
  a.y + a.height <= b.y + 1e-6 ||
  b.y + b.height <= a.y + 1e-6;

describe('pageLayout', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    for (const keyEntries of [0, 60, 150, 421, 1283]) {
      test(`keeps all parts apart and on the page (${direction}, ${keyEntries} names in the key)`, () => {
        const page = pageLayout({ direction, legend, keyEntries, footerLines: 3 });
        const parts = [page.title, page.area, page.footer, ...page.legend, ...page.key];
        for (const [i, a] of parts.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(page.width);
          expect(a.y + a.height).toBeLessThanOrEqual(page.height);
          for (const b of parts.slice(i + 1)) expect(apart(a, b)).toBe(true);
        }
      });
    }
  }

  test('puts the panel at the end of the reading direction, as a mirror image', () => {
    const ltr = pageLayout({ direction: 'ltr', legend });
    const rtl = pageLayout({ direction: 'rtl', legend });
    expect(ltr.panel.x).toBeGreaterThan(ltr.area.x);
    expect(rtl.panel.x).toBeLessThan(rtl.area.x);
    expect(rtl.area.x).toBeCloseTo(ltr.width - ltr.area.x - ltr.area.width);
    expect(rtl.keyCapacity).toBe(ltr.keyCapacity);
  });

  test('holds 421 names in readable text beside a map of half the width', () => {
    const page = pageLayout({ direction: 'ltr', legend, keyEntries: 421 });
    expect(page.keyCapacity).toBeGreaterThanOrEqual(421);
    expect(page.area.width + 60).toBeGreaterThanOrEqual(page.width / 2);
    expect(KEY_TEXT / page.height).toBeGreaterThanOrEqual(0.008);
    expect(KEY_ROW).toBeGreaterThan(KEY_TEXT * 1.15);
  });

  test('gives a small map all the room that a narrow panel leaves', () => {
    expect(pageLayout({ direction: 'ltr', legend }).area.width).toBeGreaterThan(1300);
  });

  test('takes more columns for a legend that is longer than the page', () => {
    const page = pageLayout({ direction: 'ltr', legend: Array.from({ length: 90 }, () => 19) });
    expect(page.legend.length).toBe(2);
    expect(page.legend.reduce((sum, box) => sum + box.height, 0)).toBeCloseTo(90 * 19);
  });

  test('counts what fits where there is no room for all', () => {
    const page = pageLayout({ direction: 'ltr', legend, keyEntries: 5000 });
    expect(page.keyCapacity).toBe(page.key.reduce((sum, box) => sum + Math.round(box.height / KEY_ROW), 0));
  });
});

describe('flow', () => {
  test('fills columns in order, and leaves out what comes after the last', () => {
    expect(flow([10, 10, 10, 10, 10], 25, 2)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('gives a row higher than the column a column of its own', () => {
    expect(flow([40, 10], 25, 2)).toEqual([[0], [1]]);
  });
});
