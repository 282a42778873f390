import fc from 'fast-check';
import { brokerage, ROLES, type Role } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED } from '../../helpers/random-network';
import { eachView, expectAgree, viewNetwork } from '../../helpers/reference';
import { entries, expectT8, t8 } from '../../helpers/t8';

const COLUMNS: readonly (readonly [Role, string])[] = [
  ['coordinator', 'w_I'],
  ['consultant', 'w_O'],
  ['representative', 'b_IO'],
  ['gatekeeper', 'b_OI'],
  ['liaison', 'b_O'],
  ['total', 't'],
];
const FIGURES = [
  ['count', 'raw'],
  ['expected', 'exp'],
  ['sd', 'sd'],
  ['z', 'z'],
] as const;

describe('brokerage agrees with sna', () => {
  it('on the test graph, stakeholder by stakeholder and in all', () => {
    const found = brokerage(t8('D'));
    for (const [role, column] of COLUMNS) {
      for (const [figure, theirs] of FIGURES) {
        const list = found.roles[role][figure];
        expectT8(new Map(found.ids.map((id, i) => [id, list[i] ?? null])), `gf.D.${column}.${theirs}`);
        const all = entries[`gf.D.graph.${theirs}`]?.v as Record<string, number>;
        expect(found.network[role][figure], `${role} ${figure}`).toBeCloseTo(all[column] as number, 8);
      }
    }
  });

  it('on the undirected test graph, where every pair counts in both orders', () => {
    const found = brokerage(t8('U'));
    for (const [role, column] of COLUMNS) {
      const list = found.roles[role].count;
      expectT8(new Map(found.ids.map((id, i) => [id, list[i] ?? null])), `gf.Usym.${column}.raw`);
    }
    expect(found.roles.representative.count).toEqual(found.roles.gatekeeper.count);
  });

  it('on every real network', () => {
    let views = 0;
    eachView((reference, view, name) => {
      if (!view.brokerage) return;
      const { nodes, ...whole } = view.brokerage;
      views++;
      const found = brokerage(viewNetwork(reference, view));
      for (const [role, column] of COLUMNS) {
        for (const [figure, theirs] of [
          ['count', 'raw'],
          ['expected', 'expected'],
          ['sd', 'sd'],
          ['z', 'z'],
        ] as const) {
          const list = found.roles[role][figure];
          expectAgree(
            new Map(found.ids.map((id, i) => [id, list[i] ?? null])),
            reference.nodeIds,
            nodes[`${theirs}_${column}`] ?? [],
          );
          const all = whole[theirs]?.[column];
          if (typeof all === 'number') {
            const mine = found.network[role][figure] as number;
            expect(Math.abs(mine - all) / Math.max(1, Math.abs(all)), `${name} ${role} ${figure}`).toBeLessThan(1e-9);
          }
        }
      }
    });
    expect(views).toBeGreaterThan(0);
  });
});

describe('brokerage', () => {
  it('names the representative and the gatekeeper by who goes out and who lets in', () => {
    const found = brokerage(t8('D'));
    const at = (role: Role, id: string) => found.roles[role].count[found.ids.indexOf(id)];
    // l (government) takes from g (government) to d (civil); g takes from r (recipient) to l (government)
    expect(at('representative', 'l')).toBe(1);
    expect(at('gatekeeper', 'g')).toBe(1);
  });

  it('adds up to the total, role by role', () => {
    const found = brokerage(t8('D'));
    found.ids.forEach((_, i) => {
      const parts = ROLES.filter((role) => role !== 'total').map((role) => found.roles[role].count[i] as number);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(found.roles.total.count[i]);
    });
  });

  it('gives one tidy record per stakeholder and role', () => {
    const rows = brokerage(t8('D')).rows();
    expect(rows).toHaveLength(8 * 6);
    expect(rows[3 * 6 + 5]).toMatchObject({ id: 'c', role: 'total', count: 6 });
  });

  it('equals looking at every three stakeholders, on small random networks', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf(drawn);
        const tied = matrixOf(network);
        const column = network.columns.get('sector') ?? [];
        const found = brokerage(network);
        const n = network.ids.length;
        for (let v = 0; v < n; v++) {
          const counts = new Map<Role, number>(ROLES.map((role) => [role, 0]));
          for (let i = 0; i < n; i++) {
            for (let j = 0; j < n; j++) {
              const isOpen = i !== j && tied[i]?.[v] && tied[v]?.[j] && !tied[i]?.[j];
              const [a, b, c] = [column[i], column[v], column[j]];
              if (!isOpen || !a || !b || !c) continue;
              const role: Role =
                a === b && b === c
                  ? 'coordinator'
                  : a === c
                    ? 'consultant'
                    : a === b
                      ? 'representative'
                      : b === c
                        ? 'gatekeeper'
                        : 'liaison';
              counts.set(role, (counts.get(role) ?? 0) + 1);
              counts.set('total', (counts.get('total') ?? 0) + 1);
            }
          }
          for (const role of ROLES) {
            expect(found.roles[role].count[v]).toBe(column[v] ? counts.get(role) : null);
          }
        }
        expect(found.leftOut).toBe(column.filter((sector) => !sector).length);
      }),
      { ...SEEDED, numRuns: 300 },
    );
  });
});
