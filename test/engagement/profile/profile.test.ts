import { Ecosystem } from 'playermap';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';
import { profileConditions } from '../../../src/engagement/profile/condition';
import { KINDS } from '../../../src/engagement/profile/kinds';
import { profileWithoutPrivate } from '../../../src/engagement/profile/privacy';
import { problemProfile } from '../../../src/engagement/profile/profile';
import { conditionWords, kindWords, verdictSentences } from '../../../src/engagement/profile/sentences';
import { LANGUAGES } from '../../../src/text/language';

const example = await readEcosystem('examples/social-procurement/data');
const made = (further: object) => Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [], ...further });
const answered = (answers: Readonly<Record<string, boolean>>) =>
  problemProfile(made({ conditions: Object.entries(answers).map(([id, holds]) => ({ id, holds })) }));
const condition = (ecosystem: Ecosystem, id: string) =>
  problemProfile(ecosystem).conditions.find((one) => one.id === id);

describe('the problem profile', () => {
  it('knows nothing of an empty map, and says so', () => {
    const { verdict, conditions, questions } = problemProfile(made({}));
    expect(verdict).toBe('open');
    expect(conditions.map(({ basis, holds }) => [basis, holds])).toEqual(
      profileConditions.map(() => ['unknown', null]),
    );
    expect(questions.every(({ answer, unknown }) => answer === null && unknown.length === 3)).toBe(true);
  });

  it.each([
    ['called-for', { 'several-bodies-responsible': true, 'problem-not-agreed': true, 'lack-of-means': true }],
    ['open', { 'several-bodies-responsible': true, 'problem-not-agreed': true }],
    ['coordination', { 'overlapping-goals': true }],
    ['not-called-for', { 'problem-not-agreed': false, 'solutions-not-agreed': false, 'technical-complexity': false }],
    ['open', { 'problem-not-agreed': false, 'solutions-not-agreed': false }],
  ] as const)('comes to the verdict %s by what holds, what does not and what is not known', (verdict, answers) => {
    expect(answered(answers)).toMatchObject({ verdict, restsOnComputed: false });
  });

  it('lets people answer before the map does, and shows both', () => {
    const found = condition(example, 'technical-complexity');
    expect(found).toMatchObject({
      holds: false,
      basis: 'answered',
      evidence: { holds: true, numbers: { complex: 2 } },
    });
    if (found) expect(conditionWords(found, 'en').basis).toContain('the map tells otherwise');
    expect(condition(example, 'limited-legitimacy')).toMatchObject({ holds: false, basis: 'computed' });
  });

  it('computes from the map what a map can tell', () => {
    const { verdict, restsOnComputed, conditions } = problemProfile(example);
    expect([verdict, restsOnComputed]).toEqual(['called-for', true]);
    expect(Object.fromEntries(conditions.map(({ id, evidence }) => [id, evidence?.numbers]))).toMatchObject({
      'many-stakeholders-and-issues': { sectors: 8, issues: 5 },
      'several-bodies-responsible': { ministries: 4 },
      'no-one-decides-alone': { deciding: 5 },
      'solutions-not-agreed': { opposes: 2 },
    });
    expect(conditions.find(({ id }) => id === 'problem-not-agreed')?.evidence).toBeUndefined();
  });

  it('takes one who decides and whom nobody can stop for one who can decide alone', () => {
    const decides = (further: object) =>
      condition(
        made({
          stakeholders: [
            { id: 'a', decides: 'all' },
            { id: 'b', ...further },
          ],
        }),
        'no-one-decides-alone',
      );
    expect(decides({})).toMatchObject({ holds: false, basis: 'computed' });
    expect(decides({ veto: {} })).toMatchObject({ holds: true, evidence: { private: true } });
    expect(decides({ decides: 'more' })).toMatchObject({ holds: true });
  });

  it('does not take a small map for a small matter', () => {
    expect(
      condition(made({ stakeholders: [{ id: 'a', ring: 'commissioner' }] }), 'many-stakeholders-and-issues'),
    ).toMatchObject({
      holds: null,
      basis: 'unknown',
      evidence: { numbers: { bodies: 1 } },
    });
  });

  it('finds conditions by name, and tells those it does not know', () => {
    const { conditions, unknownConditions } = problemProfile(
      made({
        conditions: [
          { id: 'אין הסכמה מהי הבעיה', holds: true },
          { id: 'lack-of-mean', holds: true },
        ],
      }),
    );
    expect(conditions.find(({ id }) => id === 'problem-not-agreed')?.holds).toBe(true);
    expect(unknownConditions).toEqual([{ id: 'lack-of-mean', nearest: 'lack-of-means' }]);
  });

  it('knows a ministry by what its sector means, in any language and however fine', () => {
    const commissioned = made({
      sectors: [{ id: 'gov', names: { he: 'שלטון מרכזי' } }, { id: 'welfare', parent: 'gov' }, { id: 'government' }],
      stakeholders: [
        { id: 'm', sectors: ['gov'], ring: 'commissioner' },
        { id: 'w', sectors: ['welfare'], ring: 'commissioner' },
        { id: 'g', sectors: ['government'], ring: 'commissioner' },
        { id: 'city', sectors: ['government'], tier: 'local', ring: 'commissioner' },
      ],
    });
    const { conditions } = problemProfile(commissioned);
    expect(conditions.find(({ id }) => id === 'several-bodies-responsible')?.evidence).toMatchObject({
      holds: true,
      numbers: { ministries: 3, others: 1 },
    });
  });

  it('describes kinds of process with reasons, and those recorded with the right they give', () => {
    const planning = made({
      processes: [{ id: 'committee', basis: 'statutory', right: 'to object', duration: 'standing', setsAgenda: false }],
      audiences: [{ id: 'all', who: 'public' }],
    });
    const { kinds } = problemProfile(planning);
    const aspect = (name: string) => kinds.find((one) => one.aspect === name);
    expect(kinds.map((one) => one.aspect)).toEqual(Object.keys(KINDS));
    expect(aspect('basis')).toMatchObject({
      fits: [{ kind: 'statutory', reasons: [{ code: 'statutory-recorded', count: 1 }] }],
      recorded: [{ process: 'committee', kind: 'statutory', right: 'to object' }],
    });
    expect(aspect('selection')?.fits.map(({ kind }) => kind)).toEqual(['chance']);
    expect(aspect('setsAgenda')?.recorded).toEqual([{ process: 'committee', kind: 'no' }]);
    expect(aspect('duration')?.fits).toEqual([]);
  });

  it('leaves judgements out of what leaves the house, and counts them', () => {
    const shown = profileWithoutPrivate(problemProfile(example));
    expect(JSON.stringify(shown)).not.toContain('"private"');
    expect(shown.conditions.find(({ id }) => id === 'solutions-not-agreed')).not.toHaveProperty('evidence');
    expect(shown.leftOut).toBeGreaterThan(1);
  });

  it('is told in three languages, without a place left open', () => {
    for (const language of LANGUAGES) {
      const profile = problemProfile(example);
      const said = [
        ...verdictSentences(profile, language),
        ...profile.conditions.flatMap((one) => Object.values(conditionWords(one, language))),
        ...profile.kinds.flatMap((one) => {
          const { aspect, fits, recorded } = kindWords(example, one, language);
          return [aspect, ...recorded, ...fits.flatMap(({ kind, reasons }) => [kind, ...reasons])];
        }),
      ];
      for (const text of said) expect(text).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});
