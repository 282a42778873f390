import { matchNeeds, partners, sameTopicNoTie, transitions } from 'playermap/engagement';
import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';
import type { EcosystemDocument } from '../../../src/model/schema';

const social = await readEcosystem('examples/social-procurement/data');
type Stakeholders = EcosystemDocument['stakeholders'];
const of = (stakeholders: Stakeholders, more: Partial<EcosystemDocument> = {}) =>
  Ecosystem.from({ version: 1, stakeholders, ties: [], ...more });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the registry of partners', () => {
  it('finds topics by id and by name in any language, with narrower ones', () => {
    for (const topic of ['transport', 'נסיעות לעבודה', 'السفر إلى العمل', 'travel to work'])
      expect(ids(partners(social, { offer: [topic] }))).toEqual(['ride-coop', 'cluster']);
    expect(ids(partners(social, { offer: ['rights'] }))).toContain('ride-coop');
    expect(partners(social, { need: ['transport'] })[0]?.matched).toEqual([
      { score: 1, kind: 'topic', words: [], field: 'needs', text: 'transport' },
    ]);
  });

  it('does not take a wider topic for the one that is looked for', () => {
    const ecosystem = of(
      [
        { id: 'a', offers: ['work'] },
        { id: 'b', offers: ['coaching'] },
      ],
      {
        topics: [{ id: 'work' }, { id: 'coaching', parent: 'work' }],
      },
    );
    expect(ids(partners(ecosystem, { offer: ['coaching'] }))).toEqual(['b']);
    expect(ids(partners(ecosystem, { offer: ['work'] }))).toEqual(['a', 'b']);
  });

  it('compares words without case, points, and what Hebrew and Arabic write onto them', () => {
    const ecosystem = of([
      { id: '__proto__', expertise: ['הַעֲרָכָה של תכניות'] },
      { id: '3708', expertise: ['تقييم البرامج'] },
      { id: 'en', expertise: ['Programme Evaluations'] },
    ]);
    expect(ids(partners(ecosystem, { expertise: ['בהערכה'] }))).toEqual(['__proto__']);
    expect(ids(partners(ecosystem, { expertise: ['بالتقييم'] }))).toEqual(['3708']);
    expect(ids(partners(ecosystem, { expertise: ['evaluation'] }))).toEqual(['en']);
    expect(partners(ecosystem, { expertise: ['של'] })).toEqual([]);
  });

  it('asks for all kinds at once, and for one of several values of a kind', () => {
    expect(ids(partners(social, { offer: ['job-coaching'], sector: ['business'] }))).toEqual([
      'derech-ela',
      'square-bakery',
    ]);
    expect(ids(partners(social, { sector: ['health'], tier: ['מקומי', 'ארצי'] }))).toEqual(['clinic', 'health-fund']);
    expect(ids(partners(social, { kind: ['person'] }))).toEqual([
      'rehab-supervisor',
      'procurement-lead',
      'employer-liaison',
    ]);
  });

  it('gives short lists of different sectors', () => {
    const short = partners(social, { topic: ['employment'], count: 4 });
    expect(new Set(short.map(({ id }) => social.sectorOf(id))).size).toBe(4);
  });

  it('counts fine sectors of one coarse sector as half alike', () => {
    const fine = ['hospital', 'health-fund', 'business'];
    const sectors = [{ id: 'health' }, ...fine.map((id) => ({ id, ...(id !== 'business' && { parent: 'health' }) }))];
    const found = of(
      fine.map((id, i) => ({ id: `${i}`, sectors: [id], offers: ['advice'] })),
      { sectors },
    );
    expect(ids(partners(found, { offer: ['advice'], count: 2 }))).toEqual(['0', '2']);
  });

  it('refuses a sector, tier or kind that does not exist, with the nearest', () => {
    expect(() => partners(social, { sector: ['busines'] })).toThrow(/nearest: "business"/);
    expect(() => partners(social, { tier: ['nationl'] })).toThrow(/nearest: "national"/);
    expect(() => partners(social, { kind: ['x'] })).toThrow(/there are: organisation/);
  });
});

describe('needs matched to offers', () => {
  const { matches, unmet, unasked } = matchNeeds(social);
  const offersFor = (stakeholder: string, need: string) =>
    matches.find((one) => one.stakeholder === stakeholder && one.need === need)?.offers ?? [];

  it('put other sectors first, of different ones before more of one', () => {
    const offers = offersFor('quiet-home', 'job-coaching');
    expect(offers.map(({ otherSector }) => otherSector)).toEqual([true, true, false, false]);
    expect(offers.map(({ stakeholder }) => stakeholder)).toEqual([
      'derech-ela',
      'square-bakery',
      'netiv-alon',
      'darb-al-lawz',
    ]);
    const sectors = offersFor('rehab-division', 'field-data').map(({ stakeholder }) => social.sectorOf(stakeholder));
    expect(new Set(sectors.slice(0, 3)).size).toBe(3);
  });

  it('tell what is between the two, and never match a body with its own parts', () => {
    expect(
      offersFor('netiv-alon', 'job-openings').find(({ stakeholder }) => stakeholder === 'derech-ela')?.relation,
    ).toBe('in-conflict');
    const nested = of([
      { id: 'a', needs: ['x'], offers: ['x'] },
      { id: 'b', parent: 'a', offers: ['x'] },
    ]);
    expect(matchNeeds(nested)).toMatchObject({ matches: [], unmet: [{ stakeholder: 'a', need: 'x' }] });
    const newOnly = matchNeeds(social, { newOnly: true, of: ['young-adults'] }).matches;
    expect(newOnly.flatMap(({ offers }) => offers).every(({ relation }) => relation === 'none')).toBe(true);
    expect(new Set(newOnly.map(({ stakeholder }) => stakeholder))).toEqual(new Set(['young-adults']));
  });

  it('find what nobody offers, and what nobody asked for', () => {
    expect(unmet.map(({ need }) => need)).toEqual(['family-respite', 'family-respite', 'pricing']);
    expect(unasked.map(({ offer }) => offer)).toContain('public-attention');
  });

  it('explain words that match, and leave half matches of long texts alone', () => {
    const ecosystem = of([
      { id: 'a', needs: ['ליווי אישי בעבודה'] },
      { id: 'b', offers: ['ליווי לעבודה'] },
      { id: 'c', offers: ['ליווי של בני משפחה וקרובים בבית החולים'] },
    ]);
    expect(matchNeeds(ecosystem).matches[0]?.offers).toEqual([
      expect.objectContaining({ stakeholder: 'b', kind: 'words', words: ['ליווי', 'בעבודה'], score: 0.8 }),
    ]);
  });
});

describe('moves between sectors', () => {
  it('are a matrix from one to the other, with who and when', () => {
    const { sectors, counts, moves } = transitions(social);
    const cell = (from: string, to: string) => counts[sectors.indexOf(from)]?.[sectors.indexOf(to)];
    expect(cell('civil-society', 'central-government')).toBe(1);
    expect(cell('business', 'philanthropy')).toBe(1);
    expect(cell('central-government', 'civil-society')).toBe(0);
    expect(moves.filter(({ person }) => person === 'procurement-lead')).toMatchObject([
      { from: 'business', to: 'philanthropy', left: '2017', began: '2017-09', overlaps: false },
      { from: 'philanthropy', to: 'central-government', left: '2021-12', began: '2022-02' },
    ]);
  });

  it('tell a foot in both, unknown sectors, the same body again, and what has no date', () => {
    const ecosystem = of(
      [{ id: 'p', kind: 'person' }, { id: 'q' }, { id: 'firm', sectors: ['business'] }, { id: 'riddle' }],
      {
        affiliations: [
          { stakeholder: 'p', organisation: 'firm', from: '2015', to: '2020' },
          { stakeholder: 'p', organisation: 'firm', role: 'head', from: '2016' },
          { stakeholder: 'p', sector: 'academia', from: '2019' },
          { stakeholder: 'p', organisation: 'riddle', to: '2010' },
          { stakeholder: 'q', organisation: 'firm' },
        ],
      },
    );
    const found = transitions(ecosystem);
    expect(found.moves.map(({ from, to, overlaps }) => [from, to, overlaps])).toEqual([
      [null, 'business', false],
      ['business', 'academia', true],
    ]);
    expect(found).toMatchObject({
      unknown: 1,
      undated: [{ person: 'q', organisation: 'firm' }],
      sectors: ['business', 'academia'],
    });
    expect(found.counts).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });
});

describe('who works on the same topic and has no tie', () => {
  const pairs = sameTopicNoTie(social);

  it('has two sectors first, then more topics, and no tie of any kind', () => {
    const tied = new Set(social.ties.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]));
    expect(pairs.some(({ a, b }) => tied.has(`${a} ${b}`))).toBe(false);
    const rank = pairs.map(({ otherSector, topics }) => (otherSector ? 100 : 0) + topics.length);
    expect(rank).toEqual([...rank].sort((a, b) => b - a));
    expect(pairs.some(({ a, b }) => social.recipients.includes(a) || social.recipients.includes(b))).toBe(false);
    expect(pairs.find(({ a, b }) => a === 'rehab-division' && b === 'rehab-supervisor')).toBeUndefined();
  });

  it('is all pairs that share a topic, by trying every pair', () => {
    const others = social.stakeholders.filter(({ id }) => !social.recipients.includes(id));
    const isTied = (a: string, b: string) =>
      social.ties.some(({ source, target }) => (source === a && target === b) || (source === b && target === a));
    const isWithin = (a: string, b: string) => {
      for (let at = social.stakeholder(a)?.parent; at !== undefined; at = social.stakeholder(at)?.parent)
        if (at === b) return true;
      return false;
    };
    const count = others.flatMap((a, i) =>
      others
        .slice(i + 1)
        .filter(
          (b) =>
            (a.topics ?? []).some((topic) => b.topics?.includes(topic)) &&
            !isTied(a.id, b.id) &&
            !isWithin(a.id, b.id) &&
            !isWithin(b.id, a.id),
        ),
    ).length;
    expect(pairs.length).toBe(count);
  });
});
