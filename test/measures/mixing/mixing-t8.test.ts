import {
  assortativity,
  coleman,
  degree,
  eiBounds,
  eiIndex,
  freemanSegregation,
  guptaAndersonMay,
  meanSpectralSegregation,
  mixingMatrix,
  numericAssortativity,
  sectorEi,
  sectorModularity,
  spectralSegregation,
  stakeholderEi,
  withinOddsRatio,
} from 'playermap/measures';
import { Ecosystem, type Network, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { entries, expectT8, t8, t8Ecosystem } from '../../helpers/t8';

const D = t8('D');
const U = t8('U');
const ring = (network: Network) => new Map(network.ids.map((id, i) => [id, Number(network.columns.get('ring')?.[i])]));
const byName = (names: readonly string[], values: readonly (number | null)[]) =>
  new Map(names.map((name, g) => [name, values[g] ?? null]));

const ours = (): Record<string, number | null> => ({
  'assortativity.sector.D': assortativity(D, { unweighted: true }),
  'assortativity.sector.U': assortativity(U, { unweighted: true }),
  'assortativity.ring.D': numericAssortativity(D, ring(D), { unweighted: true }),
  'assortativity.ring.U': numericAssortativity(U, ring(U), { unweighted: true }),
  'assortativity.degree.U': numericAssortativity(U, degree(U, { normalized: false }), { unweighted: true }),
  'modularity.sector.U.unw': sectorModularity(U, { unweighted: true }),
  'modularity.sector.U.w': sectorModularity(U),
  'modularity.sector.D.unw': sectorModularity(D, { unweighted: true }),
  'modularity.sector.D.w': sectorModularity(D),
  'ei.U.unw': eiIndex(U, { unweighted: true }),
  'ei.D.unw': eiIndex(D, { unweighted: true }),
  'netseg.assort.U': assortativity(U, { unweighted: true }),
  'freemanSegregation.U': freemanSegregation(U),
  'guptaAndersonMay.U': guptaAndersonMay(U),
  'orwg.D': withinOddsRatio(D),
  'orwg.U': withinOddsRatio(U),
});

describe('mixing on the test graph', () => {
  it('agrees with igraph, netseg and graph-tool', () => {
    for (const [key, mine] of Object.entries(ours())) {
      expect(entries[key]?.mark, key).toBe('ours');
      expect(mine, key).toBeCloseTo(entries[key]?.v as number, 9);
    }
    expect(assortativity(D)).toBeCloseTo(0.085657, 6);
    expect(assortativity(U)).toBeCloseTo(0.056526, 6);
    expect(eiIndex(U)).toBeCloseTo(0.259259, 6);
    expect(eiIndex(D)).toBeCloseTo(0.259259, 6);
    expect(guptaAndersonMay(D)).toBeCloseTo(0.083333, 6);
  });

  it('agrees with netseg sector by sector and stakeholder by stakeholder', () => {
    const arcs = coleman(D);
    expectT8(byName(arcs.names, arcs.coleman), 'coleman.D');
    const mutual = coleman(U);
    expectT8(byName(mutual.names, mutual.coleman), 'coleman.UasMutual');
    expect(coleman(t8('Diso')).rows()).toContainEqual({ sector: 'business', coleman: -1 });
    expect(arcs.rows()).toContainEqual({ sector: 'recipient', coleman: null });
    for (const variant of ['U', 'Uiso'] as const) expectT8(spectralSegregation(t8(variant)), `ssi.${variant}`);
    // the direction of ties is not read
    expectT8(spectralSegregation(D), 'ssi.U');
  });

  it('has the mixing matrices of netseg, NetworkX and the network package', () => {
    const names = ['business', 'civil', 'government', 'recipient'];
    const cells = (network: Network) => {
      const found = mixingMatrix(network, { unweighted: true });
      const at = names.map((name) => found.names.indexOf(name));
      return at.map((g) => at.map((h) => found.matrix[g]?.[h]));
    };
    expect(cells(D)).toEqual([
      [1, 1, 0, 0],
      [1, 3, 0, 2],
      [0, 3, 1, 0],
      [0, 0, 1, 0],
    ]);
    expect(cells(U)).toEqual([
      [1, 2, 0, 0],
      [2, 2, 3, 2],
      [0, 3, 1, 1],
      [0, 2, 1, 0],
    ]);
  });

  it('has the E-I index of sectors in both conventions, and of stakeholders', () => {
    const ei = (network: Network, inside: 'once' | 'twice') => {
      const found = sectorEi(network, { unweighted: true, inside });
      return ['government', 'civil', 'business', 'recipient'].map((name) => found.eiIndex[found.names.indexOf(name)]);
    };
    [0.6, 5 / 9, 1 / 3, 1].forEach((value, g) => {
      expect(ei(U, 'once')[g]).toBeCloseTo(value, 12);
    });
    [1 / 3, 3 / 11, 0, 1].forEach((value, g) => {
      expect(ei(U, 'twice')[g]).toBeCloseTo(value, 12);
    });
    expect(sectorEi(U, { unweighted: true }).rows()[2]).toMatchObject({ sector: 'civil', internal: 2, external: 7 });
    const one = 1 / 3;
    const all = [1, one, one, 0.6, -one, one, one, -1];
    const found = [...stakeholderEi(U, { unweighted: true }).values()];
    all.forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, 12);
    });
    expect([...stakeholderEi(D, { unweighted: true, direction: 'out' }).values()]).toEqual([1, 0, 1, 0, -1, 1, 1, -1]);
    expect(stakeholderEi(D, { direction: 'in' }).get('k')).toBeNull();
  });

  it('has the expected and the rescaled E-I index of UCINET', () => {
    const undirected = eiBounds(U);
    expect(undirected.expected).toBeCloseTo(0.642857, 6);
    expect(undirected.least).toBeCloseTo(0.166667, 6);
    expect(undirected.most).toBe(1);
    expect(undirected.rescaled).toBeCloseTo(-0.6, 12);
    expect(undirected.observed).toBeCloseTo(1 / 3, 12);
    const directed = eiBounds(D);
    expect(directed.expected).toBeCloseTo(0.642857, 6);
    expect(directed.least).toBeCloseTo(-0.538462, 6);
    expect(directed.rescaled).toBeCloseTo(0, 12);
  });
});

describe('what other programs say of the test graph, and is not said here', () => {
  const ecosystem = (extra: { source: string; target: string; strength: number }[]) =>
    project(Ecosystem.from({ ...t8Ecosystem('U').document, ties: [...t8Ecosystem('U').ties, ...extra] }), {
      directed: false,
    });
  const TRAPS: Record<string, () => number | null> = {
    'netseg.assort.D': () => assortativity(D, { unweighted: true }),
    'netseg.gamix.D_BUGGY_see_text': () => guptaAndersonMay(D),
    'modularity.sector.U.unw.loop_cc': () =>
      sectorModularity(ecosystem([{ source: 'c', target: 'c', strength: 1 }]), { unweighted: true }),
  };
  it('is marked as a trap, with the reason, and differs', () => {
    for (const [key, mine] of Object.entries(TRAPS)) {
      expect(entries[key], key).toMatchObject({ mark: 'trap', why: expect.stringMatching(/.{30}/) });
      expect(Math.abs((mine() as number) - (entries[key]?.v as number)), key).toBeGreaterThan(1e-3);
    }
  });

  it('leaves self-ties out: a loop changes nothing', () => {
    const looped = ecosystem([{ source: 'c', target: 'c', strength: 1 }]);
    expect(looped.selection.selfTiesLeftOut).toBe(1);
    expect([eiIndex(looped), withinOddsRatio(looped), freemanSegregation(looped), sectorModularity(looped)]).toEqual([
      eiIndex(U),
      withinOddsRatio(U),
      freemanSegregation(U),
      sectorModularity(U),
    ]);
  });

  it('takes parallel ties as one, where netseg fails', () => {
    const doubled = ecosystem([{ source: 'r', target: 'c', strength: 5 }]);
    expect(withinOddsRatio(doubled)).toBe(7.5);
    expectT8(spectralSegregation(doubled), 'ssi.U');
  });

  it('leaves out who has no sector, with its ties, and keeps it from the group sizes', () => {
    const json = t8Ecosystem('U').document;
    const without = (id: string) =>
      project(
        Ecosystem.from({
          ...json,
          stakeholders: json.stakeholders.map(({ sectors, ...rest }) =>
            rest.id === id ? rest : { ...rest, ...(sectors && { sectors }) },
          ),
        }),
        { directed: false },
      );
    const found = without('d');
    expect(eiIndex(found, { unweighted: true })).not.toBeNull();
    const tried = 'rglcdebk'.split('').map((id) => {
      const network = without(id);
      return [withinOddsRatio(network), freemanSegregation(network)].map((value) => value?.toFixed(6)).join(' ');
    });
    // the one that the reference took the sector from
    expect(tried).toContain('3.375000 0.101604');
    expect(stakeholderEi(found).get('d')).toBeNull();
    expect(spectralSegregation(found).get('d')).toBeNull();
    const own = mixingMatrix(found, { missing: 'group', unweighted: true });
    expect(own.names).toContain('');
    expect(own.tiesLeftOut).toBe(0);
    expect(mixingMatrix(found).tiesLeftOut).toBe(3);
    expect(eiIndex(found, { missing: 'group', unweighted: true })).toBeCloseTo((10 - 2) / 12, 12);
  });
});

describe('where an index does not exist', () => {
  const make = (sectors: (string | undefined)[], ties: [number, number][]) =>
    project(
      Ecosystem.fromChecked({
        version: 1,
        directed: false,
        stakeholders: sectors.map((sector, i) => ({ id: String(i), ...(sector && { sectors: [sector] }) })),
        ties: ties.map(([source, target]) => ({ source: String(source), target: String(target) })),
      }),
      { directed: false },
    );
  const all = (network: Network) => [
    eiIndex(network),
    assortativity(network),
    sectorModularity(network),
    freemanSegregation(network),
    withinOddsRatio(network),
    guptaAndersonMay(network),
    meanSpectralSegregation(network),
    eiBounds(network).rescaled,
    numericAssortativity(network, degree(network)),
  ];
  it('is null without stakeholders and without ties, never NaN', () => {
    expect(all(make([], []))).toEqual(new Array(9).fill(null));
    expect(all(make([undefined, undefined], [[0, 1]]))).toEqual(new Array(9).fill(null));
    expect(all(make(['x'], []))).toEqual([null, null, null, null, null, null, 0, null, null]);
    expect(all(make(['x', 'y', 'y'], []))).toEqual([null, null, null, null, null, null, 0, null, null]);
  });

  it('is null where one sector leaves nothing to compare, and a number where that has a meaning', () => {
    const one = make(['x', 'x', 'x'], [[0, 1]]);
    expect(all(one)).toEqual([-1, null, 0, null, null, null, expect.closeTo(2 / 3, 12), null, null]);
    expect(coleman(one).coleman).toEqual([null]);
    const apart = make(
      ['x', 'x', 'y', 'y'],
      [
        [0, 1],
        [2, 3],
      ],
    );
    expect(all(apart)).toEqual([-1, 1, 0.5, 1, null, 1, expect.closeTo(1, 12), -1, null]);
    expect(coleman(apart).coleman).toEqual([1, 1]);
    expect(guptaAndersonMay(make(['x', 'x', 'y'], [[0, 1]]))).toBeNull();
  });
});
