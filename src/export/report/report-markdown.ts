import { directionOf } from '../../text/language';
import { writable } from '../../text/markup';
import { toSvg } from '../svg';
import { type Numbered, numbered, numberedTables, type Report, type ReportSection } from './sections';
import { reportWords } from './words';

/** Where the map stands. */
export interface ReportMarkdownOptions {
  /**
   * Address of the map as a file of its own (`toSvg`), as it stands beside the text. Default: the map is in the text itself, which
   * some places that show Markdown, GitHub among them, do not show.
   */
  readonly picture?: string;
}

/**
 * A report as Markdown (with tables, as GitHub and pandoc read them): the same as its page, in plain text.
 *
 * Names are text here too: what Markdown or HTML would read as a sign of theirs is escaped.
 *
 * Cost: O(length).
 *
 * @throws {PlayermapError} never.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] });
 * const text = reportMarkdown(await report(ecosystem, { language: 'en', title: 'Schools' }), { picture: 'schools.svg' });
 * assert.match(text, /^# Schools\n/);
 */
export function reportMarkdown(report: Report, { picture }: ReportMarkdownOptions = {}): string {
  const { language, title, subtitle, lead, facts, summary } = report;
  const words = reportWords[language];
  const blocks = [
    `# ${escaped(title)}`,
    `**${escaped(subtitle)}**`,
    ...(lead === null ? [] : [begun(lead)]),
    facts.map(([label, value]) => `- **${escaped(label)}:** ${escaped(value)}`).join('\n'),
    `## ${escaped(words.summary)}`,
    summary.map((sentence) => `- ${begun(sentence)}`).join('\n'),
    `## ${escaped(words.contents)}`,
    numbered(report)
      .map(({ part, id, number }) => `${number}. [${escaped(part.title)}](#${id})`)
      .join('\n'),
    ...numbered(report).flatMap(sectionBlocks),
  ];
  const text = blocks.join('\n\n');
  return directionOf(language) === 'rtl' ? `<div dir="rtl">\n\n${text}\n\n</div>\n` : `${text}\n`;

  function sectionBlocks(one: Numbered<ReportSection>): string[] {
    const { part, id, number } = one;
    const { sentences, picture: drawn, twin } = part;
    return [
      `<a id="${id}"></a>`,
      `## ${number}. ${escaped(part.title)}`,
      ...sentences.map(begun),
      ...(drawn ? [`![${escaped(drawn.scene.title)}](${address(picture) ?? dataAddress(toSvg(drawn))})`] : []),
      ...(twin ? [tableText(twin.columns, twin.rows)] : []),
      ...numberedTables(one).flatMap((table) => {
        const { heading, sentences: said = [], header, rows, numbers = [] } = table.part;
        return [
          ...(heading === '' ? [] : [`### ${table.number} ${escaped(heading)}`]),
          ...said.map(begun),
          ...(header.length === 0 ? [] : [tableText(header, rows, numbers)]),
        ];
      }),
    ];
  }
}

function tableText(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => escaped(text) || ' ').join(' | ')} |`;
  const marks = header.map((_, c) => (numbers.includes(c) ? '---:' : '---'));
  return [line(header), `| ${marks.join(' | ')} |`, ...rows.map(line)].join('\n');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** A text on one line, in which nothing is a sign of Markdown or HTML. */
const escaped = (text: string): string =>
  writable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => ENTITIES.get(sign) as string);

/** The same where a line begins: there a number, a dash or a hash would begin a list or a heading. */
const begun = (text: string): string => escaped(text).replace(/^(\d*)(?=[-+=#]|(?<=\d)[.)](?:\s|$))/, '$1\\');

/** Every sign that would end an address in Markdown, as such an address has it. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const address = (path: string | undefined): string | undefined => path?.split('/').map(encoded).join('/');

const dataAddress = (svg: string): string => `data:image/svg+xml,${encoded(svg)}`;
