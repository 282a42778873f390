import type { AccountTable } from '../../engagement/account';
import { cleanLabel } from '../../text/clean';
import { choicesTable } from './choices-table';
import type { ReportOptions } from './report';
import type { ReportBasis } from './report-basis';
import { type ReportSection, section } from './sections';
import { sourcesTable } from './sources-table';

/** How the figures were made: what was chosen, by which definitions, from which data, with which program. */
export function methodsSection(basis: ReportBasis, options: ReportOptions, version: string): ReportSection {
  const { language, measured, say } = basis;
  const tests = Object.keys(measured.tests ?? {}).length > 0;
  return section('methods', language, say('methods'), {
    sentences: [say('howMeasured'), ...(tests ? [say('tests')] : []), say('weights')],
    tables: [
      choicesTable(basis, options, version),
      ...sourcesTable(basis, options.redact === true),
      ...definitionsTable(basis),
    ],
  });
}

/** One row per measure of which something is told here. */
function definitionsTable({ measured, say, list }: ReportBasis): AccountTable[] {
  const notes = Object.values(measured.measures).flatMap(({ index, ...note }) => (index ? [note, index] : [note]));
  if (notes.length === 0) return [];
  // measures of one source and convention stand together
  const rows = new Map<string, { labels: Set<string>; said: readonly string[] }>();
  for (const { label, convention = '–', source } of notes) {
    const said = [convention, source].map((text) => cleanLabel(text.replace(/`([^`]*)`/g, '“$1”')));
    const row = rows.get(said.join('\n')) ?? { labels: new Set(), said };
    rows.set(said.join('\n'), row);
    row.labels.add(cleanLabel(label));
  }
  return [
    {
      id: 'definitions',
      heading: say('definitions'),
      header: [say('measure'), say('convention'), say('source')],
      rows: [...rows.values()].map(({ labels, said }) => [list([...labels]), ...said]),
      english: [1, 2],
    },
  ];
}
