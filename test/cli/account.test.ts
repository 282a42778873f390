import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountText } from '../../src/cli/account-text';
import type { Account } from '../../src/engagement/account';
import { accountPage } from '../../src/export/account-page';
import { scratchFolder } from '../helpers/scratch-folder';
import { EXAMPLE, playermap } from './session';

const folder = scratchFolder();

const COMMANDS: readonly (readonly string[])[] = [
  ['plan', EXAMPLE],
  ['missing', EXAMPLE, '--suggest', 'invitations'],
  ['partners', EXAMPLE],
  ['uptake', EXAMPLE],
  ['rooms', EXAMPLE],
  ['seat', EXAMPLE, '--tables', '4', '--rounds', '2', '--swaps', '100'],
];

const LONG: Account = {
  language: 'he',
  title: 'דוח \u2068(שם)\u2069\u001b[2J',
  sentences: Array.from({ length: 25 }, (_, i) => `sentence ${i}\u202e`),
  tables: [
    {
      id: 'a',
      heading: '<b>',
      header: ['שם', 'n'],
      rows: Array.from({ length: 30 }, (_, i) => ['x', `${i}`]),
      numbers: [1],
    },
    { id: 'b', heading: 'bars', header: ['step', ''], rows: [['one', '   ██']], bars: [1] },
    { id: 'c', heading: 'whole', header: ['n'], rows: Array.from({ length: 30 }, (_, i) => [`w${i}`]), whole: true },
  ],
};

describe('an account', () => {
  it.each(COMMANDS)('of %s is told on one page to print, right to left, that loads nothing', async (...command) => {
    const page = join(folder, `${command[0]}.html`);
    const { code, out } = await playermap([...command, '--lang', 'he', '--all', '-o', page]);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(100);
    expect(out).not.toMatch(/: --all|undefined|\\u[0-9a-f]{4}/);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect(html).toMatch(/Content-Security-Policy" content="default-src .{0,6}none/);
    expect(html).not.toMatch(/<script|<link|src=|undefined/);
    expect(html.match(/<h1>/g)?.length).toBe(1);
  });

  it.each(COMMANDS)('of %s is not written where no folder is, nor as anything but a page', async (...command) => {
    const nowhere = join(folder, 'none', 'a.html');
    expect((await playermap([...command, '-o', nowhere])).code).toBe(2);
    expect(existsSync(nowhere)).toBe(false);
    expect((await playermap([...command, '-o', join(folder, 'a.pdf')])).error).toContain('.html');
  });

  it('shows the first of what is long, and all on demand; what must be whole always is', () => {
    const text = accountText(LONG);
    expect(text).toContain('ועוד 5: ');
    expect(text).toContain('ועוד 10: ');
    expect(text).toContain('w29');
    expect(text).not.toContain('sentence 24');
    const all = accountText(LONG, { all: true, notes: ['a note'] });
    expect(all).toContain('sentence 24');
    expect(all).not.toContain('--all');
    expect(all.endsWith('a note')).toBe(true);
    expect(text + all).not.toMatch(/\u001b|\u202e/);
    // isolates that a title has around a name are not told as letters
    expect(text).toContain('דוח (שם)');
  });

  it('holds everything on its page, numbers at the end, bars in their places', () => {
    const html = accountPage(LONG, ['a note']);
    expect(html).toContain('sentence 24');
    expect(html).toContain('<td class="number"><bdi>29</bdi></td>');
    expect(html).toContain('<td class="bars"><bdi>   ██</bdi></td>');
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('<p>a note</p>');
  });

  it('cuts neither dates nor ranges of numbers at the end of a line', () => {
    const rows = [['2025-07-06 – 2025-09-11', 'בני 18–30', '0-2025-07', '10.1038/30918']];
    const html = accountPage({ ...LONG, tables: [{ id: 't', heading: 'h', header: ['a', 'b', 'c', 'd'], rows }] });
    expect(html.match(/<span class="date">[^<]*/g)?.map((whole) => whole.slice(19))).toEqual([
      ...['2025-07-06', '2025-09-11', '18–30'],
    ]);
  });
});
