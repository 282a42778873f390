import type { Highs, Model } from 'highs';
import { bring, required } from '../../kernel/optional-parts';

type Part = typeof import('highs');

/** HiGHS, loaded when something is solved for the first time. */
let loading: Promise<Highs> | undefined;

/**
 * The solver of linear and whole-number programmes.
 *
 * @throws {PlayermapError} `missing-part` where the optional package is not installed.
 */
export async function solver(): Promise<Highs> {
  loading ??= bring<Part>('highs').then((highs) => {
    const { highs: part } = required<{ highs: Part }>('drawing under quotas', { highs });
    return part.default();
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Exact where it can be: no gap is left open, and nothing is printed. */
export function exact(model: Model): Model {
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, random_seed: 1 });
  return model;
}

/** HiGHS's number for a model that was solved. */
export const OPTIMAL = 7;
