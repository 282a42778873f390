import fc from 'fast-check';
import { coParticipation, outputOf, processesReport, roleKind } from 'playermap/engagement';
import { Ecosystem } from 'playermap/model';
import { describe, expect, it } from 'vitest';

type Document = Parameters<typeof Ecosystem.from>[0];
const SECTORS = ['government', 'business', 'civil-society'];
/** Bodies b0..b8 of three sectors in turn, b9 without one. */
const withProcesses = (part: object): Ecosystem =>
  Ecosystem.from({
    version: 1,
    stakeholders: Array.from({ length: 10 }, (_, i) => ({
      id: `b${i}`,
      ...(i < 9 && { sectors: [SECTORS[i % 3]] }),
    })),
    ties: [],
    ...part,
  } as Document);
const took = (process: string, ...ids: readonly number[]) => ids.map((i) => ({ process, stakeholder: `b${i}` }));

describe('words of the field', () => {
  it.each([
    ['host', 'host'],
    ['Joint lead', 'lead'],
    ['managing partner', 'lead'],
    ['מארחת', 'host'],
    ['הגוף המפעיל', 'operator'],
    ['יועץ מתוכנן', 'invited'],
    ['משתתפת', 'participant'],
    ['מתכנן', 'designer'],
    ['مشغّل', 'operator'],
    ['مستضيف', 'host'],
    ['مضيف', 'host'],
    ['مشارك', 'participant'],
    ['point-of-contact', null],
    [undefined, null],
  ])('the role %s is %s', (words, kind) => {
    expect(roleKind(words)).toBe(kind);
  });

  it.each([
    ['legislation', 'new legislation', 'חקיקה חדשה', 'تشريع جديد'],
    ['government-decision', 'government decisions', 'החלטות ממשלה', 'قرارات حكومية'],
    ['way-of-work', 'changed ways of work', 'שינוי אופן עבודת המטה', 'تغيير طريقة العمل'],
    ['model', 'a new model', 'מודל חדשני של שיתוף', 'نموذج جديد'],
    ['infrastructure', 'infrastructure between organisations', 'תשתיות בין־ארגוניות', 'بنية تحتية'],
    ['work-plan', 'work plans', 'תכנית עבודה קשובה לציבור', 'خطة عمل'],
    ['proposal', 'applicable proposals', 'הצעות יישומיות', 'اقتراحات عملية'],
  ])('an output of the kind %s is known in three languages', (kind, ...words) => {
    expect(words.map((one) => outputOf(one))).toEqual(words.map((one) => ({ kind, words: one })));
  });

  it('keeps other outputs as they stand', () => {
    expect(outputOf('מפת שחקנים')).toEqual({ kind: null, words: 'מפת שחקנים' });
  });
});

describe('years partly known', () => {
  const years = (process: object, part: object = {}) =>
    processesReport(
      withProcesses({
        date: '2012',
        processes: [
          { id: 'p', ...process },
          { id: 'frame', from: '2008', to: '2008' },
        ],
        ...part,
      }),
    ).years.map(({ year, surely, possibly }) => [year, year === 2008 ? surely - 1 : surely, possibly]);

  it('are sure between known dates and possible beyond an unknown one', () => {
    expect(years({ from: '2010' })).toEqual([
      [2008, 0, 0],
      [2009, 0, 0],
      [2010, 1, 0],
      [2011, 0, 1],
      [2012, 0, 1],
    ]);
    expect(years({ to: '2010-06' }).map(([, surely, possibly]) => [surely, possibly])).toEqual([
      [0, 1],
      [0, 1],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(years({}).map(([, surely, possibly]) => [surely, possibly])).toEqual(Array(5).fill([0, 1]));
  });

  it('are shown by dated steps and participations', () => {
    const part = {
      steps: [{ id: 's', process: 'p', from: '2011-03' }],
      participations: [{ process: 'p', stakeholder: 'b0', from: '2012' }],
    };
    expect(years({ from: '2010' }, part).slice(2)).toEqual([
      [2010, 1, 0],
      [2011, 1, 0],
      [2012, 1, 0],
    ]);
  });
});

describe('sectors and ties over time', () => {
  const ecosystem = withProcesses({
    processes: [
      { id: 'p1', from: '2010', to: '2010' },
      { id: 'p2', from: '2011', to: '2011' },
      { id: 'p3', from: '2013', to: '2013' },
      { id: 'p4', from: '2014', to: '2014' },
    ],
    participations: [...took('p1', 0, 1, 2, 9), ...took('p2', 0, 1, 3), ...took('p3', 0, 2, 3), ...took('p4', 0, 2, 5)],
  });
  const found = processesReport(ecosystem);

  it('say which sectors fade, and leave out who has none', () => {
    const of = (sector: string) => found.sectors.find((one) => one.sector === sector);
    expect(of('government')).toMatchObject({ counts: [1, 2, 0, 2, 1], earlier: 0.5, later: 0.5, change: 'steady' });
    expect(of('business')).toMatchObject({ earlier: 2 / 6, later: 0, change: 'gone', firstYear: 2010, lastYear: 2011 });
    expect(of('civil-society')).toMatchObject({ earlier: 1 / 6, later: 3 / 6, change: 'growing' });
    expect(of('business')?.shares[2]).toBe(null);
    expect(found.withoutSector).toBe(1);
  });

  it('say who meets again from each year in which anybody met to the next', () => {
    expect(
      found.persistence.map(({ before, after, pairs }) => [before.from, after.from, pairs.both, pairs.kept]),
    ).toEqual([
      [2010, 2011, 1, 1 / 6],
      [2011, 2013, 1, 1 / 3],
      [2013, 2014, 1, 1 / 3],
    ]);
    expect(found.persistence[0]?.pairs.jaccard).toBe(1 / 8);
    expect(found.persistence[0]?.bodies).toMatchObject({ before: 4, after: 3, both: 2 });
  });

  it('join years into periods', () => {
    const joined = processesReport(ecosystem, { period: 2 });
    expect(joined.periods).toEqual([
      { from: 2010, to: 2011 },
      { from: 2012, to: 2013 },
      { from: 2014, to: 2014 },
    ]);
    expect(() => processesReport(ecosystem, { period: 0 })).toThrow(/period is 0/);
  });
});

describe('bodies and processes as a network of two kinds', () => {
  it('is dense where everybody is everywhere, and clusters wholly', () => {
    const all = withProcesses({
      processes: [{ id: 'p' }, { id: 'q' }],
      participations: [...took('p', 0, 1, 2), ...took('q', 0, 1, 2)],
    });
    expect(processesReport(all).twoMode).toMatchObject({
      density: 1,
      clustering: 1,
      meanOfBodies: 2,
      meanOfProcesses: 3,
    });
  });

  it('gives each process a weight of one for each of its bodies under Newman, whoever takes part', () => {
    const drawn = fc.array(fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(drawn, (groups) => {
        const ecosystem = withProcesses({
          processes: groups.map((_, i) => ({ id: `p${i}` })),
          participations: groups.flatMap((ids, i) => took(`p${i}`, ...ids)),
        });
        const newman = coParticipation(ecosystem, { weights: 'newman' });
        for (const { id } of newman.stakeholders) {
          const strength = newman.ties
            .filter(({ source, target }) => source === id || target === id)
            .reduce((sum, tie) => sum + (tie.strength ?? 0), 0);
          expect(strength).toBeCloseTo(groups.filter((ids) => ids.includes(Number(id.slice(1)))).length, 9);
        }
        const { twoMode, bodies } = processesReport(ecosystem);
        expect(twoMode.participations).toBe(bodies.reduce((sum, one) => sum + one.processes, 0));
        const pairs = coParticipation(ecosystem).ties.reduce((sum, tie) => sum + (tie.strength ?? 0), 0);
        expect(pairs).toBe(groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0));
      }),
      { seed: 70, numRuns: 80 },
    );
  });

  it('may be of chosen years and roles', () => {
    const ecosystem = withProcesses({
      processes: [
        { id: 'p', from: '2010', to: '2011' },
        { id: 'q', from: '2015' },
      ],
      participations: [...took('p', 0, 1), ...took('q', 1, 2), { process: 'q', stakeholder: 'b3', role: 'host' }],
    });
    const names = (options: Parameters<typeof coParticipation>[1]) =>
      coParticipation(ecosystem, options).ties.map(({ source, target }) => `${source}-${target}`);
    expect(names({ years: [2011, 2012] })).toEqual(['b0-b1']);
    expect(names({ years: [2016, 2017] })).toEqual([]);
    expect(names({})).toEqual(['b0-b1', 'b1-b2', 'b1-b3', 'b2-b3']);
    expect(processesReport(ecosystem, { roles: ['host'] }).bodies.map(({ id }) => id)).toEqual(['b3']);
    expect(() => coParticipation(ecosystem, { weights: 'newmann' as 'newman' })).toThrow(/nearest: "newman"/);
  });
});

describe('the representation key of a process', () => {
  const key = (min: number | undefined, max: number | undefined, ...ids: readonly number[]) => {
    const line = {
      process: 'p',
      category: 'sector',
      value: 'Business',
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    };
    const ecosystem = withProcesses({
      processes: [{ id: 'p' }],
      participations: took('p', ...ids),
      representation: [line],
    });
    const found = processesReport(ecosystem).processes[0]?.key[0];
    return [found?.found, found?.unknown, found?.state];
  };

  it('is kept, broken, or hangs on those whose sector nobody said', () => {
    expect(key(1, undefined, 0, 1)).toEqual([1, 0, 'kept']);
    expect(key(2, undefined, 0, 1)).toEqual([1, 0, 'below']);
    expect(key(2, undefined, 0, 1, 9)).toEqual([1, 1, 'unknown']);
    expect(key(undefined, 1, 1, 4)).toEqual([2, 0, 'above']);
    expect(key(undefined, 1, 1, 9)).toEqual([1, 1, 'unknown']);
    expect(key(3, undefined, 1, 9)).toEqual([1, 1, 'below']);
  });

  it('is of that process alone', () => {
    const ecosystem = withProcesses({
      processes: [{ id: 'p' }, { id: 'q' }],
      representation: [
        { process: 'q', category: 'sector', value: 'business', min: 1 },
        { category: 'sector', value: 'business', min: 1 },
      ],
    });
    expect(processesReport(ecosystem).processes.map(({ key: lines }) => lines.length)).toEqual([0, 1]);
  });
});
