import type { Problem } from '../kernel/problem';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { paint } from './colour';
import { sentenceIn } from './problem-sentences';
import { expectedIn, problemWords } from './problem-words';
import { visible } from './visible';

/** A number with its word: 1 tie, 2 ties. */
export const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** What a right input holds, as the last line of `check`. */
export function readyToMap(counts: Readonly<Record<string, number>>, language: Language): string {
  const shown = Object.entries(counts).map(([word, count]) => [
    word,
    language === 'en' ? counted(count, word.slice(0, -1)) : count,
  ]);
  return fill(problemWords(language).ready, Object.fromEntries(shown));
}

/** Of one kind in one column, so many are spelt out; a person mends the column, not the cell. */
const SPELT_OUT = 3;

/**
 * Problems as a person reads them: by file, in the order in which one mends a table, with the count at the end. Many of one
 * kind in one column are one line with their rows after the first few.
 */
export function problemText(problems: readonly Problem[], language: Language = 'en', isColoured = false): string {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.file ?? '';
    const listed = files.get(file);
    if (listed) listed.push(problem);
    else files.set(file, [problem]);
  }
  const lines: string[] = [];
  for (const [file, found] of files) {
    if (file !== '') lines.push(file);
    for (const alike of folded(found)) lines.push(`  ${spelt(alike, language, isColoured)}`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const words = problemWords(language);
  if (problems.some(({ code }) => code.startsWith('undeclared-'))) lines.push(words.declare);
  lines.push(
    language === 'en'
      ? `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
      : `${words.errors}: ${errors}${words.comma}${words.warnings}: ${warnings}`,
  );
  return lines.join('\n');
}

/** Each problem alone, but those of one kind in one column together from the fourth on, where there are two at least. */
function folded(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const kinds = new Map<string, Problem[]>();
  const keyOf = ({ severity, code, column }: Problem) => JSON.stringify([severity, code, column]);
  for (const problem of problems) {
    if (problem.row === undefined) continue;
    const key = keyOf(problem);
    kinds.set(key, [...(kinds.get(key) ?? []), problem]);
  }
  return problems.flatMap((problem) => {
    const kind = kinds.get(keyOf(problem)) ?? [];
    const at = kind.indexOf(problem);
    if (at < SPELT_OUT || kind.length < SPELT_OUT + 2) return [[problem]];
    return at === SPELT_OUT ? [kind.slice(SPELT_OUT)] : [];
  });
}

function spelt(alike: readonly Problem[], language: Language, isColoured: boolean): string {
  const [problem] = alike;
  if (!problem) return '';
  if (alike.length === 1) return line(problem, language, isColoured);
  const { column: columnWord, more, comma } = problemWords(language);
  const place = problem.column ? `${comma}${columnWord} ${visible(problem.column)}` : '';
  const rows = alike.map(({ row }) => row).join(', ');
  return `${severityWord(problem, language, isColoured)}${place}: ${more.replace('{count}', String(alike.length)).replace('{rows}', rows)}`;
}

/** Problems whose hint, where it is no sentence, is the nearest right value. */
const NEAREST: ReadonlySet<Problem['code']> = new Set([
  'unknown-id',
  'unknown-value',
  'unknown-field',
  'undeclared-sector',
  'undeclared-ring',
  'undeclared-tie-type',
  'bad-date',
]);

function line(
  { severity, code, row, column, found, expected, hint }: Problem,
  language: Language,
  isColoured: boolean,
): string {
  const words = problemWords(language);
  const rowPlace = row === undefined ? [] : [`${words.row} ${row}`];
  const place = [...rowPlace, ...(column ? [`${words.column} ${visible(column)}`] : [])].join(words.comma);
  const what = found === undefined || found === '' ? words.nothing : `"${visible(found)}"`;
  const tail = hint === undefined ? undefined : advice(code, hint, language);
  const wanted = `${words.found} ${what}${words.comma}${words.expected} ${expectedIn(language, code, expected)}`;
  return `${severityWord({ severity }, language, isColoured)}${place && words.comma + place}: ${wanted}${tail ? words.semicolon + tail : ''}`;
}

function severityWord({ severity }: Pick<Problem, 'severity'>, language: Language, isColoured: boolean): string {
  const { error, warning } = problemWords(language);
  return severity === 'error' ? paint(error, 'red', isColoured) : paint(warning, 'yellow', isColoured);
}

/** A hint as a sentence of a language; undefined where it can be told in English only. */
function advice(code: Problem['code'], hint: string, language: Language): string | undefined {
  const sentence = sentenceIn(language, hint);
  if (sentence !== undefined) return visible(sentence);
  if (!NEAREST.has(code)) return language === 'en' || !/[a-z]{2} [a-z]{2}/i.test(hint) ? visible(hint) : undefined;
  const { meant, or } = problemWords(language);
  // of a date that can be read in two ways
  const ways = code === 'bad-date' ? hint.split(' or ') : [hint];
  return meant.replace('{hint}', () => ways.map((one) => `"${visible(one)}"`).join(` ${or} `));
}
