import { Ecosystem } from 'playermap';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';
import { PLAN_LACKS, type PlanLack } from '../../../src/engagement/plan/lack';
import { explanatoryLetter } from '../../../src/engagement/plan/letter';
import { participationPlan, planFor } from '../../../src/engagement/plan/plan';
import { planWithoutPrivate } from '../../../src/engagement/plan/privacy';
import { planLackSentence } from '../../../src/engagement/plan/sentences';
import { LANGUAGES } from '../../../src/text/language';

const example = await readEcosystem('examples/social-procurement/data');
const plan = participationPlan(example);
const audience = (id: string) => plan.audiences.find((one) => one.id === id);
const lacks = (code: PlanLack['code'], items = plan.missing) => items.filter((item) => item.code === code);

/** A map with one ministry unit, two operators and a family, and what a test adds. */
const made = (further: object, stakeholders: readonly object[] = []) =>
  Ecosystem.from({
    version: 1,
    date: '2026-01-31',
    rings: ['recipient', 'commissioner', 'operator', 'environment'].map((id) => ({ id })),
    stakeholders: [
      { id: 'family', ring: 'recipient' },
      { id: 'unit', ring: 'commissioner', decides: 'the tender', professional: true },
      { id: 'alpha', ring: 'operator' },
      { id: 'beta', ring: 'operator' },
      ...stakeholders,
    ],
    ties: [],
    ...further,
  });
const missing = (further: object, stakeholders: readonly object[] = []) =>
  participationPlan(made(further, stakeholders)).missing;

describe('the plan of the invented service', () => {
  it('outlines audiences by stage, then by date', () => {
    expect(plan.audiences.map(({ id, stage }) => [id, stage])).toEqual([
      ['gatekeepers', 'gathering'],
      ['families-circle', 'gathering'],
      ['recipients-at-large', 'gathering'],
      ['field', 'alternatives'],
      ['tender-readers', 'product'],
      ['employers', 'implementation'],
    ]);
  });

  it('finds audiences on the map, listed or by filters', () => {
    expect(audience('recipients-at-large')?.members).toEqual(['young-adults', 'arabic-speakers', 'families']);
    expect(audience('employers')?.members).toEqual(['derech-ela', 'square-bakery', 'employers-forum']);
    expect(audience('field')?.members).toContain('netiv-alon');
  });

  it('keeps the chosen method with its place, and proposes one where none is chosen', () => {
    expect(audience('gatekeepers')?.method).toEqual({
      id: 'in-depth-interviews',
      kind: 'method',
      recorded: 'in-depth-interviews',
      rank: 1,
    });
    expect(audience('families-circle')?.method).toMatchObject({ id: 'focus-groups', recorded: 'קבוצות מיקוד' });
    expect(audience('tender-readers')?.method).toEqual({ id: 'stakeholder-meeting', kind: 'method', rank: 1 });
  });

  it('compares the level kept with the level promised', () => {
    expect([audience('field')?.keeping, audience('families-circle')?.keeping, audience('employers')?.keeping]).toEqual([
      'below',
      'kept',
      null,
    ]);
    expect(lacks('kept-below')).toEqual([
      { code: 'kept-below', audience: 'field', promised: 'collaboration', kept: 'consultation' },
    ]);
  });

  it('tells operators who may bid and were not consulted', () => {
    expect(lacks('unequal-operators')).toEqual([
      {
        code: 'unequal-operators',
        stakeholders: ['darb-al-lawz'],
        consulted: ['netiv-alon', 'derech-ela', 'square-bakery'],
      },
    ]);
  });

  it('tells who disagrees and is not in the room; by a judgement only where that is asked for', () => {
    expect(lacks('disagreement-left-out')).toEqual([
      { code: 'disagreement-left-out', stakeholders: [], judged: ['neighbourhood'] },
    ]);
    expect(lacks('disagreement-left-out', planWithoutPrivate(plan).missing)).toEqual([
      { code: 'disagreement-left-out', stakeholders: [] },
    ]);
  });

  it('tells open loops, letters, contacts and stages without anybody', () => {
    const about = (code: PlanLack['code']) =>
      lacks(code).map(({ audience: id, engagement, stage }) => id ?? engagement ?? stage);
    expect(about('loop-open')).toEqual(['gatekeepers', 'recipients-at-large', 'field']);
    expect(about('letter-not-sent')).toEqual(['gatekeepers']);
    expect(about('letter-unknown')).toEqual(['employers']);
    expect(about('no-contact')).toEqual(['evaluation-advice']);
    expect(about('adviser-without-audience')).toEqual(['pricing-advice', 'evaluation-advice']);
    expect(about('stage-without-audience')).toEqual(['goals']);
    expect(about('no-dates')).toEqual(['employers']);
  });

  it('gives the plan for one audience, and names the nearest of a wrong id', () => {
    const one = planFor(plan, 'field');
    expect(one.audiences.map(({ id }) => id)).toEqual(['field']);
    expect(one.engagements.map(({ id }) => id)).toEqual(['participation-advice']);
    expect(one.missing.every(({ audience: id }) => id === undefined || id === 'field')).toBe(true);
    expect(() => planFor(plan, 'feild')).toThrow(/nearest: "field"/);
  });

  it('leaves judgements out of what leaves the house, and counts them', () => {
    const shown = planWithoutPrivate(plan);
    const text = JSON.stringify(shown);
    for (const words of ['"private"', 'מענה מהיר יותר', 'neighbourhood', '"sensitive"', '"conflict"'])
      expect([words, text.includes(words)]).toEqual([words, false]);
    expect(shown.engagements.map(({ contact }) => contact)).toEqual([null, null, null]);
    expect(shown.leftOut).toBeGreaterThan(5);
    expect(JSON.stringify(plan)).toContain('"sensitive"');
    for (const { methods } of shown.audiences)
      for (const one of methods)
        expect([...one.for, ...one.against].reduce((sum, { weight }) => sum + weight, 0)).toBe(one.points);
  });

  it('drafts the letter from the data, with blanks for what is not known', () => {
    const field = audience('field');
    if (!field) throw new Error('no audience');
    for (const language of LANGUAGES) {
      const { lines, blanks } = explanatoryLetter(example, field, language);
      expect(blanks).toEqual(['benefit', 'closing']);
      expect(lines.join('\n')).not.toMatch(/\{\w+\}/);
      expect(lines.join('\n')).toContain('2025-09-16');
    }
    const en = explanatoryLetter(example, field, 'en').lines.join('\n');
    expect(en).toContain('We will shape it together with you');
    expect(en).toContain('the same information');
    expect(en).toContain('Budget Division');
  });

  it('says every lack in three languages, without a place left open', () => {
    const items: PlanLack[] = PLAN_LACKS.map((code) => ({
      code,
      audience: 'field',
      engagement: 'pricing-advice',
      stage: 'goals',
      stakeholders: ['clinic'],
      consulted: ['netiv-alon'],
      steps: ['m4'],
      filter: 'ring=x',
      nearest: 'operator',
      promised: 'collaboration',
      kept: 'information',
      method: 'charrette',
      best: 'world-cafe',
    }));
    for (const language of LANGUAGES) {
      const sentences = items.map((item) => planLackSentence(example, item, language));
      expect(new Set(sentences).size).toBe(PLAN_LACKS.length);
      for (const text of sentences) expect(text).not.toMatch(/\{|\}|undefined/);
    }
  });
});

describe('what a plan lacks', () => {
  const codes = (items: readonly PlanLack[]) => items.map(({ code }) => code);
  const whole = {
    id: 'all',
    where: ['ring=operator'],
    stakeholders: ['family', 'unit'],
    aim: 'ideas',
    level: 'consultation',
    kept: 'consultation',
    stage: 'goals',
    from: '2026-01-10',
    to: '2026-01-12',
    approachedBy: 'the lead',
    benefit: 'a better service',
    letter: true,
    closing: 'a summary',
    loopClosed: true,
  };

  it('is nothing but stages and disagreement where an outline is complete', () => {
    expect(codes(missing({ audiences: [whole] }))).toEqual([
      'no-disagreement-known',
      ...new Array(4).fill('stage-without-audience'),
    ]);
  });

  it('is an audience at all where there is none', () => {
    expect(codes(missing({}))).toEqual(['no-audiences']);
  });

  it.each([
    ['recipients-not-asked', { stakeholders: ['unit'] }],
    ['no-benefit', { benefit: undefined }],
    ['no-level', { level: undefined, kept: undefined }],
    ['kept-below', { kept: 'information' }],
    ['kept-unknown', { kept: undefined }],
    ['no-stage', { stage: undefined }],
    ['no-dates', { to: undefined }],
    ['nobody-approaches', { approachedBy: undefined }],
    ['letter-not-sent', { letter: false }],
    ['letter-unknown', { letter: undefined }],
    ['loop-open', { loopClosed: false }],
    ['loop-open', { loopClosed: undefined }],
    ['no-closing', { loopClosed: undefined, closing: undefined }],
    ['method-unknown', { method: 'a long walk' }],
    ['method-doubtful', { method: 'negotiated-rulemaking' }],
    ['audience-filter', { where: ['rng=operator'] }],
    ['audience-filter', { where: ['ring=operater'] }],
    ['audience-filter', { where: ['operators'] }],
    ['audience-nobody', { where: ['ring=environment'], stakeholders: [] }],
    ['unequal-operators', { where: undefined, stakeholders: ['family', 'unit', 'alpha'] }],
    ['professional-unit-absent', { stakeholders: ['family'] }],
    ['deciders-absent', { stakeholders: ['family'] }],
  ] as const)('is told: %s', (code, change) => {
    const changed = JSON.parse(
      JSON.stringify({
        ...whole,
        ...Object.fromEntries(Object.keys(change).map((key) => [key, undefined])),
        ...change,
      }),
    );
    expect(codes(missing({ audiences: [changed] }))).toContain(code);
    expect(codes(missing({ audiences: [whole] }))).not.toContain(code);
  });

  it('names what a filter may have meant', () => {
    const [item] = missing({ audiences: [{ ...whole, where: ['ring=operater'] }] }).filter(
      ({ code }) => code === 'audience-filter',
    );
    expect(item).toMatchObject({ filter: 'ring=operater', nearest: 'operator' });
  });

  it('is nobody who disagrees, where a conflict with those in charge is recorded and they are not in the room', () => {
    const critic = [{ id: 'critic' }];
    const tie = { source: 'critic', target: 'unit', sign: -1 };
    const items = missing({ audiences: [whole], ties: [tie] }, critic);
    expect(items[0]).toEqual({ code: 'disagreement-absent', stakeholders: ['critic'] });
    const there = missing(
      { audiences: [{ ...whole, stakeholders: ['family', 'unit', 'critic'] }], ties: [tie] },
      critic,
    );
    expect(codes(there).filter((code) => code.includes('disagreement'))).toEqual([]);
  });

  it('counts as in the room who takes part in a process that is not over, and not who only got its letter', () => {
    const critic = [{ id: 'critic', position: 'opposes' }];
    const told = (role: string, to?: string) =>
      codes(
        missing(
          {
            audiences: [whole],
            processes: [{ id: 'p', ...(to && { to }) }],
            participations: [{ process: 'p', stakeholder: 'critic', role }],
          },
          critic,
        ),
      ).includes('disagreement-absent');
    expect([told('participant'), told('target'), told('participant', '2020')]).toEqual([false, true, true]);
  });

  it('is a professional unit or a decision that nobody marked', () => {
    const ecosystem = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'a' }],
      ties: [],
      audiences: [{ id: 'x', stakeholders: ['a'] }],
    });
    expect(codes(participationPlan(ecosystem).missing)).toEqual(
      expect.arrayContaining(['professional-unit-unknown', 'nobody-decides']),
    );
  });

  it('does not stumble over odd ids and hostile names', () => {
    const ids = ['3708', '__proto__', 'constructor', ' 007 ', 'שם'];
    const ecosystem = Ecosystem.from({
      version: 1,
      stakeholders: ids.map((id) => ({ id, names: { en: '\u202e</script>{names}' }, ring: 'operator' })),
      ties: [{ source: '3708', target: '__proto__', sign: -1 }],
      audiences: ids.map((id) => ({
        id,
        stakeholders: [id],
        where: ['__proto__=x', 'id=constructor'],
        names: { en: '{audience}' },
      })),
      engagements: ids.map((id) => ({ id, adviser: id, audience: id })),
    });
    const odd = participationPlan(ecosystem);
    expect(odd.audiences.map(({ id, members }) => [id, members])).toEqual(ids.map((id) => [id, [id]]));
    for (const item of odd.missing) expect(planLackSentence(ecosystem, item, 'he')).not.toContain('\u202e');
    expect(participationPlan(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] })).audiences).toEqual(
      [],
    );
  });
});

describe('filters of audiences', () => {
  it('read columns and values by id or name, in any language, and columns of the data', () => {
    const ecosystem = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'fund', sectors: ['health-fund'], ring: 'adjacent', tier: 'national', attributes: { round: '007' } },
        {
          id: 'clinic',
          sectors: ['health'],
          ring: 'adjacent',
          tier: 'local',
          topics: ['care'],
          attributes: { round: '7' },
        },
        { id: 'shop', sectors: ['business'], ring: 'operator' },
      ],
      ties: [],
      topics: [{ id: 'care', names: { he: 'טיפול' } }],
      audiences: [
        { id: 'coarse', where: ['sector=health'] },
        { id: 'hebrew', where: ['מגזר=מגזר עסקי'] },
        { id: 'both', where: ['ring=adjacent', 'tier=local'] },
        { id: 'topic', where: ['נושא=טיפול'] },
        { id: 'own', where: ['round=007'] },
      ],
    });
    expect(participationPlan(ecosystem).audiences.map(({ id, members }) => [id, members])).toEqual([
      ['coarse', ['fund', 'clinic']],
      ['hebrew', ['shop']],
      ['both', ['clinic']],
      ['topic', ['clinic']],
      ['own', ['fund']],
    ]);
  });
});
