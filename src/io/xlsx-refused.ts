import { PlayermapError } from '../kernel/errors';
import type { Problem } from '../kernel/problem';

/** The error with which a workbook is refused as a whole. */
export function refuse(
  code: 'unsafe-workbook' | 'unreadable-file',
  file: string,
  found: string,
  expected: string,
  hint?: string,
): PlayermapError {
  const problem: Problem = { severity: 'error', code, file, found, expected, ...(hint !== undefined && { hint }) };
  return new PlayermapError(
    'invalid-data',
    `${file}: found ${found}, expected ${expected}${hint === undefined ? '' : `: ${hint}`}`,
    [problem],
  );
}

export const unsafe = (file: string, found: string, expected: string, hint?: string): PlayermapError =>
  refuse('unsafe-workbook', file, found, expected, hint);
