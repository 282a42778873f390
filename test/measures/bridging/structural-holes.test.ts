import fc from 'fast-check';
import { constraint, effectiveSize, efficiency, hierarchy } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED } from '../../helpers/random-network';
import { eachView, expectAgree, viewNetwork } from '../../helpers/reference';
import { expectT8, t8 } from '../../helpers/t8';

describe('structural holes agree with igraph, NetworkX and the formulas', () => {
  it('on the test graph', () => {
    for (const [graph, network] of [
      ['U', t8('U')],
      ['D', t8('D')],
    ] as const) {
      for (const [reading, unweighted] of [
        ['unw', true],
        ['w', false],
      ] as const) {
        expectT8(constraint(network, { unweighted }), `constraint.${graph}.${reading}`);
        expectT8(effectiveSize(network, { unweighted }), `effectiveSize.${graph}.${reading}`);
        if (graph === 'U') expectT8(hierarchy(network, { unweighted }), `burtHierarchy.U.${reading}`);
      }
    }
    expectT8(constraint(t8('U'), { unweighted: true }), 'constraint.U.unw.nx');
    expectT8(constraint(t8('D')), 'constraint.D.w.nx');
    expectT8(efficiency(t8('U'), { unweighted: true }), 'burtEfficiency.U.unw');
  });

  it('on every real network', () => {
    let compared = 0;
    eachView((reference, view) => {
      const ids = reference.nodeIds;
      const undirected = viewNetwork(reference, view, false);
      const directed = view.selection.directed ? viewNetwork(reference, view) : undefined;
      for (const [scores, expected] of [
        [constraint(undirected, { unweighted: true }), view.nodes.constraint_igraph],
        [effectiveSize(undirected, { unweighted: true }), view.nodes.effective_size],
        [efficiency(undirected, { unweighted: true }), view.nodes.efficiency],
        [constraint(undirected), view.nodes.constraint_igraph_weighted],
        [effectiveSize(undirected), view.nodes.effective_size_weighted],
        [directed && constraint(directed, { unweighted: true }), view.nodes.constraint_igraph_directed],
        [directed && effectiveSize(directed, { unweighted: true }), view.nodes.effective_size_directed],
      ] as const) {
        if (!scores || !expected) continue;
        compared++;
        expectAgree(scores, ids, expected);
      }
    });
    expect(compared).toBeGreaterThan(0);
  });
});

describe('structural holes', () => {
  it('equal the formulas of Burt written out, on small random networks', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.boolean(), (drawn, unweighted) => {
        const network = networkOf(drawn);
        const a = matrixOf(network).map((row) => row.map((strength) => (unweighted ? Number(strength > 0) : strength)));
        const n = a.length;
        const all = [...a.keys()];
        const both = (i: number, j: number) => (a[i]?.[j] as number) + (a[j]?.[i] as number);
        const p = (i: number, j: number) => both(i, j) / all.reduce((sum, q) => sum + both(i, q), 0);
        const m = (j: number, q: number) => both(j, q) / Math.max(...all.filter((k) => k !== j).map((k) => both(j, k)));
        for (let i = 0; i < n; i++) {
          const id = network.ids[i] as string;
          const contacts = all.filter((j) => both(i, j) > 0);
          const found = [constraint, effectiveSize, efficiency, hierarchy].map((f) =>
            f(network, { unweighted }).get(id),
          );
          if (contacts.length === 0) {
            expect(found).toEqual([null, null, null, null]);
            continue;
          }
          const dyads = contacts.map((j) => {
            const others = contacts.filter((q) => q !== j);
            return (p(i, j) + others.reduce((sum, q) => sum + p(i, q) * p(q, j), 0)) ** 2;
          });
          const total = dyads.reduce((x, y) => x + y, 0);
          const size = contacts.reduce((sum, j) => {
            const others = contacts.filter((q) => q !== j);
            return sum + 1 - others.reduce((less, q) => less + p(i, q) * m(j, q), 0);
          }, 0);
          const k = contacts.length;
          const ratios = dyads.map((dyad) => dyad / (total / k));
          const theil = k === 1 ? 1 : ratios.reduce((sum, r) => sum + r * Math.log(r), 0) / (k * Math.log(k));
          [total, size, size / k, theil].forEach((value, at) => {
            expect(found[at]).toBeCloseTo(value, 9);
          });
        }
      }),
      SEEDED,
    );
  });

  it('leave out the loop that other programs let in', () => {
    // projection takes self-ties away, so c has the constraint of the plain graph (NetworkX says .573 with the loop)
    expect(constraint(t8('U'), { unweighted: true }).get('c')).toBeCloseTo(0.404444, 6);
  });

  it('do not change when all strengths are scaled', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const scaled = { ...drawn, ties: drawn.ties.map((tie) => ({ ...tie, strength: tie.strength * 8 })) };
        for (const measure of [constraint, effectiveSize, efficiency, hierarchy]) {
          expect(measure(networkOf(scaled)).list).toEqual(measure(networkOf(drawn)).list);
        }
      }),
      SEEDED,
    );
  });

  it('are read without the direction of ties', () => {
    const network = t8('D');
    const reversed = { ...network, out: network.in, in: network.out };
    for (const measure of [constraint, effectiveSize, efficiency, hierarchy]) {
      expect([...measure(reversed).values()]).toEqual([...measure(network).values()]);
    }
  });
});
