import { directionOf, type Language } from '../text/language';
import { escapeText } from '../text/markup';
import { shownBy } from '../text/notebook';
import { tableMedia } from '../text/table-media';

/** A table for people, under its heading; where there are only sentences it has neither columns nor rows. */
export interface AccountTable {
  /** What it holds, whatever the language. */
  readonly id: string;
  readonly heading: string;
  /** What is said of it, before it. */
  readonly sentences?: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, from 0. */
  readonly numbers?: readonly number[];
  /** Columns of signs that keep their places, such as bars over time; they run left to right. */
  readonly bars?: readonly number[];
  /** True where no row, no sentence and no word of the last column may be left out, as in a timetable. */
  readonly whole?: boolean;
}

/** What was found, in words: sentences first, then the tables they rest on. */
export interface Account {
  readonly language: Language;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly AccountTable[];
}

/** A table whose first row names the columns. */
export function headed(
  id: string,
  heading: string,
  [header = [], ...rows]: readonly (readonly string[])[],
): Pick<AccountTable, 'id' | 'heading' | 'header' | 'rows'> {
  return { id, heading, header, rows };
}

/** As many rows of a table as a notebook shows. */
const MOST = 30;

/** An account that notebooks show whole: its title, its sentences, its tables, in the direction of its language. */
export const told = (account: Account): Account =>
  shownBy(account, () => {
    const { language, title, sentences, tables } = account;
    const shown = tables.map((table) => ({
      heading: table.heading,
      sentences: table.sentences ?? [],
      media:
        table.header.length === 0
          ? null
          : tableMedia({
              columns: table.header,
              rows: table.rows.slice(0, MOST),
              more: Math.max(0, table.rows.length - MOST),
              language,
            }),
    }));
    const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escapeText(text)}</p>`);
    const html = [
      `<section lang="${language}" dir="${directionOf(language)}"><h3>${escapeText(title)}</h3>`,
      ...paragraphs(sentences),
      ...shown.flatMap((part) => [
        `<h4>${escapeText(part.heading)}</h4>`,
        ...paragraphs(part.sentences),
        ...(part.media ? [part.media['text/html'] ?? ''] : []),
      ]),
      '</section>',
    ];
    const plain = shown.flatMap((part) => ['', part.heading, ...part.sentences, part.media?.['text/plain'] ?? '']);
    return { 'text/html': html.join('\n'), 'text/plain': [title, ...sentences, ...plain].join('\n') };
  });
