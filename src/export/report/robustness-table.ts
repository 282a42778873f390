import type { AccountTable } from '../../engagement/account';
import type { ScoresDescriptor } from '../../measures/descriptor';
import { robustnessReport } from '../../measures/inference/robustness-report';
import { measureById } from '../../measures/registry';
import { sizeOf, stepsOf } from '../../measures/report/cost';
import type { ReportBasis } from './report-basis';

/** Rankings that people read most from. */
const RANKINGS = ['degree', 'betweenness', 'harmonic', 'crossSectorBetweenness', 'recipientDependency'] as const;
const DRAWS = 100;
/** As many steps of ten nanoseconds all draws of one measure may take. */
const MOST = 3e8;

/** Whether rankings would stand if a tenth of the ties had been missed. */
export function robustnessTable(basis: ReportBasis): AccountTable | undefined {
  const { measured, network, say, label, number, share } = basis;
  const { reading, scores = {} } = measured;
  const ranks = (id: string) => new Set((scores[id] ?? []).filter((score) => score !== null)).size > 1;
  const asked = RANKINGS.filter(ranks);
  if (asked.length === 0 || network.size === 0) return undefined;
  const size = sizeOf(network, measured.sectors?.names.length ?? 1, 0);
  const stepsOfDraw = (id: string) =>
    Math.max(stepsOf(id, size), size.walk * (id === 'degree' ? 1 : size.stakeholders));
  const tried = asked.filter((id) => DRAWS * stepsOfDraw(id) <= MOST);
  const left = asked.filter((id) => !tried.includes(id));
  // read as the figures are, and exactly: an estimate of an estimate says nothing
  const { by, direction, distance, unweighted, normalized, seed } = reading;
  const descriptors = tried.map((id): ScoresDescriptor => {
    const descriptor = measureById(id, 'scores');
    const options = { by, direction, distance, unweighted, normalized, seed };
    return { ...descriptor, compute: (damaged) => descriptor.compute(damaged, options) };
  });
  const rows = robustnessReport(network, descriptors, { draws: DRAWS, seed });
  return {
    id: 'robustness',
    heading: say('robust'),
    sentences: [
      ...(rows.length > 0 ? [say('robustHow', { draws: DRAWS })] : []),
      ...(left.length > 0 ? [say('robustLeftOut', { measures: basis.list(left.map(label)) })] : []),
    ],
    header:
      rows.length === 0
        ? []
        : ['measure', 'first', 'firstThree', 'rank', 'rankLow', 'stands'].map((key) => say(key as 'measure')),
    rows: rows.map(({ measure, top1, top3, rankCorrelation, rankCorrelationLow, survives }) => [
      label(measure),
      share(top1),
      share(top3),
      number(rankCorrelation),
      number(rankCorrelationLow),
      survives === null ? '–' : say(survives ? 'yes' : 'no'),
    ]),
    numbers: [1, 2, 3, 4],
  };
}
