import { describe, expect, it } from 'vitest';
import { PlayermapError } from '../../src/kernel/errors';
import { isError } from '../../src/kernel/problem';

describe('a problem', () => {
  it('stops the work where it is an error', () => {
    const problem = { code: 'unknown-id', expected: 'an id' } as const;
    expect([isError({ ...problem, severity: 'error' }), isError({ ...problem, severity: 'warning' })]).toEqual([
      true,
      false,
    ]);
  });

  it('is none of wrong use', () => {
    const error = new PlayermapError('bad-option', 'size is 0');
    expect([error.name, error.code, error.message, error.problems]).toEqual([
      'PlayermapError',
      'bad-option',
      'size is 0',
      [],
    ]);
  });
});
