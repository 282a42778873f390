import { agreementOf, communities, consensusCommunities, sectorAgreement } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { lettersNetwork } from '../../helpers/arcs';
import { readAs } from '../../helpers/read-as';
import { t8 } from '../../helpers/t8';

// two triangles and a pair, joined by single ties; the pair comes first, i is alone
const network: Network = {
  ...lettersNetwork(9, 'ab cd de ce fg gh fh ac ef', false),
  columns: new Map([['sector', ['y', 'y', 'x', 'x', 'x', 'y', null, 'y', 'z']]]),
};
const unclear = t8('U');
const unweighted = true;

/** Who is together, whatever the numbers. */
const groups = (of: Int32Array | readonly number[]) => Array.from(of, (group) => of.indexOf(group)).join('');

describe('communities, found by hand', () => {
  it('are the triangles, the pair and the one alone, the largest first', () => {
    const found = communities(network);
    expect(found.members).toEqual([['c', 'd', 'e'], ['f', 'g', 'h'], ['a', 'b'], ['i']]);
    expect([found.found, found.different, found.partitions.length]).toEqual([100, 1, 100]);
    expect(found.rows().map(({ id, community, stability }) => `${id}${community} ${stability}`)).toEqual([
      'a3 1',
      'b3 1',
      'c1 1',
      'd1 1',
      'e1 1',
      'f2 1',
      'g2 1',
      'h2 1',
      'i4 null',
    ]);
    expect(found.scores().list).toEqual([3, 3, 1, 1, 1, 2, 2, 2, 4]);
    expect(readAs(found.scores())).toEqual([
      'community',
      1,
      9,
      { runs: 100, resolution: 1, unweighted: false, seed: 1 },
    ]);
    // 9 ties: inside 3 + 3 + 1, degrees 8, 7, 3
    expect(found.modularity).toBeCloseTo(7 / 9 - (8 ** 2 + 7 ** 2 + 3 ** 2) / 18 ** 2, 12);
    expect([found.together('a', 'b'), found.together('a', 'c')]).toEqual([1, 0]);
    expect([found.together('z', 'a'), found.together('a', 'z')]).toEqual([undefined, undefined]);
  });

  it('are of strengths, unless ties are to be counted', () => {
    const heavy = lettersNetwork(4, 'ab:1 bc:9 cd:1', false);
    // of strength 11: all in one has no modularity, b-c with either end little
    expect(communities(heavy).members).toContainEqual(expect.arrayContaining(['b', 'c']));
    expect(communities(heavy, { unweighted }).members).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('are searched for as often as asked; once where nobody is tied', () => {
    expect(communities(network, { runs: 1 }).partitions).toHaveLength(1);
    const tieless = communities(lettersNetwork(3, ''));
    expect([tieless.members, tieless.partitions.length, tieless.modularity]).toEqual([[['a'], ['b'], ['c']], 1, null]);
    expect(communities(lettersNetwork(0, '')).scores().info.range).toEqual([1, 1]);
    for (const runs of [0, 1.5, -3])
      expect(() => communities(network, { runs })).toThrow(
        expect.objectContaining({ code: 'bad-option', message: `runs is ${runs}, expected a whole number from 1` }),
      );
    for (const resolution of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => communities(network, { resolution })).toThrow(
        `resolution is ${resolution}, expected a number above 0`,
      );
  });

  it('are the best of what was found, the most often found among equals', () => {
    for (const seed of [1, 2, 3, 4]) {
      const found = communities(t8('D'), { unweighted, seed, runs: 40 });
      const times = new Map<string, number>();
      for (const partition of found.partitions) times.set(groups(partition), (times.get(groups(partition)) ?? 0) + 1);
      expect([found.found, found.different]).toEqual([times.get(groups(found.of)), times.size]);
      const equals = ['bekr|cdgl', 'bek|cdl|gr', 'bek|cdglr'].map((answer) => {
        const parts = answer.split('|');
        return times.get(groups(found.ids.map((id) => parts.findIndex((part) => part.includes(id))))) ?? 0;
      });
      expect(found.found).toBe(Math.max(...equals));
    }
  });
});

describe('what all searches agree on', () => {
  it('is their one answer where they have one', () => {
    const found = consensusCommunities(network);
    expect([found.members, found.found, found.different]).toEqual([communities(network).members, 100, 1]);
  });

  it('is who is together in all of them, where that is asked', () => {
    const found = consensusCommunities(unclear, { unweighted, threshold: 1 });
    for (const a of unclear.ids)
      for (const b of unclear.ids) {
        const number = (id: string) => found.of[unclear.ids.indexOf(id)];
        if (found.together(a, b) !== 1) expect(number(a)).not.toBe(number(b));
      }
    expect(found.different).toBe(communities(unclear, { unweighted }).different);
    expect(found.found).toBe(found.partitions.filter((partition) => groups(partition) === groups(found.of)).length);
  });

  it('is counted among the searches, and has the modularity of the network', () => {
    for (const threshold of [0, 0.3, 0.5, 0.8]) {
      const found = consensusCommunities(unclear, { unweighted, threshold });
      expect(found.partitions).toEqual(communities(unclear, { unweighted }).partitions);
      expect(found.found).toBe(found.partitions.filter((partition) => groups(partition) === groups(found.of)).length);
      const best = communities(unclear, { unweighted });
      expect(found.modularity as number).toBeLessThanOrEqual((best.modularity as number) + 1e-12);
      if (groups(found.of) === groups(best.of)) expect(found.modularity).toBe(best.modularity);
    }
  });

  it('is refused for a threshold that is no share', () => {
    for (const threshold of [-0.1, 1.1, Number.NaN])
      expect(() => consensusCommunities(network, { threshold })).toThrow(
        expect.objectContaining({
          code: 'bad-option',
          message: `threshold is ${threshold}, expected a number from 0 to 1`,
        }),
      );
  });
});

describe('sectors beside communities', () => {
  it('are told community by community', () => {
    const found = sectorAgreement(network, communities(network));
    expect(found.rows()).toEqual([
      { community: 1, size: 3, known: 3, group: 'x', purity: 1 },
      { community: 2, size: 3, known: 2, group: 'y', purity: 1 },
      { community: 3, size: 2, known: 2, group: 'y', purity: 1 },
      { community: 4, size: 1, known: 1, group: 'z', purity: 1 },
    ]);
    const other = { ...network, columns: new Map([['ring', ['0', '1', '0', null, '1', null, null, null, null]]]) };
    const rings = sectorAgreement(other, communities(network), { by: 'ring' });
    expect([rings.by, rings.rows().slice(0, 3)]).toEqual([
      'ring',
      [
        { community: 1, size: 3, known: 2, group: '0', purity: 1 / 2 },
        { community: 2, size: 3, known: 0, group: null, purity: null },
        { community: 3, size: 2, known: 2, group: '0', purity: 1 / 2 },
      ],
    ]);
  });

  it('agree with each search, of which mean and spread are told', () => {
    const found = communities(unclear, { unweighted });
    const names = unclear.columns.get('sector') as string[];
    const labels = Int32Array.from(names, (name) => names.indexOf(name));
    const each = found.partitions.map((partition) => agreementOf(partition, labels));
    const { agreement, ami, ari } = sectorAgreement(unclear, found);
    expect(agreement).toEqual(agreementOf(found.of, labels));
    for (const [spread, values] of [
      [ami, each.map((one) => one?.ami as number)],
      [ari, each.map((one) => one?.ari as number)],
    ] as const) {
      expect(spread?.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 12);
      expect([spread?.min, spread?.max]).toEqual([Math.min(...values), Math.max(...values)]);
    }
    const nobody = { ...unclear, columns: new Map([['sector', unclear.ids.map(() => null)]]) };
    expect(sectorAgreement(nobody, found)).toMatchObject({ agreement: null, ami: null, ari: null });
  });
});
