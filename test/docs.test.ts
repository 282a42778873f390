import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/index';
import { PAGE_IDS } from './helpers/measure-page';
import { ENTRY_POINTS } from './helpers/public';
import { execute, runnable } from './helpers/run-code';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

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

/** Folders and files that are no pages of the project. */
const NOT_PAGES = new Set(['node_modules', 'dist', '.docs', '.git', 'output', '.mutation']);

function pagesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_PAGES.has(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

const pages = pagesIn('').map((page) => ({ page, text: readFileSync(join(ROOT, page), 'utf8') }));
const blocks: readonly Block[] = pages.flatMap(({ page, text }) =>
  [...text.matchAll(/^ *```(\w*)[^\n]*\n([\s\S]*?)^ *```$/gm)].map(([, language = '', code = '']) => ({
    page,
    language,
    code,
  })),
);
const readme = blocks.filter(({ page }) => page === 'README.md');
/** Pages of measures are run where they are made, with their output: test/measures/pages.test.ts. */
const ofMeasures = ({ page }: Block) => page.startsWith('src/measures/pages/');

/** Lines for a shell that no test can run as they stand, and where what they do is proved. */
const PROVED_ELSEWHERE: Readonly<Record<string, string>> = {
  'npm ci && npm run demo': 'the examples it runs: test/examples.test.ts',
  'npm ci && npm test': 'this is it',
  'npm install playermap esbuild': 'the packed package is installed in test/package.test.ts',
  'npx esbuild node_modules/playermap/dist/index.js --bundle --minify --format=iife --global-name=playermap --outfile=playermap.js':
    'test/recipes.test.ts',
};

/** Languages that are not run, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  text: 'formulas, and output that is compared with what the code above it printed',
};

const lines = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ page, code }) =>
    code
      .replaceAll('\\\n', ' ')
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => ({ page, line })),
  );
const COMMAND = /^(?:npm run -s playermap --|npx playermap) /;

describe('every block of code on a page', () => {
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

  const examples = readdirSync(join(ROOT, 'examples'))
    .filter((name) => existsSync(join(ROOT, 'examples', name, 'index.ts')))
    .map((name) => readFileSync(join(ROOT, 'examples', name, 'index.ts'), 'utf8').trim());
  const typescript = blocks.filter(
    (block) => block.language === 'ts' && !ofMeasures(block) && !examples.includes(block.code.trim()),
  );

  it('is found', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(readme.filter(({ language }) => language === 'ts').length).toBeGreaterThan(1);
    expect(blocks.filter(ofMeasures).length).toBeGreaterThan(300);
  });

  it('is in a language that is run, or that there is a reason not to run', () => {
    const known = new Set(['ts', 'sh', ...Object.keys(NOT_RUN)]);
    expect(blocks.filter(({ language }) => !known.has(language)).map(({ page, language }) => [page, language])).toEqual(
      [],
    );
    expect(blocks.filter((block) => block.language === 'text' && !ofMeasures(block)).map(({ page }) => page)).toEqual(
      [],
    );
  });

  it.each(typescript.map(({ page, code }, i) => [page, i + 1, code] as const))(
    'runs: TypeScript of %s, block %i',
    async (_, __, code) => {
      await execute(runnable(code));
    },
  );

  it.each(lines.filter(({ line }) => COMMAND.test(line)).map(({ page, line }) => [page, line] as const))(
    'runs: %s: %s',
    async (_, line) => {
      const said: string[] = [];
      const io = {
        out: (text: string) => said.push(text),
        error: (text: string) => said.push(text),
        readInput: () => '',
      };
      const argv = [...line.replace(COMMAND, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      expect([await run(argv, io), said.join('\n')].slice(0, 1)).toEqual([0]);
      expect(said.join('\n').trim()).not.toBe('');
    },
  );

  it('runs or is proved elsewhere, if it is for a shell', () => {
    const others = lines.filter(({ line }) => !COMMAND.test(line)).map(({ line }) => line);
    expect(others.filter((line) => !(line in PROVED_ELSEWHERE))).toEqual([]);
    expect(Object.keys(PROVED_ELSEWHERE).filter((line) => !others.includes(line))).toEqual([]);
  });

  it('comments have no block of another kind than examples', () => {
    expect(documented.filter(({ comment }) => comment.includes('```')).map(({ name }) => name)).toEqual([]);
  });
});

describe('pages', () => {
  const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it('begin with one that stays short enough to be read, and with the two commands', () => {
    expect(README.split('\n').length).toBeLessThan(320);
    expect(README.indexOf('npm ci && npm run demo')).toBeLessThan(1500);
    expect(README.indexOf('npm ci && npm test')).toBeLessThan(1500);
  });

  it('count the measures right', () => {
    expect(README).toContain(`| measures | ${PAGE_IDS.length}, by stakeholder`);
  });

  it('link only to files that are there', () => {
    const wrong = pages.flatMap(({ page, text }) =>
      [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, path]) => path as string)
        .filter((path) => !existsSync(join(ROOT, dirname(page), path)))
        .map((path) => `${page}: ${path}`),
    );
    expect(wrong).toEqual([]);
  });
});
