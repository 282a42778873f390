import fc from 'fast-check';
import { Ecosystem, type Network, project } from 'playermap/model';

/** The records of a small random network, from which the same network can be made in other ways. */
export interface Drawn {
  readonly directed: boolean;
  readonly stakeholders: readonly { readonly id: string; readonly sectors?: readonly string[] }[];
  readonly ties: readonly { readonly source: string; readonly target: string; readonly strength: number }[];
}

const IDS = ['a', 'b', '3708', '__proto__', ' 007 ', 'משרד', '🏥', 'constructor', 'h'];

/** Small random networks: up to nine stakeholders, some without sector, at most one tie each way, strengths 1 to 4. */
export const drawnNetworks: fc.Arbitrary<Drawn> = fc
  .record({
    directed: fc.boolean(),
    sectors: fc.array(fc.constantFrom('x', 'y', 'z', undefined), { minLength: 0, maxLength: IDS.length }),
    density: fc.constantFrom(0.15, 0.3, 0.6),
    chances: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 81, maxLength: 81 }),
    strengths: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 81, maxLength: 81 }),
  })
  .map(({ directed, sectors, density, chances, strengths }) => {
    const ids = IDS.slice(0, sectors.length);
    const ties = ids.flatMap((source, i) =>
      ids.flatMap((target, j) => {
        const k = 9 * i + j;
        const possible = directed ? i !== j : i < j;
        return possible && (chances[k] as number) < density
          ? [{ source, target, strength: strengths[k] as number }]
          : [];
      }),
    );
    const stakeholders = ids.map((id, i) => ({ id, ...(sectors[i] && { sectors: [sectors[i]] }) }));
    return { directed, stakeholders, ties };
  });

/** The network of what was drawn, unchecked, so that it may be empty. */
export function networkOf({ directed, stakeholders, ties }: Drawn): Network {
  const ecosystem = Ecosystem.fromChecked({
    version: 1,
    directed,
    stakeholders: stakeholders.map(({ id, sectors }) => ({ id, ...(sectors && { sectors: [...sectors] }) })),
    ties: ties.map((tie) => ({ ...tie })),
  });
  return project(ecosystem, { directed });
}

/** Strength of the tie from i to j, 0 where there is none: for slow and obvious versions of measures. */
export function matrixOf(network: Network): number[][] {
  const { offsets, neighbours, strengths } = network.out;
  return network.ids.map((_, i) => {
    const row = new Array<number>(network.ids.length).fill(0);
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      row[neighbours[e] as number] = strengths[e] as number;
    }
    return row;
  });
}

/** All shortest paths from s to t as lists of stakeholders, by trying every path. */
export function shortestPaths(
  matrix: readonly (readonly number[])[],
  s: number,
  t: number,
  inverse: boolean,
): number[][] {
  let least = Number.POSITIVE_INFINITY;
  let found: number[][] = [];
  const walk = (path: number[], length: number) => {
    const v = path.at(-1) as number;
    if (length > least + 1e-9) return;
    if (v === t) {
      if (length < least - 1e-9) found = [];
      least = Math.min(least, length);
      found.push(path);
      return;
    }
    matrix[v]?.forEach((strength, w) => {
      if (strength > 0 && !path.includes(w)) walk([...path, w], length + (inverse ? 1 / strength : 1));
    });
  };
  if (s !== t) walk([s], 0);
  return found;
}

/** The settings of every property test: the same runs each time. */
export const SEEDED = { seed: 20, numRuns: 150 } as const;
