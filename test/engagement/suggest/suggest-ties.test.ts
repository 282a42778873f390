import fc from 'fast-check';
import { type SuggestTiesOptions, suggestTies } from 'playermap/engagement';
import { gatekeeping, neighbourDiversity, recipientDependency, recipientReach, sectorReach } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/kernel/random';
import { drawnNetworks, SEEDED } from '../../helpers/random-network';

const social = await readEcosystem('examples/social-procurement/data');

/** The values of an aim straight from the measures, of an ecosystem with ties added. */
function measured(
  ecosystem: Ecosystem,
  { aim, about = '', steps = 2, index = 'sectorRichness' }: SuggestTiesOptions,
): number[] {
  const network = project(ecosystem);
  if (aim === 'diversity') {
    const scores = neighbourDiversity(network, index, { unweighted: true }).list;
    return [scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) / Math.max(1, scores.length)];
  }
  if (aim === 'reach') {
    const rows = sectorReach(network, { steps }).steps;
    return [rows.at(-1)?.groups.length ?? 0, recipientReach(network, { steps }) ?? 0];
  }
  return [gatekeeping(network, { normalized: false }).get(about) ?? 0];
}

const withTies = (
  ecosystem: Ecosystem,
  ties: readonly { readonly source: string; readonly target: string }[],
): Ecosystem =>
  Ecosystem.fromChecked({
    ...ecosystem.document,
    recipients: [...ecosystem.recipients],
    ties: [...ecosystem.ties, ...ties.map(({ source, target }) => ({ source, target, directed: false }))],
  });

/** The best first value of any so many new ties, by trying all. */
function exhaustive(ecosystem: Ecosystem, options: SuggestTiesOptions, count: number, isBetter: 1 | -1): number {
  const { ends = 'others' } = options;
  const recipients = new Set(ecosystem.recipients);
  const ids = ecosystem.stakeholders.map(({ id }) => id);
  const tied = new Set(ecosystem.ties.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]));
  const pairs = ids.flatMap((source, i) =>
    ids.slice(i + 1).flatMap((target) => {
      const ended = Number(recipients.has(source)) + Number(recipients.has(target));
      return tied.has(`${source} ${target}`) || ended !== (ends === 'recipients' ? 1 : 0) ? [] : [{ source, target }];
    }),
  );
  let best = measured(ecosystem, options)[0] as number;
  const search = (from: number, taken: readonly { source: string; target: string }[]) => {
    const value = measured(withTies(ecosystem, taken), options)[0] as number;
    if (isBetter * (value - best) > 0) best = value;
    if (taken.length === count) return;
    for (let k = from; k < pairs.length; k++) search(k + 1, [...taken, pairs[k] as (typeof pairs)[number]]);
  };
  search(0, []);
  return best;
}

/** Small random ecosystems with one or two recipients. */
const ecosystems = drawnNetworks
  .filter(({ stakeholders }) => stakeholders.length >= 4)
  .map(({ directed, stakeholders, ties }) => {
    const kept = stakeholders.slice(0, 7);
    const there = new Set(kept.map(({ id }) => id));
    return Ecosystem.fromChecked({
      version: 1,
      directed,
      recipients: kept.slice(0, kept.length > 5 ? 2 : 1).map(({ id }) => id),
      stakeholders: kept.map(({ id, sectors }) => ({ id, ...(sectors && { sectors: [...sectors] }) })),
      ties: ties.filter(({ source, target }) => there.has(source) && there.has(target)).map((tie) => ({ ...tie })),
    });
  });

/** A small map with few ties, three sectors and two recipients; the same for the same seed. */
function sparse(seed: number): Ecosystem {
  const random = seededRandom(seed);
  const ids = ['r', 's', 'a', 'b', 'c', 'd', 'e'];
  return Ecosystem.fromChecked({
    version: 1,
    recipients: ['r', 's'],
    stakeholders: ids.map((id) => ({ id, sectors: [['x', 'y', 'z'][Math.floor(3 * random())] as string] })),
    ties: ids.flatMap((source) =>
      ids.flatMap((target) => (source !== target && random() < 0.15 ? [{ source, target }] : [])),
    ),
  });
}

/** What greedy gains as a share of what the best ties gain, on those of some small maps where anything can be gained. */
function sharesOfBest(options: SuggestTiesOptions, count: number, maps = 40): number[] {
  return Array.from({ length: maps }, (_, k) => sparse(k + 1)).flatMap((ecosystem) => {
    const found = suggestTies(ecosystem, { ...options, count });
    const start = found.before[0];
    if (start === undefined || (options.aim === 'gatekeeper' && !found.guaranteed)) return [];
    const aim = { ...options, ...(found.about !== null && { about: found.about }) };
    const best = exhaustive(ecosystem, aim, count, options.aim === 'gatekeeper' ? -1 : 1);
    if (Math.abs(best - start) < 1e-9) return [];
    return [((found.ties.at(-1)?.values[0] ?? start) - start) / (best - start)];
  });
}

const AIMS: readonly SuggestTiesOptions[] = [
  { aim: 'diversity' },
  { aim: 'diversity', index: 'sectorHill2' },
  { aim: 'diversity', sameTopic: true, maxDegree: 9 },
  { aim: 'reach' },
  { aim: 'reach', steps: 1, ends: 'recipients' },
  { aim: 'gatekeeper' },
  { aim: 'gatekeeper', about: 'netiv-alon', ends: 'all' },
];

describe('suggested ties', () => {
  it.each(AIMS)('have gains that the plain measures give again, with the ties added: %o', (options) => {
    const { about, before, ties } = suggestTies(social, options);
    expect(ties.length).toBeGreaterThan(0);
    const aim = { ...options, ...(about !== null && { about }) };
    expect(before).toEqual(measured(social, aim));
    let last = before;
    ties.forEach(({ gains, values }, k) => {
      expect(values).toEqual(measured(withTies(social, ties.slice(0, k + 1)), aim));
      gains.forEach((gain, m) => {
        expect(gain).toBeCloseTo(Math.abs((values[m] as number) - (last[m] as number)), 12);
      });
      expect(gains.some((gain) => gain > 0)).toBe(true);
      last = values;
    });
  });

  it('gain at each step what no other single tie gains more of', () => {
    fc.assert(
      fc.property(
        ecosystems,
        fc.constantFrom(...AIMS.slice(0, 6)),
        (ecosystem, { sameTopic, maxDegree, ...options }) => {
          const found = suggestTies(ecosystem, { ...options, count: 1 });
          if (options.aim === 'gatekeeper' && found.measures[0] !== 'gatekeeping') return;
          const aim = { ...options, ...(found.about !== null && { about: found.about }) };
          const less = options.aim === 'gatekeeper' ? -1 : 1;
          const best = exhaustive(ecosystem, aim, 1, less);
          expect(found.ties[0]?.values[0] ?? measured(ecosystem, aim)[0]).toBeCloseTo(best, 9);
        },
      ),
      SEEDED,
    );
  });

  it('are together at least 63 % as good as the best three where that is promised', () => {
    const promised: readonly SuggestTiesOptions[] = [
      { aim: 'diversity' },
      { aim: 'reach', ends: 'recipients' },
      { aim: 'gatekeeper' },
    ];
    for (const options of promised) {
      // gates are rare on such maps
      const shares = options.aim === 'gatekeeper' ? sharesOfBest(options, 2, 160) : sharesOfBest(options, 3);
      expect(shares.length, options.aim).toBeGreaterThan(15);
      expect(Math.min(...shares), options.aim).toBeGreaterThanOrEqual(1 - 1 / Math.E);
    }
  });

  it('promise nothing against a gate where only two ties in a row lead round it', () => {
    const shut = Ecosystem.from({
      version: 1,
      recipients: ['r'],
      stakeholders: [{ id: 'r' }, { id: 'gate' }, { id: 'free', parent: 'behind' }, { id: 'behind' }, { id: 'aside' }],
      ties: [
        { source: 'behind', target: 'gate' },
        { source: 'gate', target: 'r' },
        { source: 'free', target: 'r' },
      ],
    });
    const found = suggestTies(shut, { aim: 'gatekeeper' });
    expect([found.about, found.guaranteed, found.ties]).toEqual(['gate', false, []]);
    const round = withTies(shut, [
      { source: 'behind', target: 'aside' },
      { source: 'aside', target: 'free' },
    ]);
    expect(measured(round, { aim: 'gatekeeper', about: 'gate' })).toEqual([0]);
  });

  it('promise nothing where gains may grow: the least share of the best on the same small maps is on record', () => {
    const least = (options: SuggestTiesOptions) => Math.round(Math.min(...sharesOfBest(options, 3)) * 1000) / 1000;
    expect(suggestTies(sparse(1), { aim: 'reach' }).guaranteed).toBe(false);
    expect(least({ aim: 'reach' })).toBe(1);
    expect(suggestTies(sparse(1), { aim: 'diversity', index: 'sectorHill2' }).guaranteed).toBe(false);
    expect(least({ aim: 'diversity', index: 'sectorHill2' })).toBe(0.978);
  });

  it('lessen soft dependency where nobody is cut off', () => {
    const two = Ecosystem.from({
      version: 1,
      recipients: ['r'],
      stakeholders: ['a', 'b', 'hub', 'long', 'way', 'r'].map((id) => ({ id })),
      ties: [
        { source: 'a', target: 'hub' },
        { source: 'b', target: 'hub' },
        { source: 'hub', target: 'r' },
        { source: 'a', target: 'long' },
        { source: 'b', target: 'long' },
        { source: 'long', target: 'way' },
        { source: 'way', target: 'r' },
      ],
    });
    const found = suggestTies(two, { aim: 'gatekeeper', about: 'hub', count: 2 });
    expect([found.about, found.measures, found.before, found.guaranteed]).toEqual([
      'hub',
      ['recipientDependency'],
      [2],
      false,
    ]);
    found.ties.forEach(({ values }, k) => {
      const network = project(withTies(two, found.ties.slice(0, k + 1)));
      expect(values[0]).toBeCloseTo(recipientDependency(network, { normalized: false }).get('hub') as number, 12);
    });
    expect(found.ties.at(-1)?.values[0]).toBeLessThan(2);
  });

  it('join only those who may be joined', () => {
    const tied = new Set(social.ties.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]));
    const recipients = new Set(social.recipients);
    const { ties } = suggestTies(social, { aim: 'diversity', count: 30, sameTopic: true, maxDegree: 6 });
    expect(ties.length).toBeGreaterThan(10);
    const met = new Set<string>();
    for (const { source, target, sharedTopics } of ties) {
      expect(tied.has(`${source} ${target}`) || met.has(`${source} ${target}`)).toBe(false);
      met.add(`${source} ${target}`);
      expect(recipients.has(source) || recipients.has(target)).toBe(false);
      expect(sharedTopics.length).toBeGreaterThan(0);
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const) {
        for (let at = social.stakeholder(one)?.parent; at !== undefined; at = social.stakeholder(at)?.parent)
          expect(at).not.toBe(other);
      }
    }
    const degrees = new Map<string, Set<string>>();
    for (const { source, target } of withTies(social, ties).ties) {
      degrees.set(source, (degrees.get(source) ?? new Set()).add(target));
      degrees.set(target, (degrees.get(target) ?? new Set()).add(source));
    }
    for (const id of new Set(ties.flatMap(({ source, target }) => [source, target])))
      expect(degrees.get(id)?.size).toBeLessThanOrEqual(6);
  });

  it('are the same whatever the order of the data', () => {
    const { stakeholders, ties } = social.document;
    const turned = social.derive({ stakeholders: [...stakeholders].reverse(), ties: [...ties].reverse() });
    for (const options of AIMS) {
      const pairs = (ecosystem: Ecosystem) =>
        suggestTies(ecosystem, options).ties.map(({ source, target }) => [source, target]);
      expect(pairs(turned)).toEqual(pairs(social));
    }
  });

  it('are none on an empty map, and refuse what does not exist', () => {
    const empty = Ecosystem.fromChecked({ version: 1, stakeholders: [], ties: [] });
    for (const options of AIMS.filter(({ about }) => about === undefined))
      expect(suggestTies(empty, options).ties).toEqual([]);
    expect(() => suggestTies(social, { aim: 'gatekeeper', about: 'netiv-alonn' })).toThrow(/nearest: "netiv-alon"/);
    expect(() => suggestTies(social, { aim: 'reech' as 'reach' })).toThrow(/nearest: "reach"/);
    expect(() => suggestTies(social, { aim: 'reach', count: 0 })).toThrow(/whole number from 1/);
    expect(() => suggestTies(social, { aim: 'diversity', by: 'secter' })).toThrow(/nearest: "sector"/);
  });
});
