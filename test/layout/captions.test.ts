import { describe, expect, it } from 'vitest';
import { TAU } from '../../src/kernel/trigonometry';
import { overlap } from '../../src/layout/boxes';
import type { Box, PlacedText, Placement } from '../../src/layout/placement';
import { ringLayout } from '../../src/layout/ring-layout';
import type { RingLayoutInput } from '../../src/layout/ring-layout-input';
import { captionBlocks, sectorCaptions } from '../../src/layout/sector-captions';
import { sliceAngles, sliceWidths } from '../../src/layout/slices';
import { smallMap } from './small-maps';

const quick = { effort: 0.05 };
const isPlaced = (text: PlacedText | null): text is PlacedText => text !== null;

const withSectors = (players: number, sectors: number): RingLayoutInput => {
  const map = smallMap(players, players);
  return {
    ...map,
    sectors: Array.from({ length: sectors }, (_, k) => ({ id: `s${k}`, name: `Department of matters ${k}` })),
    players: map.players.map((player, i) => ({ ...player, sector: `s${(i * 7) % sectors}` })),
  };
};

function meetings(boxes: readonly Box[]): number {
  return boxes.reduce((sum, a, i) => sum + boxes.slice(i + 1).filter((b) => overlap(a, b)).length, 0);
}

describe('captions of rings', () => {
  const inside = ({ rings, centre }: Placement) =>
    rings.map(({ caption, ry }) => {
      expect(caption).not.toBeNull();
      const { box, x } = caption as PlacedText;
      return { off: Math.abs(x - centre.x), under: box.y - (centre.y - ry) };
    });

  it("stand one below the other at 12 o'clock, each just inside the upper edge of its ring", () => {
    for (const players of [0, 12, 40]) {
      for (const { off, under } of inside(ringLayout(smallMap(players, players), quick))) {
        expect(off).toBe(0);
        expect(under).toBeGreaterThan(0);
        expect(under).toBeLessThan(10);
      }
    }
  });

  it('lie on no player and on no name', () => {
    for (const players of [12, 40, 90]) {
      const placement = ringLayout(smallMap(players, players * 2), quick);
      const captions = placement.rings.flatMap(({ caption }) => (caption ? [caption.box] : []));
      for (const { x, y, radius, label } of placement.players) {
        const shape = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
        for (const box of captions) {
          expect(overlap(box, shape)).toBe(false);
          if (label) expect(overlap(box, label.box)).toBe(false);
        }
      }
    }
  });

  it('make room for themselves where more players stand than can be named', () => {
    const placement = ringLayout(smallMap(300, 200), quick);
    expect(inside(placement).filter(({ off }) => off === 0).length).toBeGreaterThanOrEqual(3);
  });
});

describe('captions of sectors', () => {
  it.each([4, 30, 90])('never lie on each other on a map of %i sectors, and up to 30 all have one', (sectors) => {
    const { slices, area } = ringLayout(withSectors(120, sectors), quick);
    const captions = slices.map(({ caption }) => caption).filter(isPlaced);
    expect(meetings(captions.map(({ box }) => box))).toBe(0);
    for (const { box } of captions) expect(box.x).toBeGreaterThanOrEqual(area.x);
    if (sectors <= 30) expect(captions).toHaveLength(sectors);
  });

  it('are shortened, then left out, where there are hundreds', () => {
    const { slices } = ringLayout(withSectors(400, 300), quick);
    const captions = slices.map(({ caption }) => caption).filter(isPlaced);
    expect(meetings(captions.map(({ box }) => box))).toBe(0);
    expect(captions.length).toBeGreaterThan(60);
    expect(captions.length).toBeLessThan(300);
    expect(captions.every(({ lines }) => lines.length === 1 && lines[0]?.text.endsWith('…'))).toBe(true);
  });

  it('go to the widest slices first where there is no room for all', () => {
    const area = { x: 0, y: 0, width: 900, height: 700 };
    const counts = Array.from({ length: 120 }, (_, k) => (k % 10 === 3 ? 30 : 1));
    const angles = sliceAngles(
      sliceWidths(counts, 'count'),
      counts.map((_, k) => k),
    );
    expect(angles.at(-1)?.to).toBe(TAU);
    const blocks = captionBlocks(
      counts.map((_, k) => `Sector number ${k}`),
      10,
      area,
    );
    const captions = sectorCaptions({ x: 450, y: 350, rx: 330, ry: 280 }, blocks, angles, area);
    const wide = captions.filter((_, k) => counts[k] === 30);
    expect(wide.filter(isPlaced)).toHaveLength(wide.length);
    expect(captions).toContain(null);
  });
});

describe('a map of very few', () => {
  const lone = (n: number) => ({ ...smallMap(n, 0), centre: false, rings: [{ id: null, name: '' }] });
  const one = (n: number): RingLayoutInput => ({
    ...lone(n),
    sectors: [{ id: null, name: 'Unknown' }],
    players: lone(n).players.map((player) => ({ ...player, ring: 0, sector: null })),
  });

  it('has a single player in its middle', () => {
    const { players, centre } = ringLayout(one(1), quick);
    expect(players[0]).toMatchObject(centre);
  });

  it('has two to six in a circle round its middle', () => {
    for (const n of [2, 3, 6]) {
      const { players, centre, rings } = ringLayout(one(n), quick);
      const rim = rings[0] as NonNullable<(typeof rings)[0]>;
      const t = players.map(({ x, y }) => Math.hypot((x - centre.x) / rim.rx, (y - centre.y) / rim.ry));
      for (const far of t) expect(far).toBeCloseTo(t[0] as number, 2);
    }
  });
});
