import { type Account, type Convened, convene, conveneAudit, type Pool, type Quota } from 'playermap/engagement';
import { describe, expect, it } from 'vitest';
import { seededPool } from '../../helpers/seeded-pool';
import { evenQuotas, poolOf, randomPool } from './pools';

async function drawn(...given: Parameters<typeof convene>): Promise<Convened> {
  const outcome = await convene(...given);
  if (!outcome.feasible) throw new Error('no panel');
  return outcome;
}

const tableIn = (record: Account, id: string) => {
  const table = record.tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table.rows;
};

/** Somebody else's generator, from its published definition, with whole numbers of any length. */
function* mulberry32(seed: number): Generator<number, never> {
  const word = 0xffffffffn;
  let state = BigInt(seed);
  for (;;) {
    state = (state + 0x6d2b79f5n) & word;
    let t = ((state ^ (state >> 15n)) * (state | 1n)) & word;
    t ^= (t + (((t ^ (t >> 7n)) * (t | 61n)) & word)) & word;
    yield Number((t ^ (t >> 14n)) & word) / 2 ** 32;
  }
}

/** A draw by the printed recipe, from the printed tables and the seed alone. */
function byRecipe(record: Account, seed: number): string[] {
  const numbers = mulberry32(seed);
  const x = () => numbers.next().value;
  const ticket = x() * 4294967296;
  const panel = tableIn(record, 'panels').find(([, first, last]) => ticket >= Number(first) && ticket <= Number(last));
  const seats = new Map((panel?.[3] ?? '').split(' ').map((part) => part.split(':').map(Number) as [number, number]));
  const people = tableIn(record, 'chances');
  const kinds = tableIn(record, 'kinds').map(([kind, group]) => ({ kind, group }));
  const selected: string[] = [];
  for (const group of new Set(kinds.map((one) => one.group))) {
    const those = kinds.filter((one) => one.group === group);
    const homeNumbers = people.flatMap(([, , , kind, home]) => (kind === those[0]?.kind ? [Number(home)] : []));
    const homes = Array.from({ length: Math.max(...homeNumbers) }, (_, h) => h + 1);
    for (let i = homes.length; i >= 2; i--) {
      const other = 1 + Math.floor(x() * i);
      [homes[i - 1], homes[other - 1]] = [homes[other - 1] as number, homes[i - 1] as number];
    }
    for (const { kind } of those) {
      for (let seat = 0; seat < (seats.get(Number(kind)) ?? 0); seat++) {
        const home = homes.shift();
        const there = people.filter((row) => row[3] === kind && Number(row[4]) === home);
        selected.push(there[Math.floor(x() * there.length)]?.[0] as string);
      }
    }
  }
  const order = people.map(([id]) => id as string);
  return selected.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

describe('the record of a draw', () => {
  it.each([1, 7, 4294967295])('lets somebody else repeat the draw from what is printed and seed %i', async (seed) => {
    const { pool, quotas } = seededPool(60, 12, 1);
    const options = { seats: 12, seed };
    const outcome = await drawn(pool, quotas, options);
    expect(byRecipe(conveneAudit(pool, quotas, options, outcome, 'en'), seed)).toEqual(outcome.selected);
  });

  it('does so where homes give one person each, in any language', async () => {
    const pool = randomPool(30, 2, 3, 12);
    const quotas = evenQuotas(pool, 6);
    for (const [seed, language] of [
      [1, 'he'],
      [2, 'ar'],
      [3, 'en'],
    ] as const) {
      const options = { seats: 6, seed, onePer: 'home' };
      const outcome = await drawn(pool, quotas, options);
      expect(byRecipe(conveneAudit(pool, quotas, options, outcome, language), seed)).toEqual(outcome.selected);
    }
  });

  it.each([
    ['en', 'Draw of 3 from 11 candidates', 'Drawn', 'mulberry32'],
    ['he', 'הגרלה של 3 מתוך 11 מועמדים', 'עלו בגורל', 'mulberry32'],
    ['ar', 'سحب 3 من بين 11 مرشحًا', 'وقعت عليهم القرعة', 'mulberry32'],
  ] as const)('speaks %s', async (language, title, heading, recipe) => {
    const pool = randomPool(11, 2, 1);
    const quotas = evenQuotas(pool, 3);
    const record = conveneAudit(pool, quotas, { seats: 3 }, await drawn(pool, quotas, { seats: 3 }), language);
    expect(record).toMatchObject({ language, title });
    expect(record.tables[0]?.heading).toBe(heading);
    expect(record.sentences.at(-1)).toContain(recipe);
    expect(record.sentences.join()).not.toMatch(/\{\w+\}/);
    for (const { header, rows } of record.tables) for (const row of rows) expect(row).toHaveLength(header.length);
  });

  it('has another digest for another seed, quota or person, and the same for the same', async () => {
    const pool = randomPool(11, 2, 1);
    const quotas = evenQuotas(pool, 3);
    const digest = async (people: Pool, asked: readonly Quota[], seed: number) => {
      const options = { seats: 3, seed };
      const record = conveneAudit(people, asked, options, await convene(people, asked, options), 'en');
      return record.sentences.find((sentence) => sentence.includes('SHA-256'));
    };
    const first = await digest(pool, quotas, 1);
    expect(await digest(pool, quotas, 1)).toBe(first);
    expect(await digest(pool, quotas, 2)).not.toBe(first);
    expect(await digest(pool, quotas.with(0, { ...(quotas[0] as Quota), max: 3 }), 1)).not.toBe(first);
    expect(await digest({ ...pool, candidates: pool.candidates.slice(1) }, quotas, 1)).not.toBe(first);
  });

  it('says who can never be drawn, that chances are estimated, and what cannot be kept together', async () => {
    const pool = poolOf('id,name,sector\n1,דנה,a\n2,Avi\u202e,a\n3,Lea,b');
    const quotas = [
      { category: 'sector', name: 'a', min: 1, max: 1 },
      { category: 'sector', name: 'b', min: 0, max: 0 },
    ];
    const one = await drawn(pool, quotas, { seats: 1 });
    expect(conveneAudit(pool, quotas, { seats: 1 }, one, 'en').sentences).toContain(
      'No panel under these quotas can hold: Lea.',
    );
    const random = { seats: 1, method: 'random' as const, draws: 50 };
    const estimated = conveneAudit(pool, quotas, random, await drawn(pool, quotas, random), 'en');
    expect(estimated.sentences).toContain('Chances are estimated from 50 draws.');
    expect(estimated.tables.map(({ id }) => id)).toEqual(['selected', 'quotas', 'chances']);
    const asked = [{ category: 'sector', name: 'b', min: 2, max: 2 }, quotas[0] as Quota];
    const none = conveneAudit(pool, asked, { seats: 2 }, await convene(pool, asked, { seats: 2 }), 'en');
    expect(none.sentences).toContain('No panel keeps to these quotas.');
    expect(none.tables).toMatchObject([
      { id: 'conflict', rows: [['sector', 'b', '2', '2', '1']] },
      { id: 'nearest', rows: [['sector', 'b', '1', '2', '1']] },
    ]);
  });
});
