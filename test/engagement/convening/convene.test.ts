import highsLoader from 'highs';
import { type Convened, convene, type Pool } from 'playermap/engagement';
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
    [{ seats: 3, seed: 2 ** 32 }, /seed is 4294967296, expected a whole number from 0 to 4294967295/],
  ])('refuses %o', async (options, message) => {
    await expect(convene(randomPool(11, 3, 1), [], options)).rejects.toThrow(message);
  });

  it.each([
    ['a category that is no column', { category: 'gendr', name: 'f', min: 0, max: 1 }, /"gendr".*nearest: "gender"/],
    ['a minimum above the maximum', { category: 'gender', name: 'f', min: 2, max: 1 }, /quota of "f" is 2 to 1/],
    ['half a person', { category: 'gender', name: 'f', min: 0.5, max: 1 }, /quota of "f" is 0.5 to 1/],
    ['less than nobody', { category: 'gender', name: 'f', min: -1, max: 1 }, /quota of "f" is -1 to 1/],
  ])('refuses a quota of %s', async (_, quota, message) => {
    await expect(convene(randomPool(11, 3, 1), [quota], { seats: 3 })).rejects.toThrow(message);
  });

  it('refuses two candidates of one id', async () => {
    await expect(convene(poolOf('id,a\n1,x\n1,y'), [], { seats: 1 })).rejects.toThrow(/two candidates of the pool/);
  });

  it('a quota beyond the pool is in conflict by itself, and the nearest is what the pool has', async () => {
    const pool = poolOf('id,sector\n1,a\n2,a\n3,b');
    const quotas = [
      { category: 'sector', name: 'a', min: 0, max: 2 },
      { category: 'sector', name: 'b', min: 2, max: 2 },
    ];
    expect(await convene(pool, quotas, { seats: 2 })).toEqual({
      feasible: false,
      conflict: [quotas[1]],
      nearest: [quotas[0], { category: 'sector', name: 'b', min: 1, max: 2 }],
    });
  });
});
