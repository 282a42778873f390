import { describe, expect, test } from 'vitest';
import { type Arrow, type Stop, stepFrom } from '../../../src/render/mount/steps';

const centre = { x: 0, y: 0 };
/** A player at an hour of the clock. */
const at = (id: string, ring: number, hour: number): Stop => ({
  id,
  ring,
  x: (ring + 1) * 100 * Math.sin((hour * Math.PI) / 6),
  y: -(ring + 1) * 100 * Math.cos((hour * Math.PI) / 6),
});
const rings = [
  at('a', 1, 1),
  at('b', 1, 5),
  at('c', 1, 9),
  at('d', 2, 4.5),
  at('e', 2, 10),
  at('f', 4, 5),
  at('g', 0, 0),
];
const from = (id: string) => rings.find((stop) => stop.id === id) as Stop;
const goes = (id: string, arrow: Arrow) => stepFrom(rings, from(id), arrow, centre)?.id ?? null;

describe('stepFrom', () => {
  test('goes round a ring clockwise with the right arrow and back with the left, without an end', () => {
    expect(['a', 'b', 'c'].map((id) => goes(id, 'ArrowRight'))).toEqual(['b', 'c', 'a']);
    expect(['a', 'b', 'c'].map((id) => goes(id, 'ArrowLeft'))).toEqual(['c', 'a', 'b']);
  });

  test('goes outwards with the up arrow and inwards with the down arrow, to who is nearest on the clock', () => {
    expect(goes('b', 'ArrowUp')).toBe('d');
    expect(goes('c', 'ArrowUp')).toBe('e');
    expect(goes('d', 'ArrowDown')).toBe('b');
    expect(goes('a', 'ArrowDown')).toBe('g');
  });

  test('passes over a ring without players, and stays where there is nobody further', () => {
    expect(goes('e', 'ArrowUp')).toBe('f');
    expect(goes('f', 'ArrowUp')).toBeNull();
    expect(goes('g', 'ArrowDown')).toBeNull();
    expect(goes('f', 'ArrowRight')).toBeNull();
  });

  test('goes to the nearest that way where a picture has no rings', () => {
    const place = (id: string, x: number, y: number): Stop => ({ id, x, y, ring: null });
    const grid = [place('a', 0, 0), place('b', 100, 10), place('c', 60, 200), place('d', 0, 90)];
    const go = (arrow: Arrow) => stepFrom(grid, grid[0] as Stop, arrow, centre)?.id ?? null;
    expect([go('ArrowRight'), go('ArrowDown'), go('ArrowLeft'), go('ArrowUp')]).toEqual(['b', 'd', null, null]);
  });
});
