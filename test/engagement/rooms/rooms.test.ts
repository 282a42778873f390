import fc from 'fast-check';
import { type Meeting, workRooms } from 'playermap/engagement';
import { describe, expect, it } from 'vitest';
import { faults, fewestByTrying } from './held';

const SEED = 20151224;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });
const meeting = (...parties: string[]): Meeting => ({ parties });
const busiest = (meetings: readonly Meeting[]): number => {
  const counts = new Map<string, number>();
  for (const { parties } of meetings) for (const one of parties) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

/** Meetings between two sides, some of them twice. */
const between = (most: number) =>
  fc
    .array(fc.tuple(fc.nat(most), fc.nat(most)), { maxLength: 6 * most })
    .map((pairs) => pairs.map(([a, b]) => meeting(`m${a}`, `a${b}`)));
/** Meetings of two among anybody, each once. */
const among = (most: number) =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(most), fc.nat(most)).filter(([a, b]) => a < b),
      { maxLength: 4 * most, selector: String },
    )
    .map((pairs) => pairs.map(([a, b]) => meeting(`p${a}`, `p${b}`)));
const rooms = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });
const limit = (count: number | undefined) => (count === undefined ? {} : { rooms: count });

describe('work rooms of ministries and authorities', () => {
  it('take as many rounds as the busiest has meetings or the rooms call for, and none can do with fewer', () => {
    fc.assert(
      fc.property(between(9), rooms, (meetings, count) => {
        const table = workRooms(meetings, limit(count));
        expect(faults(meetings, table, { rooms: count })).toEqual([]);
        const least = Math.max(busiest(meetings), count === undefined ? 0 : Math.ceil(meetings.length / count));
        expect(table.rounds.length).toBe(least);
        expect([table.fewest, table.excess, table.lowerBound.rounds]).toEqual([true, [], least]);
      }),
      runs(400),
    );
  });

  it('are spread evenly: no round has over one room more than another', () => {
    fc.assert(
      fc.property(between(9), rooms, (meetings, count) => {
        const sizes = workRooms(meetings, limit(count)).rounds.map(({ length }) => length);
        if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      runs(200),
    );
  });

  it('stay exact for a whole region: 20 ministries, 60 authorities, 700 meetings', () => {
    const meetings: Meeting[] = [];
    for (let m = 0; m < 20; m++) {
      for (let a = 0; a < 60; a++) if ((m * 7 + a * 11) % 12 < 7) meetings.push(meeting(`m${m}`, `a${a}`));
    }
    const table = workRooms(meetings, { rooms: 18 });
    expect(meetings.length).toBeGreaterThan(600);
    expect(faults(meetings, table, { rooms: 18 })).toEqual([]);
    expect(table.rounds.length).toBe(Math.max(busiest(meetings), Math.ceil(meetings.length / 18)));
  });

  it('need no round where nobody has to meet', () => {
    expect(workRooms([])).toMatchObject({
      rounds: [],
      rooms: 0,
      fewest: true,
      lowerBound: { rounds: 0, by: 'nothing' },
    });
  });

  it('say whose meetings, or that the rooms, call for so many rounds', () => {
    const star = [meeting('health', 'arad'), meeting('health', 'dimona'), meeting('health', 'yeruham')];
    expect(workRooms(star).lowerBound).toEqual({ rounds: 3, by: 'party', party: 'health' });
    const apart = [meeting('health', 'arad'), meeting('housing', 'dimona'), meeting('tourism', 'yeruham')];
    expect(workRooms(apart, { rooms: 1 }).lowerBound).toEqual({ rounds: 3, by: 'rooms' });
  });

  it('let a ministry keep its room while authorities change', () => {
    const all = ['m1', 'm2'].flatMap((m) => ['a1', 'a2'].map((a) => meeting(m, a)));
    const { rounds } = workRooms(all);
    const at = (party: string) => rounds.map((round) => round.find(({ parties }) => parties.includes(party))?.room);
    expect(new Set(at('m1')).size).toBe(1);
    expect(new Set(at('m2')).size).toBe(1);
  });

  it('keep ids as they are', () => {
    const odd = [meeting('__proto__', '3708'), meeting('constructor', '3708'), meeting('משרד', '__proto__')];
    const table = workRooms(odd);
    expect(faults(odd, table)).toEqual([]);
    expect(table.parties).toEqual(['__proto__', '3708', 'constructor', 'משרד']);
  });
});

describe('meetings of two among anybody', () => {
  it('take one round more than the busiest has at most, and say why they take more than the least', () => {
    fc.assert(
      fc.property(among(8), rooms, (meetings, count) => {
        const table = workRooms(meetings, limit(count));
        expect(faults(meetings, table, { rooms: count })).toEqual([]);
        const byRooms = count === undefined ? 0 : Math.ceil(meetings.length / count);
        expect(table.rounds.length).toBeLessThanOrEqual(Math.max(busiest(meetings) + 1, byRooms));
        expect(table.rounds.length).toBeGreaterThanOrEqual(table.lowerBound.rounds);
        expect(table.excess.length > 0).toBe(table.rounds.length > table.lowerBound.rounds);
      }),
      runs(300),
    );
  });

  it('take exactly as many as trying all ways finds', () => {
    fc.assert(
      fc.property(among(5), rooms, (meetings, count) => {
        fc.pre(meetings.length <= 9);
        const table = workRooms(meetings, limit(count));
        expect(table.rounds.length).toBe(fewestByTrying(meetings, count));
        expect(table.fewest).toBe(true);
      }),
      runs(60),
    );
  });

  it('of five who all meet take five rounds, since one of them waits in each', () => {
    const all = [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4].filter((b) => a < b).map((b) => meeting(`p${a}`, `p${b}`)),
    );
    const table = workRooms(all);
    expect(table.rounds.length).toBe(5);
    expect(table.lowerBound).toMatchObject({ rounds: 5, by: 'group' });
  });

  it('may need a round more than any bound tells, and then it is proved (the Petersen graph)', () => {
    const outer = [0, 1, 2, 3, 4].map((i) => meeting(`o${i}`, `o${(i + 1) % 5}`));
    const inner = [0, 1, 2, 3, 4].map((i) => meeting(`i${i}`, `i${(i + 2) % 5}`));
    const spokes = [0, 1, 2, 3, 4].map((i) => meeting(`o${i}`, `i${i}`));
    const table = workRooms([...outer, ...inner, ...spokes]);
    expect(table.rounds.length).toBe(4);
    expect(table.lowerBound.rounds).toBe(3);
    expect(table.excess).toEqual([{ code: 'proved', rounds: 3 }]);
    expect(table.fewest).toBe(true);
  });
});

describe('absences', () => {
  const absent = (most: number) =>
    fc.array(fc.record({ side: fc.constantFrom('m', 'a'), at: fc.nat(most), round: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 5,
    });

  it('are kept, and so many rounds are needed as trying all ways finds', () => {
    fc.assert(
      fc.property(between(3), absent(3), rooms, (all, gone, count) => {
        const meetings = all.slice(0, 8);
        const there = new Set(meetings.flatMap(({ parties }) => parties));
        const absences = gone
          .map(({ side, at, round }) => ({ party: `${side}${at}`, round }))
          .filter(({ party }) => there.has(party));
        const table = workRooms(meetings, { absences, ...limit(count) });
        const found = faults(meetings, table, { absences, rooms: count }).filter((fault) => !fault.endsWith('empty'));
        expect(found).toEqual([]);
        expect(table.rounds.length).toBe(fewestByTrying(meetings, count, absences));
        expect(table.fewest).toBe(true);
      }),
      runs(150),
    );
  });

  it('of larger days are kept, and more rounds than the least are explained', () => {
    fc.assert(
      fc.property(between(9), absent(9), (meetings, gone) => {
        const there = new Set(meetings.flatMap(({ parties }) => parties));
        const absences = gone
          .map(({ side, at, round }) => ({ party: `${side}${at}`, round }))
          .filter(({ party }) => there.has(party));
        const table = workRooms(meetings, { absences, rooms: 8 });
        expect(faults(meetings, table, { absences, rooms: 8 }).filter((fault) => !fault.endsWith('empty'))).toEqual([]);
        expect(table.rounds.length).toBeGreaterThanOrEqual(table.lowerBound.rounds);
        expect(table.excess.length > 0).toBe(table.rounds.length > table.lowerBound.rounds);
      }),
      runs(40),
    );
  });

  it('raise the bound by the rounds that are lost', () => {
    const meetings = [meeting('health', 'arad'), meeting('health', 'dimona')];
    const table = workRooms(meetings, { absences: [{ party: 'health', round: 1 }] });
    expect(table.lowerBound).toEqual({ rounds: 3, by: 'absence', party: 'health' });
    expect(table.rounds.map(({ length }) => length)).toEqual([0, 1, 1]);
  });
});

describe('meetings of three and more', () => {
  it('are held whole, in the fewest rounds', () => {
    const meetings = [meeting('a', 'b', 'c'), meeting('c', 'd', 'e'), meeting('a', 'd', 'f'), meeting('b', 'e', 'f')];
    const table = workRooms(meetings);
    expect(faults(meetings, table)).toEqual([]);
    expect(table.rounds.length).toBe(4);
    expect(table.excess).toEqual([
      { code: 'proved', rounds: 2 },
      { code: 'proved', rounds: 3 },
    ]);
  });
});

describe('rooms of several', () => {
  it('hold every meeting, keep to their size, and to what blocks promise', () => {
    fc.assert(
      fc.property(between(7), rooms, fc.integer({ min: 2, max: 6 }), (meetings, count, groups) => {
        const once = [...new Map(meetings.map((one) => [one.parties.join(), one])).values()];
        const table = workRooms(once, { groups, ...limit(count) });
        expect(faults(once, table, { rooms: count, groups })).toEqual([]);
        expect(table.rounds.length).toBeLessThanOrEqual(table.promised ?? 0);
        expect(table.rounds.length).toBeGreaterThanOrEqual(table.lowerBound.rounds);
        const single = workRooms(once, limit(count));
        expect(table.rounds.length).toBeLessThanOrEqual(single.rounds.length);
      }),
      runs(60),
    );
  });

  it('of three ministries and three authorities who all meet are one round, where pairs take three', () => {
    const all = ['m1', 'm2', 'm3'].flatMap((m) => ['a1', 'a2', 'a3'].map((a) => meeting(m, a)));
    expect(workRooms(all).rounds.length).toBe(3);
    expect(workRooms(all, { groups: 6 }).rounds.length).toBe(1);
    // four to a room: nobody meets more than three others at once, and blocks of one and three, or two and two, need two or three
    expect(workRooms(all, { groups: 4 })).toMatchObject({ promised: 2 });
  });

  it('keep to absences', () => {
    const all = ['m1', 'm2'].flatMap((m) => ['a1', 'a2'].map((a) => meeting(m, a)));
    const absences = [{ party: 'm1', round: 1 }];
    const table = workRooms(all, { groups: 4, absences });
    expect(faults(all, table, { groups: 4, absences }).filter((fault) => !fault.endsWith('empty'))).toEqual([]);
    expect(table.rounds.length).toBe(2);
  });
});

describe('wrong use of work rooms', () => {
  it.each([
    [[meeting('a')], {}, /meeting 1 is of a: expected two different parties/],
    [[meeting('a', 'a')], {}, /meeting 1 is of a, a/],
    [[meeting('a', 'b')], { rooms: 0 }, /rooms is 0/],
    [[meeting('a', 'b')], { groups: 1 }, /groups is 1/],
    [[meeting('a', 'b')], { absences: [{ party: 'c', round: 1 }] }, /"c" is said to be absent/],
    [[meeting('a', 'b')], { absences: [{ party: 'a', round: 0 }] }, /absent at round 0/],
    [[meeting('a', 'b', 'c')], { groups: 3 }, /groups joins meetings of two/],
  ])('is refused with what was found (%#)', (meetings, options, message) => {
    expect(() => workRooms(meetings, options)).toThrow(message);
  });
});
