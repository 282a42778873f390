import fc from 'fast-check';
import { measureAll, measuredTables } from 'playermap/measures';
import { networkFromTables } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, networkOf, SEEDED } from '../helpers/random-network';
import { seededTables } from '../helpers/seeded-tables';

describe('measureAll of large networks and of any', () => {
  it('leaves out what takes long on a large network, says so, and computes it when asked by id', () => {
    const size = 6_000;
    const source = Array.from({ length: size - 1 }, (_, i) => i);
    const network = networkFromTables({
      ids: Array.from({ length: size }, (_, i) => String(i)),
      columns: new Map([['sector', { names: ['x', 'y'], codes: Uint8Array.from({ length: size }, (_, i) => i % 2) }]]),
      source,
      target: source.map((i) => i + 1),
    });
    const found = measureAll(network, { permutations: 0, measures: ['sectorPairs'] });
    expect(found.pairs).toHaveLength(4);
    const wanted = measureAll(network, { permutations: 0, language: 'en' });
    expect(wanted.notes.join()).toMatch(/ask for them by id: .*valenteFujimoto/);
    expect(wanted.scores).not.toHaveProperty('valenteFujimoto');
    expect(wanted.scores).toHaveProperty('degree');
  });

  it('says of which key players not every set was tried', () => {
    const network = networkFromTables(seededTables(60, 240, 3));
    const measures = ['keyPlayersReach', 'keyPlayersDistanceFragmentation'];
    const found = measureAll(network, { measures, sizes: [1, 2, 3], among: 'sector' });
    const greedy = found.sets?.filter(({ search }) => search === 'greedy');
    expect(greedy?.map(({ goal, size }) => [goal, size])).toEqual([['distance-fragmentation', 3]]);
    for (const [language, words] of [
      ['en', 'a better set may exist: Who keeps the map close (3).'],
      ['he', 'ייתכן צירוף טוב יותר: מי מקצר את הדרכים (3).'],
      ['ar', 'قد توجد مجموعة أفضل: من يُقصّر الطرق (3).'],
    ] as const)
      expect(measureAll(network, { measures, sizes: [3], among: 'sector', language }).notes.join()).toContain(words);
    expect(measureAll(network, { measures, sizes: [1, 2], among: 'sector' }).notes.join()).not.toContain('better');
  });

  it('is plain data without NaN, and writes tables as long as what they are about, on any small network', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf(drawn);
        const found = measureAll(network, { permutations: 5 });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const tables = measuredTables(found, network);
        for (const { header, rows } of tables) for (const row of rows) expect(row).toHaveLength(header.length);
        const lengths = new Map(tables.map(({ id, rows }) => [id, rows.length]));
        expect(lengths.get('stakeholders') ?? 0).toBe(network.ids.length);
        expect(lengths.get('roles') ?? 0).toBe(6 * network.ids.length);
        expect(lengths.get('ties') ?? 0).toBe(network.size);
      }),
      { ...SEEDED, numRuns: 25 },
    );
  });
});
