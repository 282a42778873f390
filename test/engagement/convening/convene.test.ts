import highsLoader from 'highs';
import { type Convened, convene, drawPanel, type Lottery, type Pool, planLottery } from 'playermap/engagement';
import { beforeAll, describe, expect, it } from 'vitest';
import { allPanels, evenQuotas, keeps, poolOf, randomPool } from './pools';

type Highs = Awaited<ReturnType<typeof highsLoader>>;
let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

/** The greatest least chance over all panels, person by person, as one programme in words: no kinds, no columns made on the way. */
function bestLeast(pool: Pool, panels: readonly (readonly number[])[]): number {
  const possible = pool.candidates.map((_, i) => i).filter((i) => panels.some((panel) => panel.includes(i)));
  const lines = possible.map((i) => {
    const held = panels.flatMap((panel, p) => (panel.includes(i) ? [`+ p${p}`] : []));
    return `c${i}: ${held.join(' ')} - z >= 0`;
  });
  const all = panels.map((_, p) => `+ p${p}`).join(' ');
  const { ObjectiveValue } = highs.solve(`Maximize\n z\nSubject To\n${lines.join('\n')}\nw: ${all} = 1\nEnd`);
  return ObjectiveValue;
}

const seatsOf = (drawn: Convened) => [...drawn.probabilities.values()].reduce((sum, chance) => sum + chance, 0);

async function lotteryOf(...given: Parameters<typeof planLottery>): Promise<Lottery> {
  const lottery = await planLottery(...given);
  if (!lottery.feasible) throw new Error('no panel');
  return lottery;
}

async function drawnFrom(...given: Parameters<typeof convene>): Promise<Convened> {
  const drawn = await convene(...given);
  if (!drawn.feasible) throw new Error('no panel');
  return drawn;
}

describe('convening', () => {
  it.each([1, 2, 3, 4, 5, 6])('gives the least chance that all panels together allow (pool %i)', async (seed) => {
    const pool = randomPool(11, 3, seed);
    const quotas = evenQuotas(pool, 4);
    const panels = allPanels(pool, quotas, 4);
    const drawn = await drawnFrom(pool, quotas, { seats: 4 });
    expect(drawn.minProbability).toBeCloseTo(bestLeast(pool, panels), 8);
    expect(seatsOf(drawn)).toBeCloseTo(4, 9);
    const held = new Set(panels.flat());
    expect(drawn.neverSelected).toEqual(pool.candidates.filter((_, i) => !held.has(i)).map(({ id }) => id));
  });

  it.each([1, 2, 3, 4])('does so with at most one of each home too (pool %i)', async (seed) => {
    const pool = randomPool(11, 2, seed, 7);
    const quotas = evenQuotas(pool, 4);
    const panels = allPanels(pool, quotas, 4, 'home');
    const drawn = await drawnFrom(pool, quotas, { seats: 4, onePer: 'home' });
    expect(drawn.minProbability).toBeCloseTo(bestLeast(pool, panels), 8);
    expect(seatsOf(drawn)).toBeCloseTo(4, 9);
  });

  it('keeps to every quota and every home, whatever the seed and the method', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const pool = randomPool(60, 4, seed, 40);
      const quotas = evenQuotas(pool, 12);
      for (const method of ['maximin', 'random'] as const) {
        const { selected } = await drawnFrom(pool, quotas, { seats: 12, seed, method, onePer: 'home', draws: 5 });
        const at = selected.map((id) => pool.candidates.findIndex((one) => one.id === id));
        expect(new Set(at).size).toBe(12);
        expect(keeps(pool, quotas, at, 'home')).toBe(true);
      }
    }
  });

  it('leximin raises the second least chance as well, where maximin need not', async () => {
    // one business seat for three, two public seats for two or three of the north
    const pool = poolOf(
      'id,sector,region\na,business,n\nb,business,n\nc,business,s\nd,public,n\ne,public,s\nf,public,s\ng,public,s',
    );
    const quotas = [
      { category: 'sector', name: 'business', min: 1, max: 1 },
      { category: 'sector', name: 'public', min: 2, max: 2 },
    ];
    const { probabilities } = await drawnFrom(pool, quotas, { seats: 3, method: 'leximin' });
    for (const id of ['a', 'b', 'c']) expect(probabilities.get(id)).toBeCloseTo(1 / 3, 8);
    for (const id of ['d', 'e', 'f', 'g']) expect(probabilities.get(id)).toBeCloseTo(1 / 2, 8);
    const sorted = async (method: 'maximin' | 'leximin', seed: number) => {
      const other = randomPool(40, 4, seed);
      const drawn = await drawnFrom(other, evenQuotas(other, 10), { seats: 10, method });
      return [...drawn.probabilities.values()].sort((x, y) => x - y);
    };
    for (const seed of [1, 2, 3]) {
      const fair = await sorted('leximin', seed);
      const least = await sorted('maximin', seed);
      const first = fair.findIndex((chance, i) => Math.abs(chance - (least[i] as number)) > 1e-6);
      expect(first < 0 || (fair[first] as number) > (least[first] as number)).toBe(true);
    }
  });

  it('1,000 seeds draw everybody as often as the chances say', async () => {
    const pool = randomPool(24, 3, 5, 15);
    const quotas = evenQuotas(pool, 6);
    const lottery = await lotteryOf(pool, quotas, { seats: 6, onePer: 'home' });
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= 1000; seed++) {
      for (const id of drawPanel(lottery, seed).selected) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    let square = 0;
    let free = 0;
    for (const [id, chance] of lottery.probabilities) {
      const expected = chance * 1000;
      const seen = counts.get(id) ?? 0;
      if (chance < 1e-9 || chance > 1 - 1e-9) {
        expect(seen).toBeCloseTo(expected, 6);
        continue;
      }
      square += (seen - expected) ** 2 / (expected * (1 - chance));
      free++;
    }
    // each term has mean 1; they are tied to each other, so that the bound is a wide one: mean and six deviations
    expect(square).toBeLessThan(free + 6 * Math.sqrt(2 * free));
  });

  it('draws 40 of 500 under quotas on five categories, with the chances that parts of people would have', async () => {
    const pool = randomPool(500, 5, 7);
    const quotas = evenQuotas(pool, 40, 2);
    const drawn = await drawnFrom(pool, quotas, { seats: 40 });
    const at = drawn.selected.map((id) => pool.candidates.findIndex((one) => one.id === id));
    expect(keeps(pool, quotas, at)).toBe(true);
    expect(seatsOf(drawn)).toBeCloseTo(40, 8);
    // another programme, person by person, in which parts of people may sit: no draw can do better than it
    const rows = quotas.map(({ category, name, min, max }, q) => {
      const c = pool.categories.indexOf(category);
      const members = pool.candidates.flatMap((one, i) => (one.values[c] === name ? [`+ x${i}`] : [])).join(' ');
      return `l${q}: ${members} >= ${min}\nu${q}: ${members} <= ${max}`;
    });
    const floor = pool.candidates.map((_, i) => `c${i}: x${i} - z >= 0`).join('\n');
    const all = pool.candidates.map((_, i) => `+ x${i}`).join(' ');
    const bounds = pool.candidates.map((_, i) => `x${i} <= 1`).join('\n');
    const model = `Maximize\n z\nSubject To\n${rows.join('\n')}\n${floor}\ns: ${all} = 40\nBounds\n${bounds}\nEnd`;
    const { ObjectiveValue } = highs.solve(model);
    expect(drawn.minProbability).toBeGreaterThan(ObjectiveValue - 1e-6);
    expect(drawn.minProbability).toBeLessThan(ObjectiveValue + 1e-6);
  });

  it('is the same for the same seed, and says the lot it rests on', async () => {
    const pool = randomPool(60, 4, 9);
    const quotas = evenQuotas(pool, 12);
    const first = await drawnFrom(pool, quotas, { seats: 12, seed: 4 });
    const second = await drawnFrom(pool, quotas, { seats: 12, seed: 4 });
    expect(second).toEqual(first);
    const { ticket, panel } = first.lot as NonNullable<Convened['lot']>;
    const before = first.lottery?.panels.slice(0, panel).reduce((sum, { tickets }) => sum + tickets, 0) as number;
    expect(ticket).toBeGreaterThanOrEqual(before);
    expect(ticket).toBeLessThan(before + (first.lottery?.panels[panel]?.tickets as number));
  });

  it('estimates the chances of the random method, and says so', async () => {
    const pool = randomPool(30, 2, 2);
    const quotas = evenQuotas(pool, 8);
    const drawn = await drawnFrom(pool, quotas, { seats: 8, method: 'random', draws: 200 });
    expect(drawn.estimatedFrom).toBe(200);
    expect(drawn.lot).toBeUndefined();
    expect(seatsOf(drawn)).toBeCloseTo(8, 9);
  });

  it('ids that look like numbers or like parts of an object are only ids', async () => {
    const pool = poolOf('id,sector\n007,a\n7,a\n__proto__,b\nconstructor,b');
    const quotas = [
      { category: 'sector', name: 'a', min: 1, max: 1 },
      { category: 'sector', name: 'b', min: 1, max: 1 },
    ];
    const { probabilities } = await drawnFrom(pool, quotas, { seats: 2 });
    expect([...probabilities]).toEqual(['007', '7', '__proto__', 'constructor'].map((id) => [id, 0.5]));
  });

  it.each([
    [{ seats: 0 }, /seats is 0/],
    [{ seats: 2.5 }, /seats is 2.5/],
    [{ seats: 99 }, /seats is 99, and the pool has 11/],
    [{ seats: 3, method: 'fair' as 'maximin' }, /method is "fair"/],
    [{ seats: 3, onePer: 'gendre' }, /nearest: "gender"/],
    [{ seats: 3, draws: 0 }, /draws is 0/],
  ])('refuses %o', async (options, message) => {
    await expect(convene(randomPool(11, 3, 1), [], options)).rejects.toThrow(message);
  });
});
