import { shareCell } from '../../engagement/spoken';
import type { Network } from '../../kernel/network';
import type { Finding } from '../../measures/findings/finding';
import { type Wording, wordingOf } from '../../measures/findings/wording';
import { measures } from '../../measures/registry';
import { groupNamesOf } from '../../measures/report/group-names';
import { saidOfGroups } from '../../measures/report/group-words';
import { headingOf } from '../../measures/report/headings';
import type { Measured } from '../../measures/report/measured';
import { chanceNumber, number } from '../../measures/report/number-text';
import { tableMeasures } from '../../measures/report/table-measures';
import type { Ecosystem } from '../../model/ecosystem';
import { cleanLabel, shownName } from '../../text/clean';
import { fill } from '../../text/fill';
import { directionOf, type Language } from '../../text/language';
import { type ReportKey, reportWords } from './words';

type Values = Readonly<Record<string, string | number>>;

/** What every section of a report is made of: the records, what was measured of them, and how it is written. */
export interface ReportBasis {
  readonly language: Language;
  readonly ecosystem: Ecosystem;
  readonly network: Network;
  readonly measured: Measured;
  readonly findings: readonly Finding[];
  /** How sentences are written; cells stand plain. */
  readonly words: Wording;
  say(key: ReportKey, values?: Values): string;
  /** A heading of the tables of measures, such as `sd`. */
  heading(id: string): string;
  player(id: string): string;
  /** A group of what the figures are grouped by, or of another column. */
  group(id: string, by?: string): string;
  /** The name of a measure; the id where nobody has given it one. */
  label(id: string): string;
  number(value: number | null | undefined): string;
  chance(value: number | null | undefined): string;
  share(value: number | null | undefined): string;
  list(items: readonly string[]): string;
}

type Given = Pick<ReportBasis, 'language' | 'ecosystem' | 'network' | 'measured' | 'findings'>;

/** Phrases about the groups that the figures are grouped by, which need not be sectors. */
const ABOUT_GROUPS: ReadonlySet<ReportKey> = new Set(['chance', 'sectors', 'ringsBySector', 'tests', 'permutations']);

export function reportBasis(given: Given): ReportBasis {
  const { language, ecosystem, network, measured } = given;
  const { by } = measured.reading;
  const groups = groupNamesOf(ecosystem, language);
  const names = namesOf(ecosystem, network.ids, language);
  // a sign before a number stays before it
  const upright = (text: string) =>
    directionOf(language) === 'rtl' && /^[^\d]/.test(text) && text.length > 1 ? `\u2066${text}\u2069` : text;
  const registered = new Map([...tableMeasures, ...measures].map(({ id, label }) => [id, label[language]]));
  return {
    ...given,
    words: wordingOf(ecosystem, language),
    say: (key, values = {}) =>
      fill(
        ABOUT_GROUPS.has(key) ? saidOfGroups(reportWords[language][key], by, language) : reportWords[language][key],
        values,
      ),
    heading: (id) => headingOf(id, measured, language),
    player: (id) => names.get(id) ?? cleanLabel(id),
    group: (id, column = by) => cleanLabel(groups.get(column)?.get(id) ?? names.get(id) ?? id) || id,
    label: (id) =>
      measured.measures[id]?.label ??
      saidOfGroups(registered.get(id) ?? headingOf(id, measured, language), by, language),
    number: (value) => upright(number(value)),
    chance: (value) => upright(chanceNumber(value)),
    share: (value) => upright(shareCell(value ?? null)),
    list: (items) => items.join(language === 'ar' ? '، ' : ', '),
  };
}

/** Names as they stand in cells; two of one name are told apart by their ids. */
function namesOf(ecosystem: Ecosystem, ids: readonly string[], language: Language): ReadonlyMap<string, string> {
  const plain = ids.map((id, i) => shownName(ecosystem.nameOf(ecosystem.stakeholder(id) ?? { id }, language), id, i));
  const times = new Map<string, number>();
  for (const name of plain) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    ids.map((id, i) => {
      const name = plain[i] as string;
      return [id, (times.get(name) ?? 0) > 1 && name !== id ? `${name} (${cleanLabel(id)})` : name];
    }),
  );
}
