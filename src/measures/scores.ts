import type { Network } from '../kernel/network';
import { byScoreThenId } from '../kernel/order';
import { DISPLAY, type MediaBundle } from '../text/notebook';
import { tidy } from '../text/tidy';
import { scoresMedia } from './scores-media';

/** What a measure says of itself. */
export interface MeasureInfo {
  /** The id of the measure, as in `playermap measure --json`. */
  readonly measure: string;
  /** What is possible, not what occurred. */
  readonly range: readonly [min: number, max: number];
  readonly unit: string;
  /** Who defined it. */
  readonly source: string;
  /** The options it was computed with, defaults included. */
  readonly options: Readonly<Record<string, unknown>>;
  /** How good an estimate is, where the scores are one: searched from some stakeholders instead of all. */
  readonly accuracy?: Accuracy;
}

/** What is certain of scores that were estimated from a random sample. */
export interface Accuracy {
  /** How many stakeholders were drawn, of how many. */
  readonly samples: number;
  readonly of: number;
  /** How certain it is that what follows holds for all scores at once. */
  readonly confidence: number;
  /** No score is further than this from the exact one. */
  readonly within: number;
  /** The score of a stakeholder whom every source would need for all that it can. */
  readonly most: number;
}

/**
 * The scores of all stakeholders of a network under one measure: a read-only map from id to number, in the order of the
 * network, that knows what it is. `null` where the measure is not defined for a stakeholder; never NaN.
 *
 * @example
 * const network = project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }, { id: 'b' }], ties: [{ source: 'a', target: 'b' }] }));
 * const scores = degree(network, { normalized: false });
 * assert.equal(scores.get('a'), 1);
 * assert.deepEqual(scores.rows(), [{ id: 'a', degree: 1 }, { id: 'b', degree: 1 }]);
 */
export class Scores implements ReadonlyMap<string, number | null> {
  readonly info: MeasureInfo;
  readonly ids: readonly string[];
  /** The scores in the order of `ids`. */
  readonly list: readonly (number | null)[];
  readonly #index: ReadonlyMap<string, number>;
  readonly #names: readonly string[] | undefined;

  constructor(info: MeasureInfo, network: Pick<Network, 'ids' | 'index' | 'names'>, list: readonly (number | null)[]) {
    this.info = info;
    this.ids = network.ids;
    this.list = list;
    this.#index = network.index;
    this.#names = network.names;
  }

  get size(): number {
    return this.ids.length;
  }

  get(id: string): number | null | undefined {
    const i = this.#index.get(id);
    return i === undefined ? undefined : this.list[i];
  }

  has(id: string): boolean {
    return this.#index.has(id);
  }

  *entries(): MapIterator<[string, number | null]> {
    for (let i = 0; i < this.ids.length; i++) yield [this.ids[i] as string, this.list[i] ?? null];
  }

  [Symbol.iterator](): MapIterator<[string, number | null]> {
    return this.entries();
  }

  keys(): MapIterator<string> {
    return this.ids.values() as MapIterator<string>;
  }

  values(): MapIterator<number | null> {
    return this.list.values() as MapIterator<number | null>;
  }

  forEach(callback: (value: number | null, id: string, scores: ReadonlyMap<string, number | null>) => void): void {
    for (const [id, value] of this) callback(value, id, this);
  }

  /** The highest scores, greatest first; equal scores in the order of their ids, undefined ones never. */
  top(count: number): [id: string, score: number][] {
    const defined = [...this].filter((entry): entry is [string, number] => entry[1] !== null);
    return defined.sort(byScoreThenId).slice(0, count);
  }

  /** One tidy record per stakeholder. */
  rows(): Record<string, string | number | null>[] {
    return tidy([...this].map(([id, value]) => ({ id, [this.info.measure]: value })));
  }

  /** The highest and the lowest scores, as a notebook shows them. */
  [DISPLAY](): MediaBundle {
    return scoresMedia(this, this.#names);
  }
}
