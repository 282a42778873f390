import { estimateInterval, groupsBy, measureById, measures, Scores, strength, toGraphology } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from '../../src/kernel/random';
import { checkOptions } from '../../src/measures/options';
import { accuracyOf, drawSources } from '../../src/measures/sampling';
import { lettersNetwork } from '../helpers/arcs';

const columns = new Map([
  ['sector', ['x', null, 'y', 'x', '', null]],
  ['ring', ['0', '1', '1', '0', '2', '1']],
]);
const network: Network = { ...lettersNetwork(6, 'ab:2 ba:3 ac:5 ed:4'), columns };

describe('groups', () => {
  it('stand in the order in which they first occur, with the unknown left out or a group', () => {
    const left = groupsBy(network, 'sector');
    expect([left.names, [...left.of], left.counts]).toEqual([
      ['x', 'y', ''],
      [0, -1, 1, 0, 2, -1],
      [2, 1, 1],
    ]);
    const own = groupsBy(
      { ...network, columns: new Map([['sector', ['x', null, 'y', 'x', 'x', null]]]) },
      'sector',
      'group',
    );
    expect([own.names, [...own.of], own.counts]).toEqual([
      ['x', '', 'y'],
      [0, 1, 2, 0, 0, 1],
      [3, 2, 1],
    ]);
  });

  it('are refused for a column that is not there, and the nearest named', () => {
    expect(() => groupsBy(network, 'rin')).toThrow(
      expect.objectContaining({ code: 'bad-option', message: 'stakeholders have no column "rin"; nearest: "ring"' }),
    );
  });
});

describe('a network for graphology', () => {
  const edges = (options = {}, of: Network = network) =>
    toGraphology(of, options)
      .mapEdges((_, { weight }, source, target) => `${source}${target}:${weight}`)
      .join(' ');

  it('has positions as nodes and strengths as weights, each tie once', () => {
    expect(edges()).toBe('01:2 02:5 10:3 43:4');
    expect(edges({ unweighted: true })).toBe('01:1 02:1 10:1 43:1');
    expect(edges({}, lettersNetwork(4, 'ab:2 bc:3 da:4', false))).toBe('01:2 03:4 12:3');
    expect(toGraphology(network).type).toBe('directed');
    expect(toGraphology(lettersNetwork(2, 'ab', false)).type).toBe('undirected');
    expect(toGraphology(network).nodes()).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('can be put in in another order', () => {
    const order = [4, 1, 0, 5, 3, 2];
    expect(toGraphology(network, { order }).nodes()).toEqual(order.map(String));
    expect(edges({ order })).toBe('43:4 10:3 01:2 02:5');
  });
});

describe('the registry', () => {
  it('finds a measure by id and kind, scores first', () => {
    expect(measureById('eiIndex').kind).toBe('scores');
    expect(measureById('eiIndex', 'index').kind).toBe('index');
    expect(measureById('density').id).toBe('density');
    expect(measureById('degree')).toBe(measures.find(({ id }) => id === 'degree'));
  });

  it('refuses what it does not have', () => {
    expect(() => measureById('densty')).toThrow(
      expect.objectContaining({ code: 'unknown-measure', message: 'there is no measure "densty"; nearest: "density"' }),
    );
    expect(() => measureById('degree', 'index')).toThrow('there is no measure "degree"');
  });
});

describe('strength without strengths', () => {
  it('is the number of ties', () => {
    expect(strength(network, { unweighted: true }).list).toEqual([3, 2, 1, 1, 1, 0]);
    expect(strength(network, { unweighted: true, direction: 'out' }).list).toEqual([2, 1, 0, 0, 1, 0]);
    expect(strength(network, { direction: 'in' }).list).toEqual([3, 2, 5, 4, 0, 0]);
  });
});

describe('scores', () => {
  it('give the greatest, and each its entry', () => {
    const scores = new Scores({ measure: 'm', range: [0, 1], unit: 'u', source: 's', options: {} }, network, [
      0.2,
      null,
      0.9,
      0.2,
      0.5,
      null,
    ]);
    expect(scores.top(2)).toEqual([
      ['c', 0.9],
      ['e', 0.5],
    ]);
    expect(scores.top(0)).toEqual([]);
    const seen: unknown[] = [];
    scores.forEach((value, id, all) => {
      seen.push(`${id}${value}${all === scores}`);
    });
    expect(seen).toEqual(['a0.2true', 'bnulltrue', 'c0.9true', 'd0.2true', 'e0.5true', 'fnulltrue']);
  });
});

describe('a sample of sources', () => {
  const all = () => [10, 11, 12, 13, 14, 15];

  it('is drawn by the seed and put in order; undefined where all are taken', () => {
    for (const seed of [1, 2, 3]) {
      const drawn = drawSources(all(), { samples: 3, seed });
      expect(drawn).toEqual(
        shuffle(all(), seededRandom(seed))
          .slice(0, 3)
          .sort((a, b) => a - b),
      );
    }
    expect(drawSources(all(), { samples: 3 })).toEqual(drawSources(all(), { samples: 3, seed: 1 }));
    expect(drawSources(all(), { samples: 5 })).toHaveLength(5);
    expect([drawSources(all(), {}), drawSources(all(), { samples: 6 }), drawSources(all(), { samples: 7 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is refused for numbers that make none', () => {
    for (const samples of [0, -1, 1.5, Number.NaN])
      expect(() => checkOptions({ samples })).toThrow(
        expect.objectContaining({
          code: 'bad-option',
          message: `samples is ${samples}, expected a whole number from 1`,
        }),
      );
    for (const confidence of [0, 1, -1, 2, Number.NaN])
      expect(() => checkOptions({ confidence })).toThrow(
        expect.objectContaining({
          code: 'bad-option',
          message: `confidence is ${confidence}, expected a number between 0 and 1`,
        }),
      );
    expect(drawSources(all(), { samples: 1, confidence: 0.5 })).toHaveLength(1);
  });

  it('has the bound of Hoeffding and Serfling', () => {
    const doubt = Math.log((2 * 6) / 0.05);
    expect(accuracyOf(50, 100, 6, 2, {})).toEqual({
      samples: 50,
      of: 100,
      confidence: 0.95,
      within: expect.closeTo(2 * Math.sqrt(((51 / 100) * doubt) / 100), 12),
      most: 2,
    });
    expect(accuracyOf(50, 100, 6, 2, { confidence: 0.5 }).within).toBeCloseTo(
      2 * Math.sqrt(((51 / 100) * Math.log(12 / 0.5)) / 100),
      12,
    );
    expect(accuracyOf(1, 100, 6, 2, {}).within).toBe(2);
  });
});

describe('the interval of an estimate', () => {
  const estimate = (list: (number | null)[], accuracy?: object) =>
    new Scores(
      { measure: 'm', range: [0, 2], unit: 'u', source: 's', options: {}, ...(accuracy as { accuracy?: never }) },
      network,
      list,
    );
  const accuracy = { samples: 50, of: 100, confidence: 0.95, within: 0.5, most: 2 };
  const allowed = Math.log((2 * 6) / 0.05) / 50;
  const divergence = (q: number, p: number) =>
    (q === 0 ? 0 : q * Math.log(q / p)) + (q === 1 ? 0 : (1 - q) * Math.log((1 - q) / (1 - p)));

  it('ends where the divergence is what is allowed, no further than the bound', () => {
    const scores = estimate([0, 0.1, 1, 1.9, 2, null], { accuracy });
    const [low, high] = estimateInterval(scores, 'b') as [number, number];
    expect(divergence(0.05, low / 2)).toBeCloseTo(allowed, 9);
    expect(divergence(0.05, high / 2)).toBeCloseTo(allowed, 9);
    expect(low < 0.1 && 0.1 < high).toBe(true);
    expect(estimateInterval(scores, 'a')).toEqual([0, expect.closeTo(2 * (1 - Math.exp(-allowed)), 9)]);
    expect(estimateInterval(scores, 'e')).toEqual([expect.closeTo(2 * Math.exp(-allowed), 9), 2]);
    expect(estimateInterval(scores, 'c')).toEqual([expect.closeTo(1 - 2 * 0.223, 2), expect.closeTo(1 + 2 * 0.223, 2)]);
    const tight = estimate([0, 0.1, 1, 1.9, 2, null], { accuracy: { ...accuracy, within: 0.2 } });
    expect(estimateInterval(tight, 'c')).toEqual([0.8, 1.2]);
    expect(estimateInterval(scores, 'f')).toBeNull();
  });

  it('is all that is possible where little was drawn, and the score itself where it is exact', () => {
    const loose = estimate([0.5, 0, 0, 0, 0, 0], { accuracy: { ...accuracy, samples: 1, within: 2 } });
    const [low, high] = estimateInterval(loose, 'a') as [number, number];
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(2);
    // an estimate may be above what is possible
    const above = estimate([2.5, 0, 0, 0, 0, 0], { accuracy });
    expect(estimateInterval(above, 'a')?.[1]).toBe(2);
    expect(estimateInterval(estimate([0.5, 0, 0, 0, 0, 0]), 'a')).toEqual([0.5, 0.5]);
    expect(() => estimateInterval(loose, 'z')).toThrow(
      expect.objectContaining({ code: 'unknown-id', message: 'there is no stakeholder "z"' }),
    );
  });
});
