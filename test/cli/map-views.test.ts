import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'playermap/cli';
import { VIEWS } from 'playermap/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'playermap-views-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function map(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  const io = {
    out: (text: string) => {
      said.out += `${text}\n`;
    },
    error: (text: string) => {
      said.error += `${text}\n`;
    },
    readInput: () => '',
  };
  const code = await run(['map', 'examples/social-procurement/data', ...argv], io);
  return { code, ...said };
}

describe('map --view', () => {
  it.each(VIEWS.filter((view) => view !== 'map'))('writes the view %s', async (view) => {
    const needs: Readonly<Record<string, readonly string[]>> = {
      'influence-interest': ['--with-private'],
      salience: ['--with-private', '--threshold', '0.6'],
      mixing: ['--by', 'ring', '--expected', '--undirected'],
      brokerage: ['--top', '8', '--directed'],
      funding: ['--ties', 'funds', '--by', 'stakeholder', '--amount', 'ties'],
      'before-after': ['--from', '2022', '--to', '2025', '--show', 'after'],
    };
    const file = join(folder, `${view}.svg`);
    const { code, out } = await map(
      '-o',
      file,
      '--view',
      view,
      '--lang',
      'en',
      '--theme',
      'dark',
      ...(needs[view] ?? []),
    );
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      `${file}: A Place to Work: supported employment for young adults with psychiatric disabilities`,
    ]);
    expect(readFileSync(file, 'utf8')).toContain('lang="en"');
  });

  it('says in the words of the command line what a view does not know', async () => {
    const { code, error } = await map('-o', join(folder, 'x.svg'), '--view', 'mixing', '--size-by', 'degree');
    expect([code, error.split(';')[0]]).toEqual([2, 'error: --size-by says nothing in the view mixing']);
    expect((await map('-o', join(folder, 'x.svg'), '--threshold', '0.4')).error).toContain(
      '--threshold says nothing in the view map',
    );
  });

  it('says what a view needs', async () => {
    expect((await map('-o', join(folder, 'x.svg'), '--view', 'salience')).error).toContain('needs --with-private');
    expect((await map('-o', join(folder, 'x.svg'), '--view', 'before-after', '--from', '2020')).error).toContain(
      'needs --to',
    );
    expect(
      (await map('-o', join(folder, 'x.svg'), '--view', 'salience', '--with-private', '--threshold', '2')).code,
    ).toBe(2);
    expect((await map('-o', join(folder, 'x.svg'), '--view', 'mix')).code).toBe(2);
  });
});
