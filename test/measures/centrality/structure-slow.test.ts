import fc from 'fast-check';
import {
  articulationPoint,
  authorities,
  bridges,
  clustering,
  componentCount,
  core,
  currentFlowBetweenness,
  dominatorTree,
  eigenvector,
  hubs,
  informationCentrality,
  katz,
  pagerank,
  strongComponentCount,
  transitivity,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED } from '../../helpers/random-network';

const both = (matrix: readonly (readonly number[])[]) =>
  matrix.map((row, i) => row.map((strength, j) => strength + (matrix[j]?.[i] ?? 0)));

/** Who is reached from i when some are gone. */
function reached(
  matrix: readonly (readonly number[])[],
  from: number,
  gone: ReadonlySet<number> = new Set(),
): Set<number> {
  const seen = new Set([from]);
  for (const v of seen)
    matrix[v]?.forEach((strength, w) => {
      if (strength > 0 && !gone.has(w)) seen.add(w);
    });
  return seen;
}

function parts(matrix: readonly (readonly number[])[], gone: ReadonlySet<number> = new Set()): number {
  const left = new Set(matrix.map((_, i) => i).filter((i) => !gone.has(i)));
  let count = 0;
  for (const i of left) {
    count++;
    for (const j of reached(matrix, i, gone)) left.delete(j);
  }
  return count;
}

describe('structural measures equal a slow version made from their definition', () => {
  it('components, articulation points and bridges', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf(drawn);
        const directed = matrixOf(network);
        const matrix = both(directed);
        expect(componentCount(network)).toBe(parts(matrix));
        const circles = network.ids.map((_, i) => {
          const mutual = [...reached(directed, i)].filter((j) => reached(directed, j).has(i));
          return mutual.sort((a, b) => a - b).join();
        });
        expect(strongComponentCount(network)).toBe(new Set(circles).size);
        const cut = articulationPoint(network);
        network.ids.forEach((id, i) => {
          const isIsolate = (matrix[i] as number[]).every((strength) => strength === 0);
          expect(cut.get(id)).toBe(!isIsolate && parts(matrix, new Set([i])) > parts(matrix) ? 1 : 0);
        });
        const slow = network.ids.flatMap((source, i) =>
          network.ids.flatMap((target, j) => {
            if (j <= i || !matrix[i]?.[j]) return [];
            const without = matrix.map((row, a) =>
              row.map((s, b) => ((a === i && b === j) || (a === j && b === i) ? 0 : s)),
            );
            return parts(without) > parts(matrix) ? [{ source, target }] : [];
          }),
        );
        expect(bridges(network).rows()).toEqual(slow);
      }),
      SEEDED,
    );
  });

  it('dominators: everyone is lost when the dominator goes', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.nat(), (drawn, pick) => {
        const network = networkOf(drawn);
        const n = network.ids.length;
        if (n === 0) return;
        const root = pick % n;
        const matrix = matrixOf(network);
        const tree = new Map(
          dominatorTree(network, { from: [network.ids[root] as string] })
            .rows()
            .map(({ id, dominator }) => [id, dominator]),
        );
        const able = reached(matrix, root);
        expect(tree.size).toBe(able.size - 1);
        for (const v of able) {
          const above = new Set<string>();
          for (let at = tree.get(network.ids[v] as string); at; at = tree.get(at)) above.add(at);
          for (let u = 0; u < n; u++) {
            if (u === v || u === root) continue;
            expect(above.has(network.ids[u] as string)).toBe(
              able.has(u) && !reached(matrix, root, new Set([u])).has(v),
            );
          }
        }
      }),
      SEEDED,
    );
  });

  it('cores by direction, clustering and transitivity', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.constantFrom('in', 'out', 'all'), (drawn, direction) => {
        const network = networkOf(drawn);
        const given = matrixOf(network);
        const n = network.ids.length;
        const counts = (i: number, inside: ReadonlySet<number>) =>
          [...inside].reduce((sum, j) => {
            const out = given[i]?.[j] ? 1 : 0;
            const into = given[j]?.[i] ? 1 : 0;
            return sum + (!drawn.directed || direction === 'out' ? out : direction === 'in' ? into : out + into);
          }, 0);
        const slow = new Array<number>(n).fill(0);
        for (let k = 1; k < 2 * n; k++) {
          const inside = new Set(given.keys());
          for (let isShrinking = true; isShrinking; ) {
            isShrinking = false;
            for (const i of inside) if (counts(i, inside) < k) isShrinking = inside.delete(i);
          }
          for (const i of inside) slow[i] = k;
        }
        expect([...core(network, { direction }).list]).toEqual(slow);
        const matrix = drawn.directed ? both(given) : given;
        let closed = 0;
        let open = 0;
        const shares = clustering(network);
        network.ids.forEach((id, i) => {
          const row = matrix[i] as number[];
          const contacts = [...row.keys()].filter((j) => (row[j] as number) > 0);
          let weighted = 0;
          for (const j of contacts)
            for (const k of contacts) {
              if (j === k) continue;
              open++;
              if (!matrix[j]?.[k]) continue;
              closed++;
              weighted += ((row[j] as number) + (row[k] as number)) / 2;
            }
          const strength = row.reduce((a, b) => a + b, 0);
          if (contacts.length < 2) expect(shares.get(id)).toBeNull();
          else expect(shares.get(id)).toBeCloseTo(weighted / (strength * (contacts.length - 1)), 12);
        });
        if (open === 0) expect(transitivity(network)).toBeNull();
        else expect(transitivity(network)).toBeCloseTo(closed / open, 12);
      }),
      SEEDED,
    );
  });
});

describe('measures of repeated multiplication satisfy what defines them', () => {
  const times = (matrix: readonly (readonly number[])[], x: readonly number[]) =>
    x.map((_, i) => matrix.reduce((sum, row, j) => sum + (row[i] as number) * (x[j] as number), 0));

  it('eigenvector, Katz, PageRank, hubs and authorities', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf(drawn);
        const matrix = matrixOf(network);
        const n = network.ids.length;
        const vector = eigenvector(network).list;
        if (vector.every((score) => score !== null) && n > 0) {
          const image = times(matrix, vector);
          const value = Math.max(...image);
          expect(Math.max(...vector)).toBe(1);
          vector.forEach((score, i) => {
            expect(image[i] as number).toBeCloseTo(value * score, 9);
          });
          expect(Math.min(...vector)).toBeGreaterThanOrEqual(0);
        }
        const attenuation = 0.02;
        const ways = katz(network, { attenuation, normalized: false }).list as number[];
        times(matrix, ways).forEach((sum, i) => {
          expect(ways[i]).toBeCloseTo(1 + attenuation * sum, 10);
        });
        const rank = pagerank(network).list as number[];
        const leaving = matrix.map((row) => row.reduce((a, b) => a + b, 0));
        const lost = rank.reduce((sum, score, i) => sum + (leaving[i] === 0 ? score : 0), 0);
        rank.forEach((score, i) => {
          const coming = matrix.reduce(
            (sum, row, j) => sum + (row[i] ? ((row[i] as number) * (rank[j] as number)) / (leaving[j] as number) : 0),
            0,
          );
          expect(score).toBeCloseTo(0.85 * (coming + lost / n) + 0.15 / n, 12);
        });
        const [from, to] = [hubs(network).list, authorities(network).list];
        if (from.every((score) => score !== null) && to.every((score) => score !== null) && n > 0) {
          const image = times(matrix, from);
          const greatest = Math.max(...image);
          to.forEach((score, i) => {
            expect((image[i] as number) / greatest).toBeCloseTo(score, 8);
          });
        }
      }),
      SEEDED,
    );
  });

  it('current takes the only way in a tree, and conductance is what series and parallel wires have', () => {
    const path = networkOf({
      directed: false,
      stakeholders: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      ties: [
        { source: 'a', target: 'b', strength: 2 },
        { source: 'b', target: 'c', strength: 1 },
      ],
    });
    const flow = currentFlowBetweenness(path, { normalized: false });
    expect(flow.get('b')).toBeCloseTo(1, 12);
    expect([flow.get('a'), flow.get('d')].map((score) => Math.round((score as number) * 1e9))).toEqual([0, 0]);
    // a: resistances 1/2 and 3/2, so 3 / 2; d is alone
    expect(informationCentrality(path).get('a')).toBeCloseTo(1.5, 12);
    expect(informationCentrality(path).get('d')).toBeNull();
  });
});
