import { betweenness, crossSectorBetweenness, measureAll, measureAllInWorkers } from 'playermap/measures';
import { type Network, networkFromTables } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { seededTables } from '../helpers/seeded-tables';

// large enough that workers are worth their start
const fresh = (): Network => networkFromTables(seededTables(2200, 5000, 4), { directed: false });
const measures = ['betweenness', 'bridgingCentrality', 'crossSectorBetweenness', 'crossSectorShare', 'density'];

describe('everything, with paths walked by workers', () => {
  it('is what one thread gives, to the last bit', async () => {
    const started: unknown[] = [];
    const note = (worker: unknown) => started.push(worker);
    process.on('worker', note);
    for (const more of [{}, { samples: 1700, confidence: 0.9 }, { distance: 'inverse-strength' as const }]) {
      const options = { measures, permutations: 0, ...more };
      expect(await measureAllInWorkers(fresh(), { ...options, workers: 2 })).toEqual(measureAll(fresh(), options));
    }
    process.off('worker', note);
    // betweenness, then across sectors; with samples each once more, exact, for what is made of them
    expect(started).toHaveLength(2 * (2 + 4 + 2));
  });

  it('starts no worker where the paths take a moment', async () => {
    const started: unknown[] = [];
    const note = (worker: unknown) => started.push(worker);
    process.on('worker', note);
    const small = networkFromTables(seededTables(60, 100, 4));
    expect(await measureAllInWorkers(small, { workers: 2, permutations: 9 })).toEqual(
      measureAll(small, { permutations: 9 }),
    );
    process.off('worker', note);
    expect(started).toEqual([]);
  });

  it('tells what is done, and how much of it', async () => {
    const told: string[] = [];
    await measureAllInWorkers(fresh(), {
      measures: ['betweenness', 'density'],
      workers: 1,
      onProgress: (_, next, share) => told.push(share === undefined ? next : `${next} ${share}`),
    });
    expect(told.slice(0, 2)).toEqual(['betweenness 0.015625', 'betweenness 0.03125']);
    expect(told.slice(63, 66)).toEqual(['betweenness 1', 'betweenness', 'density']);
  });

  it('ends when it is told to, in workers and between measures', async () => {
    for (const until of ['betweenness', 'density']) {
      const stop = new AbortController();
      const onProgress = (_: number, next: string) => {
        if (next === until) stop.abort(new Error('enough'));
      };
      const options = { measures: ['betweenness', 'density'], workers: 1, signal: stop.signal, onProgress };
      await expect(measureAllInWorkers(fresh(), options)).rejects.toThrow('enough');
      await expect(measureAllInWorkers(fresh(), options)).rejects.toThrow('enough');
    }
    await expect(measureAllInWorkers(fresh(), { workers: 1.5 })).rejects.toThrow('workers is 1.5, expected');
  });
});

describe('everything, with sampled paths', () => {
  const network = networkFromTables(seededTables(200, 500, 4));
  const options = { measures: [...measures, 'betweennessCentralization'], permutations: 0 };

  it('says which scores are estimates, and how far they may be off', () => {
    const found = measureAll(network, { ...options, samples: 50, confidence: 0.9, seed: 7 });
    const sample = { samples: 50, confidence: 0.9, seed: 7 };
    for (const [id, scores] of [
      ['betweenness', betweenness(network, sample)],
      ['crossSectorBetweenness', crossSectorBetweenness(network, sample)],
    ] as const) {
      expect(found.scores?.[id]).toEqual(scores.list);
      expect(found.measures[id]?.accuracy).toEqual(scores.info.accuracy);
      expect(found.measures[id]?.accuracy).toMatchObject({ samples: 50, confidence: 0.9 });
    }
    expect(found.reading).toMatchObject(sample);
    const within = found.measures.betweenness?.accuracy?.within as number;
    expect(found.notes.filter((note) => note.includes('estimated from'))).toHaveLength(2);
    expect(found.notes.join()).toContain(
      `Betweenness: estimated from 50 of 200 stakeholders drawn at random; with a confidence of 90% no score is off by more than ${Number(within.toPrecision(3))}.`,
    );
    const said = (language: 'he' | 'ar') => measureAll(network, { ...options, samples: 50, language }).notes.join();
    expect(said('he')).toContain('אומדן מתוך 50 שחקנים שהוגרלו מבין 200; ברמת ביטחון של 95%');
    expect(said('ar')).toContain('تقدير من 50 جهات سُحبت عشوائيًا من 200؛ بمستوى ثقة 95%');
  });

  it('leaves everything else exact, and is exact itself where all are drawn', () => {
    const exact = measureAll(network, options);
    const sampled = measureAll(network, { ...options, samples: 20 });
    expect(sampled.indices).toEqual(exact.indices);
    for (const id of ['bridgingCentrality', 'crossSectorShare'])
      expect(sampled.scores?.[id]).toEqual(exact.scores?.[id]);
    expect(sampled.measures.bridgingCentrality).not.toHaveProperty('accuracy');
    const all = measureAll(network, { ...options, samples: 200 });
    expect([all.scores, all.measures, all.notes]).toEqual([exact.scores, exact.measures, exact.notes]);
  });

  it('keeps betweenness in a network where all paths would take too long', () => {
    const size = 40_000;
    const source = Array.from({ length: size - 1 }, (_, i) => i);
    const chain = networkFromTables({
      ids: Array.from({ length: size }, (_, i) => String(i)),
      columns: new Map([['sector', { names: ['x', 'y'], codes: Uint8Array.from({ length: size }, (_, i) => i % 2) }]]),
      source,
      target: source.map((i) => i + 1),
    });
    const wanted = measureAll(chain, { permutations: 0, samples: 20 });
    expect(Object.keys(wanted.scores ?? {})).toEqual(expect.arrayContaining(['betweenness', 'crossSectorBetweenness']));
    expect(wanted.notes.find((note) => note.includes('ask for them by id'))).toMatch(/ closeness,/);
    expect(wanted.notes.find((note) => note.includes('ask for them by id'))).not.toMatch(/: betweenness,/);
  });
});
