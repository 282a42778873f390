import { arcBetween } from '../../kernel/folding';
import type { Network } from '../../kernel/network';
import { type Tidy, tabled } from '../../text/tidy';
import { firstOf, type Layers } from './layers';

/** How far two layers tie the same stakeholders. */
export interface LayerOverlap {
  readonly first: string;
  readonly second: string;
  /** Pairs tied in both; in one only. */
  readonly shared: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Shared of all pairs tied in either; null where there are none. */
  readonly jaccard: number | null;
  /** Shared of the ties of the smaller layer; null where it has none. */
  readonly overlap: number | null;
}

/**
 * Whether the same stakeholders are tied by money, by service, by working together: one record for every two layers.
 *
 * Range: shares 0 to 1. In directed layers a tie is from one to the other: funding one way and reporting the other way share
 * nothing.
 * Undefined: null where there is nothing to share.
 * Cost: O(layers^2 (n + m) log(most ties of one)).
 * Source: Jaccard 1912 for the first share; Battiston, Nicosia and Latora 2014, doi:10.1103/PhysRevE.89.032804, for overlap.
 *
 * @throws {PlayermapError} `bad-option` where the layers have different stakeholders or are not directed alike.
 * @example
 * const layers = layersOf(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'ngo' }, { id: 'clinic' }],
 *   ties: [
 *     { source: 'city', target: 'ngo', type: 'funds' },
 *     { source: 'city', target: 'ngo', type: 'meets' },
 *     { source: 'ngo', target: 'clinic', type: 'meets' },
 *   ],
 * }));
 * assert.deepEqual(layerOverlap(layers), [
 *   { first: 'funds', second: 'meets', shared: 1, onlyFirst: 0, onlySecond: 1, jaccard: 0.5, overlap: 1 },
 * ]);
 */
export function layerOverlap(layers: Layers): readonly LayerOverlap[] & Tidy {
  firstOf(layers);
  const all = [...layers];
  return tabled(
    all.flatMap(([first, a], i) =>
      all.slice(i + 1).map(([second, b]) => {
        const shared = sharedTies(a, b);
        const either = a.size + b.size - shared;
        const smaller = Math.min(a.size, b.size);
        return {
          first,
          second,
          shared,
          onlyFirst: a.size - shared,
          onlySecond: b.size - shared,
          jaccard: either > 0 ? shared / either : null,
          overlap: smaller > 0 ? shared / smaller : null,
        };
      }),
    ),
    (list) => list,
  );
}

/** Two stakeholders and the layers in which they are tied. */
export interface MultiplexTie {
  readonly source: string;
  readonly target: string;
  readonly layers: readonly string[];
}

/**
 * Every tied pair with the kinds of tie between them, those with most kinds first: which relations would survive the end of
 * a contract.
 *
 * Range: 1 to the number of layers for each pair.
 * Undefined: an empty list without ties.
 * Cost: O(layers (n + m) log(most ties of one)).
 * Source: Verbrugge 1979, doi:10.2307/2577966 (multiplexity).
 *
 * @throws {PlayermapError} `bad-option` where the layers have different stakeholders or are not directed alike.
 * @example
 * const layers = layersOf(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'ngo' }],
 *   ties: [{ source: 'city', target: 'ngo', type: 'funds' }, { source: 'city', target: 'ngo', type: 'meets' }],
 * }));
 * assert.deepEqual(multiplexTies(layers), [{ source: 'city', target: 'ngo', layers: ['funds', 'meets'] }]);
 */
export function multiplexTies(layers: Layers): readonly MultiplexTie[] & Tidy {
  const ids = firstOf(layers)?.ids ?? [];
  const kinds = new Map<number, string[]>();
  for (const [name, { out, directed }] of layers) {
    for (let i = 0; i < ids.length; i++) {
      for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
        const j = out.neighbours[e] as number;
        if (!directed && j < i) continue;
        const known = kinds.get(i * ids.length + j);
        if (known) known.push(name);
        else kinds.set(i * ids.length + j, [name]);
      }
    }
  }
  return tabled(
    [...kinds]
      .sort(([a, x], [b, y]) => y.length - x.length || a - b)
      .map(([key, names]) => ({
        source: ids[Math.floor(key / ids.length)] as string,
        target: ids[key % ids.length] as string,
        layers: names,
      })),
    (list) => list,
  );
}

function sharedTies(a: Network, b: Network): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const { offsets, neighbours } = few.out;
  let shared = 0;
  for (let i = 0; i < few.ids.length; i++) {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = neighbours[e] as number;
      if ((few.directed || i < j) && arcBetween(many.out, i, j) >= 0) shared++;
    }
  }
  return shared;
}
