import { PlayermapError } from '../../kernel/errors';
import { nearest } from '../../kernel/nearest';
import type { Network } from '../../kernel/network';
import { measures } from '../registry';
import { isSlow, type Size, sizeOf } from './cost';
import type { MeasureAllOptions } from './job';
import { tableMeasures } from './table-measures';

/** Which measures are computed, and what is left out because it takes long. */
export interface Wanted {
  readonly ids: ReadonlySet<string>;
  /** Ids that were left out because the network is large. */
  readonly slow: readonly string[];
  /** Dealings of the sectors for tests against chance; 0 for none. */
  readonly permutations: number;
  /** Whether tests were left out because the network is large. */
  readonly testsSlow: boolean;
  readonly size: Size;
}

/** Ids of everything that `measureAll` can compute. */
export const measureIds: readonly string[] = [
  ...new Set([...measures.map(({ id }) => id), ...tableMeasures.map(({ id }) => id)]),
];

/** What is asked for by name, else all that does not take long. Throws `unknown-measure`, naming the nearest id. */
export function wantedOf(
  network: Network,
  groups: number,
  { measures: asked, permutations: draws, samples }: Pick<MeasureAllOptions, 'measures' | 'permutations' | 'samples'>,
): Wanted {
  const permutations = draws ?? 999;
  const size = sizeOf(network, groups, permutations, samples);
  for (const id of asked ?? []) {
    if (measureIds.includes(id)) continue;
    const hint = nearest(id, measureIds);
    throw new PlayermapError(
      'unknown-measure',
      `there is no measure "${id}"; ${hint ? `nearest: "${hint}"` : `there are: ${measureIds.join(', ')}`}`,
    );
  }
  const limits = new Map([...measures, ...tableMeasures].map(({ id, upTo }) => [id, upTo ?? Number.POSITIVE_INFINITY]));
  const takesLong = (id: string) => network.ids.length > (limits.get(id) as number) || isSlow(id, size);
  const slow = asked ? [] : measureIds.filter(takesLong);
  const left = new Set(slow);
  const testsSlow = draws === undefined && isSlow('tests', size);
  return {
    ids: new Set(asked ?? measureIds.filter((id) => !left.has(id))),
    slow,
    permutations: testsSlow ? 0 : permutations,
    testsSlow,
    size,
  };
}
