import fc from 'fast-check';
import { measureById, measures } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { diversityMeasures } from '../../../src/measures/diversity/descriptors';
import { mixingMeasures } from '../../../src/measures/mixing/descriptors';
import { drawnNetworks, networkOf } from '../../helpers/random-network';

const ours = [...diversityMeasures, ...mixingMeasures];

describe('diversity and mixing in the registry', () => {
  it('stand there once per kind, with a label and a sentence in three languages', () => {
    for (const { id, kind, label, meaning } of ours) {
      expect(measures.filter((one) => one.id === id && one.kind === kind)).toHaveLength(1);
      for (const wording of [label, meaning]) {
        expect(wording.he).toMatch(/[א-ת]/);
        expect(wording.ar).toMatch(/[ء-ي]/);
        expect(wording.en).toMatch(/^[\x20-\x7e]+$/);
      }
    }
    expect(measureById('eiIndex').kind).toBe('scores');
    expect(measureById('eiIndex', 'index').kind).toBe('index');
    expect(() => measureById('coleman_', 'index')).toThrow('there is no measure "coleman_"');
  });

  it('give null or a number inside their range on every small network, and change nothing', () => {
    fc.assert(
      fc.property(
        drawnNetworks,
        fc.constantFrom('in' as const, 'out' as const, 'all' as const),
        fc.boolean(),
        (drawn, direction, unweighted) => {
          const network = networkOf(drawn);
          const before = JSON.stringify(network);
          for (const measure of ours) {
            if (measure.kind !== 'scores' && measure.kind !== 'index') continue;
            const found = measure.compute(network, { direction, unweighted });
            const [values, [min, max]] =
              measure.kind === 'scores' && found !== null && typeof found === 'object'
                ? [[...found.values()], found.info.range]
                : [[found as number | null], (measure as { range: readonly [number, number] }).range];
            for (const value of values) {
              if (value === null) continue;
              expect(Number.isFinite(value), measure.id).toBe(true);
              expect(value, measure.id).toBeGreaterThanOrEqual(min - 1e-9);
              expect(value, measure.id).toBeLessThanOrEqual(max + 1e-9);
            }
          }
          expect(JSON.stringify(network)).toBe(before);
        },
      ),
      { seed: 14, numRuns: 200 },
    );
  });
});
