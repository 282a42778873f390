import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ringLayout } from '../../src/layout/ring-layout';
import type { RingLayoutInput } from '../../src/layout/ring-layout-input';
import { ringsByScore } from '../../src/layout/rings-by-score';
import { expectNobodyLost, faults } from './readable';
import { smallMap } from './small-maps';

const folder = fileURLToPath(new URL('../../../shared/data/networks/', import.meta.url));
const rows = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;

/** Sectors as slices, rings by number of ties, one line between two players. */
function networkMap(name: string): RingLayoutInput {
  const nodes = rows(`${folder}${name}/nodes.csv`);
  const pairs = new Map<string, [string, string]>();
  for (const { source = '', target = '' } of rows(`${folder}${name}/ties.csv`))
    if (source !== target) pairs.set([source, target].sort().join(' '), [source, target]);
  const degree = new Map<string, number>();
  for (const pair of pairs.values()) for (const id of pair) degree.set(id, (degree.get(id) ?? 0) + 1);
  const rings = ringsByScore(nodes.map((node) => degree.get(node.id as string) ?? 0));
  return smallMap(0, 0, {
    centre: false,
    rings: ['Most ties', 'Many ties', 'Fewer ties'].map((ring) => ({ id: ring, name: ring })),
    sectors: [...new Set(nodes.map((node) => node.sector as string))].map((id) => ({ id, name: id })),
    players: nodes.map(({ id = '', label, sector = '' }, i) => ({
      id,
      name: label || id,
      ring: rings[i] as number,
      sector,
      radius: 9,
    })),
    ties: [...pairs.values()].map(([source, target], k) => ({
      id: `${k}`,
      source,
      target,
      type: 'tie',
      headAtSource: false,
      headAtTarget: true,
      strength: 1,
      sign: 1,
      count: 1,
    })),
  });
}

// these networks lie beside the repository on some machines only; the made-up maps of the other tests stand in elsewhere
const MOST: Record<string, number> = {
  emon_cheyenne: 230,
  emon_texas: 1000,
  dhhs_tobacco: Number.POSITIVE_INFINITY,
  delta_science_orgs: Number.POSITIVE_INFINITY,
  local_health_departments: Number.POSITIVE_INFINITY,
};
const present = Object.keys(MOST).filter((name) => existsSync(`${folder}${name}`));

describe(`real networks (${present.join(', ') || 'none here'})`, () => {
  it('are those that lie beside the repository, all or none', () => {
    expect([0, Object.keys(MOST).length]).toContain(present.length);
  });
  for (const name of present)
    it(`${name} can be read: no label on another, on a player or outside, few crossings`, () => {
      const input = networkMap(name);
      const placement = ringLayout(input);
      expect(faults(input, placement)).toEqual([]);
      expectNobodyLost(input, placement);
      if (input.players.length <= 150) expect(placement.key).toEqual([]);
      expect(placement.crossings).toBeLessThanOrEqual(MOST[name] as number);
    });
});
