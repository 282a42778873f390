import {
  brokeragePermutation,
  communities,
  crossSectorBetweenness,
  crossSectorShare,
  diversityInterval,
  type FindingsOptions,
  findings,
  hill,
  holm,
  mixingTests,
  sectorAgreement,
  sectorTests,
} from 'playermap/measures';
import { Ecosystem } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { betweenSectorsFindings, brokerFindings } from '../../../src/measures/findings/brokers';
import { communityFindings, diversityFindings } from '../../../src/measures/findings/diversity';
import { mapReading } from '../../../src/measures/findings/map-reading';
import { mixingFindings } from '../../../src/measures/findings/mixing';
import { circle, clique, members, smallMap } from '../../helpers/small-map';

const options = { seed: 5, permutations: 199, unweighted: true, language: 'en' } as const;

/** Fine sectors of three coarse ones, in three cliques that a hub joins. */
const nested = Ecosystem.from({
  version: 1,
  sectors: [
    { id: 'state' },
    { id: 'care' },
    { id: 'trade' },
    ...['c1', 'c2'].map((id) => ({ id, parent: 'care' })),
    ...['t1', 't2'].map((id) => ({ id, parent: 'trade' })),
  ],
  stakeholders: [
    { id: 'hub', sectors: ['state'] },
    ...[...'abc'].flatMap((name, k) =>
      Array.from({ length: 6 }, (_, i) => ({
        id: `${name}${i}`,
        sectors: [k === 0 ? ['c1', 'c2'][i % 2] : k === 1 ? ['t1', 't2'][i % 2] : ['c1', 't1'][i % 2]],
      })),
    ),
  ],
  ties: [
    ...[...'abc'].flatMap((name) =>
      Array.from({ length: 6 }, (_, i) =>
        Array.from({ length: i }, (_, j) => ({
          source: `${name}${i}`,
          target: `${name}${j}`,
          directed: false,
          strength: 1 + ((i + j) % 3),
        })),
      ).flat(),
    ),
    ...['a0', 'a1', 'b0', 'b1', 'c0', 'c1'].map((id) => ({ source: 'hub', target: id, directed: false, strength: 4 })),
  ],
});

describe('how a map is read reaches what is said of it', () => {
  for (const by of ['sector', 'coarseSector'] as const) {
    const map = () => mapReading(nested, { ...options, by });

    it(`of diversity, by ${by}`, () => {
      const { network } = map();
      const { estimate, low, high } = diversityInterval(network, (counts) => hill(counts, 2), { by, seed: 5 });
      expect(diversityFindings(map())[0]).toMatchObject({
        numbers: { hill2: estimate, low, high, count: by === 'sector' ? 5 : 3 },
        uncertainty: { interval: [low, high] },
      });
    });

    it(`of communities, by ${by}`, () => {
      const { network } = map();
      const found = communities(network, { unweighted: true, seed: 5 });
      const { agreement, ami } = sectorAgreement(network, found, { by });
      const said = communityFindings(map())[0];
      const isSaid = (ami?.min ?? 0) >= 0.5 || (ami?.max ?? 1) <= 0.1;
      expect(said === undefined).toBe(!isSaid);
      if (said) expect(said.numbers).toMatchObject({ ami: agreement?.ami, modularity: found.modularity });
    });

    it(`of ways between sectors, by ${by}`, () => {
      for (const distance of ['hops', 'inverse-strength'] as const) {
        const reading = { by, distance, unweighted: false };
        const read = mapReading(nested, { ...options, ...reading });
        const shares = crossSectorBetweenness(read.network, reading);
        const parts = crossSectorShare(read.network, reading);
        const top = shares.top(3).filter(([, share]) => share >= 0.15);
        expect(top[0]?.[0]).toBe('hub');
        expect(betweenSectorsFindings(read).map(({ about, numbers }) => [about, numbers])).toEqual(
          top.map(([id, share]) => [id, { share, ofOwnBetweenness: parts.get(id) }]),
        );
      }
    });

    it(`of mixing, by ${by}`, () => {
      const { network } = map();
      const drawn = { by, unweighted: true, seed: 5, permutations: 199 };
      const tests = mixingTests(network, { ...drawn, indices: ['eiIndex', 'assortativity'] });
      const [ei, r] = [tests.get('eiIndex'), tests.get('assortativity')];
      const [eiP, rP] = holm([ei?.p ?? null, r?.p ?? null]);
      for (const { kind, numbers, about, uncertainty } of mixingFindings(map())) {
        if (kind.startsWith('mixing')) {
          expect(numbers).toMatchObject({ eiIndex: ei?.observed, eiIndexByChance: ei?.mean, eiIndexP: eiP });
          expect(numbers).toMatchObject({ assortativityByChance: r?.mean, assortativityP: rP });
        } else {
          const each = sectorTests(network, drawn);
          const g = each.names.indexOf(about ?? '');
          expect(numbers).toMatchObject({ eiIndex: each.eiIndex[g]?.observed, eiIndexByChance: each.eiIndex[g]?.mean });
          expect(uncertainty?.p).toBe(holm(each.eiIndex.map(({ p, z }) => (z === null ? null : p)))[g]);
        }
      }
      // the hub aside each clique is of one coarse sector or of two
      expect(mixingFindings(map()).length > 0).toBe(by === 'coarseSector');
    });

    it(`of brokers, by ${by}`, () => {
      const { network } = map();
      const { roles } = brokeragePermutation(network, { by, seed: 5, permutations: 199 });
      const expected = (['liaison', 'representative', 'consultant'] as const).flatMap((role) => {
        const having = network.ids.flatMap((id, i) => {
          const test = roles[role][i];
          return test && (test.observed ?? 0) > 0 ? [{ id, role, test }] : [];
        });
        const ps = holm(having.map(({ test }) => test.atLeast));
        return having.flatMap((one, k) => ((ps[k] ?? 1) <= 0.05 ? [{ ...one, p: ps[k] }] : []));
      });
      const far = ({ test }: (typeof expected)[number]) => 1 - (test.mean ?? 0) / (test.observed ?? 1);
      expected.sort((a, b) => far(b) - far(a));
      expect(brokerFindings(map()).map(({ about, numbers, uncertainty }) => [about, numbers, uncertainty?.p])).toEqual(
        expected
          .slice(0, 3)
          .map(({ id, role, test, p }) => [`${role} ${id}`, { count: test.observed, mean: test.mean }, p]),
      );
    });
  }
});

describe('brokers of several sectors', () => {
  // each of four hubs stands between ten of one sector and ten of another
  const hubs = [10, 9, 8, 7];
  const map = smallMap(
    hubs
      .map((n, k) => `h${k} government, ${members(`a${k}`, n, 'health')}, ${members(`b${k}`, n, 'business')}`)
      .join(', '),
    hubs
      .flatMap((n, k) => [
        ...Array.from({ length: n }, (_, i) => `a${k}${i}>h${k} h${k}>b${k}${i}`),
        ...[`a${k}`, `b${k}`].map((name) => circle(name, n)),
      ])
      .join(' '),
  );

  it('are three at most, those furthest beyond chance', () => {
    const found = brokerFindings(mapReading(map, { language: 'en', permutations: 999 }));
    expect(found).toHaveLength(3);
    const extents = found.map(({ numbers = {} }) => 1 - (numbers.mean as number) / (numbers.count as number));
    expect(extents).toEqual([...extents].sort((a, b) => b - a));
    expect(found.map(({ extent }) => extent)).toEqual(extents);
    expect(found.every(({ about }) => /^liaison h\d$/.test(about ?? ''))).toBe(true);
    // each hub leads every one of one sector to every one of the other
    for (const { about, numbers } of found) expect(numbers?.count).toBe((hubs[Number(about?.at(-1))] as number) ** 2);
  });
});

describe('what is not said', () => {
  const said = (map: Ecosystem, more: FindingsOptions = {}) =>
    findings(map, { language: 'en', permutations: 0, ...more }).map(({ id }) => id.split(':')[0]);
  const cliques = (n: number, sectors: readonly string[]) =>
    smallMap(
      `${members('a', n, sectors[0])}, ${members('b', n, sectors[1])}, lone ${sectors[2] ?? '-'}`,
      `${clique('a', n)} ${clique('b', n)} a0-b0`,
    );

  it('of communities on a map of one sector, of few whose sector is known, or a small one', () => {
    expect(said(cliques(5, ['health', 'business']))).toContain('communities-follow');
    expect(said(cliques(5, ['health', 'health']))).not.toContain('communities-follow');
    // four have a sector, and then three more
    const few = (n: number) =>
      smallMap(
        `${members('a', n, 'health')}, ${members('b', 4, 'business')}, ${members('c', 4)}`,
        `${clique('a', n)} ${clique('b', 4)} ${clique('c', 4)} a0-b0 b1-c0`,
      );
    expect(said(few(3))).not.toContain('communities-follow');
    expect(said(few(4))).toContain('communities-follow');
    expect(said(cliques(3, ['health', 'business', 'health']))).not.toContain('communities-follow');
  });

  it('of communities as a number of them that counts those who are alone', () => {
    const found = findings(cliques(5, ['health', 'business']), { language: 'en', permutations: 0 });
    expect(found.find(({ id }) => id === 'communities-follow')?.numbers.count).toBe(2);
  });

  it('of communities that follow sectors in part', () => {
    // two of five in each clique are of the other sector
    const mixed = smallMap(
      [...'ab']
        .map((name, k) =>
          Array.from({ length: 10 }, (_, i) => `${name}${i} ${(i < 8) === (k === 0) ? 'health' : 'business'}`).join(
            ', ',
          ),
        )
        .join(', '),
      `${clique('a', 10)} ${clique('b', 10)} a0-b0`,
    );
    const { network } = mapReading(mixed, {});
    const ami = sectorAgreement(network, communities(network)).agreement?.ami as number;
    expect(ami).toBeGreaterThan(0.1);
    expect(ami).toBeLessThan(0.5);
    expect(said(mixed).filter((kind) => kind?.startsWith('communities'))).toEqual([]);
  });

  it('of communities that are not apart', () => {
    expect(
      said(
        smallMap(
          `${members('a', 5, 'health')}, ${members('b', 5, 'business')}`,
          `${clique('a', 5)} ${clique('b', 5)} ${[0, 1, 2, 3, 4].map((i) => `a${i}-b${i} a${i}-b${(i + 1) % 5} a${i}-b${(i + 2) % 5}`).join(' ')}`,
        ),
      ).filter((kind) => kind?.startsWith('communities')),
    ).toEqual([]);
  });

  it('of ways between sectors on a small map, or one of one sector', () => {
    const hub = (n: number, sector: string) =>
      smallMap(
        `hub health, ${members('a', n, 'health')}, ${members('b', n, sector)}`,
        Array.from({ length: n }, (_, i) => `hub-a${i} hub-b${i}`).join(' '),
      );
    expect(said(hub(4, 'business'))).toContain('between-sectors');
    expect(said(hub(3, 'business'))).not.toContain('between-sectors');
    expect(said(hub(4, 'health'))).not.toContain('between-sectors');
  });
});
