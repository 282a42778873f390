import { communitiesFor } from '../communities/descriptors';
import { agreementTests } from '../inference/agreement-tests';
import { MIXING_INDEX_IDS, mixingTests } from '../inference/label-permutation';
import type { NullTest } from '../inference/null-test';
import { spectralTest } from '../inference/spectral-test';
import { stakeholderTests } from '../inference/stakeholder-tests';
import { chanceColumns, chanceOf } from './chance';
import type { Job } from './job';
import type { Chance, ChanceColumns } from './measured';

/** The indices of homophily beside what chance gives. */
export function testsOf({ network, reading, has }: Job): Readonly<Record<string, Chance>> {
  const { by, unweighted, permutations, seed } = reading;
  if (permutations === 0) return {};
  const options = { by, permutations, seed };
  const tests = new Map<string, NullTest>(
    mixingTests(network, { ...options, unweighted, indices: MIXING_INDEX_IDS.filter(has) }),
  );
  if (has('spectralSegregation')) tests.set('spectralSegregation', spectralTest(network, options));
  if (has('communitySectorAmi') || has('communitySectorAri')) {
    const { ami, ari } = agreementTests(network, communitiesFor(network, { unweighted, seed }), options);
    if (has('communitySectorAmi')) tests.set('communitySectorAmi', ami);
    if (has('communitySectorAri')) tests.set('communitySectorAri', ari);
  }
  return Object.fromEntries([...tests].map(([id, test]) => [id, chanceOf(test)]));
}

/** Scores of homophily beside what chance gives each stakeholder. */
export function scoreTestsOf({ network, reading, has }: Job): Readonly<Record<string, ChanceColumns>> {
  const { by, unweighted, direction, permutations, seed } = reading;
  if (permutations === 0 || !has('eiIndex')) return {};
  return { eiIndex: chanceColumns(stakeholderTests(network, { by, unweighted, direction, permutations, seed })) };
}
