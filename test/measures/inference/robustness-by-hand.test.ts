import { rankStability, robustness, Scores, strength } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { lettersNetwork } from '../../helpers/arcs';

type List = readonly (number | null)[];
/** A measure that gives a list to the whole map, and the next of others to each damaged one. */
function told(whole: List, ...damaged: readonly List[]) {
  let draw = -1;
  return (network: Network) => {
    const list = draw < 0 ? whole : (damaged[draw % damaged.length] as List);
    draw++;
    return new Scores({ measure: 'told', range: [0, 20], unit: '', source: '', options: {} }, network, list);
  };
}
const twenty = Array.from({ length: 20 }, (_, i) => 20 - i);
/** The leader falls by so many places, and those between move up. */
const fallen = (places: number): number[] =>
  twenty.map((score, i) => (i === 0 ? 20 - places : i <= places ? score + 1 : score));
/** Twenty in a circle of ties, of which some are lost each time. */
const map = lettersNetwork(
  20,
  Array.from({ length: 20 }, (_, i) => 'abcdefghijklmnopqrsta'.slice(i, i + 2)).join(' '),
  false,
);

describe('a ranking of twenty whose leader falls by 0 to 19 places, twice each', () => {
  const run = () => robustness(map, told(twenty, ...twenty.map((_, places) => fallen(places))), { draws: 40 });

  it('keeps the leader at the top, in the first three and in the first tenth as often as he fell so far', () => {
    expect(run()).toMatchObject({ top1: 2 / 40, top3: 6 / 40, topTenth: 4 / 40, measure: 'told' });
  });

  it('shares one of three with the first two of the whole map, but where the leader stays among them', () => {
    // the second moves up; with the leader gone the third stands beside it: one of the three names on both lists
    expect(run().overlap).toBeCloseTo((4 * 1 + 36 * (1 / 3)) / 40, 12);
  });

  it("has Spearman's correlation with the whole map, in all but a twentieth of the draws at least the low one", () => {
    // k places down, k others each one up: 1 - 6 (k^2 + k) / (n^3 - n)
    const rank = (k: number) => 1 - (6 * (k * k + k)) / (20 ** 3 - 20);
    const { rankCorrelation, rankCorrelationLow, r2 } = run();
    const mean = (of: (k: number) => number) => twenty.reduce((sum, _, k) => sum + of(k), 0) / 20;
    expect(rankCorrelation).toBeCloseTo(mean(rank), 12);
    expect(r2).toBeCloseTo(
      mean((k) => rank(k) ** 2),
      12,
    );
    // two of forty draws are below
    expect(rankCorrelationLow).toBeCloseTo(rank(18), 12);
  });

  it('gives each the places it has in nine draws of ten', () => {
    const [leader, second, last] = [run().rows()[0], run().rows()[1], run().rows()[19]];
    expect(leader).toEqual({ id: 'a', score: 20, rank: 1, best: 2, worst: 19 });
    // second only where the leader stays
    expect(second).toEqual({ id: 'b', score: 19, rank: 2, best: 1, worst: 1 });
    expect(last).toEqual({ id: 't', score: 1, rank: 20, best: 20, worst: 20 });
  });
});

describe('who has no score on the damaged map', () => {
  const three = lettersNetwork(3, 'ab bc', false);

  it('stands behind all who have one', () => {
    const found = robustness(three, told([3, 2, 1], [null, 2, 1]), { draws: 2 });
    expect(found).toMatchObject({ top1: 0, top3: 1 });
    // ranks 1 2 3 become 3 1 2
    expect(found.rankCorrelation).toBeCloseTo(-0.5, 12);
    expect(found.rows()[0]).toEqual({ id: 'a', score: 3, rank: 1, best: null, worst: null });
  });

  it('does so with scores below zero, and where nobody has one', () => {
    // beside the least: -2, -2, -1 for 3, 2, 1
    expect(robustness(three, told([3, 2, 1], [null, -2, -1]), { draws: 2 }).rankCorrelation).toBeCloseTo(
      -Math.sqrt(3) / 2,
      12,
    );
    expect(robustness(three, told([3, 2, 1], [null, null, null]), { draws: 2 }).rankCorrelation).toBe(0);
  });

  it('is compared only where it had one before; two are enough to compare', () => {
    const found = robustness(three, told([null, 2, 1], [7, 2, 1]), { draws: 2 });
    expect(found).toMatchObject({ top1: 1, rankCorrelation: 1 });
    expect(found.rows().map(({ rank, best }) => [rank, best])).toEqual([
      [null, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(robustness(three, told([null, null, 1], [3, 2, 1]), { draws: 2 }).rankCorrelation).toBeNull();
  });
});

describe('a damaged map', () => {
  it('keeps the strength of every tie that is left', () => {
    const ties = lettersNetwork(6, 'ab:1 bc:2 cd:4 de:8 ef:16');
    const kept = new Set<number>();
    robustness(
      ties,
      (left) => {
        const list = strength(left, { direction: 'out' }).list;
        // a to e each have one tie out, or none
        list.forEach((value, i) => {
          expect([0, i < 5 ? 2 ** i : 0]).toContain(value);
        });
        kept.add(list.reduce<number>((sum, value) => sum + (value ?? 0), 0));
        return strength(left);
      },
      { share: 0.4, draws: 60 },
    );
    // the whole, and the ten ways to lose two of five
    expect(kept.size).toBe(11);
  });

  it('is none for a share that is none', () => {
    for (const share of [-0.1, 1.1, Number.NaN])
      expect(() => robustness(map, told(twenty, twenty), { share })).toThrow(
        expect.objectContaining({ code: 'bad-option', message: `share is ${share}, expected a number from 0 to 1` }),
      );
  });
});

describe('how much may be missing until a ranking does not hold', () => {
  const reversed = [...twenty].reverse();
  const by = (list: (lost: number) => List) => (network: Network) =>
    new Scores(
      { measure: 'lost', range: [0, 20], unit: '', source: '', options: {} },
      network,
      list(20 - network.size),
    );

  it('is the greatest share of ties, a twentieth at a time, up to which it keeps to its order', () => {
    expect(
      rankStability(
        map,
        by((lost) => (lost <= 3 ? twenty : reversed)),
        { draws: 4 },
      ),
    ).toBe(0.15);
    expect(
      rankStability(
        map,
        by(() => twenty),
        { draws: 4 },
      ),
    ).toBe(0.5);
    expect(
      rankStability(
        map,
        by((lost) => (lost === 0 ? twenty : reversed)),
        { draws: 4 },
      ),
    ).toBe(0);
  });

  it('ends where nothing is left to compare', () => {
    const nothing = twenty.map(() => null);
    // who has no score any more is last: everybody alike
    expect(
      rankStability(
        map,
        by((lost) => (lost <= 2 ? twenty : nothing)),
        { draws: 4 },
      ),
    ).toBe(0.1);
    expect(
      rankStability(
        map,
        by(() => nothing),
        { draws: 4 },
      ),
    ).toBeNull();
  });
});
