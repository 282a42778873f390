import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EXAMPLE } from './session';
import { ended, onTerminal, program } from './source';

const folder = mkdtempSync(join(tmpdir(), 'playermap-long-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A chain whose measures take many seconds. */
const long = join(folder, 'long.json');
const ring = Array.from({ length: 6_000 }, (_, i) => i);
writeFileSync(
  long,
  JSON.stringify({
    version: 1,
    directed: false,
    language: 'he',
    stakeholders: ring.map((i) => ({ id: `s${i}`, sectors: [i % 2 ? 'health' : 'business'] })),
    ties: ring.slice(1).map((i) => ({ source: `s${i - 1}`, target: `s${i}` })),
  }),
);
const made = (name: string) => {
  const dir = join(folder, name);
  mkdirSync(dir);
  return dir;
};

describe('long work at a terminal', () => {
  test('is told in one line that is taken away, and ends at once with Ctrl-C, in the language asked for', async () => {
    const dir = made('stopped');
    const args = ['measure', long, '--lang', 'he', '-o', join(dir, 'scores.xlsx')];
    const { code, out } = await onTerminal(args, { columns: 60, after: 's)', typed: '\u0003' });
    expect(code).toBe(130);
    expect(out).toMatch(/\r\u001b\[K(קריאה|בעבודה|מדידה)[^\r\n]* \(\d+ s\)/);
    // the line is cleared before the last word, which is one line; nothing else was printed
    expect(out).toMatch(/\r\u001b\[Kהופסק; לא נשאר קובץ כתוב למחצה\r\n$/);
    expect(out.split('\n')).toHaveLength(2);
    expect(readdirSync(dir)).toEqual([]);
  }, 60_000);

  test('says nothing where it is short, and leaves nothing on the line of what was asked for', async () => {
    const { code, out } = await onTerminal(['check', EXAMPLE, '--lang', 'en'], { columns: 60 });
    expect([code, out.replace(/\r\u001b\[K[^\r\n]*\(\d+ s\)/g, '').replace(/\r\u001b\[K/g, '')]).toEqual([
      0,
      '41 stakeholders, 87 ties, 13 sectors, 5 rings: ready to map\r\n',
    ]);
  }, 60_000);
});

describe('work that is stopped', () => {
  // at the start, while measuring, and as soon as a file is begun
  test.each(['begun', 'measuring', 'writing'])(
    'leaves nothing half done while %s, and what stood there stands',
    async (when) => {
      const dir = made(`at-${when}`);
      const file = join(dir, 'scores.csv');
      writeFileSync(file, 'kept');
      const input = when === 'writing' ? EXAMPLE : long;
      const args = ['measure', input, '--lang', 'en', '--permutations', '0', '-o', file, '--verbose'];
      const { code, error, out } = await program(args, {
        meanwhile: (child) => {
          const stop = () => child.kill('SIGINT');
          if (when === 'begun') return void setTimeout(stop, 900);
          if (when === 'measuring') return void setTimeout(stop, 4_000);
          const look = setInterval(() => {
            if (readdirSync(dir).length === 1) return;
            clearInterval(look);
            stop();
          }, 1);
          child.once('close', () => clearInterval(look));
        },
      });
      const left = readdirSync(dir);
      expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
      // who stops it in the moment between the last file and the end gets all of them
      if (code === 0) expect(out).toContain(file);
      else {
        expect([code, error]).toEqual([130, 'stopped; no file was left half written\n']);
        expect(out).toBe('');
        for (const name of left)
          expect(['kept', 'id,']).toContain(
            readFileSync(join(dir, name), 'utf8').slice(0, name === 'scores.csv' ? 4 : 3),
          );
      }
    },
    60_000,
  );

  test('ends by SIGTERM with its own code', async () => {
    const { code, error } = await program(['measure', long, '--lang', 'en'], {
      meanwhile: (child) => setTimeout(() => child.kill('SIGTERM'), 3_000),
    });
    expect([code, error]).toEqual([143, 'stopped; no file was left half written\n']);
  }, 60_000);
});

describe('pipes', () => {
  test('get no progress, no colours and no sign that nobody asked for', async () => {
    const { code, out, error } = await program(['map', EXAMPLE, '-o', join(folder, 'map.svg'), '--lang', 'he']);
    expect([code, error]).toEqual([0, '']);
    expect(out).not.toMatch(/[\u001b\r\u202a-\u202e]/);
    expect(existsSync(join(folder, 'map.svg'))).toBe(true);
  }, 60_000);

  test('may be closed by who reads: nothing is said, and nothing left', async () => {
    const script = '"$0" "$1" measure "$2" --json --permutations 0 | head -n 1; echo "$PIPESTATUS"';
    const runner = join(import.meta.dirname, '../../.config/playermap.mjs');
    expect(await ended('bash', ['-c', script, process.execPath, runner, EXAMPLE])).toEqual({
      code: 0,
      out: '{\n0\n',
      error: '',
    });
  }, 60_000);

  test('that cannot take what is written are named', async () => {
    const runner = join(import.meta.dirname, '../../.config/playermap.mjs');
    const script = '"$0" "$1" check "$2" > /dev/full';
    const { code, error } = await ended('bash', ['-c', script, process.execPath, runner, EXAMPLE]);
    expect([code, error]).toEqual([2, 'error: the output cannot be written (ENOSPC)\n']);
  }, 60_000);

  test('on a terminal problems are coloured, unless NO_COLOR forbids it; FORCE_COLOR asks for it in pipes', async () => {
    const input = join(folder, 'wrong.json');
    writeFileSync(
      input,
      JSON.stringify({ version: 1, stakeholders: [{ id: 'a' }], ties: [{ source: 'a', target: 'b' }] }),
    );
    const red = '\u001b[31merror\u001b[0m';
    expect((await onTerminal(['check', input])).out).toContain(red);
    expect((await onTerminal(['check', input], { env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[3');
    expect((await program(['check', input])).out).not.toContain('\u001b');
    expect((await program(['check', input], { env: { FORCE_COLOR: '1' } })).out).toContain(red);
  }, 60_000);
});

test('what runs out of memory says so, and what may help', async () => {
  const script = join(folder, 'endless.mjs');
  const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  writeFileSync(
    script,
    `import { isMainThread } from 'node:worker_threads';
    import { register } from ${url('../../node_modules/tsx/dist/esm/api/index.mjs')};
    if (isMainThread) {
      register();
      const { watch } = await import(${url('../../src/cli/watch.ts')});
      watch(${JSON.stringify(script)}, []);
    } else for (const all = []; ; ) all.push(new Array(1e5).fill({}));`,
  );
  const { code, error, out } = await ended(process.execPath, ['--max-old-space-size=80', script]);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^error: out of memory; give more with NODE_OPTIONS=--max-old-space-size=8192 [^\n]*\n$/);
}, 60_000);
