import type { Problem } from '../kernel/problem';
import { visible } from './visible';

/** A number with its word: 1 tie, 2 ties. */
export const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Problems as a person reads them: by file, in the order in which one mends a table, with the count at the end. */
export function problemText(problems: readonly Problem[]): string {
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
    for (const problem of found) lines.push(`  ${line(problem)}`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  lines.push(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
  return lines.join('\n');
}

/** Problems whose hint is the nearest right value, not a sentence. */
const NEAREST: ReadonlySet<Problem['code']> = new Set([
  'unknown-id',
  'unknown-value',
  'missing-column',
  'undeclared-sector',
  'undeclared-ring',
  'undeclared-tie-type',
]);

function line({ severity, code, row, column, found, expected, hint }: Problem): string {
  const rowPlace = row === undefined ? [] : [`row ${row}`];
  const place = [...rowPlace, ...(column ? [`column ${visible(column)}`] : [])].join(', ');
  const what = found === undefined || found === '' ? 'nothing' : `"${visible(found)}"`;
  const sentence = NEAREST.has(code) ? `did you mean "${visible(hint ?? '')}"?` : visible(hint ?? '');
  const tail = hint === undefined ? '' : `; ${sentence}`;
  return `${severity}${place && `, ${place}`}: found ${what}, expected ${expected}${tail}`;
}
