import { type Network, requireNetwork } from '../../kernel/network';
import { type Tidy, tabled } from '../../text/tidy';
import { checkOptions } from '../options';
import type { Scores } from '../scores';
import { brokerageSection } from './brokerage-section';
import { diversitySection } from './diversity-section';
import { figures } from './figures';
import { type Job, jobOf, type MeasureAllOptions } from './job';
import type { Measured } from './measured';
import { notesOf } from './notes';
import { pairSection } from './pair-section';
import { recipientSection } from './recipient-section';
import { ringSection, sectorSection } from './sector-section';
import { setSection } from './set-section';
import { scoreTestsOf, testsOf } from './tests';
import { tieSection } from './tie-section';

/**
 * Everything that is measured of a network, in one plain object: scores of stakeholders, indices of the whole with what
 * chance gives, sectors, rings, the way to the recipients, brokerage, ties, sector pairs and key players, and notes on what was left out.
 *
 * It is what `playermap measure --json` prints, ready for `JSON.stringify`. `measures` takes ids of `measureIds`; an id gives
 * everything that has that name (`eiIndex`: of stakeholders, of sectors, of the map, and its test). Without it, what takes more
 * than about ten seconds on a network of this size is left out and named in `notes`. With `samples` betweenness and cross-sector
 * betweenness are estimated from so many stakeholders; `measures` of the result then says how far they may be off.
 *
 * Range: `measures` of the result says it for each.
 * Undefined: null, never NaN; a part that was not asked for is absent.
 * Cost: the sum of its measures; 200 stakeholders and 800 ties less than half a second.
 * Source: `measures` of the result says it for each.
 *
 * @throws {PlayermapError} `unknown-measure` for an id, naming the nearest; `bad-option` for a column that is not there, or
 * permutations, samples, sizes or groups that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * const measured = measureAll(network, { measures: ['degree', 'density'], normalized: false });
 * assert.deepEqual(measured.scores, { degree: [1, 1] });
 * assert.deepEqual(measured.indices, { density: 0.5 });
 * assert.equal(measured.measures.degree?.label, 'Degree');
 */
export function measureAll(network: Network, options: MeasureAllOptions = {}): Measured & Tidy {
  requireNetwork(network);
  checkOptions(options);
  return measured(jobOf(network, options), options.onProgress, new Map());
}

/** Everything that a job wants; scores that are `ready` are taken as they are. */
export function measured(
  job: Job,
  onProgress: MeasureAllOptions['onProgress'],
  ready: ReadonlyMap<string, Scores>,
): Measured & Tidy {
  const { network } = job;
  let done = 0;
  const step = (id: string) => onProgress?.(done++, id);
  const section = <Part>(id: string, make: (job: Job) => Part): Part => {
    step(id);
    return make(job);
  };
  const { scores, indices, measures } = figures(job, step, ready);
  const tests = section('tests', testsOf);
  const scoreTests = section('tests', scoreTestsOf);
  const parts = {
    sectors: section('sectors', sectorSection),
    rings: section('rings', ringSection),
    toRecipients: section('toRecipients', recipientSection),
    diversity: section('diversity', diversitySection),
    brokerage: section('brokerage', brokerageSection),
    ties: section('ties', tieSection),
    pairs: section('pairs', pairSection),
    sets: section('sets', setSection),
  };
  return tabled<Measured>(
    {
      version: 1,
      selection: network.selection,
      reading: job.reading,
      recipients: network.recipients.map((i) => network.ids[i] as string),
      stakeholders: network.ids,
      ...(Object.keys(scores).length > 0 && { scores }),
      ...(Object.keys(indices).length > 0 && { indices }),
      ...(Object.keys(tests).length > 0 && { tests }),
      ...(Object.keys(scoreTests).length > 0 && { scoreTests }),
      ...(parts.sectors && { sectors: parts.sectors }),
      ...(parts.rings && { rings: parts.rings }),
      ...(parts.toRecipients && { toRecipients: parts.toRecipients }),
      ...(parts.diversity && { diversity: parts.diversity }),
      ...(parts.brokerage && { brokerage: parts.brokerage }),
      ...(parts.ties && { ties: parts.ties }),
      ...(parts.pairs && { pairs: parts.pairs }),
      ...(parts.sets && { sets: parts.sets }),
      notes: notesOf(job, measures, parts.sets),
      measures,
    },
    ({ stakeholders, scores: columns = {} }) =>
      stakeholders.map((id, i) => ({
        id,
        ...Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, list[i]])),
      })),
  );
}
