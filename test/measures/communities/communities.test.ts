import fc from 'fast-check';
import { communities, consensusCommunities } from 'playermap/measures';
import { Ecosystem, type Network, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED } from '../../helpers/random-network';
import { t8, t8Ecosystem } from '../../helpers/t8';

const named = (members: readonly (readonly string[])[]) =>
  members
    .map((ids) => [...ids].sort().join(''))
    .sort()
    .join('|');

/** Modularity from the adjacency matrix, as it is defined. */
function modularity(network: Network, of: ArrayLike<number>, unweighted = false): number {
  const a = matrixOf(network).map((row) => row.map((w) => (unweighted ? Number(w > 0) : w)));
  const total = a.flat().reduce((x, y) => x + y, 0);
  const out = a.map((row) => row.reduce((x, y) => x + y, 0));
  const inward = a.map((_, j) => a.reduce((sum, row) => sum + (row[j] as number), 0));
  let sum = 0;
  a.forEach((row, i) => {
    row.forEach((w, j) => {
      if (of[i] === of[j]) sum += w - ((out[i] as number) * (inward[j] as number)) / total;
    });
  });
  return sum / total;
}

/** The greatest modularity of all partitions. */
function greatest(network: Network): number {
  const n = network.ids.length;
  const of = new Array<number>(n).fill(0);
  let best = Number.NEGATIVE_INFINITY;
  const place = (i: number, groups: number) => {
    if (i === n) best = Math.max(best, modularity(network, of));
    else
      for (let g = 0; g <= groups; g++) {
        of[i] = g;
        place(i + 1, Math.max(groups, g + 1));
      }
  };
  place(0, 0);
  return best;
}

describe('communities', () => {
  it('are the best of all 4,140 partitions of the test graph, which one search seldom finds', () => {
    const hops = communities(t8('U'), { unweighted: true });
    expect(named(hops.members)).toBe('bek|cdglr');
    expect(hops.modularity).toBeCloseTo(0.163194, 6);
    expect(hops.found).toBeLessThan(60);
    const weighted = communities(t8('U'));
    expect(named(weighted.members)).toBe('bek|cr|dgl');
    expect(weighted.modularity).toBeCloseTo(0.237997, 6);
    const directed = communities(t8('D'));
    expect(named(directed.members)).toBe('bek|cr|dgl');
    expect(directed.modularity).toBeCloseTo(0.24417, 6);
  });

  it('are one of the three equally good answers of the directed test graph by hops', () => {
    const found = communities(t8('D'), { unweighted: true });
    expect(found.modularity).toBeCloseTo(0.16568, 6);
    expect(['bekr|cdgl', 'bek|cdl|gr', 'bek|cdglr']).toContain(named(found.members));
    expect(found.different).toBeGreaterThan(1);
  });

  it('have the modularity of the definition, and almost always the greatest there is, on small random networks', () => {
    let missed = 0;
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf({
          ...drawn,
          stakeholders: drawn.stakeholders.slice(0, 7),
          ties: withinFirst(drawn, 7),
        });
        const found = communities(network, { runs: 30 });
        if (network.size === 0) {
          expect(found.modularity).toBeNull();
          expect(found.members.every((ids) => ids.length === 1)).toBe(true);
          return;
        }
        expect(found.modularity).toBeCloseTo(modularity(network, found.of), 12);
        if (greatest(network) > (found.modularity as number) + 1e-9) missed++;
      }),
      { ...SEEDED, numRuns: 60 },
    );
    expect(missed).toBeLessThanOrEqual(6);
  });

  it('do not change with the order of the data, nor with the strengths scaled', () => {
    const { document } = t8Ecosystem('D');
    const network = project(
      Ecosystem.from({
        ...document,
        stakeholders: [...document.stakeholders].reverse(),
        ties: [...document.ties].reverse().map((tie) => ({ ...tie, strength: 4 * (tie.strength ?? 1) })),
      }),
    );
    expect(named(communities(network).members)).toBe(named(communities(t8('D')).members));
    const isSame = communities(network, { seed: 5, unweighted: true });
    const again = communities(t8('D'), { seed: 5, unweighted: true });
    expect(named(isSame.members)).toBe(named(again.members));
    expect(isSame.found).toBe(again.found);
  });

  it('come from the same searches in whatever order stakeholders and ties stand', () => {
    for (const directed of [true, false]) {
      const { document } = t8Ecosystem('D');
      const { stakeholders, ties } = document;
      const turned = {
        ...document,
        stakeholders: [...stakeholders].reverse(),
        ties: ties.toSpliced(0, 5).concat(ties.slice(0, 5)),
      };
      const searches = (ecosystem: Ecosystem) => {
        const found = communities(project(ecosystem, { directed }), { unweighted: true, seed: 5, runs: 30 });
        return found.partitions.map((of) =>
          named([...new Set(of)].map((group) => found.ids.filter((_, i) => of[i] === group))),
        );
      };
      expect(new Set(searches(Ecosystem.from(document))).size).toBeGreaterThan(1);
      expect(searches(Ecosystem.from(turned))).toEqual(searches(Ecosystem.from(document)));
    }
  });

  it('are numbered from the largest, and an isolate is one of its own', () => {
    const found = communities(t8('Uiso'));
    expect(found.members.map((ids) => ids.length)).toEqual(
      [...found.members.map((ids) => ids.length)].sort((a, b) => b - a),
    );
    expect(found.members.at(-1)).toEqual(['k']);
    expect(found.scores().get('k')).toBe(found.members.length);
    expect(found.rows().find(({ id }) => id === 'k')).toMatchObject({ stability: null });
  });

  it('say how far they can be relied on', () => {
    const found = communities(t8('U'), { unweighted: true });
    expect(found.together('b', 'k')).toBe(1);
    expect(found.together('e', 'd')).toBeGreaterThan(0);
    expect(found.together('e', 'd')).toBeLessThan(1);
    expect(found.together('e', 'nobody')).toBeUndefined();
    const { stability } = found.rows().find(({ id }) => id === 'e') ?? {};
    expect(stability).toBeCloseTo(((found.together('e', 'b') ?? 0) + (found.together('e', 'k') ?? 0)) / 2, 12);
  });

  it('are smaller at a higher resolution', () => {
    expect(communities(t8('U'), { resolution: 3 }).members.length).toBeGreaterThan(communities(t8('U')).members.length);
    expect(communities(t8('U'), { resolution: 0.2 }).members).toHaveLength(1);
  });

  it('can be asked for where ids are words of the language', () => {
    const ids = ['__proto__', 'constructor', '3708', 'toString'];
    const network = project(
      Ecosystem.from({
        version: 1,
        stakeholders: ids.map((id) => ({ id })),
        ties: [
          { source: '__proto__', target: 'constructor' },
          { source: '3708', target: 'toString' },
        ],
      }),
    );
    expect(named(communities(network).members)).toBe(named([ids.slice(0, 2), ids.slice(2)]));
  });

  it('refuse a number of runs or a resolution that is none', () => {
    expect(() => communities(t8('U'), { runs: 0 })).toThrow('runs is 0, expected a whole number from 1');
    expect(() => communities(t8('U'), { resolution: 0 })).toThrow('resolution is 0');
  });
});

function withinFirst(
  drawn: {
    readonly stakeholders: readonly { id: string }[];
    readonly ties: readonly { source: string; target: string; strength: number }[];
  },
  k: number,
) {
  const ids = new Set(drawn.stakeholders.slice(0, k).map(({ id }) => id));
  return drawn.ties.filter(({ source, target }) => ids.has(source) && ids.has(target));
}

describe('consensus communities', () => {
  it('are what all searches of the weighted test graph agree on', () => {
    const found = consensusCommunities(t8('U'));
    expect(named(found.members)).toBe('bek|cr|dgl');
    expect([found.found, found.different]).toEqual([100, 1]);
  });

  it('keep together those who always are and apart those who never are, where searches differ', () => {
    const network = t8('U');
    const found = consensusCommunities(network, { unweighted: true });
    expect(found.different).toBeGreaterThan(1);
    const number = found.scores();
    for (const a of network.ids) {
      for (const b of network.ids) {
        if (found.together(a, b) === 1) expect(number.get(a)).toBe(number.get(b));
        if (found.together(a, b) === 0) expect(number.get(a)).not.toBe(number.get(b));
      }
    }
    expect(found.modularity).toBeCloseTo(modularity(network, found.of, true), 12);
  });

  it('refuse a threshold that is no share', () => {
    expect(() => consensusCommunities(t8('U'), { threshold: 2 })).toThrow(
      'threshold is 2, expected a number from 0 to 1',
    );
  });
});
