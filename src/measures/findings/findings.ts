import { byText } from '../../kernel/order';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import { checkOptions } from '../options';
import { betweenSectorsFindings, brokerFindings } from './brokers';
import { communityFindings, diversityFindings } from './diversity';
import type { Finding, Found } from './finding';
import { gateFindings, wayFindings } from './gates';
import { cutPointFindings, partFindings, singleTieFindings } from './loose-ends';
import { type FindingsOptions, type MapReading, mapReading } from './map-reading';
import { mixingFindings } from './mixing';
import { conflictFindings, vetoFindings } from './opposition';
import { aloneFindings, reachFindings, voiceFindings } from './reach';
import { aboutTheRecord } from './recorded';
import { ringContentFindings, ringDistanceFindings, ringSkippingFindings } from './rings';
import { gatheringFindings, keySetFindings } from './shape';
import { WEIGHT } from './thresholds';

const KINDS: readonly ((map: MapReading) => Found[])[] = [
  gateFindings,
  wayFindings,
  reachFindings,
  aloneFindings,
  voiceFindings,
  ringDistanceFindings,
  ringSkippingFindings,
  ringContentFindings,
  partFindings,
  cutPointFindings,
  singleTieFindings,
  keySetFindings,
  brokerFindings,
  betweenSectorsFindings,
  mixingFindings,
  gatheringFindings,
  diversityFindings,
  communityFindings,
  conflictFindings,
  vetoFindings,
];

/**
 * What the numbers say of a map, in plain sentences, the weightiest first: who holds the gates to the recipients, which
 * sectors do not get through, who has no voice, what hangs on one stakeholder or one tie, whether sectors mix.
 *
 * A finding is said only above the thresholds of `findings/thresholds.ts`. On a small map (fewer than eight stakeholders or
 * ties) what is recorded is told and no pattern is read out of it. What may be chance stands beside what chance gives, with
 * p corrected for the questions asked together. Of one kind about single stakeholders the strongest three are given.
 * Judgements about people and bodies are used only `withPrivate`. Ties of conflict count as ties, as in the measures.
 *
 * Range: weights 0 to 1; equal weights in the order of the ids. The same whatever the order of the data.
 * Undefined: a map without players, ties or recipients says so and nothing it has no ground for.
 * Cost: that of the measures behind it; above some thousand stakeholders those that walk all ways are left out.
 * Source: the measures named in each finding; thresholds and weights are this library's judgement.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient, `bad-option` for another option, that is not there.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   recipients: ['families'],
 *   stakeholders: ['families', 'operator', 'ministry', 'city'].map((id) => ({ id })),
 *   ties: [
 *     { source: 'ministry', target: 'operator' },
 *     { source: 'city', target: 'operator' },
 *     { source: 'operator', target: 'families' },
 *   ],
 * });
 * const gate = findings(ecosystem, { language: 'en' }).find(({ id }) => id === 'gate:operator');
 * assert.equal(gate?.sentence, 'Without operator, 2 of the 2 others that have a way to the recipients would have none: city, ministry.');
 */
export function findings(ecosystem: Ecosystem, options: FindingsOptions = {}): Finding[] & Tidy {
  requireEcosystem(ecosystem);
  checkOptions(options);
  const map = mapReading(ecosystem, options);
  const about = aboutTheRecord(map);
  const found = map.network.ids.length > 1 ? [...about, ...KINDS.flatMap((kind) => kind(map))] : about;
  return tabled(
    found.map(weighed).sort((a, b) => b.weight - a.weight || byText(a.id, b.id)),
    (list) => list,
  );
}

function weighed(found: Found): Finding {
  const { kind, about, measures, extent = 0, sentence, numbers = {} } = found;
  const { uncertainty = null, stakeholders = [], sectors = [] } = found;
  const [least, greatest] = WEIGHT[kind];
  const weight = least + (greatest - least) * Math.max(0, Math.min(1, extent));
  return {
    id: about === undefined ? kind : `${kind}:${about}`,
    measures,
    // rounded, so that the last bit of a sum ranks nothing
    weight: Math.round(weight * 1000) / 1000,
    sentence,
    numbers,
    uncertainty,
    stakeholders,
    sectors,
  };
}
