import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import { bridgingMeasures } from './bridging/descriptors';
import { degreeMeasures } from './centrality/degree-descriptors';
import { centralityMeasures } from './centrality/descriptors';
import { communityMeasures } from './communities/descriptors';
import type { MeasureDescriptor } from './descriptor';
import { diversityMeasures } from './diversity/descriptors';
import { mixingMeasures } from './mixing/descriptors';
import { recipientMeasures } from './recipient/descriptors';

/**
 * Every measure, as data. Commands, docs and the contract test are made from this list; the functions behind it can
 * also be imported one by one.
 */
export const measures: readonly MeasureDescriptor[] = [
  ...degreeMeasures,
  ...centralityMeasures,
  ...recipientMeasures,
  ...diversityMeasures,
  ...mixingMeasures,
  ...bridgingMeasures,
  ...communityMeasures,
];

/**
 * The measure with an id. Some ids name both scores of stakeholders and an index of the network (`eiIndex`): `kind` tells
 * which; without it the scores come first.
 *
 * Range: what it gives says it: `range` of an index, `info.range` of scores.
 * Undefined: never; an unknown id throws.
 * Cost: O(measures).
 * Source: what it gives says it, as the range.
 *
 * @throws {PlayermapError} `unknown-measure`; the message names the nearest id.
 * @example
 * assert.equal(measureById('degree').label.en, 'Degree');
 */
export function measureById<K extends MeasureDescriptor['kind']>(
  id: string,
  kind?: K,
): Extract<MeasureDescriptor, { readonly kind: K }> {
  type Found = Extract<MeasureDescriptor, { readonly kind: K }>;
  const candidates = measures.filter((measure) => kind === undefined || measure.kind === kind);
  const found = candidates.find((measure): measure is Found => measure.id === id);
  if (found) return found;
  const ids = [...new Set(candidates.map((measure) => measure.id))];
  throw new PlayermapError('unknown-measure', `there is no measure "${id}"; ${orNearest(id, ids)}`);
}
