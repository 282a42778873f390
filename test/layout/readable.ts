import { expect } from 'vitest';
import type { Box, Placement } from '../../src/layout/placement';
import type { RingLayoutInput } from '../../src/layout/ring-layout-input';

const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-9 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-9;

/** What is wrong with a placement for a reader, in words; empty where it is sound. */
export function faults(input: Pick<RingLayoutInput, 'pageHeight'>, placement: Placement): string[] {
  const found: string[] = [];
  const { players, area } = placement;
  const shape = (p: (typeof players)[number]): Box => ({
    x: p.x - p.radius,
    y: p.y - p.radius,
    width: 2 * p.radius,
    height: 2 * p.radius,
  });
  const within = (b: Box) =>
    b.x >= area.x && b.y >= area.y && b.x + b.width <= area.x + area.width && b.y + b.height <= area.y + area.height;
  players.forEach((a, i) => {
    if (a.label !== null && !within(a.label.box)) found.push(`label of ${a.id} leaves the area`);
    if (!within(shape(a))) found.push(`shape of ${a.id} leaves the area`);
    if (a.label !== null && a.label.size < input.pageHeight * 0.008) found.push(`label of ${a.id} is too small`);
    players.forEach((b, j) => {
      if (i === j) return;
      if (i < j && a.label && b.label && meet(a.label.box, b.label.box))
        found.push(`labels of ${a.id} and ${b.id} meet`);
      if (a.label && meet(a.label.box, shape(b))) found.push(`label of ${a.id} lies on ${b.id}`);
      if (i < j && meet(shape(a), shape(b))) found.push(`${a.id} lies on ${b.id}`);
    });
  });
  return found;
}

/** Every player is on the map once, with a name, a number that the key explains, or a place in the list of the unlabelled. */
export function expectNobodyLost(input: RingLayoutInput, placement: Placement): void {
  expect(placement.players.map((player) => player.id)).toEqual(input.players.map((player) => player.id));
  const unlabelled = new Set(placement.unlabelled);
  const key = new Map(placement.key.map((entry) => [entry.id, entry.number]));
  for (const player of placement.players) {
    expect(player.label === null).toBe(unlabelled.has(player.id));
    expect(player.number).toBe(key.get(player.id) ?? null);
  }
  expect(placement.key.map((entry) => entry.number)).toEqual(placement.key.map((_, k) => k + 1));
}

/** All numbers of a placement, to look for those that are not finite. */
export function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersOf);
  return [];
}
