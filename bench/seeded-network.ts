import { type Network, networkFromTables } from 'playermap/model';
import { seededRandom } from '../src/kernel/random';

/** The ties of a seeded undirected network as maps have them: a few hubs, and two in five stakeholders with one tie only. */
export function seededTies(
  stakeholders: number,
  ties: number,
  seed: number,
): [source: number, target: number, strength: number][] {
  const random = seededRandom(seed);
  const middle = Math.floor(stakeholders * 0.6);
  const known = new Set<number>();
  const found: [number, number, number][] = [];
  const tie = (a: number, b: number) => {
    const key = Math.min(a, b) * stakeholders + Math.max(a, b);
    if (a === b || known.has(key)) return;
    known.add(key);
    found.push([a, b, 1 + Math.floor(random() * 5)]);
  };
  for (let i = middle; i < stakeholders; i++) tie(i, Math.floor(random() * random() * middle));
  while (found.length < ties) tie(Math.floor(random() * random() * middle), Math.floor(random() * middle));
  return found;
}

export const SECTORS = ['government', 'business', 'civil-society', 'academia', 'health', 'community', null];

/** The undirected network of such ties, or the directed one; sectors are spread evenly. */
export function seededNetwork(
  stakeholders: number,
  ties: readonly (readonly [number, number, number])[],
  directed = false,
): Network {
  const codes = Uint8Array.from({ length: stakeholders }, (_, i) => (i * 5 + (i >> 3)) % SECTORS.length);
  return networkFromTables(
    {
      ids: Array.from({ length: stakeholders }, (_, i) => String(i)),
      columns: new Map([['sector', { names: SECTORS, codes }]]),
      source: Uint32Array.from(ties, ([source]) => source),
      target: Uint32Array.from(ties, ([, target]) => target),
      strength: Float64Array.from(ties, ([, , strength]) => strength),
    },
    { directed },
  );
}

/** The same network as another object: measures keep what they share with a network, and a time has to be that of all the work. */
export function fresh(network: Network): Network {
  const out = { ...network.out };
  return { ...network, out, in: network.directed ? { ...network.in } : out };
}
