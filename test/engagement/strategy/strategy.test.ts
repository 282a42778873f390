import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { publicTrust, strategy, strategyAccount } from 'playermap/engagement';
import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';

const example = await readEcosystem(
  fileURLToPath(new URL('../../../examples/social-procurement/data', import.meta.url)),
);

const made = (part: object): Ecosystem =>
  Ecosystem.from({
    version: 1,
    stakeholders: [
      { id: 'gov', sectors: ['central-government'] },
      { id: 'city', sectors: ['local-government'] },
      { id: 'fund', sectors: ['philanthropy'] },
      { id: 'ngo', sectors: ['civil-society'] },
      { id: 'ngo2', sectors: ['civil-society'] },
      { id: 'ann', kind: 'person', sectors: ['civil-society'] },
      { id: 'ben', kind: 'person', sectors: ['central-government'] },
      { id: 'youth', ring: 'recipient' },
    ],
    ties: [],
    ...part,
  });

describe('goals', () => {
  it('are read by SDG, with targets, in the ways people write them', () => {
    const { goals, sdgs } = strategy(
      made({
        goals: [
          { id: 'a', sdg: ['3.8', 'SDG 10', 'יעד 4', '18', 'health'], progress: 0.2 },
          { id: 'b', sdg: ['3.8', '3.B'], progress: 0.6 },
        ],
      }),
    );
    expect(goals[0]).toMatchObject({ sdg: [3, 10, 4], targets: ['3.8'], otherSdg: ['18', 'health'] });
    expect(goals[1]).toMatchObject({ sdg: [3], targets: ['3.8', '3.b'] });
    expect(sdgs.map(({ sdg, goals: ids, progress }) => [sdg, ids, progress])).toEqual([
      [3, ['a', 'b'], 0.4],
      [4, ['a'], 0.2],
      [10, ['a'], 0.2],
    ]);
  });

  it('say what they lack and where every sector stands', () => {
    const { goals, sectors } = strategy(example);
    expect(goals.map(({ id, gaps }) => [id, gaps.length])).toEqual([
      ['open-market-jobs', 0],
      ['no-wait', 2],
      ['arabic-reach', 7],
      ['families-heard', 3],
    ]);
    const [jobs] = goals;
    expect(jobs?.committed).toBe(46_000_000);
    const stand = (sector: string) => jobs?.sectors.find((one) => one.sector === sector);
    expect(stand('central-government')).toMatchObject({
      commitments: 2,
      progressKnown: 2,
      budget: 42_000_000,
      bodies: ['rehab-division', 'inclusive-employment'],
    });
    expect(stand('central-government')?.progress).toBeCloseTo(0.45, 12);
    // a sector may commit as such
    expect(stand('philanthropy')).toMatchObject({ commitments: 1, bodies: [], progress: null });
    expect(sectors.find(({ sector }) => sector === 'academia')?.absentFrom).toHaveLength(4);
    expect(sectors.find(({ sector }) => sector === 'central-government')?.budgets).toEqual([
      { currency: 'ILS', budget: 48_000_000 },
    ]);
  });
});

describe('money of goals', () => {
  it('stands by sector, each currency apart', () => {
    const report = strategy(
      Ecosystem.from({
        version: 1,
        stakeholders: [{ id: 'city', sectors: ['local-government'] }],
        ties: [],
        goals: [{ id: 'jobs', currency: 'ILS' }, { id: 'homes', currency: 'EUR' }, { id: 'words' }],
        commitments: ['jobs', 'jobs', 'homes', 'words'].map((goal, i) => ({
          goal,
          stakeholder: 'city',
          budget: 2 ** i,
        })),
      }),
    );
    expect(report.sectors.find(({ sector }) => sector === 'local-government')?.budgets).toEqual([
      { currency: 'ILS', budget: 3 },
      { currency: 'EUR', budget: 4 },
      { currency: null, budget: 8 },
    ]);
  });
});

describe('terms of funding at a date', () => {
  it.each([
    [{ to: '2024-05' }, 'ended'],
    [{ to: '2025-11' }, 'ending'],
    [{ from: '2023', to: '2025-12' }, 'ending'],
    [{ to: '2026-11-30' }, 'ending'],
    [{ to: '2026-12-01' }, 'running'],
    [{ from: '2021' }, 'open'],
    [{ from: '2026' }, 'not-begun'],
    [{}, 'unknown'],
  ])('of %o on the last day of November 2025: %s', (dates, term) => {
    const ties = [{ source: 'fund', target: 'ngo', type: 'funds', ...dates }];
    expect(strategy(made({ ties, date: '2025-11-30' })).funding.ties[0]?.term).toBe(term);
    expect(strategy(made({ ties })).funding.ties[0]?.term).toBe('unknown');
  });

  it('are those of the invented service: two end within a year, one has ended', () => {
    const { terms, at, withoutAmount } = strategy(example).funding;
    expect(terms).toEqual({ running: 1, ending: 2, open: 6, ended: 1, 'not-begun': 0, unknown: 3 });
    expect([at, withoutAmount]).toEqual(['2025-11-30', 3]);
    expect(strategy(example, { at: '2027-07' }).funding.terms.ended).toBe(4);
    expect(() => strategy(example, { at: '2025-13' })).toThrow(/at is "2025-13"/);
    expect(() => strategy(example, { types: ['fund'] })).toThrow(/nearest: "funds"/);
  });
});

describe('concentration of funding', () => {
  const ties = [
    { source: 'gov', target: 'ngo', type: 'funds', amount: 60, currency: 'ILS' },
    { source: 'gov', target: 'ngo2', type: 'funds', amount: 20, currency: 'ILS', mechanism: 'tender' },
    { source: 'fund', target: 'ngo', type: 'funds', amount: 20, currency: 'ILS', mechanism: 'grant' },
    { source: 'fund', target: 'city', type: 'gives', amount: 5, currency: 'USD' },
    { source: 'fund', target: 'city', type: 'funds' },
    { source: 'fund', target: 'gov', type: 'funds', amount: 1000, currency: 'ILS', to: '2020' },
    { source: 'ngo', target: 'city', type: 'advises' },
  ];
  const { funding } = strategy(made({ ties, date: '2025' }));
  const of = (basis: string, currency: string | null) =>
    funding.concentration.find((one) => one.basis === basis && one.currency === currency);

  it('is by funder and receiver, in every currency for itself, without what has ended', () => {
    expect(of('amount', 'ILS')).toMatchObject({ total: 100, ties: 3 });
    expect(of('amount', 'ILS')?.funders.hhi).toBeCloseTo(0.64 + 0.04, 12);
    expect(of('amount', 'ILS')?.funders.effective).toBeCloseTo(1 / 0.68, 12);
    expect(of('amount', 'ILS')?.receivers.shares[0]).toEqual({ id: 'ngo', amount: 80, share: 0.8 });
    expect(of('amount', 'ILS')?.receiverSectors.hhi).toBe(1);
    expect(of('amount', 'USD')?.total).toBe(5);
    expect(of('ties', null)).toMatchObject({ ties: 5, total: 5 });
  });

  it('says how much each sector hangs on single funders', () => {
    const receiving = of('ties', null)?.receiving ?? [];
    expect(receiving.map(({ sector, funders }) => [sector, funders.shares.length])).toEqual([
      ['civil-society', 2],
      ['local-government', 1],
    ]);
    expect(funding.mechanisms.map(({ mechanism, ties: count }) => [mechanism, count])).toEqual([
      [null, 3],
      ['tender', 1],
      ['grant', 1],
    ]);
    expect(funding.withoutAmount).toBe(1);
  });
});

describe('trust', () => {
  const answered = (source: string, target: string, trust: object, directed = true) => ({
    source,
    target,
    trust,
    directed,
  });
  const found = strategy(
    made({
      ties: [
        answered('ngo', 'gov', { reliability: 1, openness: 3 }),
        answered('gov', 'ngo', { reliability: 4 }),
        answered('ngo2', 'gov', { reliability: 3 }),
        answered('fund', 'city', { reliability: 2 }),
        answered('ann', 'ben', { reliability: 4 }),
        answered('ngo', 'ngo2', { reliability: 2 }, false),
        answered('ngo2', 'youth', { reliability: 3 }),
        { source: 'fund', target: 'ngo' },
      ],
    }),
  );

  it('is between sectors a mean with its number of answers', () => {
    const cell = (from: string, to: string) => found.trust.sectors.find((one) => one.from === from && one.to === to);
    // one by ngo (mean of its two items), one by ngo2, one by a person
    expect(cell('civil-society', 'central-government')).toMatchObject({ answers: 3, mean: 3, aboutState: true });
    expect(cell('central-government', 'civil-society')).toMatchObject({ answers: 1, mean: 4, aboutState: false });
    // an answer without direction stands once in the cell of one sector
    expect(cell('civil-society', 'civil-society')).toMatchObject({ answers: 1, mean: 2 });
    expect(found.trust.withoutSector).toBe(1);
  });

  it('is between persons, and in the institutions of the state by those outside', () => {
    expect(found.trust.persons).toEqual({ answers: 1, mean: 4 });
    expect(found.trust.institutions).toMatchObject({ answers: 3, mean: 7 / 3 });
    expect(found.trust.institutions.bodies).toEqual([
      { id: 'gov', answers: 2, mean: 2.5 },
      { id: 'city', answers: 1, mean: 2 },
    ]);
  });

  it('differs between the two sides of a pair', () => {
    expect(found.trust.asymmetries).toEqual([{ a: 'ngo', b: 'gov', ab: 2, ba: 4, difference: 2 }]);
    expect([found.trust.bothWays, found.trust.oneWay]).toEqual([1, 4]);
  });

  it('runs to the recipients along the way whose weakest link is strongest', () => {
    const way = (id: string) => found.trust.ways.find((one) => one.id === id);
    expect(way('ngo2')).toMatchObject({ strength: 3, path: ['ngo2', 'youth'] });
    // through ngo2 directly, not round by ngo
    expect(way('gov')).toMatchObject({ strength: 3, path: ['gov', 'ngo2', 'youth'], weakest: ['gov', 'ngo2'] });
    // as strong round by gov, and longer
    expect(way('ngo')).toMatchObject({ strength: 2, path: ['ngo', 'ngo2', 'youth'], weakest: ['ngo', 'ngo2'] });
    expect(way('fund')).toMatchObject({ strength: null, path: [], code: 'not-answered' });
    expect(way('ann')).toMatchObject({ code: 'no-way' });
    expect(way('youth')).toBe(undefined);
  });

  it('finds the same strength as trying every way', () => {
    const tie = fc.record({ a: fc.nat(5), b: fc.nat(5), value: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 14 }), (drawn) => {
        const ecosystem = Ecosystem.from({
          version: 1,
          recipients: ['0'],
          stakeholders: [0, 1, 2, 3, 4, 5].map((i) => ({ id: String(i) })),
          ties: drawn.map(({ a, b, value }) => ({ source: String(a), target: String(b), trust: { t: value } })),
        });
        const link = (x: number, y: number) => {
          const values = drawn
            .filter(({ a, b }) => (a === x && b === y) || (a === y && b === x))
            .map(({ value }) => value);
          return values.length === 0 ? null : Math.min(...values);
        };
        const widest = (at: number, seen: readonly number[]): number =>
          at === 0
            ? Number.POSITIVE_INFINITY
            : Math.max(
                0,
                ...[0, 1, 2, 3, 4, 5].map((next) => {
                  const here = seen.includes(next) || next === at ? null : link(at, next);
                  return here === null ? 0 : Math.min(here, widest(next, [...seen, at]));
                }),
              );
        for (const { id, strength, path, weakest } of strategy(ecosystem).trust.ways) {
          expect(strength ?? 0).toBe(widest(Number(id), []));
          if (strength === null) continue;
          const links = path.slice(1).map((next, i) => link(Number(path[i]), Number(next)) as number);
          expect(Math.min(...links)).toBe(strength);
          expect(link(Number(weakest?.[0]), Number(weakest?.[1]))).toBe(strength);
        }
      }),
      { seed: 7, numRuns: 120 },
    );
  });

  it('takes chosen items, or those of PARTNER that the data have', () => {
    const one = made({
      ties: [
        answered('ngo', 'gov', { reliability: 4, openness: 2, power: 1, 'our own item': 3 }),
        answered('gov', 'ngo', { power: 3 }),
      ],
    });
    expect(strategy(one, { partner: 'trust' }).trust.items.map(({ item }) => item)).toEqual([
      'reliability',
      'openness',
    ]);
    expect(strategy(one, { partner: 'trust' }).trust.total).toEqual({ answers: 1, mean: 3 });
    expect(strategy(one, { partner: 'value' }).trust.total).toEqual({ answers: 2, mean: 2 });
    expect(strategy(one, { items: ['our own item'] }).trust.total).toEqual({ answers: 1, mean: 3 });
    expect(() => strategy(one, { items: ['opennes'] })).toThrow(/nearest: "openness"/);
  });
});

describe('trust that may leave the house', () => {
  it('has no cell, total or item from which fewer than three answers could be told', () => {
    const tie = fc.record({
      source: fc.constantFrom('gov', 'city', 'fund', 'ngo', 'ngo2', 'youth'),
      target: fc.constantFrom('gov', 'city', 'fund', 'ngo', 'ngo2', 'youth'),
      value: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 25 }), (drawn) => {
        const ties = drawn
          .filter(({ source, target }) => source !== target)
          .map(({ source, target, value }) => ({ source, target, trust: { t: value } }));
        const { trust } = strategy(made({ ties }));
        const shown = publicTrust(trust);
        for (const { answers } of [...shown.sectors, ...shown.items]) expect(answers).toBeGreaterThanOrEqual(3);
        if (shown.total) {
          const rest = shown.total.answers - shown.sectors.reduce((sum, { answers }) => sum + answers, 0);
          expect(rest === 0 || rest >= 3).toBe(true);
        }
        expect(JSON.stringify(shown)).not.toMatch(/"ngo2?"|"gov"|"city"|"least"|"most"/);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('public trust', () => {
  it('shows no mean of many from which a hidden cell of one or two answers could be worked out', () => {
    const { trust } = strategy(example);
    const [cell] = trust.sectors;
    if (!cell) throw new Error('no cells');
    const shown = (...answers: readonly number[]) => {
      const sectors = answers.map((count) => ({ ...cell, answers: count }));
      const all = answers.reduce((sum, count) => sum + count, 0);
      return publicTrust({ ...trust, sectors, withoutSector: 0, total: { answers: all, mean: 0.5 } }).total;
    };
    expect(shown(3, 2)).toBeNull();
    expect(shown(3, 2, 1)).not.toBeNull();
    expect(shown(3, 4)).not.toBeNull();
  });
});

describe('the account of a strategy', () => {
  it('is told in three languages, with the rule where trust is kept', () => {
    const found = strategy(example);
    for (const language of ['he', 'ar', 'en'] as const) {
      for (const withPrivate of [false, true]) {
        const { sentences, tables } = strategyAccount(example, found, language, { withPrivate });
        const text = [...sentences, ...tables.flatMap(({ heading, rows }) => [heading, ...rows.flat()])].join(' ');
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        expect(text.includes('--with-private')).toBe(!withPrivate);
      }
    }
  });

  it('says plainly what is not there', () => {
    const empty = made({});
    expect(strategyAccount(empty, strategy(empty), 'en')).toEqual({
      language: 'en',
      title: 'Goals, money and trust',
      sentences: [
        'There are no goals on record.',
        'No ties of money or contracts are on record.',
        'No answers about trust are on record.',
      ],
      tables: [],
    });
  });
});
