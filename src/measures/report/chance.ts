import { MIXING_INDEX_IDS } from '../inference/label-permutation';
import { holm } from '../inference/multiple-testing';
import type { NullTest } from '../inference/null-test';
import type { Chance, ChanceAmongSeveral, ChanceColumns } from './measured';

/** What a test says beside the number that was tested. */
export const chanceOf = ({ mean, sd, z, p, draws, exact }: NullTest): Chance => ({ mean, sd, z, p, draws, exact });

/** The same of several questions asked together. One whose answer no draw could change is no question. */
export function chanceAmong(tests: readonly NullTest[]): ChanceAmongSeveral[] {
  const corrected = holm(tests.map(({ p, z }) => (z === null ? null : p)));
  return tests.map((test, k) => ({ ...chanceOf(test), pHolm: corrected[k] ?? null }));
}

/** The same of everybody, as columns. */
export function chanceColumns(tests: readonly NullTest[]): ChanceColumns {
  const each = chanceAmong(tests);
  const column = (figure: 'mean' | 'sd' | 'z' | 'p' | 'pHolm') => each.map((test) => test[figure]);
  return {
    mean: column('mean'),
    sd: column('sd'),
    z: column('z'),
    p: column('p'),
    pHolm: column('pHolm'),
    draws: each.reduce((most, { draws }) => Math.max(most, draws), 0),
    exact: each.every(({ exact }) => exact),
  };
}

/** Figures that say something only beside what chance gives: of the map, and of stakeholders. */
export const TESTED_INDICES: readonly string[] = [
  ...MIXING_INDEX_IDS,
  'spectralSegregation',
  'communitySectorAmi',
  'communitySectorAri',
];
export const TESTED_SCORES: readonly string[] = ['eiIndex'];
