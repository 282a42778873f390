import {
  degree,
  measureById,
  neighbourDiversity,
  rankStability,
  robustness,
  robustnessReport,
  Scores,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../helpers/random-network';
import { t8 } from '../../helpers/t8';

const star = networkOf({
  directed: false,
  stakeholders: ['hub', ...'abcdefg'].map((id) => ({ id })),
  ties: [...'abcdefg'].map((id) => ({ source: 'hub', target: id, strength: 1 })),
});

describe('robustness of a ranking', () => {
  it('is complete where nothing is missing', () => {
    const found = robustness(t8('U'), degree, { share: 0, draws: 5 });
    expect(found).toMatchObject({ top1: 1, top3: 1, topTenth: 1, overlap: 1, measure: 'degree', lost: 'ties' });
    expect(found.r2).toBeCloseTo(1, 12);
    expect(found.rankCorrelation).toBeCloseTo(1, 12);
    expect(found.rows().every(({ rank, best, worst }) => rank === best && rank === worst)).toBe(true);
    expect(found.rows()[3]).toEqual({ id: 'c', score: 5 / 7, rank: 1, best: 1, worst: 1 });
  });

  it('keeps a clear leader, and loses the order of those behind it', () => {
    const found = robustness(t8('U'), degree, { share: 0.25, draws: 200 });
    expect(found.top1).toBeGreaterThan(0.8);
    expect(found.top3).toBeGreaterThan(0.95);
    expect(found.rankCorrelation).toBeLessThan(0.95);
    expect(found.rankCorrelationLow).toBeLessThan(found.rankCorrelation as number);
    const c = found.rows().find(({ id }) => id === 'c');
    const g = found.rows().find(({ id }) => id === 'g');
    expect((g?.worst as number) - (g?.best as number)).toBeGreaterThan((c?.worst as number) - (c?.best as number));
  });

  it('leaves out stakeholders with their ties, but never a recipient', () => {
    const network = { ...t8('U'), recipients: [0] };
    let least = 8;
    const found = robustness(
      network,
      (left) => {
        expect(left.ids).toContain('r');
        least = Math.min(least, left.ids.length);
        return degree(left);
      },
      { lost: 'stakeholders', share: 0.3, draws: 30 },
    );
    expect(least).toBe(6);
    expect(found.rows()[0]?.best).not.toBeNull();
  });

  it('leaves out one at least, and at most all', () => {
    const sizes: number[] = [];
    robustness(t8('U'), (left) => degree(left), { share: 0.01, draws: 3, seed: 5 });
    robustness(
      t8('U'),
      (left) => {
        sizes.push(left.size);
        return degree(left);
      },
      { share: 0.01, draws: 2 },
    );
    expect(sizes).toEqual([12, 11, 11]);
    expect(robustness(t8('U'), degree, { share: 1, draws: 2 })).toMatchObject({ rankCorrelation: 0, r2: 0 });
  });

  it('counts who has no score any more as last, and a ranking that says nothing as 0', () => {
    const none = robustness(t8('U'), (network) => neighbourDiversity(network, 'sectorHill2'), { share: 1, draws: 3 });
    expect(none.rankCorrelation).toBe(0);
    const nothing = (network: typeof star) =>
      new Scores(
        { measure: 'x', range: [0, 1], unit: '', source: '', options: {} },
        network,
        network.ids.map(() => null),
      );
    expect(robustness(star, nothing)).toMatchObject({ top1: null, overlap: null, rankCorrelation: null });
    expect(rankStability(star, nothing)).toBeNull();
  });

  it('is the same for the same seed, and refuses shares that are none', () => {
    const run = (seed: number) => {
      const { rows, ...rest } = robustness(t8('D'), degree, { seed, draws: 20 });
      return [rest, rows()];
    };
    expect(run(4)).toEqual(run(4));
    expect(run(4)).not.toEqual(run(5));
    expect(() => robustness(t8(), degree, { share: 1.1 })).toThrow('share is 1.1, expected a number from 0 to 1');
    expect(() => robustness(t8(), degree, { draws: 0 })).toThrow('draws is 0');
  });
});

describe('which rankings survive', () => {
  it('is one row per measure over the same damaged maps', () => {
    const options = { share: 0.25, draws: 40 };
    const rows = robustnessReport(
      t8('U'),
      [measureById('degree', 'scores'), measureById('sectorHill2', 'scores')],
      options,
    );
    expect(rows.map(({ measure }) => measure)).toEqual(['degree', 'sectorHill2']);
    const { rankCorrelationLow, top1 } = robustness(t8('U'), (network) => degree(network), options);
    expect(rows[0]).toMatchObject({ rankCorrelationLow, top1, survives: (rankCorrelationLow as number) >= 0.7 });
    expect(robustnessReport(star, [measureById('degree', 'scores')], { share: 0 })[0]?.survives).toBe(true);
    const nobody = networkOf({ directed: true, stakeholders: [], ties: [] });
    expect(robustnessReport(nobody, [measureById('degree', 'scores')])[0]?.survives).toBeNull();
  });
});

describe('stability of a ranking', () => {
  it('is high where one stands out and zero where all are nearly alike', () => {
    const ids = Array.from({ length: 40 }, (_, i) => String(i));
    const steps = networkOf({
      directed: false,
      stakeholders: ids.map((id) => ({ id })),
      ties: ids.flatMap((source, i) => ids.slice(i + 1, 40 - i).map((target) => ({ source, target, strength: 1 }))),
    });
    const even = networkOf({
      directed: false,
      stakeholders: ids.map((id) => ({ id })),
      ties: ids.map((source, i) => ({ source, target: String((i + 1) % 40), strength: 1 })),
    });
    expect(rankStability(steps, degree, { draws: 40 })).toBeGreaterThanOrEqual(0.3);
    expect(rankStability(even, degree, { draws: 40 })).toBe(0);
  });
});
