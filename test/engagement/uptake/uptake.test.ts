import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { uptake, uptakeAccount } from 'playermap/engagement';
import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';

const example = (name: string) =>
  readEcosystem(fileURLToPath(new URL(`../../../examples/${name}/data`, import.meta.url)));
const STATES = ['not-begun', 'under-way', 'taken-up', 'blocked', undefined] as const;

interface Concerned {
  readonly stakeholder: string;
  readonly clause?: string;
  readonly decision?: string;
  readonly uptake?: (typeof STATES)[number];
  readonly barrier?: string;
  readonly tool?: string;
  readonly nextStep?: string;
}
/** Two ministries (m), two authorities (a), a hospital (h); decision 2025 with clauses roads and jobs, decision 546 without. */
const south = (concerns: readonly Concerned[], money: { decision?: number; roads?: number; jobs?: number } = {}) =>
  Ecosystem.from({
    version: 1,
    stakeholders: [
      { id: 'm1', sectors: ['central-government'] },
      { id: 'm2', sectors: ['שלטון מרכזי'] },
      { id: 'a1', sectors: ['local-government'] },
      { id: 'a2', sectors: ['regional-body'] },
      { id: 'h', sectors: ['hospital'] },
      { id: 'nobody' },
    ],
    ties: [],
    decisions: [
      { id: '2025', currency: 'ILS', ...(money.decision !== undefined && { budget: money.decision }) },
      { id: '546' },
    ],
    clauses: [
      { id: 'roads', decision: '2025', ...(money.roads !== undefined && { budget: money.roads }) },
      { id: 'jobs', decision: '2025', ...(money.jobs !== undefined && { budget: money.jobs }) },
    ],
    concerns,
  });

describe('uptake of real decisions', () => {
  it('has no rate for the Negev, since no state is stated: 14 pairs, all unknown, and no ministry on record', async () => {
    const found = uptake(await example('negev'));
    expect(found.total).toMatchObject({ pairs: 14, unknown: 14, rate: null, between: [0, 1] });
    expect(found.authorities.map(({ pairs }) => pairs)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(found.ministries).toEqual([]);
    expect(found.meetings).toEqual([]);
    expect(found.oneSided).toEqual([
      { decision: '546', clause: null, code: 'no-ministry' },
      { decision: '2017', clause: null, code: 'nobody' },
      { decision: '2025', clause: null, code: 'no-ministry' },
      { decision: '3708', clause: null, code: 'nobody' },
    ]);
  });

  it('counts the invented service: 33 pairs, three of them unknown, eight taken up', async () => {
    const found = uptake(await example('social-procurement'));
    expect(found.total).toMatchObject({ pairs: 33, unknown: 3, takenUp: 8, blocked: 2, notBegun: 7, underWay: 13 });
    expect(found.total.rate).toBeCloseTo(8 / 30, 12);
    expect(found.decisions.map(({ id, pairs }) => [id, pairs])).toEqual([
      ['1217', 13],
      ['1348', 11],
      ['1402', 9],
    ]);
    expect(found.others.map(({ id }) => id)).toEqual(['hospital', 'health-fund']);
    expect(found.open).toEqual({ pairs: 22, withNextStep: 2, withTool: 2 });
    expect(found.meetings[0]).toMatchObject({ ministry: 'budget-division', authority: 'city' });
  });

  it('is told in three languages', async () => {
    const ecosystem = await example('social-procurement');
    const found = uptake(ecosystem);
    expect(uptakeAccount(ecosystem, found, 'en').sentences[0]).toBe(
      'Pairs of a body and what concerns it: 33. State known: 30; of these taken up: 27%.',
    );
    expect(uptakeAccount(ecosystem, found, 'he').sentences[0]).toMatch(/33.*30.*27%/);
    expect(uptakeAccount(ecosystem, found, 'ar').sentences[0]).toMatch(/33.*30.*27%/);
    for (const language of ['he', 'ar', 'en'] as const) {
      const { sentences, tables } = uptakeAccount(ecosystem, found, language);
      expect(sentences.join(' ')).not.toMatch(/[{}]/);
      expect(tables).toHaveLength(8);
    }
  });
});

describe('rates', () => {
  it('leave what is unknown out, and say what they could be with it', () => {
    const { total } = uptake(
      south([
        { clause: 'roads', stakeholder: 'm1', uptake: 'taken-up' },
        { clause: 'roads', stakeholder: 'a1', uptake: 'blocked' },
        { clause: 'roads', stakeholder: 'a2' },
        { clause: 'jobs', stakeholder: 'a2' },
      ]),
    );
    expect(total).toMatchObject({ rate: 0.5, unknown: 2, between: [0.25, 0.75] });
  });

  it('add up to the pairs, by decision and by body, whatever the states', () => {
    const concern = fc.record({
      stakeholder: fc.constantFrom('m1', 'm2', 'a1', 'a2', 'h', 'nobody'),
      what: fc.constantFrom({ clause: 'roads' }, { clause: 'jobs' }, { decision: '2025' }, { decision: '546' }),
      uptake: fc.constantFrom(...STATES),
    });
    fc.assert(
      fc.property(fc.array(concern, { maxLength: 30 }), (drawn) => {
        const found = uptake(
          south(
            drawn.map(({ stakeholder, what, uptake: state }) => ({
              stakeholder,
              ...what,
              ...(state && { uptake: state }),
            })),
          ),
        );
        const { pairs, notBegun, underWay, takenUp, blocked, unknown } = found.total;
        expect(notBegun + underWay + takenUp + blocked + unknown).toBe(pairs);
        const sum = (listed: readonly { readonly pairs: number }[]) => listed.reduce((all, one) => all + one.pairs, 0);
        expect(sum(found.decisions)).toBe(pairs);
        expect(sum(found.ministries) + sum(found.authorities) + sum(found.others)).toBe(pairs);
        for (const { reasons } of found.meetings) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const { ministry, authority } of reasons)
            expect([ministry, authority]).not.toEqual(['taken-up', 'taken-up']);
        }
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('take the record furthest behind where there are several', () => {
    const { pairs } = uptake(
      south([
        { clause: 'roads', stakeholder: 'a1', uptake: 'taken-up', tool: 'fund' },
        { clause: 'roads', stakeholder: 'a1', uptake: 'blocked', barrier: 'no post', tool: 'fund', nextStep: 'ask' },
      ]),
    );
    expect(pairs).toEqual([
      {
        decision: '2025',
        clause: 'roads',
        stakeholder: 'a1',
        side: 'authority',
        state: 'blocked',
        barriers: ['no post'],
        tools: ['fund'],
        nextSteps: ['ask'],
      },
    ]);
  });

  it('are of chosen decisions, and of units rolled up', async () => {
    const ecosystem = await example('social-procurement');
    expect(uptake(ecosystem, { decisions: ['1402'] }).total.pairs).toBe(9);
    expect(uptake(ecosystem, { level: 'organisation' }).ministries.map(({ id }) => id)).not.toContain('rehab-division');
    expect(uptake(ecosystem, { at: '2024-01' }).decisions.map(({ id }) => id)).toEqual(['1217']);
  });
});

describe('who should meet', () => {
  it('are ministries and authorities that share a clause not both have taken up, with the reason', () => {
    const { meetings } = uptake(
      south([
        { clause: 'roads', stakeholder: 'm1', uptake: 'taken-up' },
        { clause: 'roads', stakeholder: 'm2', uptake: 'under-way' },
        { clause: 'roads', stakeholder: 'a1', uptake: 'taken-up' },
        { clause: 'roads', stakeholder: 'a2', uptake: 'blocked' },
        { clause: 'roads', stakeholder: 'h', uptake: 'blocked' },
        { clause: 'jobs', stakeholder: 'm1', uptake: 'not-begun' },
        { clause: 'jobs', stakeholder: 'a2' },
      ]),
    );
    // m1 and a1 have both taken up what they share; a hospital is neither
    expect(
      meetings.map(({ ministry, authority, reasons }) => [ministry, authority, ...reasons.map((one) => one.code)]),
    ).toEqual([
      ['m1', 'a2', 'blocked', 'not-begun'],
      ['m2', 'a2', 'blocked'],
      ['m2', 'a1', 'under-way'],
    ]);
    expect(meetings[0]?.reasons[0]).toEqual({
      code: 'blocked',
      decision: '2025',
      clause: 'roads',
      ministry: 'taken-up',
      authority: 'blocked',
      canShow: 'ministry',
    });
  });

  it('count whoever is concerned by the decision as a whole for each of its clauses', () => {
    const { meetings, oneSided } = uptake(
      south([
        { decision: '2025', stakeholder: 'm1', uptake: 'under-way' },
        { clause: 'roads', stakeholder: 'a1', uptake: 'not-begun' },
      ]),
    );
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.reasons).toEqual([
      {
        code: 'not-begun',
        decision: '2025',
        clause: 'roads',
        ministry: 'under-way',
        authority: 'not-begun',
        byDecision: 'ministry',
      },
    ]);
    expect(oneSided).toEqual([
      { decision: '2025', clause: 'jobs', code: 'no-authority' },
      { decision: '546', clause: null, code: 'nobody' },
    ]);
  });

  it('take a body of government as such by its tier, and nobody by none', () => {
    const tiers = ['national', 'local', 'regional', undefined] as const;
    const ecosystem = Ecosystem.from({
      version: 1,
      sectors: [{ id: 'state', names: { he: 'ממשלה' } }],
      stakeholders: tiers.map((tier) => ({ id: tier ?? 'unsaid', sectors: ['state'], ...(tier && { tier }) })),
      ties: [],
      decisions: [{ id: '1' }],
      concerns: tiers.map((tier) => ({ decision: '1', stakeholder: tier ?? 'unsaid', uptake: 'blocked' as const })),
    });
    const found = uptake(ecosystem);
    expect(found.ministries.map(({ id }) => id)).toEqual(['national']);
    expect(found.authorities.map(({ id }) => id).sort()).toEqual(['local', 'regional']);
  });

  it('may be other sectors', () => {
    const ecosystem = south([
      { clause: 'roads', stakeholder: 'h', uptake: 'blocked' },
      { clause: 'roads', stakeholder: 'm1', uptake: 'blocked' },
    ]);
    expect(uptake(ecosystem).meetings).toEqual([]);
    expect(uptake(ecosystem, { authorities: ['hospital'] }).meetings).toHaveLength(1);
    expect(() => uptake(ecosystem, { authorities: ['hospitals'] })).toThrow(
      /no sector "hospitals"; nearest: "hospital"/,
    );
    expect(() => uptake(ecosystem, { decisions: ['2052'] })).toThrow(/no decision has the id "2052"/);
  });
});

describe('money', () => {
  const states = [
    { clause: 'roads', stakeholder: 'm1', uptake: 'taken-up' },
    { clause: 'roads', stakeholder: 'a1', uptake: 'blocked' },
    { clause: 'jobs', stakeholder: 'a1', uptake: 'taken-up' },
  ] as const;

  it('is taken up clause by clause where clauses have a budget', () => {
    const { budgets, currencies } = uptake(south(states, { decision: 200, roads: 100, jobs: 50 }));
    expect(budgets).toHaveLength(1);
    expect(budgets[0]).toMatchObject({ budget: 200, inClauses: 150, measured: 150, takenUp: 100, blocked: 100 });
    expect(budgets[0]?.share).toBeCloseTo(2 / 3, 12);
    expect(currencies).toEqual([{ currency: 'ILS', measured: 150, takenUp: 100, share: 100 / 150 }]);
  });

  it('at blocked clauses is not known where none of them has a budget, and nothing where nobody is blocked', () => {
    const blockedAt = (money: Parameters<typeof south>[1], cells: Parameters<typeof south>[0] = states) => {
      const ecosystem = south(cells, money);
      const table = uptakeAccount(ecosystem, uptake(ecosystem), 'en').tables.find(({ id }) => id === 'budgets');
      return [uptake(ecosystem).budgets[0]?.blocked, table?.rows[0]?.at(-1)];
    };
    expect(blockedAt({ decision: 300 })).toEqual([null, '–']);
    expect(blockedAt({ decision: 200, jobs: 50 })).toEqual([null, '–']);
    expect(blockedAt({ decision: 200, jobs: 50 }, [{ clause: 'jobs', stakeholder: 'a1', uptake: 'taken-up' }])).toEqual(
      [0, expect.stringMatching(/^0/)],
    );
    expect(blockedAt({ roads: 100 })[0]).toBe(100);
  });

  it('is taken up as the decision is where only that has one', () => {
    expect(uptake(south(states, { decision: 300 })).budgets[0]).toMatchObject({
      inClauses: null,
      clausesWithout: 2,
      measured: 300,
      takenUp: 200,
    });
  });

  it('of different currencies is never added up', () => {
    const ecosystem = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'city', sectors: ['local-government'] }],
      ties: [],
      decisions: [
        { id: '1', currency: 'ILS', budget: 10 },
        { id: '2', currency: 'EUR', budget: 4 },
      ],
      concerns: ['1', '2'].map((decision) => ({ decision, stakeholder: 'city', uptake: 'taken-up' as const })),
    });
    expect(uptake(ecosystem).currencies).toEqual([
      { currency: 'ILS', measured: 10, takenUp: 10, share: 1 },
      { currency: 'EUR', measured: 4, takenUp: 4, share: 1 },
    ]);
  });

  it('is not told where no budget or no state is known', () => {
    expect(uptake(south(states)).budgets).toEqual([]);
    const silent = uptake(south([{ clause: 'roads', stakeholder: 'a1' }], { roads: 10 }));
    expect(silent.budgets[0]).toMatchObject({ measured: 0, share: null });
    expect(silent.currencies).toEqual([]);
  });
});
