import { diversityInterval, hill, shannon, simpson } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { t8 } from '../../helpers/t8';

const hill2 = (counts: ArrayLike<number>) => hill(counts, 2);

describe('bootstrap intervals of diversity', () => {
  it('hold the estimate near their upper end, as draws see no new sectors', () => {
    const { estimate, low, high, draws } = diversityInterval(t8(), shannon);
    expect(estimate).toBeCloseTo(1.320888, 6);
    expect(draws).toBe(999);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(1.0);
    expect(high).toBeGreaterThan(1.25);
    expect(high).toBeLessThanOrEqual(Math.log(4));
  });

  it('are near the exact distribution of two stakeholders of two sectors', () => {
    const network = project(
      Ecosystem.from({
        version: 1,
        stakeholders: [
          { id: 'a', sectors: ['x'] },
          { id: 'b', sectors: ['y'] },
        ],
        ties: [],
      }),
    );
    // half of all draws are aa or bb (0), half are ab or ba (1/2)
    let half = 0;
    diversityInterval(
      network,
      (counts) => {
        const value = simpson(counts);
        if (value === 0.5) half++;
        return value;
      },
      { draws: 4000 },
    );
    expect(Math.abs(half - 2000)).toBeLessThan(130);
  });

  it('are the same for the same seed, others for another, and narrower for a lower level', () => {
    const network = t8('U');
    const first = diversityInterval(network, hill2, { seed: 7, amount: 'strength' });
    expect(diversityInterval(network, hill2, { seed: 7, amount: 'strength' })).toEqual(first);
    expect(diversityInterval(network, hill2, { seed: 8, amount: 'strength' })).not.toEqual(first);
    const narrow = diversityInterval(network, hill2, { seed: 7, amount: 'strength', confidence: 0.5 });
    expect(narrow.low).toBeGreaterThan(first.low as number);
    expect(narrow.high).toBeLessThan(first.high as number);
  });

  it('hold for the surroundings of one stakeholder, and are null where there are none', () => {
    expect(diversityInterval(t8('U'), hill2, { around: 'k' })).toMatchObject({ estimate: 1, low: 1, high: 1 });
    expect(diversityInterval(t8('Uiso'), hill2, { around: 'k' })).toMatchObject({
      estimate: null,
      low: null,
      high: null,
    });
  });
});
