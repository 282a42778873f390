import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index';

const folder = mkdtempSync(join(tmpdir(), 'playermap-convene-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const EXAMPLE = fileURLToPath(new URL('../../examples/social-procurement/data', import.meta.url));

async function playermap(args: readonly string[], input = '') {
  const out: string[] = [];
  const error: string[] = [];
  const io = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    readInput: () => input,
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const people = Array.from(
  { length: 24 },
  (_, i) => `${i + 1},P${i + 1},${['a', 'b', 'c'][i % 3]},${i % 2 ? 'n' : 's'}`,
);
const POOL = file('pool.csv', `id,name,sector,region\n${people.join('\n')}`);
const QUOTAS = file(
  'quotas.csv',
  'category,name,min,max\nsector,a,2,4\nsector,b,2,4\nsector,c,4,5\nregion,n,6,6\nregion,s,6,6',
);
const ASK = ['convene', POOL, '--quotas', QUOTAS, '--seats', '12'];

describe('playermap convene', () => {
  it('draws: ids, chances that add up to the seats, the least of them, and those drawn as rows', async () => {
    const { code, out, error } = await playermap([...ASK, '--seed', '5', '--json']);
    expect([code, error]).toEqual([0, '']);
    const { feasible, selected, probabilities, minProbability, seed, panel, lot } = JSON.parse(out);
    expect([feasible, seed, selected.length]).toEqual([true, 5, 12]);
    const chances = Object.values<number>(probabilities);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(12, 9);
    expect(minProbability).toBe(Math.min(...chances));
    expect(panel.header).toEqual(['id', 'name', 'sector', 'region']);
    expect(panel.rows.map(([id]: string[]) => id)).toEqual(selected);
    expect(lot.panel).toBeLessThan(lot.panels);
    expect((await playermap([...ASK, '--seed', '5', '--json'])).out).toBe(out);
  });

  it('says so where no panel keeps to the quotas, with exit 1', async () => {
    const tight = file('tight.csv', 'category,name,min,max\nsector,a,8,8\nsector,b,8,8\nsector,c,0,8');
    const ask = ['convene', POOL, '--quotas', tight, '--seats', '12'];
    const { code, out } = await playermap([...ask, '--json']);
    expect(code).toBe(1);
    const { feasible, conflict, nearest } = JSON.parse(out);
    expect(feasible).toBe(false);
    expect(conflict).toEqual([
      { category: 'sector', name: 'a', min: 8, max: 8 },
      { category: 'sector', name: 'b', min: 8, max: 8 },
    ]);
    expect(nearest).toHaveLength(3);
    const text = await playermap([...ask, '--lang', 'he']);
    expect(text.code).toBe(1);
    expect(text.out).toContain('אי אפשר לעמוד באלה יחד');
    const seats = await playermap(['seat', '-', '--tables', '2', '--rounds', '2'], out);
    expect(seats).toMatchObject({ code: 2, error: expect.stringContaining('nobody was drawn') });
  });

  it('prints the whole record as a page that runs nothing, hostile names and all', async () => {
    const pool = file(
      'hostile.csv',
      'id,name,sector\n__proto__,<script>alert(1)</script>,a\n007,"=cmd|x\u202e",a\n7,"a\nb",a',
    );
    const quotas = file('free.csv', 'category,name,min,max\nsector,a,,');
    const page = join(folder, 'record.html');
    const { code, out } = await playermap(['convene', pool, '--quotas', quotas, '--seats', '2', '-o', page, '--json']);
    expect(code).toBe(0);
    const drawn = JSON.parse(out);
    expect(Object.keys(drawn.probabilities).sort()).toEqual(['007', '7', '__proto__']);
    const html = readFileSync(page, 'utf8');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('mulberry32');
    expect(html).toContain('<html lang="en" dir="ltr">');
  });

  it('speaks the language of the header, or the one asked for', async () => {
    const pool = file('he.csv', '\ufeffמזהה;שם;מגזר\n1;דנה;א\n2;אבי;ב\n');
    const quotas = file('he-q.csv', 'קטגוריה;ערך;מינימום;מקסימום\nמגזר;א;1;1\nמגזר;ב;0;1\n');
    const page = join(folder, 'he.html');
    const ask = ['convene', pool, '--quotas', quotas, '--seats', '1'];
    expect((await playermap([...ask, '-o', page])).out).toContain('הגרלה של 1 מתוך 2 מועמדים');
    expect(readFileSync(page, 'utf8')).toContain('<html lang="he" dir="rtl">');
    expect((await playermap([...ask, '--lang', 'ar'])).out).toContain('سحب 1 من بين 2');
  });

  it('names the place of what is wrong, all at once, and writes nothing', async () => {
    const pool = file('wrong.csv', 'id,name,sector\n1,Dana,a\n1,Avi,a');
    const quotas = file('wrong-q.csv', 'category,name,min,max\nsectr,a,1,1');
    const page = join(folder, 'no.html');
    const { code, error } = await playermap(['convene', pool, '--quotas', quotas, '--seats', '1', '-o', page]);
    expect(code).toBe(1);
    expect(error).toContain('row 3, column id: found "1"');
    const right = file('right.csv', 'id,name,sector\n1,Dana,a\n2,Avi,a');
    const wrong = await playermap(['convene', right, '--quotas', quotas, '--seats', '1', '-o', page]);
    expect(wrong).toMatchObject({ code: 1, error: expect.stringContaining('did you mean "sector"?') });
    expect(existsSync(page)).toBe(false);
  });

  it.each([
    [['--seats', '99'], 'seats is 99, and the pool has 24 candidates'],
    [['--seats', '0'], '--seats is "0"'],
    [['--seats', '3', '--one-per', 'secto'], 'nearest: "sector"'],
    [['--seats', '3', '--method', 'fair'], 'maximin'],
    [['--seats', '3', '-o', 'x.pdf'], '.html'],
    [['--seats', '3', '--seed', '4294967296'], 'expected a whole number from 0 to 4294967295'],
  ])('calls %j wrong use', async (options, message) => {
    const { code, error } = await playermap(['convene', POOL, '--quotas', QUOTAS, ...options]);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});

describe('playermap seat', () => {
  it('seats those who were just drawn', async () => {
    const drawn = await playermap([...ASK, '--json']);
    const { code, out } = await playermap(['seat', '-', '--tables', '4', '--rounds', '3', '--json'], drawn.out);
    expect(code).toBe(0);
    const seating = JSON.parse(out);
    expect(seating.by).toEqual(['sector', 'region']);
    const ids = seating.seats.filter(({ round }: { round: number }) => round === 2).map(({ id }: { id: string }) => id);
    expect(ids.sort()).toEqual([...JSON.parse(drawn.out).selected].sort());
  });

  it('seats a table of people, some apart and some together, and prints who sits where', async () => {
    const page = join(folder, 'seats.html');
    const { code, out } = await playermap(
      ['seat', POOL, '--tables', '6', '--rounds', '2', '--by', 'sector', '--apart', '1,2', '--together', '3, 4'].concat(
        ['--only', 'sector=a', '--only', 'sector=b', '--only', 'sector=c', '--swaps', '20000', '-o', page],
      ),
    );
    expect(code).toBe(0);
    expect(out).toContain('24 people at 6 tables over 2 rounds');
    expect(out).toContain('All who were to be apart are.');
    expect(readFileSync(page, 'utf8')).toContain('Where everybody sits');
  });

  it('seats the stakeholders of a map, mixing its sectors, in its language', async () => {
    const { code, out } = await playermap([
      'seat',
      EXAMPLE,
      '--tables',
      '4',
      '--rounds',
      '2',
      '--json',
      '--swaps',
      '2000',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).by).toEqual(['sector']);
    const text = await playermap([
      'seat',
      EXAMPLE,
      '--tables',
      '4',
      '--rounds',
      '2',
      '--swaps',
      '2000',
      '--lang',
      'ar',
    ]);
    expect(text.out).toContain('الجولة 2');
  });

  it.each([
    [['--tables', '13', '--rounds', '1'], 'two people at least at each table'],
    [['--tables', '2', '--rounds', '1', '--apart', '1,99'], 'nobody with the id "99"'],
    [['--tables', '2', '--rounds', '1', '--only', 'sectr=a'], 'nearest: "sector"'],
    [['--tables', '2', '--rounds', '1', '--only', 'a'], 'COLUMN=VALUE'],
    [['--tables', '2', '--rounds', '1', '--by', 'gender'], 'there is no column "gender"'],
    [['--rounds', '1'], '--tables'],
  ])('calls %j wrong use', async (options, message) => {
    const { code, error } = await playermap(['seat', POOL, ...options]);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
