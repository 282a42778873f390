import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE, playermap } from './session';

const folder = mkdtempSync(join(tmpdir(), 'playermap-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const starter = join(folder, 'data');
beforeAll(() => playermap(['init', starter, '--lang', 'en']));
const QUICK = ['--permutations', '19'];

describe('playermap report', () => {
  it('writes a page in the language of the data', async () => {
    const file = join(folder, 'report.html');
    const { code, out } = await playermap(['report', EXAMPLE, '-o', file, ...QUICK, '--date', '2026-02']);
    expect(code).toBe(0);
    expect(out).toContain('מקום לעבוד');
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<html lang="he" dir="rtl">');
    expect(page).toContain('<bdi>2026-02</bdi>');
  });

  it('writes a text with the map beside it, and says both', async () => {
    const file = join(folder, 'report.md');
    const { code, out } = await playermap(['report', starter, '-o', file, ...QUICK, '--lang', 'en', '--title', 'Work']);
    expect(code).toBe(0);
    expect(out).toBe(`${file}: Work\n${join(folder, 'report.svg')}`);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Work\n[\s\S]*!\[Work\]\(report\.svg\)/);
    expect(readFileSync(join(folder, 'report.svg'), 'utf8')).toMatch(/^<\?xml[\s\S]*<\/svg>\n$/);
  });

  it('reads the words of measure and map, and tells warnings without what stands there', async () => {
    const path = join(starter, 'ties.csv');
    const [head = '', row = ''] = readFileSync(path, 'utf8').split(/\r?\n/);
    const [source] = row.split(',');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8').trimEnd()}\n${row.replace(/^[^,]*,[^,]*/, `${source},${source}`)}\n`,
    );
    expect(head).toMatch(/source/i);
    const file = join(folder, 'chosen.md');
    const told = await playermap([
      ...['report', starter, '-o', file, '--lang', 'en', '--measures', 'degree', '--undirected', '--combine', 'max'],
      ...['--unweighted', '--size-by', 'degree', '--redact', '--seed', '7'],
    ]);
    expect(told).toMatchObject({ code: 0, error: '' });
    const text = readFileSync(file, 'utf8');
    for (const row of [
      'Direction of ties | without direction',
      'Parallel ties | the greatest strength',
      'Seed of random choices | 7',
    ])
      expect(text).toContain(`| ${row} |`);
    const open = join(folder, 'open.md');
    await playermap(['report', starter, '-o', open, '--lang', 'en', '--measures', 'degree']);
    expect(readFileSync(open, 'utf8')).toMatch(/What checking found[\s\S]*\| self-tie \|/);
  });

  it('refuses wrong use before it measures, and leaves no file', async () => {
    const before = readdirSync(folder);
    expect(await playermap(['report', EXAMPLE, '-o', join(folder, 'x.pdf')])).toMatchObject({
      code: 2,
      error: expect.stringContaining('must end in .html or .md'),
    });
    expect(await playermap(['report', EXAMPLE, '-o', join(folder, 'none/x.html')])).toMatchObject({ code: 2 });
    expect(await playermap(['report', EXAMPLE, '-o', join(folder, 'x.html'), '--measures', 'degre'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "degree"'),
    });
    expect((await playermap(['report', EXAMPLE])).code).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
  });
});
