import fc from 'fast-check';
import {
  bridgingCentrality,
  bridgingCoefficient,
  everettValente,
  localBridges,
  valenteFujimoto,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawnNetworks, networkOf, SEEDED } from '../../helpers/random-network';
import { expectT8, t8, t8Scores } from '../../helpers/t8';

/** Distances by hops between all pairs (Floyd and Warshall). */
function distances({ directed, stakeholders, ties }: Drawn): number[][] {
  const place = new Map(stakeholders.map(({ id }, i) => [id, i]));
  const d = stakeholders.map((_, i) => stakeholders.map((__, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)));
  for (const { source, target } of ties) {
    const [s, t] = [place.get(source) as number, place.get(target) as number];
    (d[s] as number[])[t] = 1;
    if (!directed) (d[t] as number[])[s] = 1;
  }
  for (const k of d.keys()) {
    for (const row of d)
      for (const j of d.keys()) row[j] = Math.min(row[j] as number, (row[k] as number) + (d[k]?.[j] as number));
  }
  return d;
}

const cohesion = (drawn: Drawn): number => {
  const n = drawn.stakeholders.length;
  return (
    distances(drawn)
      .flatMap((row) => row.filter((x) => x > 0))
      .reduce((sum, x) => sum + 1 / x, 0) /
    (n * (n - 1))
  );
};

describe('bridging coefficient and bridging centrality', () => {
  it('equal the published formula on the test graph', () => {
    expectT8(bridgingCoefficient(t8('U')), 'bridgingCoefficient.U');
    expectT8(bridgingCentrality(t8('U'), { normalized: false }), 'bridgingCentralityHwang.U');
  });

  it('are null for an isolate, and the centrality is 0 for a loose end with a huge coefficient', () => {
    expect([bridgingCoefficient(t8('Uiso')).get('k'), bridgingCentrality(t8('Uiso')).get('k')]).toEqual([null, null]);
    expect([bridgingCoefficient(t8('U')).get('k'), bridgingCentrality(t8('U')).get('k')]).toEqual([3, 0]);
  });

  it('have a normalized form that is a share of the pairs', () => {
    const raw = bridgingCentrality(t8('U'), { normalized: false }).get('b') as number;
    expect(bridgingCentrality(t8('U')).get('b')).toBeCloseTo(raw / 21, 12);
    const directed = bridgingCentrality(t8('D'), { normalized: false }).get('b') as number;
    expect(bridgingCentrality(t8('D')).get('b')).toBeCloseTo(directed / 42, 12);
  });
});

describe('the brokerage of Everett and Valente', () => {
  it('equals its published steps on the test graph', () => {
    expectT8(everettValente(t8('U')), 'everettValente.U');
    expectT8(everettValente(t8('D')), 'everettValente.D');
  });

  it('counts those reached, so that a second component changes nothing', () => {
    const { stakeholders, ties } = pathAndPair();
    const alone = everettValente(
      networkOf({ directed: false, stakeholders: stakeholders.slice(0, 3), ties: ties.slice(0, 2) }),
    );
    const beside = everettValente(networkOf({ directed: false, stakeholders, ties }));
    expect(beside.list.slice(0, 3)).toEqual(alone.list);
  });
});

function pathAndPair(): Drawn {
  const tie = (source: string, target: string) => ({ source, target, strength: 1 });
  return {
    directed: false,
    stakeholders: ['a', 'b', 'c', 'x', 'y'].map((id) => ({ id })),
    ties: [tie('a', 'b'), tie('b', 'c'), tie('x', 'y')],
  };
}

describe('the bridging of Valente and Fujimoto', () => {
  it('is by definition twice what influenceR gives', () => {
    const found = valenteFujimoto(t8('U'));
    for (const [id, half] of t8Scores('bridgingValenteFujimoto.U')) {
      expect(found.get(id)).toBeCloseTo(2 * (half as number), 6);
      expect(Math.abs((found.get(id) as number) - (half as number))).toBeGreaterThan(1e-3);
    }
  });

  it('equals taking away one tie after another, on small random networks', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const whole = cohesion(drawn);
        const losses = drawn.ties.map(
          (tie) => whole - cohesion({ ...drawn, ties: drawn.ties.filter((t) => t !== tie) }),
        );
        const found = valenteFujimoto(networkOf(drawn));
        for (const { id } of drawn.stakeholders) {
          const own = losses.filter((_, k) => drawn.ties[k]?.source === id || drawn.ties[k]?.target === id);
          if (own.length === 0) expect(found.get(id)).toBeNull();
          else expect(found.get(id)).toBeCloseTo(own.reduce((a, b) => a + b, 0) / own.length, 12);
        }
      }),
      { ...SEEDED, numRuns: 400 },
    );
  });
});

describe('local bridges', () => {
  it('agree with NetworkX on the test graph', () => {
    expect(localBridges(t8('U'))).toEqual([
      { source: 'b', target: 'k', span: null },
      { source: 'r', target: 'e', span: 3 },
      { source: 'c', target: 'b', span: 3 },
      { source: 'd', target: 'e', span: 3 },
      { source: 'e', target: 'b', span: 3 },
    ]);
    expect(localBridges(t8('D'))).toEqual(localBridges(t8('U')));
  });

  it('have the span that is left without the tie, on small random networks', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network: Network = networkOf(drawn);
        const pairs = new Map(drawn.ties.map((tie) => [[tie.source, tie.target].sort().join('\n'), tie]));
        const undirected = { ...drawn, directed: false, ties: [...pairs.values()] };
        const expected = undirected.ties.flatMap((tie) => {
          const without = distances({ ...undirected, ties: undirected.ties.filter((other) => other !== tie) });
          const at = (id: string) => drawn.stakeholders.findIndex((one) => one.id === id);
          const span = without[at(tie.source)]?.[at(tie.target)] as number;
          return span > 2
            ? [[[tie.source, tie.target].sort().join('\n'), span === Number.POSITIVE_INFINITY ? null : span]]
            : [];
        });
        const found = localBridges(network).map(({ source, target, span }) => [
          [source, target].sort().join('\n'),
          span,
        ]);
        expect(new Map(found as [string, number | null][])).toEqual(new Map(expected as [string, number | null][]));
      }),
      SEEDED,
    );
  });
});
