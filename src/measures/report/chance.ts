import { holm } from '../inference/multiple-testing';
import type { NullTest } from '../inference/null-test';
import type { Chance, ChanceAmongSeveral } from './measured';

/** What a test says beside the number that was tested. */
export const chanceOf = ({ mean, sd, z, p, draws, exact }: NullTest): Chance => ({ mean, sd, z, p, draws, exact });

/** The same of several questions asked together. */
export function chanceAmong(tests: readonly NullTest[]): ChanceAmongSeveral[] {
  const corrected = holm(tests.map(({ p }) => p));
  return tests.map((test, k) => ({ ...chanceOf(test), pHolm: corrected[k] ?? null }));
}
