import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/index';
import { ENTRY_POINTS } from './helpers/public';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

interface Documented {
  readonly name: string;
  readonly file: string;
  readonly comment: string;
}

/** Every exported function and class of the source, with the comment above it. */
const documented: readonly Documented[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const declaration = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?(?:function\*?|class|const) (\w+)/g;
    return [...text.matchAll(declaration)].map(([, comment = '', name = '']) => ({ name, file, comment }));
  });

const publicNames = new Map(
  Object.entries(ENTRY_POINTS).flatMap(([entry, names]) =>
    Object.entries(names).map(([name, value]) => [name, { entry, value }] as const),
  ),
);
const scope = new Map<string, unknown>([...publicNames].map(([name, { value }]) => [name, value]));
const measuresOnly = new Set(Object.keys(ENTRY_POINTS['playermap/measures'] ?? {}));

const examplesOf = (comment: string): string[] =>
  comment
    .split('@example')
    .slice(1)
    .map((part) =>
      part
        .split(/\n \* @\w/)[0]!
        .replace(/\*\/\s*$/, '')
        .replace(/^[^\S\n]*\* ?/gm, ''),
    );

/** Imports become look-ups among the entry points, so that what is shown is what runs. */
function runnable(code: string): string {
  const bound = code.replace(/^import\s+(?:\* as (\w+)|\{([^}]*)\})\s+from\s+'([^']+)';?$/gm, (_, all, names, from) => {
    const what =
      all ??
      `{${String(names)
        .replace(/\btype \w+,?/g, '')
        .replace(/ as /g, ': ')}}`;
    return from.startsWith('playermap')
      ? `const ${what} = entryPoints['${from}'];`
      : `const ${what} = await import('${from}');`;
  });
  return transformSync(bound, { loader: 'ts', target: 'node20', supported: { 'top-level-await': true } }).code;
}

async function execute(code: string, names: ReadonlyMap<string, unknown>): Promise<void> {
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const free = [...names.keys()].filter((name) => !new RegExp(`(const|let) \\{?[^=]*\\b${name}\\b[^=]*=`).test(code));
  await new AsyncFunction('assert', 'entryPoints', ...free, code)(
    assert,
    ENTRY_POINTS,
    ...free.map((name) => names.get(name)),
  );
}

describe('doc comments', () => {
  const functions = documented.filter(({ name }) => typeof publicNames.get(name)?.value === 'function');

  it('stand above every public function and class', () => {
    expect(functions.length).toBeGreaterThan(30);
    expect(functions.filter(({ comment }) => comment === '').map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it('tell range, undefined cases, cost, source and errors of every function of measures, with an example', () => {
    const measures = functions.filter(
      ({ name, file }) => measuresOnly.has(name) && file.startsWith('measures/') && /^[a-z]/.test(name),
    );
    const lines = ['Range:', 'Undefined:', 'Cost:', 'Source:', '@throws', '@example'];
    expect(measures.length).toBeGreaterThan(120);
    const lacking = measures.flatMap(({ name, comment }) =>
      lines
        .filter((line) => !comment.split('\n').some((text) => text.startsWith(` * ${line}`)))
        .map((line) => `${name} lacks ${line}`),
    );
    expect(lacking).toEqual([]);
  });

  const examples = documented.flatMap(({ file, name, comment }) =>
    examplesOf(comment).map((code) => [`${file}: ${name}`, code] as const),
  );

  it('hold many examples', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('run as they stand: %s', async (place, code) => {
    const declared = documented.find(({ file, name }) => `${file}: ${name}` === place)?.name ?? '';
    // an example of something that is not public may name it, and nothing else that is not
    const names = new Map(scope);
    if (!names.has(declared)) {
      const module = (await import(join(SRC, place.split(': ')[0] as string))) as Record<string, unknown>;
      names.set(declared, module[declared]);
    }
    await execute(runnable(code), names);
  });
});

describe('README', () => {
  let folder: string;
  const home = process.cwd();
  beforeAll(() => {
    // what a reader has after cloning: the examples beside
    folder = mkdtempSync(join(tmpdir(), 'playermap-readme-'));
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  const blocks = [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
    language,
    code: code as string,
  }));
  // a block that is an example's file is run by the test of the examples
  const typescript = blocks
    .filter(({ language, code }) => language === 'ts' && !code.includes('import.meta'))
    .map(({ code }) => code);
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .filter((line) => /^npm run -s playermap -- /.test(line))
    .map((line) => line.replace(/\s+#.*$/, '').replace(/^npm run -s playermap -- /, ''));

  it('stays short enough to be read', () => {
    expect(README.split('\n').length).toBeLessThan(320);
  });

  it.each(typescript.map((code, i) => [i + 1, code] as const))('runs its TypeScript, block %i', async (_, code) => {
    await execute(runnable(code), new Map());
  });

  it('runs its commands, one after the other', async () => {
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands) {
      const said: string[] = [];
      const io = {
        out: (text: string) => said.push(text),
        error: (text: string) => said.push(text),
        readInput: () => '',
        isTerminal: false,
      };
      const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      expect([command, await run(argv, io), said.join('\n')].slice(0, 2)).toEqual([command, 0]);
    }
  });

  it('links only to files that are there', () => {
    const links = [...README.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path as string);
    expect(
      links.filter(
        (path) =>
          !readdirSync(join(ROOT, path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')).includes(
            path.slice(path.lastIndexOf('/') + 1),
          ),
      ),
    ).toEqual([]);
  });
});
