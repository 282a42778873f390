import {
  betweenness,
  betweennessCentralization,
  betweennessInWorkers,
  bridges,
  closeness,
  clustering,
  componentCount,
  degreeCentralization,
  density,
  diameter,
  dominatorTree,
  globalEfficiency,
  harmonic,
  isolates,
  katz,
  keyPlayers,
  meanClustering,
  meanDistance,
  pagerank,
  reciprocity,
  strongComponentCount,
  tieBetweenness,
  transitivity,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { knownShares, sharesFrom } from '../../../src/kernel/path-shares';
import { betterSet, type SetFigure } from '../../../src/measures/centrality/key-player-search';
import { distanceFragmentation, fragmentation, recipientLoss } from '../../../src/measures/centrality/removal';
import { drawSources } from '../../../src/measures/sampling';
import { lettersNetwork } from '../../helpers/arcs';

// a, b, c, e, d turn in a circle with a tie back, f is alone
const directed = lettersNetwork(6, 'ab:2 ba:1 ac:3 bc:1 ce:4 da:5 ed:1');
const undirected = lettersNetwork(6, 'ab:3 ac:3 bc:1 ce:4 ad:5 de:1', false);
const nobody = lettersNetwork(0, '');
const alone = lettersNetwork(1, '');
const pair = lettersNetwork(2, 'ab');
const close = (mine: readonly (number | null)[], expected: readonly (number | null)[]) => {
  expect(mine.length).toBe(expected.length);
  mine.forEach((value, i) => {
    const wanted = expected[i] as number | null;
    if (wanted === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(wanted, 12);
  });
};

describe('indices of a network, counted by hand', () => {
  it('are of its ties', () => {
    expect([isolates(directed), componentCount(directed), strongComponentCount(directed)]).toEqual([1, 2, 2]);
    expect([density(directed), density(undirected), density(alone), density(pair)]).toEqual([
      7 / 30,
      12 / 30,
      null,
      0.5,
    ]);
    expect([reciprocity(directed), reciprocity(undirected), reciprocity(alone)]).toEqual([2 / 7, 1, null]);
    expect(isolates(nobody)).toBe(0);
  });

  it('are of its distances', () => {
    const out = { direction: 'out' } as const;
    expect([diameter(directed, out), diameter(directed), diameter(alone)]).toEqual([4, 2, null]);
    expect(meanDistance(directed, out)).toBeCloseTo((7 + 7 + 10 + 9 + 8) / 20, 12);
    // ab, ac, bc, ce, ad, de are 1 apart, ae, bd, be, cd 2
    expect(meanDistance(directed)).toBeCloseTo((6 + 8) / 10, 12);
    expect(meanDistance(alone)).toBeNull();
    expect(globalEfficiency(directed)).toBeCloseTo((2 * (6 + 4 / 2)) / 30, 12);
    expect([globalEfficiency(alone), globalEfficiency(pair)]).toEqual([null, 1]);
    const third = 1 / 3;
    close(harmonic(directed, { ...out, normalized: false }).list, [
      2.5 + third,
      2.5 + third,
      1.75 + third,
      2 + third,
      1.5 + 2 * third,
      0,
    ]);
    close(harmonic(directed).list, [3.5 / 5, 3 / 5, 3.5 / 5, 3 / 5, 3 / 5, 0]);
    close(closeness(directed, out).list, [16 / 35, 16 / 35, 16 / 50, 16 / 40, 16 / 45, 0]);
    expect([harmonic(alone).list, closeness(alone).list, harmonic(alone, { normalized: false }).list]).toEqual([
      [null],
      [null],
      [0],
    ]);
    expect(harmonic(nobody, { normalized: false }).info.range).toEqual([0, 0]);
  });

  it('are of its triangles', () => {
    expect([transitivity(directed), transitivity(pair), transitivity(alone)]).toEqual([3 / 9, null, null]);
    close(clustering(directed, { unweighted: true }).list, [1 / 3, 1, 1 / 3, 0, 0, null]);
    // a: its two ties of the triangle, 3 + 3, of 11 x 2; c: 3 + 1 of 8 x 2
    close(clustering(directed).list, [6 / 22, 1, 4 / 16, 0, 0, null]);
    close(clustering(undirected).list, [6 / 22, 1, 4 / 16, 0, 0, null]);
    expect(meanClustering(directed)).toBeCloseTo((1 / 3 + 1 + 1 / 3) / 6, 12);
    expect(meanClustering(nobody)).toBeNull();
  });

  it('are of how far all stay below the greatest', () => {
    expect(degreeCentralization(directed)).toBeCloseTo((0 + 1 + 1 + 2 + 2 + 4) / 40, 12);
    expect(degreeCentralization(undirected)).toBeCloseTo((0 + 1 + 0 + 1 + 1 + 3) / 20, 12);
    expect([degreeCentralization(pair), betweennessCentralization(pair)]).toEqual([null, null]);
    const star = lettersNetwork(4, 'ab ac ad', false);
    expect([degreeCentralization(star), betweennessCentralization(star)]).toEqual([1, 1]);
    const three = lettersNetwork(3, 'ab bc', false);
    expect([degreeCentralization(three), betweennessCentralization(three)]).toEqual([1, 1]);
  });
});

describe('betweenness, counted by hand', () => {
  it('is of stakeholders', () => {
    // undirected pairs: a between b and d, c between b and e; of a to e and c to d half each by c, d and a, e
    close(betweenness(undirected, { normalized: false }).list, [1.5, 0, 1.5, 0.5, 0.5, 0]);
    close(betweenness(undirected).list, [0.15, 0, 0.15, 0.05, 0.05, 0]);
    // a: d, e to b and c, c to b, d to e. c: a, b to d, e, d to e. d: c, e to a, b, e to c. e: a, b, c to d, c to a, b
    close(betweenness(directed, { normalized: false }).list, [6, 0, 5, 5, 5, 0]);
    expect([betweenness(pair).list, betweenness(pair, { normalized: false }).list]).toEqual([
      [null, null],
      [0, 0],
    ]);
  });

  it('is of ties', () => {
    const rows = (network: Network, options = {}) =>
      tieBetweenness(network, options)
        .rows()
        .map(({ source, target, betweenness: value }) => [`${source}${target}`, value]);
    expect(rows(undirected, { normalized: false })).toEqual(
      [
        ['ab', 2],
        ['ac', 2],
        ['ad', 3],
        ['bc', 2],
        ['ce', 3],
        ['de', 2],
      ].map(([tie, value]) => [tie, expect.closeTo(value as number, 12)]),
    );
    expect(rows(lettersNetwork(3, 'ab bc'))).toEqual([
      ['ab', 2 / 6],
      ['bc', 2 / 6],
    ]);
    expect(rows(lettersNetwork(3, 'ab bc', false))).toEqual([
      ['ab', 2 / 3],
      ['bc', 2 / 3],
    ]);
  });

  it('reads lengths unless ties are to be counted', () => {
    const lengths = { distance: 'inverse-strength', normalized: false } as const;
    // a between b and c, d, e, and between d and c, e; c between e and a, b, d
    const found = betweenness(undirected, lengths);
    expect(found.get('a')).toBeCloseTo(5, 12);
    expect(found.get('c')).toBeCloseTo(3, 12);
    expect([found.get('b'), found.get('d'), found.get('e')]).toEqual([0, 0, 0]);
    expect(betweenness(undirected, { ...lengths, unweighted: true }).list).toEqual(
      betweenness(undirected, { normalized: false }).list,
    );
  });
});

describe('betweenness of a few sources', () => {
  it('is what those drawn give, times all by drawn, with what is certain of it', () => {
    const sources = drawSources([0, 1, 2, 3, 4, 5], { samples: 2 }) ?? [];
    const { stakeholders } = sharesFrom(directed, { distance: 'hops', drawn: sources });
    const found = betweenness(directed, { samples: 2 });
    close(
      found.list,
      [...stakeholders].map((sum) => (3 * sum) / 20),
    );
    expect(found.info.options).toMatchObject({ samples: 2, seed: 1 });
    // at most 4 of 20 pairs for each of 6 sources: 24 / 20
    expect(found.info.accuracy).toMatchObject({ samples: 2, of: 6, confidence: 0.95, most: (6 * 4) / 20 });
    expect(betweenness(directed, { samples: 2, normalized: false }).info.accuracy?.most).toBe(24);
    expect(betweenness(undirected, { samples: 2, normalized: false }).info.accuracy?.most).toBe(12);
    const two = betweenness(pair, { samples: 1 });
    expect([two.list, two.info.accuracy]).toEqual([[null, null], undefined]);
    expect(betweenness(directed).info.options).not.toHaveProperty('samples');
    expect(betweenness(directed).info.accuracy).toBeUndefined();
  });

  it('is the same in workers, and kept for the next', async () => {
    const fresh = () => lettersNetwork(6, 'ab:2 ba:1 ac:3 bc:1 ce:4 da:5 ed:1');
    const here = { workers: 0 };
    for (const options of [{}, { samples: 2 }, { distance: 'inverse-strength' }, { normalized: false }] as const) {
      const found = await betweennessInWorkers(fresh(), { ...options, ...here });
      expect(found.list).toEqual(betweenness(fresh(), options).list);
      expect(found.info).toEqual(betweenness(fresh(), options).info);
    }
    const known = fresh();
    await betweennessInWorkers(known, { ...here, samples: 2 });
    expect(knownShares(known, 'hops')).toBeUndefined();
    await betweennessInWorkers(known, here);
    const kept = knownShares(known, 'hops');
    expect(kept).toBeDefined();
    await betweennessInWorkers(known, here);
    expect(knownShares(known, 'hops')).toBe(kept);
    expect(knownShares(known, 'hops', true)).toBeUndefined();
  });
});

describe('influence that wears off', () => {
  it('is refused where it would grow without end, or shrink below nothing', () => {
    const circle = lettersNetwork(2, 'ab:2 ba:2');
    for (const attenuation of [-0.1, 0.5, 0.6, Number.NaN])
      expect(() => katz(circle, { attenuation })).toThrow(
        expect.objectContaining({
          code: 'bad-option',
          message: expect.stringMatching(
            `^attenuation is ${attenuation}, expected a number from 0 up to, but without, about 0.500000$`,
          ),
        }),
      );
    expect(katz(circle, { attenuation: 0 }).list).toEqual([1, 1]);
    // 1 + 0.25 x 2 x score
    close(katz(circle, { attenuation: 0.25, normalized: false }).list, [2, 2]);
    close(katz(directed, { attenuation: 0 }).list, [1, 1, 1, 1, 1, 1]);
    for (const damping of [-0.1, 1, 1.5, Number.NaN])
      expect(() => pagerank(circle, { damping })).toThrow(
        expect.objectContaining({
          code: 'bad-option',
          message: `damping is ${damping}, expected a number from 0 up to, but without, 1`,
        }),
      );
    close(pagerank(directed, { damping: 0 }).list, new Array(6).fill(1 / 6));
  });
});

/** A figure that is found anew for every set. */
const better = (
  candidates: number[],
  size: number,
  evaluate: (set: readonly number[]) => number | null,
  cost: number,
) =>
  betterSet(candidates, size, {
    none: null,
    withOneMore: (set) => (added) => evaluate([...set, added]),
    cost: { set: 0, added: cost },
  });

/** A figure of what is left without a set. */
const without = (figure: SetFigure, set: readonly number[]) =>
  set.length === 0 ? figure.none : figure.withOneMore(set.slice(0, -1))(set[set.length - 1] as number);

describe('what is left without some', () => {
  it('is told of one and of several', () => {
    expect(without(fragmentation(undirected), [2])).toBeCloseTo(1 - 12 / 20, 12);
    expect(without(distanceFragmentation(undirected), [2])).toBeCloseTo(1 - (2 * (3 + 2 / 2 + 1 / 3)) / 20, 12);
    const loss = (recipients: readonly number[], set: readonly number[], network = directed) =>
      without(recipientLoss({ ...network, recipients }), set);
    expect(loss([0], [2])).toBeCloseTo(1 / 4, 12);
    expect(loss([], [2])).toBeNull();
    expect(distanceFragmentation(pair).none).toBe(0);
    expect([fragmentation(pair).none, without(fragmentation(pair), [0])]).toEqual([0, null]);
  });
});

describe('where all ways must pass', () => {
  it('is told by bridges and dominators', () => {
    expect(bridges(lettersNetwork(5, 'ab bc ca cd', false)).rows()).toEqual([{ source: 'c', target: 'd' }]);
    expect(dominatorTree(directed, { from: ['a'] }).rows()).toEqual([
      { id: 'b', dominator: 'a' },
      { id: 'c', dominator: 'a' },
      { id: 'd', dominator: 'e' },
      { id: 'e', dominator: 'c' },
    ]);
    expect(dominatorTree(directed, { from: ['a', 'b'], reversed: true }).rows()).toEqual([
      { id: 'c', dominator: 'e' },
      { id: 'd', dominator: 'a' },
      { id: 'e', dominator: 'd' },
    ]);
    expect(dominatorTree(directed, { from: ['a', 'b'] }).rows()[0]).toEqual({ id: 'c', dominator: null });
    expect(() => dominatorTree(directed, { from: ['z'] })).toThrow(
      expect.objectContaining({ code: 'unknown-id', message: 'there is no stakeholder "z"' }),
    );
  });
});

describe('the search for the best set', () => {
  const worth = new Map<string, number | null>([
    ['', 0],
    ['1', 5],
    ['2', 4],
    ['3', 4],
    ['1,2', 6],
    ['1,3', 6],
    ['2,3', 9],
  ]);
  const asked: string[] = [];
  const evaluate = (set: readonly number[]) => {
    asked.push(set.join());
    return worth.get([...set].sort().join()) ?? null;
  };

  it('tries every set where that is affordable', () => {
    asked.length = 0;
    expect(better([1, 2, 3], 2, evaluate, 1)).toEqual({ members: [2, 3], value: 9, search: 'exhaustive' });
    expect(asked).toEqual(['1,2', '1,3', '2,3']);
    const all: string[] = [];
    better([1, 2, 3, 4, 5], 3, (set) => all.push(set.join()), 1);
    expect(all).toEqual('1,2,3 1,2,4 1,2,5 1,3,4 1,3,5 1,4,5 2,3,4 2,3,5 2,4,5 3,4,5'.split(' '));
    expect(better([1, 2], 2, evaluate, 1)).toEqual({ members: [1, 2], value: 6, search: 'exhaustive' });
  });

  it('else adds one after the other, then swaps while that helps', () => {
    expect(better([1, 2, 3], 2, evaluate, 1e9)).toEqual({ members: [2, 3], value: 9, search: 'greedy' });
    // of one member every set is tried anyhow
    expect(better([1, 2, 3], 1, evaluate, 1e9)).toEqual({ members: [1], value: 5, search: 'exhaustive' });
    // six pairs of four
    const search = (cost: number) => better([1, 2, 3, 4], 2, () => 1, cost).search;
    expect([search(5_000_000), search(5_000_001), search(75e5)]).toEqual(['exhaustive', 'greedy', 'greedy']);
    expect(better([1, 2], 2, () => 1, 3e7).search).toBe('exhaustive');
  });

  it('keeps the first among equals, also where they differ by rounding only', () => {
    for (const cost of [1, 1e9]) {
      expect(better([1, 2, 3], 1, ([one]) => (one === 2 ? 1 + 1e-12 : 1), cost).members).toEqual([1]);
      expect(better([1, 2, 3], 1, ([one]) => (one === 2 ? 1 + 1e-9 : 1), cost).members).toEqual([2]);
      expect(better([1, 2, 3], 1, ([one]) => (one === 3 ? -1 : -2), cost).members).toEqual([3]);
      expect(better([1, 2, 3], 1, ([one]) => (one === 1 ? null : 0), cost)).toMatchObject({
        members: [2],
        value: 0,
      });
    }
  });

  it('finds nobody where there are too few, or no set has a value', () => {
    expect(better([1], 2, evaluate, 1)).toEqual({ members: [], value: null, search: 'exhaustive' });
    expect(better([1, 2], 2, () => null, 1)).toEqual({ members: [], value: null, search: 'exhaustive' });
    expect(better([1, 2], 2, () => null, 1e9)).toEqual({ members: [], value: null, search: 'greedy' });
  });
});

describe('key players, found by hand', () => {
  // two triangles a, b, c and e, f, g, joined by d; h is apart
  const bow = lettersNetwork(8, 'ab bc ca cd de ef fg ge', false);
  const found = (options: Parameters<typeof keyPlayers>[1], network: Network = bow) => {
    const { rows, ...rest } = keyPlayers(network, options);
    expect(rows()).toEqual(rest.members.map((id) => ({ goal: rest.goal, id, value: rest.value })));
    return rest;
  };

  it('are those without whom it falls apart', () => {
    // pairs joined: 21 of 28; without c 1 + 6 of 21, without d 3 + 3
    expect(found({ size: 1 })).toEqual({
      goal: 'fragmentation',
      members: ['d'],
      value: 1 - 6 / 21,
      before: 1 - 21 / 28,
      search: 'exhaustive',
    });
    // without c and e: a-b, f-g, d, h
    expect(found({})).toMatchObject({ members: ['c', 'e'], value: 1 - 2 / 15 });
    expect(found({ size: 7 })).toMatchObject({ members: [], value: null });
    expect(found({ size: 6 })).toMatchObject({ members: [...'abcdef'], value: 1 });
    // recipients are spared only where their loss is the question
    expect(found({ size: 1 }, { ...bow, recipients: [3] }).members).toEqual(['d']);
    expect(found({ size: 9 })).toMatchObject({ members: [], value: null });
  });

  it('are those without whom all are far', () => {
    const { value, before, members } = found({ size: 1, goal: 'distance-fragmentation' });
    // 8 pairs at 1, 5 at 2, 4 at 3, 4 at 4
    const near = 8 + 5 / 2 + 4 / 3 + 4 / 4;
    expect(before).toBeCloseTo(1 - near / 28, 12);
    // without c: 5 at 1, 2 at 2; without d: 6 at 1: equal, so the first
    expect(members).toEqual(['c']);
    expect(value).toBeCloseTo(1 - 6 / 21, 12);
    expect(found({ size: 7, goal: 'distance-fragmentation' }).value).toBeNull();
  });

  it('are those from whom others are soonest reached', () => {
    expect(found({ size: 1, goal: 'reach' })).toMatchObject({ members: ['c'], value: 4 / 8, before: 0 });
    expect(found({ goal: 'reach' })).toMatchObject({ members: ['a', 'e'], value: 7 / 8 });
    expect(found({ size: 1, goal: 'reach', steps: 2 })).toMatchObject({ members: ['d'], value: 7 / 8 });
    expect(found({ size: 1, goal: 'distance-reach' })).toMatchObject({ members: ['c'] });
    expect(found({ size: 1, goal: 'distance-reach' }).value).toBeCloseTo((1 + 3 + 1 / 2 + 2 / 3) / 8, 12);
    const line = lettersNetwork(3, 'ab bc');
    expect(found({ size: 1, goal: 'reach', steps: 2, direction: 'out' }, line)).toMatchObject({
      members: ['a'],
      value: 1,
    });
    expect(found({ size: 1, goal: 'reach', steps: 2, direction: 'in' }, line)).toMatchObject({
      members: ['c'],
      value: 1,
    });
    expect(found({ size: 1, goal: 'reach' }, line)).toMatchObject({ members: ['b'], value: 1 });
    expect(found({ size: 1, goal: 'reach' }, nobody)).toMatchObject({ members: [], value: null, before: null });
  });

  it('are those without whom others lose the recipients, who are never chosen', () => {
    const ways = { ...lettersNetwork(6, 'ba cb db ec fa'), recipients: [0] };
    expect(found({ size: 1, goal: 'recipient-loss' }, ways)).toEqual({
      goal: 'recipient-loss',
      members: ['b'],
      value: 3 / 4,
      before: 0,
      search: 'exhaustive',
    });
    expect(found({ goal: 'recipient-loss' }, ways)).toMatchObject({ members: ['b', 'f'], value: 1 });
    expect(found({ size: 5, goal: 'recipient-loss' }, ways)).toMatchObject({ members: [], value: null });
    expect(found({ goal: 'recipient-loss' }, { ...ways, recipients: [] })).toMatchObject({
      members: [],
      value: null,
      before: null,
    });
    expect(found({ size: 1, goal: 'recipient-loss' }, { ...ways, recipients: [0, 1] })).toMatchObject({
      members: ['c'],
      value: expect.closeTo(1 / 3, 12),
    });
  });

  it('are among some only, where asked', () => {
    const columns = new Map([['sector', ['x', 'y', 'x', null, 'y', 'y', 'z', 'z']]]);
    const among = (...values: string[]) => ({ size: 1, among: { by: 'sector', values } });
    expect(found(among('y', 'z'), { ...bow, columns })).toMatchObject({
      members: ['e'],
      value: expect.closeTo(1 - 7 / 21, 12),
    });
    expect(found(among('z', 'none'), { ...bow, columns })).toMatchObject({
      members: ['g'],
      value: expect.closeTo(1 - 15 / 21, 12),
    });
    expect(found(among('none'), { ...bow, columns })).toMatchObject({ members: [], value: null });
  });

  it('are refused for a size or goal that cannot be', () => {
    for (const size of [0, -1, 1.5, Number.NaN])
      expect(() => keyPlayers(bow, { size })).toThrow(
        expect.objectContaining({ code: 'bad-option', message: `size is ${size}, expected a whole number from 1` }),
      );
    expect(() => keyPlayers(bow, { goal: 'power' as 'reach' })).toThrow(
      'goal is "power", expected one of fragmentation, distance-fragmentation, recipient-loss, reach, distance-reach',
    );
  });
});
