import fc from 'fast-check';
import { participation, withinSectorZ } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED } from '../../helpers/random-network';
import { eachView, expectAgree, viewNetwork } from '../../helpers/reference';
import { expectT8, t8 } from '../../helpers/t8';

describe('participation', () => {
  it('agrees with bctpy on the test graph', () => {
    expectT8(participation(t8('U'), { unweighted: true }), 'participation.U.unw');
    expectT8(participation(t8('U')), 'participation.U.w');
    expectT8(participation(t8('D'), { direction: 'out' }), 'participation.D.out.w');
    expectT8(participation(t8('D'), { direction: 'in' }), 'participation.D.in.w');
  });

  it('agrees with vegan on every real network', () => {
    let compared = 0;
    eachView((reference, view) => {
      const undirected = viewNetwork(reference, view, false);
      const directed = view.selection.directed ? viewNetwork(reference, view) : undefined;
      for (const [scores, expected] of [
        [participation(undirected, { unweighted: true }), view.nodes.participation],
        [participation(undirected), view.nodes.participation_weighted],
        [directed && participation(directed, { unweighted: true }), view.nodes.participation],
        [directed && participation(directed), view.nodes.participation_weighted],
        [directed && participation(directed, { unweighted: true, direction: 'in' }), view.nodes.participation_in],
        [directed && participation(directed, { unweighted: true, direction: 'out' }), view.nodes.participation_out],
      ] as const) {
        if (!scores || !expected) continue;
        compared++;
        expectAgree(scores, reference.nodeIds, expected);
      }
    });
    expect(compared).toBeGreaterThan(0);
  });

  it('is null where nothing goes in the direction, not 0', () => {
    expect(participation(t8('D'), { direction: 'in' }).get('k')).toBeNull();
    expect(participation(t8('Uiso')).get('k')).toBeNull();
  });

  it('counts neighbours of unknown sector only where they are a group', () => {
    const network = t8('U');
    const sectors = network.columns.get('sector') ?? [];
    const without = { ...network, columns: new Map([['sector', sectors.map((s) => (s === 'civil' ? null : s))]]) };
    expect(participation(without, { unweighted: true }).get('r')).toBe(0);
    expect(participation(without, { unweighted: true, missing: 'group' }).get('r')).toBeCloseTo(4 / 9, 12);
  });
});

describe('the z of ties inside the sector', () => {
  it('agrees with bctpy on the test graph', () => {
    expectT8(withinSectorZ(t8('U'), { unweighted: true }), 'withinModuleZ.U.unw.popSD');
    expectT8(withinSectorZ(t8('U')), 'withinModuleZ.U.w.popSD');
  });

  it('is null in a sector without spread, where bctpy says 0', () => {
    const scores = withinSectorZ(t8('U'), { unweighted: true });
    expect([scores.get('r'), scores.get('g'), scores.get('l')]).toEqual([null, null, null]);
  });

  it('has mean 0 and population standard deviation 1 in every sector where it is defined', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf(drawn);
        const scores = withinSectorZ(network);
        const matrix = matrixOf(network);
        for (const sector of ['x', 'y', 'z']) {
          const column = network.columns.get('sector') ?? [];
          const members = network.ids.flatMap((_, i) => (column[i] === sector ? [i] : []));
          const values = members.map((i) => scores.list[i]);
          const inside = members.map((i) =>
            members.reduce((sum, j) => sum + (matrix[i]?.[j] ?? 0) + (drawn.directed ? (matrix[j]?.[i] ?? 0) : 0), 0),
          );
          if (new Set(inside).size < 2) {
            expect(values.every((value) => value === null)).toBe(true);
            continue;
          }
          const mean = inside.reduce((a, b) => a + b, 0) / inside.length;
          const sd = Math.sqrt(inside.reduce((sum, x) => sum + (x - mean) ** 2, 0) / inside.length);
          inside.forEach((ties, at) => {
            expect(values[at]).toBeCloseTo((ties - mean) / sd, 9);
          });
        }
      }),
      SEEDED,
    );
  });
});
