import type { Account, AccountTable } from '../../engagement/account';
import type { Picture, TableTwin } from '../../render/picture';
import type { Language } from '../../text/language';

/** A part of a document: what is said, then a picture, then tables. */
export interface ReportSection extends Account {
  /** What it is, whatever the language. */
  readonly id: string;
  readonly picture?: Picture;
  /** The same content as a picture. */
  readonly twin?: TableTwin;
}

/** A document of sections, as plain data: what `reportPage` and `reportMarkdown` write. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** What kind of document it is. */
  readonly subtitle: string;
  /** What the title block tells, each under its label: dates, privacy, program. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What the service is, in the words of the data. */
  readonly lead: string | null;
  /** Five sentences at most, the weightiest first. */
  readonly summary: readonly string[];
  readonly sections: readonly ReportSection[];
}

/** A section that is all sentences and tables. */
export const section = (
  id: string,
  language: Language,
  title: string,
  parts: Pick<ReportSection, 'sentences' | 'tables'> & Pick<ReportSection, 'picture' | 'twin'>,
): ReportSection => ({ id, language, title, ...parts });

/** A heading of a document with its number, and the id that leads to it. */
export interface Numbered<Part> {
  readonly part: Part;
  readonly id: string;
  readonly number: string;
}

/** The sections of a report, numbered. */
export const numbered = ({ sections }: Report): Numbered<ReportSection>[] =>
  sections.map((part, i) => ({ part, id: `part-${part.id}`, number: String(i + 1) }));

/** The tables of a section that have a heading, numbered within it. */
export function numberedTables({ part, id, number }: Numbered<ReportSection>): Numbered<AccountTable>[] {
  let count = 0;
  return part.tables.map((table) => ({
    part: table,
    id: `${id}-${table.id}`,
    number: table.heading === '' ? '' : `${number}.${++count}`,
  }));
}
