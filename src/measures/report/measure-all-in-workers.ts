import type { WorkerOptions } from '../../kernel/in-workers';
import { type Network, requireNetwork } from '../../kernel/network';
import type { Tidy } from '../../text/tidy';
import { crossSectorBetweennessInWorkers } from '../bridging/cross-sector-betweenness';
import { betweennessInWorkers } from '../centrality/betweenness';
import { checkOptions } from '../options';
import type { Scores } from '../scores';
import { paths, sampledPaths } from './cost';
import { type Job, jobOf, type MeasureAllOptions } from './job';
import { measured } from './measure-all';
import type { Measured } from './measured';

export interface MeasureAllInWorkersOptions extends MeasureAllOptions, Omit<WorkerOptions, 'onProgress'> {}

/** Steps from which workers save more time than their start takes. */
const WORTH = 2e7;

/** Walks through all shortest paths, and what else is made of each. */
const WALKS = [
  ['betweenness', betweennessInWorkers, ['betweennessCentralization', 'bridgingCentrality', 'crossSectorShare']],
  ['crossSectorBetweenness', crossSectorBetweennessInWorkers, ['crossSectorShare']],
] as const;

/**
 * Everything that is measured of a network, as `measureAll`, with all shortest paths walked by several workers at once, in the
 * browser and in Node. The numbers are those of `measureAll`, to the last bit, for any number of workers.
 *
 * Where the paths take only a moment nothing is started. All other measures are worked out in this thread, afterwards.
 *
 * Range: as `measureAll`.
 * Undefined: as `measureAll`.
 * Cost: as `measureAll`, betweenness and cross-sector betweenness divided by the number of workers.
 * Source: as `measureAll`.
 *
 * @throws {PlayermapError} as `measureAll`, and `bad-option` where `workers` is no whole number from 0. The reason of
 * `signal` where it ends the work.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * const options = { measures: ['betweenness'], workers: 2 };
 * assert.deepEqual(await measureAllInWorkers(network, options), measureAll(network, { measures: ['betweenness'] }));
 */
export async function measureAllInWorkers(
  network: Network,
  options: MeasureAllInWorkersOptions = {},
): Promise<Measured & Tidy> {
  requireNetwork(network);
  checkOptions(options);
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const job = jobOf(network, options);
  const ready = await walked(job, options);
  const told = (done: number, next: string) => {
    signal?.throwIfAborted();
    onProgress?.(done, next);
  };
  return measured(job, told, ready);
}

/** The scores that workers made; what is exact is also kept for the measures that are made of it. */
async function walked({ network, reading, wanted, has }: Job, options: MeasureAllInWorkersOptions) {
  const ready = new Map<string, Scores>();
  const { workers, signal, onProgress } = options;
  const { samples, confidence, ...exact } = reading;
  for (const [id, inWorkers, madeOfAll] of WALKS) {
    const working: WorkerOptions = {
      ...(workers !== undefined && { workers }),
      ...(signal && { signal }),
      onProgress: (share) => onProgress?.(0, id, share),
    };
    if (has(id) && sampledPaths(wanted.size) > WORTH)
      ready.set(id, await inWorkers(network, { ...reading, ...working }));
    // done already where no samples were asked for
    if (madeOfAll.some(has) && paths(wanted.size) > WORTH) await inWorkers(network, { ...exact, ...working });
  }
  return ready;
}
