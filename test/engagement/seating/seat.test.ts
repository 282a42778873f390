import fc from 'fast-check';
import { type Pool, type Seating, type SeatingOptions, seat } from 'playermap/engagement';
import { describe, expect, it } from 'vitest';
import { poolOf } from '../convening/pools';

/** So many people, with columns of so many values each. */
function guests(count: number, ...columns: readonly number[]): Pool {
  const header = ['id', ...columns.map((_, c) => `column ${c}`)].join(',');
  const rows = Array.from({ length: count }, (_, i) =>
    [`p${i}`, ...columns.map((values, c) => `v${(i * (c + 2) + Math.floor((i * i) / 3)) % values}`)].join(','),
  );
  return poolOf([header, ...rows].join('\n'));
}

const tablesOf = ({ seats, rounds, tables }: Seating): string[][][] =>
  Array.from({ length: rounds }, (_, r) =>
    Array.from({ length: tables }, (_, t) =>
      seats.filter(({ round, table }) => round === r + 1 && table === t + 1).map(({ id }) => id),
    ),
  );

/** How often each pair meets, counted from who sits where. */
function meetings(seating: Seating): Map<string, number> {
  const times = new Map<string, number>();
  for (const table of tablesOf(seating).flat()) {
    for (const [i, a] of table.entries()) {
      for (const b of table.slice(i + 1)) {
        const pair = [a, b].sort().join(' ');
        times.set(pair, (times.get(pair) ?? 0) + 1);
      }
    }
  }
  return times;
}

const repeated = (seating: Seating) => [...meetings(seating).values()].reduce((sum, times) => sum + times - 1, 0);

describe('seating', () => {
  it.each([
    [9, 3, 4],
    [16, 4, 5],
    [25, 5, 6],
    [15, 5, 7],
    [20, 5, 5],
    [24, 8, 7],
    [32, 8, 9],
    [49, 7, 8],
  ])('%i people at %i tables meet nobody twice in %i rounds', (people, tables, rounds) => {
    const seating = seat(guests(people), { tables, rounds });
    expect(repeated(seating)).toBe(0);
    expect(seating).toMatchObject({ repeatedMeetings: 0, repeatedAtLeast: 0, repeats: [] });
  });

  it('a round more than pairs allow repeats as few as the bound says, and the bound is what must repeat', () => {
    // everybody has met everybody after four rounds
    const seating = seat(guests(9), { tables: 3, rounds: 5 });
    expect(seating).toMatchObject({ repeatedMeetings: 9, repeatedAtLeast: 9, pairsMet: 36, pairsPossible: 36 });
  });

  it('tables of more people than there are tables repeat some: six at four tables, 8 in each further round', () => {
    const seating = seat(guests(24), { tables: 4, rounds: 3 });
    expect(seating).toMatchObject({ repeatedMeetings: 16, repeatedAtLeast: 16 });
  });

  it('people of one sector cannot but meet again where it is at every table', () => {
    // two of six at each of three tables: 3 pairs in a round, of 15; two kinds of 6 meet 12 pairs in a round, of 36
    const pool = poolOf(['id,sector', ...Array.from({ length: 12 }, (_, i) => `p${i},${i % 2}`)].join('\n'));
    const seating = seat(pool, { tables: 3, rounds: 4 });
    expect(seating.uneven).toBe(0);
    expect(seating.repeatedAtLeast).toBeGreaterThanOrEqual(12);
    expect(seating.repeatedMeetings).toBeGreaterThanOrEqual(seating.repeatedAtLeast);
  });

  it('seats everybody once in every round, at tables that differ by one, evenly by one column, whatever the numbers', () => {
    const asked = fc.record({
      people: fc.integer({ min: 4, max: 40 }),
      tables: fc.integer({ min: 1, max: 9 }),
      rounds: fc.integer({ min: 1, max: 5 }),
      values: fc.integer({ min: 2, max: 6 }),
      seed: fc.nat(1000),
    });
    fc.assert(
      fc.property(asked, ({ people, tables, rounds, values, seed }) => {
        fc.pre(tables * 2 <= people);
        const pool = guests(people, values);
        const seating = seat(pool, { tables, rounds, seed, by: ['column 0'], swaps: 20_000 });
        for (const round of tablesOf(seating)) {
          expect(round.flat().sort()).toEqual(pool.candidates.map(({ id }) => id).sort());
          const sizes = round.map((table) => table.length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }
        for (const { count, fewest, most } of seating.mix) {
          expect(count).toBeGreaterThanOrEqual(fewest);
          expect(count).toBeLessThanOrEqual(most);
          expect(most - fewest).toBeLessThanOrEqual(1);
        }
        expect(seating.uneven).toBe(0);
        expect(seating.repeatedMeetings).toBe(repeated(seating));
        expect(seating.repeatedMeetings).toBeGreaterThanOrEqual(seating.repeatedAtLeast);
        expect(seating.pairsMet).toBe(meetings(seating).size);
        expect(seating.pairsMet).toBeLessThanOrEqual(seating.pairsPossible);
        for (const { a, b, times } of seating.repeats)
          expect(meetings(seating).get([a, b].sort().join(' '))).toBe(times);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('keeps apart whom it should and together whom it should, in every round', () => {
    const pool = guests(24, 3, 2);
    const together = [
      ['p0', 'p7'],
      ['p7', 'p9'],
      ['p3', 'p20'],
    ];
    const apart = [
      ['p0', 'p1'],
      ['p4', 'p5', 'p6'],
    ];
    const seating = seat(pool, { tables: 4, rounds: 4, together, apart, swaps: 200_000 });
    for (const round of tablesOf(seating)) {
      const at = (id: string) => round.findIndex((table) => table.includes(id));
      expect(at('p0')).toBe(at('p7'));
      expect(at('p0')).toBe(at('p9'));
      expect(at('p3')).toBe(at('p20'));
      expect(new Set(['p4', 'p5', 'p6'].map(at)).size).toBe(3);
      expect(at('p0')).not.toBe(at('p1'));
    }
    expect(seating).toMatchObject({ apart: 4, notApart: [] });
    // their own meetings are no repeats
    const own = ['p0 p7', 'p0 p9', 'p7 p9', 'p20 p3'].reduce(
      (sum, pair) => sum + (meetings(seating).get(pair) as number) - 1,
      0,
    );
    expect(seating.repeatedMeetings).toBe(repeated(seating) - own);
    expect(seating.repeatedMeetings).toBeGreaterThanOrEqual(seating.repeatedAtLeast);
  });

  it('says so where people cannot be kept apart', () => {
    const { notApart, repeatedMeetings, repeatedAtLeast } = seat(guests(6), {
      tables: 2,
      rounds: 1,
      apart: [['p0', 'p1', 'p2']],
      swaps: 5000,
    });
    expect(notApart).toHaveLength(1);
    expect(notApart[0]?.times).toBe(1);
    expect(repeatedMeetings).toBeGreaterThanOrEqual(repeatedAtLeast);
  });

  it('mixes each column that tells people apart, and no other, and no value that is not known', () => {
    const pool = poolOf('id,sector,mail,country\n1,a,x1,il\n2,b,x2,il\n3,a,x3,il\n4,,x4,il');
    const { by, mix } = seat(pool, { tables: 2, rounds: 1 });
    expect(by).toEqual(['sector']);
    expect(new Set(mix.map(({ value }) => value))).toEqual(new Set(['a', 'b']));
  });

  it('is the same for the same seed', () => {
    const options: SeatingOptions = { tables: 5, rounds: 4, seed: 3, swaps: 50_000 };
    expect(seat(guests(23, 4), options)).toEqual(seat(guests(23, 4), options));
  });

  it('finds seats close to the fewest repeats for sixty people of two columns', () => {
    const seating = seat(guests(60, 4, 3), { tables: 10, rounds: 5 });
    expect(seating.uneven).toBe(0);
    expect(seating.repeatedMeetings).toBeLessThanOrEqual(6);
  });

  it.each<[string, SeatingOptions, RegExp]>([
    ['no table', { tables: 0, rounds: 1 }, /tables is 0, expected a whole number from 1 to 5/],
    ['a table for one', { tables: 6, rounds: 1 }, /tables is 6.*two people at least at each table, of 10/],
    ['half a round', { tables: 2, rounds: 1.5 }, /rounds is 1.5/],
    ['an unknown column', { tables: 2, rounds: 1, by: ['colum 0'] }, /no column "colum 0"; nearest: "column 0"/],
    ['somebody unknown', { tables: 2, rounds: 1, apart: [['p0', 'p99']] }, /nobody with the id "p99"/],
    [
      'together and apart',
      { tables: 2, rounds: 1, apart: [['p0', 'p1']], together: [['p1', 'p0']] },
      /together and apart/,
    ],
    ['too many together', { tables: 5, rounds: 1, together: [['p0', 'p1', 'p2']] }, /do not fit 5 tables of at most 2/],
    ['a seed of 33 bits', { tables: 2, rounds: 1, seed: 2 ** 32 }, /seed is 4294967296/],
  ])('refuses %s', (_, options, message) => {
    expect(() => seat(guests(10, 2), options)).toThrow(message);
  });

  it('refuses nobody, and one person twice', () => {
    expect(() => seat({ file: '', categories: [], candidates: [] }, { tables: 1, rounds: 1 })).toThrow(
      /0 people to seat/,
    );
    const twice = { id: 'a', name: 'a', values: [], row: 2 };
    expect(() => seat({ file: '', categories: [], candidates: [twice, twice] }, { tables: 1, rounds: 1 })).toThrow(
      /two people have one id/,
    );
  });
});
