import { describe, expect, it } from 'vitest';
import { textInBox } from '../../../src/layout/views/aligned-text';
import { cellsLayout } from '../../../src/layout/views/cells-layout';
import { circlesFor, clearance, REGIONS } from '../../../src/layout/views/circles';
import { listLayout } from '../../../src/layout/views/list-layout';
import { nearestPlaces } from '../../../src/layout/views/nearest-place';
import { sidesOf } from '../../../src/layout/views/sides';
import { spreadOut } from '../../../src/layout/views/spread';

const area = { x: 30, y: 90, width: 1300, height: 900 };

describe('shapes near to where they would like to stand', () => {
  it('stand there where there is room, and side by side where there is not', () => {
    const within = { x: 0, y: 0, width: 400, height: 400 };
    const places = nearestPlaces(
      [
        { x: 100, y: 100, within },
        { x: 100, y: 100, within },
        { x: 300, y: 300, within },
      ],
      10,
    );
    expect(places[0]).toEqual({ x: 100, y: 100 });
    expect(places[2]).toEqual({ x: 300, y: 300 });
    const [a, b] = places as [{ x: number; y: number }, { x: number; y: number }];
    expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(20);
  });

  it('never leave their box, wherever the wish is', () => {
    const within = { x: 50, y: 50, width: 60, height: 60 };
    for (const { x, y } of nearestPlaces(
      [
        { x: 0, y: 0, within },
        { x: 500, y: 80, within },
      ],
      10,
    )) {
      expect([x >= 60, x <= 100, y >= 60, y <= 100]).toEqual([true, true, true, true]);
    }
  });
});

describe('three circles that meet', () => {
  it('have room in every region, the most in the fullest', () => {
    const room = (counts: [number, number][]) => {
      const circles = circlesFor(area, new Map(counts));
      const sizes = new Map<number, number>(REGIONS.map((region) => [region, 0]));
      for (let x = area.x; x < area.x + area.width; x += 10)
        for (let y = area.y; y < area.y + area.height; y += 10)
          for (const region of REGIONS)
            if (clearance(circles, region, { x, y }) > 0) sizes.set(region, (sizes.get(region) as number) + 1);
      return sizes;
    };
    const even = room([]);
    const full = room([[6, 30]]);
    for (const region of REGIONS) expect(even.get(region)).toBeGreaterThan(40);
    expect(full.get(6)).toBeGreaterThan(even.get(6) as number);
  });
});

describe('points spread over a region', () => {
  const lattice = Array.from({ length: 400 }, (_, i) => ({ x: (i % 20) * 5, y: Math.floor(i / 20) * 5 }));

  it('are all different, and far from each other', () => {
    const sites = spreadOut(lattice, 9);
    expect(new Set(sites.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
    for (const [i, a] of sites.entries())
      for (const b of sites.slice(i + 1)) expect(Math.abs(a.x - b.x) + Math.abs(a.y - b.y)).toBeGreaterThan(15);
  });

  it('are none of none, and come again where there are too few', () => {
    expect(spreadOut([], 4)).toEqual([]);
    expect(spreadOut(lattice.slice(0, 2), 4).length).toBe(4);
  });
});

describe('a table of cells', () => {
  const request = {
    area,
    direction: 'ltr' as const,
    rows: ['Government', 'Civil society'].map((label) => ({ label })),
    columns: ['Government', 'Civil society'],
    cell: { widest: 120, narrowest: 24, highest: 60, lowest: 18 },
  };

  it('names its columns where there is room, and numbers them where there is not', () => {
    expect(cellsLayout(request).numbered).toBe(false);
    const many = { ...request, columns: Array.from({ length: 40 }, (_, i) => `Unpronounceable${i}`) };
    const placed = cellsLayout(many);
    expect(placed.numbered).toBe(true);
    expect(placed.columns.every(({ label }) => label === null)).toBe(true);
    expect(placed.columns.length).toBe(40);
  });

  it('never leaves its area, and leaves out rows and columns at the end that find no room', () => {
    const many = {
      ...request,
      rows: Array.from({ length: 300 }, (_, i) => ({ label: `row ${i}` })),
      columns: Array.from({ length: 300 }, (_, i) => `column ${i}`),
      marginColumns: 1,
      marginRows: 1,
    };
    const placed = cellsLayout(many);
    expect([placed.rows.length < 300, placed.columns.length < 300]).toEqual([true, true]);
    const last = placed.cell(placed.rows.length, placed.columns.length);
    expect(last.x + last.width).toBeLessThanOrEqual(area.x + area.width + 1e-6);
    expect(last.y + last.height).toBeLessThanOrEqual(area.y + area.height + 1e-6);
  });

  it('is the same from right to left, turned round', () => {
    const [ltr, rtl] = [cellsLayout(request), cellsLayout({ ...request, direction: 'rtl' })];
    expect(rtl.cell(1, 0)).toEqual(sidesOf('rtl', area).box(ltr.cell(1, 0)));
    expect(rtl.rows[0]?.label.anchor).toBe('right');
  });
});

describe('a text in a box', () => {
  it('stays in it, cut where it has no room', () => {
    const box = { x: 10, y: 10, width: 80, height: 30 };
    for (const across of ['left', 'middle', 'right'] as const) {
      const text = textInBox('משרד התשתיות הלאומיות, האנרגיה והמים של מדינת ישראל', box, {
        size: 11,
        across,
        down: 'middle',
      });
      expect(text.lines.at(-1)?.text.endsWith('…')).toBe(true);
      expect(text.box.x).toBeGreaterThanOrEqual(box.x - 0.1);
      expect(text.box.x + text.box.width).toBeLessThanOrEqual(box.x + box.width + 0.1);
      expect(text.box.y).toBeGreaterThanOrEqual(box.y);
    }
  });
});

describe('a list', () => {
  it('counts those that find no room, the longest section first', () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `${i}`, name: `Player ${i}`, under: 'unknown' }));
    const column = { x: 0, y: 0, width: 200, height: 500 };
    const placed = listLayout(column, 'ltr', [
      { heading: 'few', entries: entries(3) },
      { heading: 'many', entries: entries(100) },
    ]);
    expect(placed.more[0]).toBeNull();
    expect((placed.more[1]?.count as number) + placed.entries.length).toBe(103);
    expect(Math.max(...placed.entries.map(({ name }) => name.box.y + name.box.height))).toBeLessThanOrEqual(500);
  });
});
