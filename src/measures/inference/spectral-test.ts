import type { Network } from '../../kernel/network';
import { meanUnder } from '../mixing/spectral-segregation';
import { labelTests, type PermutationOptions } from './label-permutation';
import type { NullTest } from './null-test';

/** Mean spectral segregation beside what it is when the sectors are dealt out anew: as `labelPermutation` has it, but quicker. */
export const spectralTest = (network: Network, options: PermutationOptions = {}): NullTest => {
  const mean = meanUnder(network);
  return labelTests(network, (labels) => [mean(labels)], options)[0] as NullTest;
};
