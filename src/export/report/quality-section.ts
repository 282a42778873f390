import type { AccountTable } from '../../engagement/account';
import { weakComponents } from '../../kernel/components';
import { byText } from '../../kernel/order';
import type { Problem } from '../../kernel/problem';
import type { Ecosystem } from '../../model/ecosystem';
import { cleanLabel } from '../../text/clean';
import { coverageTable } from './coverage-table';
import type { ReportBasis } from './report-basis';
import { type ReportSection, section } from './sections';

/** As many problems as people read in a report; the command `check` tells all. */
const MOST = 30;

export interface QualityOf {
  /** The records with what was judged, of which only how much there is is told. */
  readonly judged: Ecosystem;
  readonly internalTies: number;
  readonly problems: readonly Problem[] | undefined;
  /** Blind spots that are not told, since they are private. */
  readonly leftOut: number;
  /** Whether names are hidden: problems name rows and columns of the data. */
  readonly redact: boolean;
}

/** How far the data carry what is told: what is unknown, when it holds, what checking found, and what was left out. */
export function qualitySection(basis: ReportBasis, of: QualityOf): ReportSection {
  const { language, network, measured, say } = basis;
  const { count, sizes } = weakComponents(network);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const notes: readonly AccountTable[] =
    measured.notes.length === 0
      ? []
      : [{ id: 'notes', heading: say('notes'), sentences: measured.notes, header: [], rows: [] }];
  return section('quality', language, say('quality'), {
    sentences: [
      say('unknownIsNotZero'),
      ...datesOf(basis),
      ...(network.ids.length > 0 ? [say('parts', { count, largest, of: network.ids.length })] : []),
      ...(of.leftOut > 0 ? [say('privateLeftOut', { count: of.leftOut })] : []),
    ],
    tables: [
      coverageTable(basis, of.judged, of.internalTies),
      ...(of.problems === undefined || of.redact ? [] : [problemTable(basis, of.problems)]),
      ...notes,
    ],
  });
}

/** From when to when records hold, and when they were recorded. */
function datesOf({ ecosystem, say }: ReportBasis): string[] {
  const records = [...ecosystem.stakeholders, ...ecosystem.ties];
  const sorted = (dates: readonly (string | undefined)[]) => dates.filter((day) => day !== undefined).sort(byText);
  const holds = sorted(records.flatMap(({ from, to }) => [from, to]));
  const known = sorted(records.map(({ asOf }) => asOf));
  const span = (key: 'dates' | 'known', days: readonly string[]) => {
    const [first, last] = [days[0], days.at(-1)];
    return first === undefined || last === undefined ? [] : [say(key, { first, last })];
  };
  return [
    ...(holds.length > 0 ? span('dates', holds) : records.length > 0 ? [say('noDates')] : []),
    ...span('known', known),
  ];
}

/** Where something was found, and what would be right; what stands there may be private, and is not told. */
function problemTable({ say }: ReportBasis, problems: readonly Problem[]): AccountTable {
  const base = { id: 'problems', heading: say('problems') };
  if (problems.length === 0) return { ...base, sentences: [say('noProblems')], header: [], rows: [] };
  const more = problems.length - MOST;
  return {
    ...base,
    sentences: [say('problemCount', { count: problems.length }), ...(more > 0 ? [say('more', { count: more })] : [])],
    header: [say('where2'), say('what'), say('expected')],
    rows: problems
      .slice(0, MOST)
      .map(({ file, row, column, code, expected }) => [
        [file, row, column].flatMap((part) => (part === undefined ? [] : [cleanLabel(String(part))])).join(' · ') ||
          '–',
        code,
        cleanLabel(expected),
      ]),
    english: [1, 2],
  };
}
