import type { Finding } from '../../measures/findings/finding';
import type { ReportBasis } from './report-basis';
import { type ReportSection, section } from './sections';

/** What the numbers say, in the order of weight, each with what it rests on and how sure it is. */
export function findingsSection(basis: ReportBasis): ReportSection {
  const { language, findings, say } = basis;
  if (findings.length === 0) {
    return section('findings', language, say('findings'), { sentences: [say('noFindings')], tables: [] });
  }
  return section('findings', language, say('findings'), {
    sentences: [say('findingsOrder')],
    tables: [
      {
        id: 'findings',
        heading: '',
        header: [say('ordinal'), say('found'), say('rests'), say('sure')],
        rows: findings.map((finding, i) => [
          String(i + 1),
          finding.sentence,
          basis.list(groundsOf(basis, finding)),
          surenessOf(basis, finding),
        ]),
        numbers: [0],
      },
    ],
  });
}

/** Functions that are no measure of the registry, by the measure or table that they belong to. */
const BELONGS: ReadonlyMap<string, string> = new Map([
  ['crossTable', 'rings'],
  ['sectorEi', 'eiIndex'],
  ['keyPlayers', 'sets'],
  ['recipientDependencyBy', 'dependencyBySector'],
]);

/** The names of the measures that a finding rests on; what is only a step on the way has none. */
function groundsOf({ label, measured }: ReportBasis, { id: finding, measures }: Finding): string[] {
  // what is said of single sectors rests on their scores, what is said of the map on its index of the same name
  const ofMap = (id: string) => (finding.startsWith('sector') ? undefined : measured.measures[id]?.index?.label);
  const named = measures.map((id) => BELONGS.get(id) ?? id).filter((id) => label(id) !== id);
  return [...new Set(named.map((id) => ofMap(id) ?? label(id)))];
}

function surenessOf({ words, say }: ReportBasis, { uncertainty }: Finding): string {
  const { p = null, interval = null } = uncertainty ?? {};
  const parts = [
    ...(p === null ? [] : [words.chance(p)]),
    ...(interval === null
      ? []
      : [say('interval', { low: words.decimal(interval[0]), high: words.decimal(interval[1]) })]),
  ];
  return parts.length > 0 ? parts.join('; ') : say('asRecorded');
}
