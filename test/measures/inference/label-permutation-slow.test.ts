import { mixingTests } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { loadReference, networkFolders, viewNetwork } from '../../helpers/reference';

const hops = { unweighted: true };

describe('permutation of the sectors of a real map', () => {
  it('is near the closed form of the expected E-I index where it is drawn, and repeats itself', () => {
    const folder = networkFolders.find((path) => path.endsWith('emon_texas')) as string;
    const reference = loadReference(folder);
    const view = reference.views[0]!;
    const network = viewNetwork(reference, view);
    const test = mixingTests(network, { ...hops, permutations: 2000 }).get('eiIndex');
    expect(test).toMatchObject({ exact: false, draws: 2000 });
    expect(Math.abs((test?.mean as number) - (view.sectors.ei_expected_uniform as number))).toBeLessThan(0.01);
    expect(test?.p).toBeGreaterThan(0);
    expect(mixingTests(network, { ...hops, permutations: 50, seed: 3 })).toEqual(
      mixingTests(network, { ...hops, permutations: 50, seed: 3 }),
    );
    expect(mixingTests(network, { permutations: 50, seed: 3 })).not.toEqual(
      mixingTests(network, { permutations: 50, seed: 4 }),
    );
  });
});
