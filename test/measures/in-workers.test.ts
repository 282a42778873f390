import type { Worker } from 'node:worker_threads';
import {
  betweenness,
  betweennessInWorkers,
  bridgingCentrality,
  crossSectorBetweenness,
  crossSectorBetweennessInWorkers,
  type WorkerOptions,
} from 'playermap/measures';
import { type Network, networkFromTables } from 'playermap/model';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { seededTables } from '../helpers/seeded-tables';

const fresh = (directed = false): Network => networkFromTables(seededTables(600, 1500, 4), { directed });

afterEach(() => vi.unstubAllGlobals());

describe('measures in workers', () => {
  it.each([0, 1, 2, 3])('give the numbers of one thread to the last bit, with %i workers', async (workers) => {
    for (const directed of [false, true]) {
      for (const distance of ['hops', 'inverse-strength'] as const) {
        const one = betweenness(fresh(directed), { distance });
        expect((await betweennessInWorkers(fresh(directed), { distance, workers })).list).toEqual(one.list);
        const across = crossSectorBetweenness(fresh(directed), { distance });
        const inWorkers = await crossSectorBetweennessInWorkers(fresh(directed), { distance, workers });
        expect(inWorkers.list).toEqual(across.list);
        expect(inWorkers.info).toEqual(across.info);
      }
    }
  });

  it('are done by as many workers as were asked for, and leave none behind', async () => {
    const answers = new Map<object, number>();
    const ended: Promise<unknown>[] = [];
    const note = (worker: Worker) => {
      answers.set(worker, 0);
      worker.on('message', () => answers.set(worker, (answers.get(worker) as number) + 1));
      ended.push(new Promise((resolve) => worker.once('exit', resolve)));
    };
    process.on('worker', note);
    await betweennessInWorkers(fresh(), { workers: 3 });
    process.off('worker', note);
    await Promise.all(ended);
    expect(answers.size).toBe(3);
    expect([...answers.values()].reduce((sum, count) => sum + count)).toBe(64);
  });

  it('give the same samples the same numbers', async () => {
    const options = { samples: 50, seed: 3, workers: 2 };
    const scores = await betweennessInWorkers(fresh(), options);
    expect(scores).toEqual(betweenness(fresh(), options));
    expect(scores.info).toEqual(betweenness(fresh(), options).info);
  });

  it('leave the paths for the measures that need them', async () => {
    const network = fresh();
    await betweennessInWorkers(network, { workers: 2 });
    const heard: number[] = [];
    await betweennessInWorkers(network, { workers: 2, onProgress: (share) => heard.push(share) });
    expect(heard).toEqual([]);
    expect(bridgingCentrality(network).list).toEqual(bridgingCentrality(fresh()).list);
  });

  it.each([0, 2])('tell how much is done, up to all of it, with %i workers', async (workers) => {
    const heard: number[] = [];
    await betweennessInWorkers(fresh(), { workers, onProgress: (share) => heard.push(share) });
    expect(heard.length).toBe(64);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  it.each([0, 2])('stop when they are told to, with %i workers', async (workers) => {
    const stop = new AbortController();
    const heard: number[] = [];
    const options: WorkerOptions = {
      workers,
      signal: stop.signal,
      onProgress(share) {
        heard.push(share);
        if (heard.length === 2) stop.abort(new Error('enough'));
      },
    };
    await expect(betweennessInWorkers(fresh(), options)).rejects.toThrow('enough');
    expect(heard.length).toBeLessThan(10);
    await expect(betweennessInWorkers(fresh(), { signal: stop.signal })).rejects.toThrow('enough');
  });

  it('pass on what goes wrong in the listener', async () => {
    const onProgress = () => {
      throw new Error('mine');
    };
    await expect(betweennessInWorkers(fresh(), { workers: 2, onProgress })).rejects.toThrow('mine');
  });

  it('refuse a number of workers that is none', async () => {
    await expect(betweennessInWorkers(fresh(), { workers: 1.5 })).rejects.toThrow('workers is 1.5, expected');
    await expect(betweennessInWorkers(fresh(), { workers: -1 })).rejects.toThrow('workers is -1, expected');
  });

  it('are done in this thread where workers are forbidden, or die', async () => {
    const expected = betweenness(fresh()).list;
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('forbidden');
        }
      },
    );
    expect((await betweennessInWorkers(fresh(), { workers: 2 })).list).toEqual(expected);
    vi.stubGlobal(
      'Worker',
      class {
        onerror?: () => void;
        postMessage() {
          setTimeout(() => this.onerror?.());
        }
        terminate() {}
      },
    );
    expect((await betweennessInWorkers(fresh(), { workers: 2 })).list).toEqual(expected);
  });

  it('answer for a network without anybody', async () => {
    const empty = networkFromTables({ ids: [], source: [], target: [] });
    expect((await betweennessInWorkers(empty, { workers: 2 })).list).toEqual([]);
    const alone = networkFromTables({ ids: ['a'], source: [], target: [] });
    expect((await betweennessInWorkers(alone, { workers: 2, normalized: false })).list).toEqual([0]);
  });
});
