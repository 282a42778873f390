import {
  blindSpotSentence,
  operatorsAsPartners,
  recipientsHeard,
  vetoPlayers,
  whoIsMissing,
} from 'playermap/engagement';
import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';
import type { EcosystemDocument } from '../../../src/model/schema';

const social = await readEcosystem('examples/social-procurement/data');

const small = (more: Partial<EcosystemDocument>) =>
  Ecosystem.from({
    version: 1,
    stakeholders: [
      { id: 'ministry', ring: 'commissioner', sectors: ['central-government'] },
      { id: 'agency', ring: 'operator', sectors: ['civil-society'] },
      { id: 'firm', ring: 'adjacent', sectors: ['business'] },
      { id: 'treasury', ring: 'environment', sectors: ['central-government'], veto: { means: 'budget' } },
      { id: 'families', ring: 'recipient', sectors: ['community'] },
    ],
    ties: [{ source: 'ministry', target: 'agency' }],
    ...more,
  });
const codes = (ecosystem: Ecosystem, withPrivate = false) =>
  whoIsMissing(ecosystem, { withPrivate }).spots.map(({ id }) => id);

describe('who is missing in the invented service', () => {
  const found = whoIsMissing(social, { withPrivate: true });
  const spot = (id: string) => found.spots.find((one) => one.id === id);

  it('names the recipients for whom nobody speaks first', () => {
    expect(found.spots[0]).toMatchObject({
      id: 'recipient-nobody-speaks:arabic-speakers',
      stakeholders: ['arabic-speakers'],
    });
  });

  it('finds what the key asks of the steering committee', () => {
    expect(spot('key-under:process=steering sector local-government')).toMatchObject({
      numbers: { found: 0, min: 1 },
      couldHelp: ['city', 'city-welfare', 'nana-welfare'],
    });
    expect(spot('key-over:process=steering sector central-government')?.numbers).toMatchObject({ found: 6, max: 5 });
    expect(spot('key-not-recorded:process=steering gender women')).toBeDefined();
  });

  it('tells when business came in', () => {
    expect(spot('business-late')).toMatchObject({
      // a business that a letter was aimed at has not come in yet
      dates: { began: '2018-05-14', came: '2025-07' },
      numbers: { before: 5, of: 10 },
    });
  });

  it('finds the one veto player in no process, and the operator in open conflict, who is in the room', () => {
    expect(found.spots.filter(({ code }) => code.startsWith('veto')).map(({ id }) => id)).toEqual([
      'veto-only-tied:neighbourhood',
    ]);
    expect(spot('operator-tension:derech-ela')?.stakeholders).toEqual(['derech-ela', 'rehab-division']);
  });

  it('leaves out what rests on judgements unless asked', () => {
    const shown = whoIsMissing(social);
    expect(shown.spots.some((one) => one.private)).toBe(false);
    expect(shown.leftOut).toBe(found.spots.length - shown.spots.length);
    expect(shown.leftOut).toBeGreaterThan(0);
    expect(JSON.stringify(shown)).not.toContain('"vetoPlayers"');
    expect(JSON.stringify(shown)).not.toContain('"trust"');
  });

  it('is ranked, the same whatever the order of the data', () => {
    const weights = found.spots.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const { stakeholders, ties } = social.document;
    const turned = social.derive({ stakeholders: [...stakeholders].reverse(), ties: [...ties].reverse() });
    expect(whoIsMissing(turned, { withPrivate: true }).spots.map(({ id, weight }) => [id, weight])).toEqual(
      found.spots.map(({ id, weight }) => [id, weight]),
    );
  });

  it.each(['he', 'ar', 'en'] as const)('says every blind spot in whole sentences in %s', (language) => {
    for (const one of found.spots) {
      const sentence = blindSpotSentence(social, one, language);
      expect(sentence, one.id).not.toMatch(/[{}]|undefined|NaN/);
      expect(sentence.endsWith('.'), sentence).toBe(true);
    }
  });
});

describe('blind spots', () => {
  it('begin where there is ground in the data', () => {
    expect(codes(Ecosystem.fromChecked({ version: 1, stakeholders: [], ties: [] }))).toEqual([]);
  });

  it('begin at the commissioners, else at whoever convenes, else at the recipients', () => {
    const chain = (commissioner: boolean, convened: boolean) =>
      vetoPlayers(
        Ecosystem.from({
          version: 1,
          recipients: ['families'],
          stakeholders: [
            { id: 'ministry', ...(commissioner && { ring: 'commissioner' }) },
            { id: 'agency' },
            { id: 'families' },
            { id: 'treasury', veto: {} },
          ],
          ties: ['ministry', 'agency', 'families'].map((source) => ({ source, target: 'treasury' })),
          processes: [{ id: 'table' }],
          participations: convened ? [{ process: 'table', stakeholder: 'agency', role: 'host' }] : [],
        }),
      )[0]?.way;
    expect(chain(true, true)).toEqual(['ministry', 'treasury']);
    expect(chain(false, true)).toEqual(['agency', 'treasury']);
    expect(chain(false, false)).toEqual(['families', 'treasury']);
  });

  it('see a veto player without a way, with a tie, in a process by a unit of its own, and in an audience', () => {
    const ties = [{ source: 'ministry', target: 'treasury', sign: -1 as const }];
    expect(vetoPlayers(small({ ties }))[0]).toMatchObject({ steps: null, way: [], engaged: 'no' });
    expect(codes(small({ ties }), true)).toContain('veto-not-engaged:treasury');
    expect(codes(small({ ties }))).not.toContain('veto-not-engaged:treasury');
    const tied = small({ ties: [{ source: 'treasury', target: 'ministry' }] });
    expect(vetoPlayers(tied)[0]).toMatchObject({ steps: 1, way: ['ministry', 'treasury'], engaged: 'only-tied' });
    const unit = small({
      stakeholders: [
        { id: 'ministry', ring: 'commissioner' },
        { id: 'treasury', veto: {} },
        { id: 'unit', parent: 'treasury' },
      ],
      ties: [],
      processes: [{ id: 'table' }],
      participations: [{ process: 'table', stakeholder: 'unit' }],
    });
    expect(vetoPlayers(unit)[0]).toMatchObject({ processes: ['table'], engaged: 'yes' });
    const planned = small({ audiences: [{ id: 'talks', stakeholders: ['treasury'] }] });
    expect(vetoPlayers(planned)[0]).toMatchObject({ audiences: ['talks'], engaged: 'yes' });
  });

  it('see an operator in conflict who is in no process, and one below the standards', () => {
    const ecosystem = small({
      stakeholders: [
        { id: 'ministry', ring: 'commissioner' },
        { id: 'agency', ring: 'operator', attributes: { meets_standards: 'לא', 'איכות המענה': '0.25' } },
        { id: 'branch', ring: 'operator', parent: 'agency' },
      ],
      ties: [{ source: 'agency', target: 'ministry', sign: -1, trust: { openness: 1 } }],
    });
    expect(operatorsAsPartners(ecosystem)).toEqual([
      {
        id: 'agency',
        standards: false,
        answer: 0.25,
        trust: 1,
        trustItems: 1,
        tension: ['ministry'],
        processes: [],
        audiences: [],
      },
    ]);
    expect(codes(ecosystem, true)).toEqual(
      expect.arrayContaining(['operator-tension-outside:agency', 'operator-below-standards:agency']),
    );
    const below = whoIsMissing(ecosystem, { withPrivate: true }).spots.find(
      ({ code }) => code === 'operator-below-standards',
    );
    expect(blindSpotSentence(ecosystem, below as NonNullable<typeof below>, 'en')).toBe(
      'An operator that is not yet a partner: agency (does not meet the standards, quality of its answer: 0.25).',
    );
    expect(codes(ecosystem)).not.toContain('operator-below-standards:agency');
  });

  it('tell recipients who are spoken for from those who are heard', () => {
    const stakeholders: EcosystemDocument['stakeholders'] = [
      { id: 'children', ring: 'recipient' },
      { id: 'parents', ring: 'recipient' },
      { id: 'union', speaksFor: ['children', 'parents'] },
    ];
    const silent = small({ stakeholders, ties: [{ source: 'children', target: 'parents', directed: false }] });
    expect(recipientsHeard(silent).map(({ tiesOut }) => tiesOut)).toEqual([0, 0]);
    expect(codes(silent)).toEqual(['recipient-not-heard:children', 'recipient-not-heard:parents']);
    const heard = small({
      stakeholders,
      ties: [{ source: 'union', target: 'children', directed: false }],
      processes: [{ id: 'table' }],
      participations: [
        { process: 'table', stakeholder: 'children' },
        { process: 'table', stakeholder: 'parents' },
      ],
    });
    expect(codes(heard)).toEqual(['recipient-half-heard:parents']);
    const [half] = whoIsMissing(heard).spots.filter(({ code }) => code === 'recipient-half-heard');
    expect(half && blindSpotSentence(heard, half, 'en')).toMatch(/^Spoken for, and only partly heard: parents\./);
  });

  it('see business that is absent, and business that came after the first day', () => {
    const processes = [{ id: 'table', from: '2020-01' }, { id: 'other' }];
    const late = small({
      processes,
      participations: [
        { process: 'table', stakeholder: 'ministry' },
        { process: 'table', stakeholder: 'firm', from: '2020-06' },
        { process: 'other', stakeholder: 'agency' },
        { process: 'other', stakeholder: 'firm', role: 'adviser' },
      ],
    });
    expect(codes(late)).toEqual(expect.arrayContaining(['business-late:table', 'business-absent']));
    const there = small({ processes, participations: [{ process: 'table', stakeholder: 'firm', from: '2020' }] });
    expect(codes(there).filter((id) => id.startsWith('business'))).toEqual([]);
  });

  it('ask for sectors by their declaration, else by the map, and leave places to the key that it speaks of', () => {
    const declared = small({
      sectors: [
        { id: 'central-government' },
        { id: 'civil-society' },
        { id: 'business' },
        { id: 'community' },
        { id: 'academia' },
      ],
    });
    const absent = whoIsMissing(declared).spots.find(({ id }) => id === 'sectors-absent-map');
    expect(absent?.sectors).toEqual(['academia']);
    expect(codes(small({}))).not.toContain('sectors-absent-map');
    expect(codes(small({}))).toContain('sectors-absent-ring:operator');
    const keyed = small({ representation: [{ ring: 'operator', category: 'מגזר', value: 'business', min: 1 }] });
    expect(codes(keyed)).not.toContain('sectors-absent-ring:operator');
  });

  it('say that nobody stands between the tiers', () => {
    expect(codes(small({}))).toContain('no-local-government');
  });
});
