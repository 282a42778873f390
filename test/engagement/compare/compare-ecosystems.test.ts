import { readdirSync } from 'node:fs';
import { cohenKappa, compareEcosystems, comparisonAccount } from 'playermap/engagement';
import { degree } from 'playermap/measures';
import { at, Ecosystem, project } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../helpers/small-map';

const social = await readEcosystem('examples/social-procurement/data');
const families = await readEcosystem('examples/social-procurement/second-view');
const quick = { permutations: 0 } as const;
const fast = { ...quick, measures: ['degree', 'sectorRichness', 'density', 'eiIndex', 'distanceToRecipient'] };

/** What there is to be told of a difference: nothing, where there is none. */
function differences(found: ReturnType<typeof compareEcosystems>) {
  const { onlyBefore, onlyAfter, players, ties, measures, indices, mixing, sectors, rings, likeness } = found;
  return {
    players: [...onlyBefore, ...onlyAfter, ...players],
    ties,
    scores: measures.flatMap(({ scores }) => scores.filter(({ before, after }) => before !== after)),
    ranks: measures.flatMap(({ scores }) => scores.filter(({ rankChange }) => rankChange !== null && rankChange !== 0)),
    indices: indices.filter(({ difference }) => difference !== null && difference !== 0),
    mixing: mixing.filter(({ before, after }) => before !== after),
    parts: [...sectors.groups, ...rings.groups].filter(
      ({ before, after, both }) => before !== after || both !== before,
    ),
    dissimilarity: [sectors.dissimilarity, rings.dissimilarity].filter((value) => value !== 0),
    hamming: likeness.hamming,
    judgements: found.judgements?.differences ?? [],
  };
}
const NOTHING = {
  ...{ players: [], ties: [], scores: [], ranks: [], indices: [], mixing: [], parts: [] },
  ...{ dissimilarity: [], hamming: 0, judgements: [] },
};

/** The same records in another order, and with other ids where a name is given for each. */
function shuffled(ecosystem: Ecosystem, rename: (id: string) => string = (id) => id): Ecosystem {
  const { document } = ecosystem;
  return Ecosystem.from({
    version: 1,
    ...(document.language && { language: document.language }),
    ...(document.directed !== undefined && { directed: document.directed }),
    sectors: [...ecosystem.sectors].reverse(),
    rings: ecosystem.rings,
    tieTypes: [...ecosystem.tieTypes].reverse(),
    recipients: ecosystem.recipients.map(rename),
    stakeholders: [...document.stakeholders].reverse().map((one) => ({
      ...one,
      id: rename(one.id),
      names: { ...(rename('') === '' ? {} : { und: `name of ${one.id}` }), ...one.names },
      ...(one.parent !== undefined && { parent: rename(one.parent) }),
      ...(one.speaksFor && { speaksFor: one.speaksFor.map(rename) }),
    })),
    ties: [...document.ties]
      .reverse()
      .map((tie) => ({ ...tie, source: rename(tie.source), target: rename(tie.target) })),
  });
}

describe('two maps compared, by hand', () => {
  const before = smallMap('a health operator, b business operator, c - recipient', 'a>c b>c a-b', {
    recipients: ['c'],
  });
  const after = Ecosystem.from({
    version: 1,
    recipients: ['c'],
    stakeholders: [
      { id: 'a', sectors: ['health'], ring: 'adjacent' },
      { id: 'b', sectors: ['academia'], ring: 'operator', parent: 'a' },
      { id: 'c', ring: 'recipient' },
      { id: 'd', sectors: ['health'] },
    ],
    ties: [
      { source: 'c', target: 'a', strength: 2 },
      { source: 'a', target: 'b', type: 'funds' },
      { source: 'd', target: 'a', sign: -1 },
    ],
  });
  const found = compareEcosystems(before, after, { measures: ['degree', 'density', 'distanceToRecipient'] });

  it('tells who is where, and what is told otherwise of whom', () => {
    expect([found.onlyBefore, found.onlyAfter]).toEqual([[], ['d']]);
    expect(found.players.map(({ id, field, before: was, after: is }) => [id, field, was, is])).toEqual([
      ['a', 'ring', 'operator', 'adjacent'],
      ['b', 'sector', 'business', 'academia'],
      ['b', 'parent', null, 'a'],
    ]);
    expect(found.size).toEqual({ before: 3, after: 4, both: 3 });
  });

  it('tells what became of every tie', () => {
    expect(found.ties.map(({ source, target, kind, aspects }) => [source, target, kind, aspects])).toEqual([
      ['a', 'b', 'changed', ['type', 'direction']],
      ['a', 'c', 'changed', ['strength', 'direction']],
      ['b', 'c', 'lost', []],
      ['d', 'a', 'gained-by-entry', []],
    ]);
    expect(found.ties[1]?.after).toEqual({ type: 'tie', strength: 2, direction: 'backward', sign: 1 });
    expect(found.tieCounts).toEqual({
      ...{ before: 3, after: 3, both: 1, onlyBefore: 2, onlyAfter: 2, byExit: 0, byEntry: 1 },
    });
  });

  it('puts figures of both beside each other, with places among those of both', () => {
    const [ties] = found.measures;
    // ties in and out over 3 - 1 and 4 - 1 others; both directed, a tie without direction counts both ways
    expect(ties?.scores.map(({ before: was, after: is }) => [was, is && Number(is.toFixed(3))])).toEqual([
      [1.5, 1],
      [1.5, 0.333],
      [1, 0.333],
      [null, 0.333],
    ]);
    expect(ties?.scores.map(({ rankBefore, rankAfter, rankChange }) => [rankBefore, rankAfter, rankChange])).toEqual([
      [1.5, 1, 0.5],
      [1.5, 2.5, -1],
      [3, 2.5, 0.5],
      [null, null, null],
    ]);
    expect(found.indices[0]).toMatchObject({ before: 4 / 6, after: 3 / 12, amongBefore: 4 / 6, amongAfter: 2 / 6 });
    expect(found.recipients.before).toEqual({ recipients: ['c'], mean: 1, reach: 2, none: 0, steps: [2] });
    expect(found.recipients.after).toMatchObject({ mean: null, none: 3, steps: [] });
  });

  it('puts sectors and rings beside each other', () => {
    expect(found.sectors.groups.map(({ group, before: was, after: is, both }) => [group, was, is, both])).toEqual([
      ['health', 1, 2, 1],
      ['business', 1, 0, 0],
      ['academia', 0, 1, 0],
      [null, 1, 1, 1],
    ]);
    // shares of a third each become 1/2, 0, 1/4, 1/4
    expect(found.sectors.dissimilarity).toBeCloseTo((1 / 6 + 1 / 3 + 1 / 4 + 1 / 12) / 2, 12);
    expect(found.placing.ring).toEqual({ count: 3, same: 2, kappa: expect.closeTo((2 / 3 - 1 / 3) / (1 - 1 / 3), 12) });
  });
});

describe('what does not differ', () => {
  it('is said of every network and example compared with itself, in any order of its rows', async () => {
    const root = 'test/networks';
    const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [`${root}/${entry.name}`] : [],
    );
    expect(folders.length).toBeGreaterThan(5);
    for (const folder of [...folders, 'examples/negev/data', 'examples/social-procurement/data']) {
      const ecosystem = await readEcosystem(folder);
      const found = compareEcosystems(ecosystem, shuffled(ecosystem), { ...fast, withPrivate: true });
      expect([folder, differences(found)]).toEqual([folder, NOTHING]);
      expect(found.size.both).toBe(ecosystem.stakeholders.length);
    }
  });

  it('is found again by name where every id is another', () => {
    const rename = (id: string) => `other ${id.length} ${id}`;
    const other = shuffled(social, rename);
    const found = compareEcosystems(social, other, { ...fast, match: 'name', withPrivate: true });
    expect(differences(found)).toEqual(NOTHING);
    const apart = compareEcosystems(social, other, fast);
    expect(apart.size.both).toBe(0);
    expect(apart.matching.proposals).toHaveLength(social.stakeholders.length);
  });

  it('is one sentence after the numbers, in every language', () => {
    const found = compareEcosystems(social, social, quick);
    for (const language of ['en', 'he', 'ar'] as const) {
      expect(comparisonAccount(social, social, found, language).sentences).toHaveLength(2);
    }
  });
});

describe('a map at two dates', () => {
  const [was, is] = [at(social, '2022'), at(social, '2025-11')];
  const found = compareEcosystems(was, is, { permutations: 99 });

  it('agrees with the measures of each date by itself', () => {
    const scores = found.measures.find(({ measure }) => measure === 'degree')?.scores ?? [];
    const [one, other] = [degree(project(was)), degree(project(is))];
    expect(scores).toHaveLength(41);
    for (const { id, before, after } of scores) {
      expect([before, after]).toEqual([one.get(id) ?? null, other.get(id) ?? null]);
    }
  });

  it('agrees with a second route: ties by their own dates', () => {
    const lines = (ecosystem: Ecosystem) =>
      new Set(ecosystem.ties.map(({ source, target, type }) => `${[source, target].sort().join()} ${type}`));
    const [old, now] = [lines(was), lines(is)];
    expect(found.tieCounts).toMatchObject({
      before: old.size,
      after: now.size,
      both: [...old].filter((line) => now.has(line)).length,
    });
  });

  it('says what chance gives, the same every time', () => {
    const again = compareEcosystems(was, is, { permutations: 99 });
    expect(again.indices).toEqual(found.indices);
    expect(found.likeness.qap).toMatchObject({ draws: 99, atMost: 1 });
    const density = found.indices.find(({ index }) => index === 'density');
    expect(density?.chance?.p).toBeLessThan(0.05);
    // what ties have no part in is no question
    expect(found.indices.find(({ index }) => index === 'sectorHill1')?.chance).toBeNull();
  });
});

describe('chance', () => {
  it('goes through every way of tossing the pairs that differ, where they are few', () => {
    const before = smallMap('a, b, c, d', '');
    const after = smallMap('a, b, c, d', 'a-b b-c c-d');
    const [density] = compareEcosystems(before, after, { measures: ['density'] }).indices;
    // one way of eight has all three on the second map, one all on the first
    expect(density?.chance).toMatchObject({ draws: 8, exact: true, p: 0.25, pHolm: 0.25, mean: expect.closeTo(0, 12) });
    // -3, -1 three times, 1 three times, 3 ties of six
    expect(density?.chance?.sd).toBeCloseTo(Math.sqrt((2 * 9 + 6) / 8) / 6, 12);
  });

  it('is asked of what leans one way, and finds nothing in what does not', () => {
    const around = (k: number) => Array.from({ length: 12 }, (_, i) => `p${i}-p${(i + k) % 12}`).join(' ');
    const players = Array.from({ length: 12 }, (_, i) => `p${i}`).join(', ');
    const p = (one: string, other: string) =>
      compareEcosystems(smallMap(players, one), smallMap(players, other), { measures: ['density'], permutations: 199 })
        .indices[0]?.chance?.p;
    expect(p(around(1), `${around(1)} ${around(2)}`)).toBeLessThan(0.02);
    expect(p(around(1), around(2))).toBeGreaterThan(0.5);
  });
});

describe('private judgements', () => {
  it('are compared only where they are asked for', () => {
    const same = { match: 'name', ...quick, measures: ['density'] } as const;
    const hidden = compareEcosystems(social, families, same);
    expect(hidden.judgements).toBeUndefined();
    expect(hidden.leftOut).toBeGreaterThan(100);
    expect(JSON.stringify(hidden)).not.toMatch(/influence|opposes/);
    const told = compareEcosystems(social, families, { ...same, withPrivate: true });
    expect(told.leftOut).toBe(0);
    const influence = told.judgements?.differences.find(({ id, field }) => id === 'families' && field === 'influence');
    expect(influence).toMatchObject({ before: 0.25, after: 0.6, difference: expect.closeTo(0.35, 12) });
    const both = told.matching.both.map(({ before, after }) => [
      social.stakeholder(before)?.influence,
      families.stakeholder(after)?.influence,
    ]);
    const known = both.flatMap(([one, other]) =>
      one === undefined || other === undefined ? [] : [Math.abs(other - one)],
    );
    expect(told.judgements?.agreement[0]).toMatchObject({
      field: 'influence',
      count: known.length,
      meanAbsoluteDifference: expect.closeTo(known.reduce((sum, value) => sum + value, 0) / known.length, 12),
    });
  });
});

describe('agreement of two people', () => {
  it('is what is left of the agreement above chance', () => {
    // a table of 20, 5, 10 and 15: the same in .7, by chance in .5
    const first = [...Array(25).fill('yes'), ...Array(25).fill('no')];
    const second = [
      ...Array(20).fill('yes'),
      ...Array(5).fill('no'),
      ...Array(10).fill('yes'),
      ...Array(15).fill('no'),
    ];
    expect(cohenKappa(first, second)).toEqual({ count: 50, same: 35, kappa: expect.closeTo(0.4, 12) });
  });

  it('is not defined where there is nothing to agree on', () => {
    expect(cohenKappa([], []).kappa).toBeNull();
    expect(cohenKappa(['a', 'a'], ['a', 'a']).kappa).toBeNull();
    expect(cohenKappa([null, 'a'], ['a', null])).toEqual({ count: 0, same: 0, kappa: null });
    expect(() => cohenKappa(['a'], [])).toThrow(/second has 0 entries/);
  });
});

describe('small, empty and hostile maps', () => {
  const empty = social.derive({ stakeholders: [], ties: [] });
  const hostile = Ecosystem.from({
    version: 1,
    stakeholders: [
      { id: '__proto__', names: { en: '</script><script>alert(1)</script>' } },
      { id: 'constructor', names: { en: '{name} \u202e reversed' } },
      { id: ' 007 ', names: { he: '"רשות", ועוד' } },
    ],
    ties: [{ source: '__proto__', target: ' 007 ', type: 'toString' }],
  });

  it('are compared like others, in every language and in all words', () => {
    for (const [one, other] of [
      [empty, empty],
      [empty, hostile],
      [hostile, empty],
      [hostile, hostile],
      [hostile, social],
    ] as const) {
      const found = compareEcosystems(one, other, quick);
      for (const language of ['en', 'he', 'ar'] as const) {
        for (const as of ['maps', 'dates', 'services', 'views'] as const) {
          const { sentences, tables } = comparisonAccount(one, other, found, language, { as });
          expect(sentences.join()).not.toMatch(/undefined|NaN|\{(?!name\})/);
          for (const { header, rows } of tables) for (const row of rows) expect(row).toHaveLength(header.length);
        }
      }
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });

  it('refuse options that do not exist', () => {
    expect(() => compareEcosystems(empty, empty, { match: 'names' as 'name' })).toThrow(/expected one of id, name/);
    expect(() => compareEcosystems(empty, empty, { measures: ['degre'] })).toThrow(/nearest: "degree"/);
    expect(() => compareEcosystems(empty, empty, { draws: 3 } as object)).toThrow(/no option "draws"/);
  });
});
