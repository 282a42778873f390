import { version } from '../../../package.json';
import { missingAccount } from '../../engagement/missing/missing-account';
import { whoIsMissing } from '../../engagement/missing/who-is-missing';
import { checkNames } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import type { Problem } from '../../kernel/problem';
import { findings } from '../../measures/findings/findings';
import { jobOf } from '../../measures/report/job';
import { type MeasureAllInWorkersOptions, measureAllInWorkers } from '../../measures/report/measure-all-in-workers';
import type { Ecosystem } from '../../model/ecosystem';
import { isDate } from '../../model/period';
import { holdsPrivate } from '../../model/privacy';
import { type ProjectOptions, project } from '../../model/project';
import type { MapOptions } from '../../render/map-options';
import { withAppendix } from './appendix';
import { findingsSection } from './findings-section';
import { mapOf, mapSection, twinSection } from './map-section';
import { measuresSection } from './measures-section';
import { methodsSection } from './methods-section';
import { missingSection } from './missing-section';
import { qualitySection } from './quality-section';
import { type ReportBasis, reportBasis } from './report-basis';
import type { Report } from './sections';
import { subjectOf } from './subject';
import { summaryOf } from './summary';
import { titleBlock } from './title-block';

/** What to report of an ecosystem: which part of it, how it is read, and how its map is drawn. */
export interface ReportOptions
  extends ProjectOptions,
    Omit<MeasureAllInWorkersOptions, 'rings'>,
    Pick<MapOptions, 'recipients' | 'title' | 'sizeBy' | 'ringsBy' | 'slices' | 'bundle' | 'theme'> {
  /** Also judgements about people and bodies: veto, trust and what rests on them. Default: false. */
  readonly withPrivate?: boolean;
  /** Hide every name. Default: false. */
  readonly redact?: boolean;
  /** The day the report bears: nothing here reads a clock. Default: none. */
  readonly date?: string;
  /** What checking found, for the section on the data. Default: nothing is said of it. */
  readonly problems?: readonly Problem[];
}

const REPORT_OPTIONS: readonly (keyof ReportOptions)[] = [
  ...['ties', 'where', 'at', 'level', 'combine', 'directed', 'recipients'],
  ...['measures', 'by', 'direction', 'distance', 'unweighted', 'normalized', 'seed', 'permutations', 'sizes', 'among'],
  ...['samples', 'confidence', 'workers', 'signal', 'onProgress', 'language'],
  ...['title', 'sizeBy', 'ringsBy', 'slices', 'bundle', 'theme', 'withPrivate', 'redact', 'date', 'problems'],
] as const satisfies readonly (keyof ReportOptions)[];

/**
 * A report on an ecosystem, as plain data: the map, findings in the order of weight, measures with what they mean and how sure they
 * are, who is missing, methods and sources, and how good the data are. `reportPage` makes a page of it that prints well,
 * `reportMarkdown` a text. The same ecosystem and options give the same report: it bears a date only where `date` gives one.
 *
 * Judgements about people and bodies, and columns of one's own, stay out unless `withPrivate`; how much was judged is counted.
 * What was measured is what `measureAll` gives with the same options; several workers walk the paths of a large network.
 *
 * Undefined: what has no figures is left out, or said to be undefined.
 * Cost: that of `measureAll`, `findings`, `whoIsMissing` and `playerMap`, and of `robustness` where that takes seconds only.
 * Source: the section on methods names that of every measure.
 *
 * @throws {PlayermapError} `bad-option`, `unknown-id`, `unknown-measure` or `private-data`, with the value and the fix.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'family', ring: 'recipient' }, { id: 'clinic', ring: 'operator' }],
 *   ties: [{ source: 'clinic', target: 'family' }],
 * });
 * const { sections } = await report(ecosystem, { language: 'en', permutations: 0 });
 * assert.deepEqual(sections.map(({ title }) => title).slice(0, 3), ['The map', 'Findings', 'Measures']);
 */
export async function report(ecosystem: Ecosystem, options: ReportOptions = {}): Promise<Report> {
  checkNames(options, REPORT_OPTIONS);
  const { date, withPrivate = false, redact = false, problems, combine, directed } = options;
  if (date !== undefined && !isDate(date)) {
    throw new PlayermapError('bad-option', `date is "${date}", expected YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  const subject = subjectOf(ecosystem, options);
  const { language, judged, internalTies } = subject;
  const reading = { ...(combine && { combine }), ...(directed !== undefined && { directed }) };
  const network = project(subject.ecosystem, reading);
  // a wrong word about measures should not cost a map, nor one about the map all measures
  jobOf(network, measuring(options));
  const picture = mapOf(ecosystem, language, options);
  const { rings } = subject.ecosystem;
  const measured = await measureAllInWorkers(network, {
    ...measuring(options),
    language,
    ...(rings.length > 0 && { rings: rings.map(({ id }) => id) }),
  });
  const { by, distance, unweighted, seed, permutations } = measured.reading;
  const found = findings(withPrivate ? judged : subject.ecosystem, {
    ...reading,
    by: by === 'coarseSector' ? by : 'sector',
    ...{ distance, unweighted, seed, permutations, measured, language, withPrivate },
  });
  const missing = whoIsMissing(judged, withPrivate ? { withPrivate } : {});
  const basis: ReportBasis = reportBasis({
    language,
    ecosystem: subject.ecosystem,
    network,
    measured,
    findings: found,
  });
  const account = missingAccount(subject.ecosystem, missing, language);
  return {
    language,
    ...titleBlock(basis, options, { holdsPrivate: withPrivate && holdsPrivate(subject.ecosystem), version }),
    summary: summaryOf(basis, missing),
    sections: [
      ...withAppendix(basis, [
        mapSection(basis, picture, options.ringsBy),
        findingsSection(basis),
        measuresSection(basis),
        missingSection(basis, account, missing.spots.length),
        methodsSection(basis, options, version),
        qualitySection(basis, { judged, internalTies, problems, leftOut: missing.leftOut, redact }),
      ]),
      ...twinSection(basis, picture),
    ],
  };
}

/** Of the options those that measures know. */
function measuring(options: ReportOptions): MeasureAllInWorkersOptions {
  const { measures, by, direction, distance, unweighted, normalized, seed, permutations, sizes, among } = options;
  const { samples, confidence, workers, signal, onProgress } = options;
  const given = { measures, by, direction, distance, unweighted, normalized, seed, permutations, sizes, among };
  const working = { samples, confidence, workers, signal, onProgress };
  const said = Object.entries({ ...given, ...working }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as MeasureAllInWorkersOptions;
}
