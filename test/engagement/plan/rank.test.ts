import { describe, expect, it } from 'vitest';
import type { AudienceTold } from '../../../src/engagement/plan/audience-traits';
import { formNamed, forms, methodById, methodNamed, methods } from '../../../src/engagement/plan/methods';
import { rankMethods } from '../../../src/engagement/plan/rank';
import type { ReasonCode } from '../../../src/engagement/plan/reason';
import { aimsIn, CIRCUMSTANCES } from '../../../src/engagement/plan/traits';

/** What the domain page's table says each method is for: an audience like that, the method that comes first, and why. */
const TABLE: readonly (readonly [
  says: string,
  audience: AudienceTold,
  first: string,
  because: readonly ReasonCode[],
])[] = [
  [
    'consensus building: representatives, negotiation towards consensus',
    { who: 'stakeholders', level: 'collaboration', relations: 'tense', aim: 'reach a consensus between them' },
    'consensus-building',
    ['consensus', 'stakeholders'],
  ],
  [
    'negotiated rulemaking: towards binding regulations',
    { who: 'stakeholders', stage: 'product', aim: 'binding regulations' },
    'negotiated-rulemaking',
    ['binding-rules'],
  ],
  [
    'charrette: experts take input in feedback rounds into a consensual plan',
    { who: 'experts', stage: 'product', aim: 'a plan by experts that all can live with' },
    'charrette',
    ['expert-plan'],
  ],
  [
    'future search: a common task under uncertainty, large complex groups',
    { size: 80, complexity: 'high', aim: 'a common task in changing uncertainty' },
    'future-search',
    ['common-task', 'uncertainty', 'complex'],
  ],
  [
    'sustained dialogue: relations between groups in deep conflict',
    { relations: 'conflict', stage: 'implementation', aim: 'better relations between the groups' },
    'sustained-dialogue',
    ['conflict', 'relations'],
  ],
  [
    'presencing: collective insight, mutual commitment',
    { who: 'stakeholders', aim: 'collective insight and mutual commitment' },
    'presencing',
    ['insight', 'commitment'],
  ],
  [
    'citizens’ council: a random group goes into depth on what citizens want',
    { who: 'public', size: 20, aim: 'what citizens want done, in depth' },
    'citizens-council',
    ['citizens-wishes', 'public'],
  ],
  [
    'town meeting: thousands at once',
    { size: 3000, aim: 'hear thousands at once' },
    'town-meeting',
    ['size', 'at-once'],
  ],
  ['town meeting: thousands', { size: 3000 }, 'town-meeting', ['size']],
  [
    'deliberative dialogue: deep, weighed discussion of a complex matter',
    { who: 'public', stage: 'alternatives', complexity: 'high', size: 30, aim: 'weigh the alternatives in depth' },
    'deliberative-dialogue',
    ['weighing', 'complex'],
  ],
  [
    'consensus conference: lay citizens learn a scientific matter',
    { who: 'public', size: 16, complexity: 'high', aim: 'a scientific matter' },
    'consensus-conference',
    ['science-or-technology'],
  ],
  [
    'participatory budgeting: the community sets budget priorities',
    { who: 'public', aim: 'priorities of the budget' },
    'participatory-budgeting',
    ['budget-priorities', 'public'],
  ],
  [
    'focus groups: reactions and lived experience',
    { who: 'public-groups', stage: 'gathering', aim: 'lived experience and attitudes' },
    'focus-groups',
    ['experience', 'attitudes'],
  ],
  [
    'appreciative inquiry: questions that raise positive potential',
    { aim: 'what works, towards organisational change' },
    'appreciative-inquiry',
    ['strengths', 'organisational-change'],
  ],
  [
    'world café: tables of 4 to 6, rounds, cross-fertilised ideas',
    { who: 'public-groups', size: 40, online: false, aim: 'ideas in rounds' },
    'world-cafe',
    ['ideas', 'crossed-ideas'],
  ],
  [
    'open space: people propose the topics and organise themselves',
    { size: 60, aim: 'people propose topics and take responsibility' },
    'open-space',
    ['own-topics', 'self-organisation'],
  ],
  [
    'scenario planning: possible futures, challenged assumptions',
    { aim: 'possible futures; question our assumptions' },
    'scenario-planning',
    ['possible-futures', 'assumptions'],
  ],
  [
    'circle: safety, no hierarchy',
    { relations: 'tense', aim: 'a safe talk with no hierarchy' },
    'circle',
    ['safety', 'equal-footing'],
  ],
  [
    'dialogue through stories',
    { who: 'public-groups', aim: 'write and read stories' },
    'dialogue-through-stories',
    ['stories'],
  ],
  [
    'in-depth interviews: sensitive and in conflict, gathering information',
    { stage: 'gathering', sensitivity: 'high', relations: 'conflict' },
    'in-depth-interviews',
    ['stage', 'sensitive', 'conflict'],
  ],
  [
    'in-depth interviews: those who would not join a group, discretion',
    { aim: 'criticism with discretion, not in a group' },
    'in-depth-interviews',
    ['criticism', 'discretion', 'not-in-a-group'],
  ],
  [
    'stakeholder meeting: joint thinking, alternatives, complexity',
    { who: 'stakeholders', stage: 'alternatives', complexity: 'high', aim: 'joint thinking' },
    'stakeholder-meeting',
    ['stage', 'complex', 'joint-thinking'],
  ],
  [
    'online survey: quantitative, wide and varied',
    { size: 800, stage: 'gathering', aim: 'quantitative data' },
    'online-survey',
    ['figures', 'wide'],
  ],
  [
    'online arena: ideas, proposals, transparent',
    { online: true, size: 300, aim: 'proposals, with transparency' },
    'online-arena',
    ['proposals', 'transparency'],
  ],
];

describe('ranking of methods', () => {
  it.each(TABLE)('puts first what the documents say: %s', (_, audience, first, because) => {
    const [best] = rankMethods(audience);
    expect(best?.method).toBe(first);
    expect(best?.for.map(({ code }) => code)).toEqual(expect.arrayContaining([...because]));
  });

  it('has a row for every method', () => {
    expect(new Set(TABLE.map(([, , first]) => first))).toEqual(new Set(methods.map(({ id }) => id)));
  });

  it('adds points up to what the reasons weigh, and is in their order', () => {
    for (const [, audience] of TABLE) {
      const ranked = rankMethods(audience);
      expect(ranked.map(({ rank }) => rank)).toEqual(methods.map((_, i) => i + 1));
      for (const [i, one] of ranked.entries()) {
        expect([...one.for, ...one.against].reduce((sum, { weight }) => sum + weight, 0)).toBe(one.points);
        expect(one.for.every(({ weight }) => weight > 0) && one.against.every(({ weight }) => weight < 0)).toBe(true);
        if (i > 0) expect(one.points).toBeLessThanOrEqual(ranked[i - 1]?.points ?? 0);
      }
    }
  });

  it('says against a method what speaks against it', () => {
    const against = (audience: AudienceTold, id: string) =>
      rankMethods(audience)
        .find(({ method }) => method === id)
        ?.against.map(({ code }) => code);
    expect(against({ online: true }, 'stakeholder-meeting')).toEqual(['hardly-online']);
    expect(against({ online: true }, 'open-space')).toEqual(['only-in-person']);
    expect(against({ online: true }, 'focus-groups')).toEqual([]);
    expect(against({ online: false }, 'online-survey')).toEqual(['only-online']);
    expect(against({ size: 12 }, 'town-meeting')).toEqual(['too-few']);
    expect(against({ size: 400 }, 'in-depth-interviews')).toEqual(['too-many', 'wide']);
    expect(against({ stage: 'product' }, 'in-depth-interviews')).toEqual(['other-stage']);
    expect(against({ level: 'information' }, 'consensus-building')).toEqual(['other-level']);
    expect(against({ aim: 'figures' }, 'focus-groups')).toEqual(['figures']);
  });

  it('counts what nobody stated neither for nor against, and lists it', () => {
    const circle = rankMethods({ stage: 'gathering' }).find(({ method }) => method === 'circle');
    expect(circle).toMatchObject({ points: 0, for: [], against: [], unknown: ['stage'] });
    expect(rankMethods({}).map(({ method, points }) => [method, points])).toEqual(methods.map(({ id }) => [id, 0]));
  });

  it('marks reasons that rest on judgements', () => {
    const [best] = rankMethods({ stage: 'gathering', sensitivity: 'high', relations: 'conflict' });
    expect(best?.for.map(({ code, private: judged }) => [code, judged === true])).toEqual([
      ['stage', false],
      ['sensitive', true],
      ['conflict', true],
    ]);
  });

  it('takes from the map who decides and who disagrees', () => {
    const [best] = rankMethods({ stage: 'gathering' }, { bodies: 5, deciding: 2, disagreeing: 1 });
    expect(best).toMatchObject({ method: 'in-depth-interviews' });
    expect(best?.for.map(({ code }) => code)).toEqual(['stage', 'size', 'resistance', 'seniors']);
  });

  it('refuses words that a field does not know', () => {
    expect(() => rankMethods({ stage: 'gatherin' as 'gathering' })).toThrow(
      /stage is "gatherin".*nearest: "gathering"/,
    );
    expect(() => rankMethods({ sensitivity: 'very' as 'high' })).toThrow(/sensitivity/);
  });
});

describe('aims', () => {
  it('are read from words in three languages, and from their codes', () => {
    expect(aimsIn('להבין את הצרכים ואת החוויה שלהם')).toEqual(['needs', 'experience']);
    expect(aimsIn('לגבש חלופות והסכמות')).toEqual(['alternatives', 'consensus']);
    expect(aimsIn('جمع الأفكار والبدائل')).toEqual(['alternatives', 'ideas']);
    expect(aimsIn('own-topics, crossed-ideas')).toEqual(['crossed-ideas', 'own-topics']);
  });

  it('are not read out of other words', () => {
    expect(aimsIn('the committee is responsible for the history of grounds')).toEqual([]);
    expect(aimsIn('לצורך הכנת המכרז')).toEqual([]);
    expect(aimsIn(undefined)).toEqual([]);
    expect(aimsIn('__proto__ constructor')).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('holds the 22 methods of the documents, named in three languages', () => {
    expect(methods.length).toBe(22);
    expect(new Set(methods.map(({ id }) => id)).size).toBe(22);
    for (const { names, documents } of methods) {
      expect(Object.keys(names).sort()).toEqual(['ar', 'en', 'he']);
      expect(documents.length).toBeGreaterThan(0);
    }
    expect(methods.filter(({ documents }) => documents.includes('002')).length).toBe(18);
    expect(methods.filter(({ documents }) => documents.includes('003')).length).toBe(5);
    expect(methods.filter(({ documents }) => documents.length === 2).map(({ id }) => id)).toEqual(['focus-groups']);
  });

  it('claims no document for what none states: 002 has no stages, 003 states those of two tools', () => {
    const stated = methods.filter(({ stages }) => stages && stages.source !== 'ours').map(({ id }) => id);
    expect(stated).toEqual(['in-depth-interviews', 'stakeholder-meeting']);
    for (const { documents, levels, stages, format, convertible, size, ...lists } of methods) {
      const sources = [levels, stages, format, convertible, size].flatMap((one) => (one ? [one.source] : []));
      for (const list of [lists.suitedFor, lists.notSuitedFor, lists.needs, lists.yields])
        sources.push(...list.map(({ source }) => source));
      for (const source of sources) expect(['ours', ...documents]).toContain(source);
    }
  });

  it('uses every circumstance, and none as both suited and not suited of one method', () => {
    const used = new Set(
      methods.flatMap(({ suitedFor, notSuitedFor }) => [...suitedFor, ...notSuitedFor].map(({ value }) => value)),
    );
    expect(CIRCUMSTANCES.filter((one) => !used.has(one))).toEqual([]);
    for (const { suitedFor, notSuitedFor } of methods) {
      const fit = new Set(suitedFor.map(({ value }) => value));
      expect(notSuitedFor.filter(({ value }) => fit.has(value))).toEqual([]);
    }
  });

  it('finds methods, techniques and structures by name in any language', () => {
    expect(methodNamed('ראיונות עומק')?.id).toBe('in-depth-interviews');
    expect(methodNamed('World Café')?.id).toBe('world-cafe');
    expect(methodNamed('__proto__')).toBeUndefined();
    expect(formNamed('דבש ועוקץ')?.kind).toBe('technique');
    expect(forms.map(({ kind }) => kind)).toEqual([
      'technique',
      'technique',
      'structure',
      'structure',
      'structure',
      'structure',
    ]);
    expect(() => methodById('world-caffe')).toThrow(/nearest: "world-cafe"/);
  });
});
