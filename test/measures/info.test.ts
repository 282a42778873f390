import {
  communities,
  crossSectorBetweenness,
  crossSectorShare,
  degree,
  participation,
  strength,
  withinSectorZ,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { readAs, unitOf } from '../helpers/read-as';
import { t8 } from '../helpers/t8';

const most = Number.POSITIVE_INFINITY;

describe('what degree and strength say of themselves', () => {
  it('is what is possible, and how they were read', () => {
    expect(
      [
        degree(t8('D')),
        degree(t8('U')),
        degree(t8('D'), { direction: 'in' }),
        degree(t8('D'), { direction: 'out', normalized: false }),
        degree(t8('D'), { normalized: false }),
        degree(t8('U'), { normalized: false }),
        strength(t8('D')),
        strength(t8('U'), { direction: 'in', unweighted: true }),
        strength(t8('D'), { direction: 'out' }),
      ].map(readAs),
    ).toEqual([
      ['degree', 0, 2, { direction: 'all', normalized: true }],
      ['degree', 0, 1, { direction: 'all', normalized: true }],
      ['inDegree', 0, 1, { direction: 'in', normalized: true }],
      ['outDegree', 0, 7, { direction: 'out', normalized: false }],
      ['degree', 0, 14, { direction: 'all', normalized: false }],
      ['degree', 0, 7, { direction: 'all', normalized: false }],
      ['strength', 0, most, { direction: 'all', unweighted: false }],
      ['inStrength', 0, 7, { direction: 'in', unweighted: true }],
      ['outStrength', 0, most, { direction: 'out', unweighted: false }],
    ]);
  });

  it('is in ties, or in shares of the others', () => {
    const bare = { normalized: false };
    const scores = [degree(t8('U')), degree(t8('U'), bare), strength(t8('U')), strength(t8('U'), { unweighted: true })];
    expect(scores.map(unitOf)).toEqual(['share of the other stakeholders', 'ties', 'strength', 'ties']);
  });
});

describe('what measures of sectors say of themselves', () => {
  it('names what became of those without a sector', () => {
    for (const measure of [participation, withinSectorZ, crossSectorBetweenness, crossSectorShare]) {
      expect(measure(t8()).info.options).toMatchObject({ by: 'sector', missing: 'left-out' });
      expect(measure(t8(), { missing: 'group' }).info.options).toMatchObject({ missing: 'group' });
    }
  });

  it('is how many pairs of two sectors there are, and no estimate is above it', () => {
    const raw = { normalized: false };
    // sectors of 1, 2, 3 and 2: 23 pairs of two sectors, of which a stakeholder of three has 5, of two 6, of one 7
    expect(crossSectorBetweenness(t8('U'), raw).info.range).toEqual([0, 18]);
    expect(crossSectorBetweenness(t8('D'), raw).info.range).toEqual([0, 36]);
    for (let seed = 1; seed < 20; seed++) {
      const { list } = crossSectorBetweenness(t8('U'), { ...raw, samples: 1, seed });
      expect(Math.max(...list.map(Number))).toBeLessThanOrEqual(18);
    }
  });

  it('is how communities were searched for', () => {
    expect(communities(t8(), { runs: 12, seed: 3, unweighted: true, resolution: 2 }).scores().info.options).toEqual({
      runs: 12,
      seed: 3,
      unweighted: true,
      resolution: 2,
    });
  });
});
