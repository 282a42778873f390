import fc from 'fast-check';
import {
  capacityToRecipient,
  distanceToRecipient,
  gatekeeping,
  recipientDependency,
  recipientDependencyBy,
  routesToRecipient,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED, shortestPaths } from '../../helpers/random-network';

type Matrix = readonly (readonly number[])[];

const withRecipients = fc.tuple(drawnNetworks, fc.nat(), fc.nat()).map(([drawn, a, b]) => {
  const network = networkOf(drawn);
  const n = network.ids.length;
  const recipients = n === 0 ? [] : [...new Set([network.ids[a % n] as string, network.ids[b % n] as string])];
  return { network, recipients, ends: new Set(recipients.map((id) => network.index.get(id) as number)) };
});

/** All shortest ways from s to the nearest of the ends. */
function ways(matrix: Matrix, s: number, ends: ReadonlySet<number>, inverse: boolean): number[][] {
  const all = [...ends].flatMap((r) => shortestPaths(matrix, s, r, inverse));
  const length = (path: readonly number[]) =>
    path.slice(1).reduce((sum, w, k) => sum + (inverse ? 1 / (matrix[path[k] as number]?.[w] as number) : 1), 0);
  const least = Math.min(...all.map(length));
  return all.filter((path) => length(path) < least + 1e-9);
}

/** Whether s has a way to an end when some stakeholders are gone. */
function hasWay(matrix: Matrix, s: number, ends: ReadonlySet<number>, gone: ReadonlySet<number>): boolean {
  const seen = new Set([s]);
  for (const v of seen)
    matrix[v]?.forEach((strength, w) => {
      if (strength > 0 && !gone.has(w)) seen.add(w);
    });
  return [...seen].some((v) => ends.has(v));
}

const others = (network: Network, ends: ReadonlySet<number>) =>
  network.ids.map((_, i) => i).filter((i) => !ends.has(i));

describe('recipient-centred measures equal a slow version that tries every way', () => {
  it('dependency of several recipients, by hops and by lengths, adds up over sectors', () => {
    fc.assert(
      fc.property(
        withRecipients,
        fc.constantFrom('hops', 'inverse-strength'),
        ({ network, recipients, ends }, distance) => {
          const matrix = matrixOf(network);
          const slow = new Array<number>(network.ids.length).fill(0);
          let steps = 0;
          for (const s of others(network, ends)) {
            const found = ways(matrix, s, ends, distance !== 'hops');
            for (const path of found) for (const v of path.slice(1, -1)) slow[v]! += 1 / found.length;
            steps += found.length > 0 ? found.reduce((sum, path) => sum + path.length, 0) / found.length - 2 : 0;
          }
          const scores = recipientDependency(network, { recipients, distance, normalized: false });
          for (const i of others(network, ends))
            expect(scores.get(network.ids[i] as string)).toBeCloseTo(slow[i] as number, 9);
          expect(scores.list.reduce<number>((sum, score) => sum + (score ?? 0), 0)).toBeCloseTo(steps, 9);
          const rows = recipientDependencyBy(network, { recipients, distance }).rows();
          const everyone = network.columns.get('sector')?.every((sector) => sector !== null);
          if (everyone) expect(rows.reduce((sum, { dependency }) => sum + dependency, 0)).toBeCloseTo(steps, 9);
          for (const { share } of rows) expect(share).toBeLessThanOrEqual(1 + 1e-9);
          const far = distanceToRecipient(network, { recipients }).list;
          for (const i of others(network, ends)) {
            const [path] = ways(matrix, i, ends, false);
            expect(far[i]).toBe(path ? path.length - 1 : null);
          }
        },
      ),
      SEEDED,
    );
  });

  it('gatekeeping: who has no way left when a stakeholder goes', () => {
    fc.assert(
      fc.property(withRecipients, ({ network, recipients, ends }) => {
        const matrix = matrixOf(network);
        const scores = gatekeeping(network, { recipients, normalized: false });
        for (const v of others(network, ends)) {
          const lost = others(network, ends).filter(
            (s) => s !== v && hasWay(matrix, s, ends, new Set()) && !hasWay(matrix, s, ends, new Set([v])),
          );
          expect(scores.get(network.ids[v] as string)).toBe(lost.length);
        }
      }),
      SEEDED,
    );
  });

  it('routes and capacity: the least that has to go to cut somebody off', () => {
    fc.assert(
      fc.property(withRecipients, ({ network, recipients, ends }) => {
        const matrix = matrixOf(network);
        const between = others(network, ends);
        const routes = routesToRecipient(network, { recipients });
        const apart = routesToRecipient(network, { recipients, disjoint: 'ties' });
        const capacity = capacityToRecipient(network, { recipients });
        for (const s of between) {
          const id = network.ids[s] as string;
          const rest = between.filter((i) => i !== s);
          const direct = [...ends].filter((r) => matrix[s]?.[r]).length;
          const indirect = matrix.map((row, i) => row.map((strength, j) => (i === s && ends.has(j) ? 0 : strength)));
          let fewest = Number.POSITIVE_INFINITY;
          let [leastTies, leastStrength] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
          for (let set = 0; set < 1 << rest.length; set++) {
            const chosen = new Set(rest.filter((_, k) => (set >> k) & 1));
            if (chosen.size < fewest && !hasWay(indirect, s, ends, chosen)) fewest = chosen.size;
            const side = new Set([s, ...chosen]);
            const crossing = [...side].flatMap((i) =>
              (matrix[i] as number[]).filter((strength, j) => strength > 0 && !side.has(j)),
            );
            leastTies = Math.min(leastTies, crossing.length);
            leastStrength = Math.min(
              leastStrength,
              crossing.reduce((a, b) => a + b, 0),
            );
          }
          expect(routes.get(id)).toBe(fewest + direct);
          expect(apart.get(id)).toBe(leastTies);
          expect(capacity.get(id)).toBe(leastStrength);
        }
      }),
      { ...SEEDED, numRuns: 60 },
    );
  });
});
