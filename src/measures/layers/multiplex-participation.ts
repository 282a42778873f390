import { type Direction, readingOf } from '../../kernel/reading';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import { firstOf, type Layers } from './layers';

/** Which ties of the layers count. */
export interface MultiplexOptions {
  /** Ties that come in, go out, or both added. Default: `all`. Without meaning in undirected layers. */
  readonly direction?: Direction;
  /** Count ties. Default: true, since strengths of different kinds, money and meetings, can rarely be added. */
  readonly unweighted?: boolean;
}

/**
 * Whether a stakeholder is tied to others in all kinds of ways (1) or in one kind only (0).
 *
 * M / (M - 1) times 1 - the sum over the M layers of the squared share of its ties that is in the layer. In directed layers
 * `all` adds ties in and out, so that a mutual tie counts twice.
 *
 * Range: 0 to 1.
 * Undefined: null without ties, and for all where there are fewer than two layers.
 * Cost: O(n + m) over all layers.
 * Source: Battiston, Nicosia and Latora 2014, doi:10.1103/PhysRevE.89.032804.
 *
 * @throws {PlayermapError} `bad-option` where the layers have different stakeholders.
 * @example
 * const layers = layersOf(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'ngo' }, { id: 'clinic' }],
 *   ties: [{ source: 'city', target: 'ngo', type: 'funds' }, { source: 'ngo', target: 'clinic', type: 'refers' }],
 * }));
 * assert.deepEqual([...multiplexParticipation(layers).values()], [0, 1, 0]);
 */
export function multiplexParticipation(layers: Layers, options: MultiplexOptions = {}): Scores {
  checkOptions(options);
  const { direction = 'all', unweighted = true } = options;
  const base = firstOf(layers);
  const n = base?.ids.length ?? 0;
  const sums = new Float64Array(n);
  const squares = new Float64Array(n);
  for (const network of layers.values()) {
    const ways = network.directed && direction === 'all' ? (['in', 'out'] as const) : [direction];
    const inLayer = new Float64Array(n);
    for (const way of ways) {
      const { offsets, strengths } = readingOf(network, way, 'hops').adjacency;
      for (let i = 0; i < n; i++) {
        for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
          inLayer[i]! += unweighted ? 1 : (strengths[e] as number);
        }
      }
    }
    inLayer.forEach((sum, i) => {
      sums[i]! += sum;
      squares[i]! += sum * sum;
    });
  }
  const m = layers.size;
  return new Scores(
    {
      measure: 'multiplexParticipation',
      range: [0, 1],
      unit: 'participation coefficient over layers',
      source: 'Battiston, Nicosia and Latora 2014, doi:10.1103/PhysRevE.89.032804',
      options: { layers: [...layers.keys()], direction, unweighted },
    },
    base ?? { ids: [], index: new Map() },
    Array.from(sums, (sum, i) => {
      if (m < 2 || sum === 0) return null;
      return Math.min(1, (m / (m - 1)) * (1 - (squares[i] as number) / (sum * sum)));
    }),
  );
}
