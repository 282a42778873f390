import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/index';
import { shownBy } from '../../src/cli/io';
import { EXAMPLE, playermap } from './session';

const folder = mkdtempSync(join(tmpdir(), 'playermap-errors-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string, content = 'x') => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('wrong use is one line with the fix', () => {
  test.each([
    [['chek'], "unknown command 'chek'; did you mean check?"],
    [
      ['map', EXAMPLE, '-o', 'x.svg', '--rings-bye', 'degree'],
      "unknown option '--rings-bye'; did you mean --rings-by?",
    ],
    [
      ['convert', EXAMPLE, 'x.json', '--format', 'kumo'],
      /^--format is "kumo", expected one of .*; did you mean "kumu"\?$/,
    ],
    [['map', EXAMPLE, '-o', 'x.svg', '--lang', 'fr'], '--lang is "fr", expected one of he, ar, en'],
    [['completion', 'tcsh'], 'shell is "tcsh", expected one of bash, zsh, fish'],
    [['map', EXAMPLE, '-o', 'x.svg', '--where', 'type'], '--where is "type": expected COLUMN=VALUE'],
    [['map', EXAMPLE], "required option '-o, --output <file>' not specified; --help tells what is expected"],
    [['measure'], "missing required argument 'input'; --help tells what is expected"],
    [['seat', EXAMPLE, '--tables', '0', '--rounds', '1'], '--tables is "0", expected a whole number from 1'],
    [['map', EXAMPLE, '-o', join(folder, 'none', 'x.svg')], /^there is no folder ".*none" to write to; make it first/],
    [['check', join(folder, 'nowhere')], /^there is no .*nowhere: expected a folder of tables/],
    [['check', at('notes.txt')], /notes\.txt is of no kind that is read: expected/],
    [['rooms', join(folder, 'none.csv')], /^there is no .*none\.csv: expected a \.csv of meetings$/],
    [['convene', EXAMPLE, '--seats', '3', '--quotas', folder], /: this is a folder; name a file$/],
    [
      ['seat', join(folder, 'none.json'), '--tables', '1', '--rounds', '1'],
      /none\.json: there is no such file or folder; check the name/,
    ],
    [['init', join(at('plain'), 'deeper')], /: a part of this path is a file, not a folder; check the name$/],
    [['check', join(folder, 'a\u001b[2Jb\n')], /^there is no .*a\\u001b\[2Jb ?: expected/],
  ])('%#: %s', async (args, words) => {
    const { code, out, error } = await playermap(args);
    expect([code, out, error.split('\n').length]).toEqual([2, '', 1]);
    expect(error.startsWith('error: ')).toBe(true);
    if (typeof words === 'string') expect(error.slice(7)).toBe(words);
    else expect(error.slice(7)).toMatch(words);
  });
});

/** A command whose input cannot be had. */
async function failing(fault: Error, ...more: string[]) {
  const error: string[] = [];
  const readInput = () => {
    throw fault;
  };
  const code = await run(['check', '-', ...more], { out: () => {}, error: (text) => error.push(text), readInput });
  return { code, error };
}

describe('what fails beneath', () => {
  const system = (code: string) => Object.assign(new Error(`${code}: words of the system`), { code, syscall: 'read' });

  test('is said with what to do about it', async () => {
    expect((await failing(system('ENOSPC'))).error).toEqual(['error: the disk is full; make room, or write elsewhere']);
    expect((await failing(system('EACCES'))).error).toEqual([
      'error: no permission; change it, or choose another place',
    ]);
    expect((await failing(system('EWHAT'))).error).toEqual(['error: EWHAT: words of the system']);
    expect((await failing(new RangeError('Invalid string length'))).error[0]).toContain('take a part of the data');
  });

  test('and is a fault of ours asks to be reported, in one line; --verbose shows where, from what, and how long it took', async () => {
    const fault = new TypeError('x is not\na function', { cause: new Error('the first') });
    expect(await failing(fault)).toEqual({
      code: 2,
      error: ['error: a fault of playermap, please report it (--verbose shows where): x is not a function'],
    });
    const { error } = await failing(fault, '--verbose');
    expect(error[1]).toMatch(/TypeError: x is not\na function\n {4}at /);
    expect(error[2]).toMatch(/Error: the first\n {4}at /);
    expect(error[3]).toMatch(/^ +\d+\.\d{3} s {2}reading JSON$/);
  });
});

describe('colours and columns', () => {
  const terminal = { isTTY: true, columns: 90 };
  const pipe = { isTTY: false, columns: 0 };
  test.each([
    [terminal, {}, true],
    [pipe, {}, false],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [terminal, { TERM: 'dumb' }, false],
    [pipe, { FORCE_COLOR: '1' }, true],
    [terminal, { FORCE_COLOR: '0' }, false],
    [terminal, { FORCE_COLOR: '3', NO_COLOR: '1' }, false],
  ])('%o with %o: colour %s', (stream, env, colour) => {
    expect(shownBy(stream, pipe, env).colour).toBe(colour);
    expect(shownBy(pipe, stream, env).colourErrors).toBe(colour);
    expect(shownBy(stream, pipe, env).columns).toBe(stream.isTTY ? 90 : undefined);
  });

  const shown = async (args: readonly string[], columns?: number) => {
    const out: string[] = [];
    const io = { out: (text: string) => out.push(text), error: () => {}, readInput: () => '' };
    expect(await run(args, { ...io, ...(columns !== undefined && { columns }) })).toBe(0);
    return out.join('\n').split('\n');
  };

  test('rows of tables and help fit the terminal; pipes get neither cuts to it nor marks of columns', async () => {
    const table = (lines: readonly string[]) => lines.filter((line) => line.includes('  ') && !line.startsWith('•'));
    const narrow = table(await shown(['partners', EXAMPLE, '--lang', 'en'], 80));
    expect(narrow.length).toBeGreaterThan(20);
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThan(80);
    const piped = await shown(['partners', EXAMPLE, '--lang', 'en']);
    expect(Math.max(...table(piped).map((line) => line.length))).toBeGreaterThan(80);
    for (const command of ['partners', 'measure']) {
      const hebrew = (await shown([command, EXAMPLE, '--lang', 'he'])).join('\n');
      expect(hebrew).not.toMatch(/[\p{L}…]\u200e/u);
    }
    expect(Math.max(...(await shown(['map', '--help'], 72)).map((line) => line.length))).toBeLessThanOrEqual(72);
  });
});

test('every command says its options in the same words, names what is usual, and ends in examples that exist', async () => {
  const names = (await playermap(['complete', '--', ''])).out.split('\n').map((line) => line.split('\t')[0] as string);
  expect(names.length).toBeGreaterThan(14);
  const words = new Map<string, Set<string>>();
  for (const name of names.filter((one) => one !== 'help')) {
    const { code, out } = await playermap(['help', name]);
    expect([name, code, out.includes('\nExamples:\n')]).toEqual([name, 0, true]);
    expect(out).toContain('--verbose');
    const flags = new Set(out.match(/--[a-z][a-z-]*/g));
    const options = out.slice(0, out.indexOf('\nExamples:'));
    for (const line of out.slice(out.indexOf('\nExamples:')).split('\n').slice(2)) {
      expect(line).toContain('playermap ');
      for (const [flag] of line.matchAll(/--[a-z][a-z-]*/g))
        expect([line, flags.has(flag) && options.includes(flag)]).toEqual([line, true]);
    }
    for (const [, flag = '', meaning = ''] of options
      .replace(/\n {6,}/g, ' ')
      .matchAll(/^ {2}(--(?:at|json|verbose|recipient|all))\b.*?\s{2,}(.*)$/gm)) {
      words.set(
        flag,
        (words.get(flag) ?? new Set()).add(`${name === 'strategy' && flag === '--at' ? 'of funding' : meaning}`),
      );
    }
  }
  for (const flag of ['--json', '--verbose', '--recipient', '--all'])
    expect([flag, words.get(flag)?.size]).toEqual([flag, 1]);
  expect(words.get('--at')?.size).toBe(2);
});
