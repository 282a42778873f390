import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import { degreeMeasures } from './degree-descriptors';
import type { MeasureDescriptor } from './descriptor';

/**
 * Every measure, as data. Commands, docs and the contract test are made from this list; the functions behind it can
 * also be imported one by one.
 */
export const measures: readonly MeasureDescriptor[] = [...degreeMeasures];

/**
 * The measure with an id.
 *
 * @throws {PlayermapError} `unknown-measure`; the message names the nearest id.
 * @example
 * assert.equal(measureById('degree').label.en, 'Degree');
 */
export function measureById(id: string): MeasureDescriptor {
  const found = measures.find((measure) => measure.id === id);
  if (found) return found;
  const ids = measures.map((measure) => measure.id);
  throw new PlayermapError('unknown-measure', `there is no measure "${id}"; ${orNearest(id, ids)}`);
}
