import { groupTables } from './group-tables';
import { indexTables } from './index-tables';
import { recipientTables } from './recipient-tables';
import type { ReportBasis } from './report-basis';
import { robustnessTable } from './robustness-table';
import { scoreTables } from './score-tables';
import { type ReportSection, section } from './sections';

/** What was measured: the whole map beside what chance gives, stakeholders, groups, the way to the recipients, and how sure it is. */
export function measuresSection(basis: ReportBasis): ReportSection {
  const { language, say } = basis;
  const robustness = robustnessTable(basis);
  const tables = [
    ...indexTables(basis),
    ...scoreTables(basis),
    ...groupTables(basis),
    ...recipientTables(basis),
    ...(robustness ? [robustness] : []),
  ];
  const sentences = tables.length === 0 ? [say('nothingMeasured')] : [];
  return section('measures', language, say('measures'), { sentences, tables });
}
