import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const NOTEBOOKS = join(ROOT, 'examples/notebooks');

interface Output {
  readonly output_type: string;
  readonly ename?: string;
  readonly evalue?: string;
  readonly [key: string]: unknown;
}
export interface Cell {
  readonly id: string;
  readonly cell_type: 'code' | 'markdown';
  readonly source: readonly string[] | string;
  readonly outputs?: readonly Output[];
  readonly execution_count?: number | null;
}
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

export const notebookNames: readonly string[] = readdirSync(NOTEBOOKS).filter((name) => name.endsWith('.ipynb'));

export const readNotebook = (path: string): Notebook => JSON.parse(readFileSync(path, 'utf8')) as Notebook;

export const sourceOf = ({ source }: Cell): string => (typeof source === 'string' ? source : source.join(''));

const config = (name: string) => import(pathToFileURL(join(ROOT, '.config', name)).href);

/** Runs a program; gives how it ended and all that it printed. */
async function run(program: string, args: readonly string[], options: { cwd: string; env?: NodeJS.ProcessEnv }) {
  return new Promise<{ failed: boolean; printed: string }>((resolve) => {
    execFile(program, args, { ...options, maxBuffer: 1e8, timeout: 200_000 }, (error, out, err) =>
      resolve({ failed: error !== null, printed: `${out}${err}${error && !out && !err ? error.message : ''}` }),
    );
  });
}

const lines = (text: unknown): unknown =>
  typeof text === 'string' ? text.split(/(?<=\n)/) : Array.isArray(text) ? lines(text.join('')) : text;

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(byName)
            .map(([key, part]) => [key, sorted(part)]),
        )
      : value;

/** An output without what differs from run to run, texts as lists of lines. */
function tidyOutput({ metadata: _, execution_count: __, data, text, ...rest }: Output): Output {
  const kinds = Object.entries((data ?? {}) as Record<string, unknown>)
    // the page's image of a map is its SVG once more
    .filter(([kind]) => kind !== 'text/html' || !data || !('image/svg+xml' in (data as object)))
    .map(([kind, value]) => [kind, lines(value)]);
  return {
    ...rest,
    ...(text !== undefined && { text: lines(text) }),
    ...(data !== undefined && { data: Object.fromEntries(kinds), metadata: {} }),
  };
}

/** The text of a notebook as it is stored: no times, no versions, sorted keys, cells counted from 1. */
export function tidy(notebook: Notebook): string {
  let count = 0;
  const cells = notebook.cells.map((cell) => {
    const { id, cell_type } = cell;
    const common = { id, cell_type, metadata: {}, source: lines(sourceOf(cell)) };
    if (cell_type === 'markdown') return common;
    count++;
    const outputs = (cell.outputs ?? []).map((output) => {
      const plain = tidyOutput(output);
      return output.output_type === 'execute_result' ? { ...plain, execution_count: count } : plain;
    });
    return { ...common, execution_count: count, outputs };
  });
  const metadata = {
    kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
    language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
  };
  return `${JSON.stringify(sorted({ cells, metadata, nbformat: 4, nbformat_minor: 5 }), null, 1)}\n`;
}

/** Which cell of a notebook threw, and what: absent where none did. */
export function thrown(notebook: Notebook): string | undefined {
  for (const [i, { id, outputs }] of notebook.cells.entries()) {
    const error = outputs?.find(({ output_type }) => output_type === 'error');
    if (error) return `cell ${i + 1} (${id}): ${error.ename}: ${error.evalue}`;
  }
  return undefined;
}

/** Runs every cell of a notebook in a new kernel, and gives it with what the cells showed. */
export async function execute(path: string, folder: string): Promise<Notebook> {
  const { ensureDeno } = await config('deno.mjs');
  const { ensureJupyter, kernelEnvironment } = await config('jupyter.mjs');
  const own = join(folder, 'jupyter');
  const args = ['--to', 'notebook', '--Exporter.preprocessors=late_outputs.LateOutputs'];
  const settings = { enabled: 'True', allow_errors: 'True', timeout: '150' };
  for (const [name, value] of Object.entries(settings)) args.push(`--LateOutputs.${name}=${value}`);
  const { failed, printed } = await run(ensureJupyter(), [...args, '--output-dir', folder, path], {
    cwd: dirname(path),
    env: {
      ...kernelEnvironment(ensureDeno()),
      // nobody's own settings, and nothing left behind
      ...{ JUPYTER_CONFIG_DIR: own, JUPYTER_DATA_DIR: own, JUPYTER_RUNTIME_DIR: own },
      ...{ PYTHONPATH: join(ROOT, '.config/nbconvert'), PYTHONDONTWRITEBYTECODE: '1' },
    },
  });
  if (failed) throw new Error(`${basename(path)} could not be run:\n${printed}`);
  return readNotebook(join(folder, basename(path)));
}

/** As much of Deno as cells use. */
const DENO = `declare namespace Deno {
  namespace jupyter {
    function display(shown: unknown, options?: { raw?: boolean; update?: boolean; display_id?: string }): Promise<void>;
    function html(parts: TemplateStringsArray, ...values: unknown[]): object;
    function md(parts: TemplateStringsArray, ...values: unknown[]): object;
    function svg(parts: TemplateStringsArray, ...values: unknown[]): object;
  }
}
`;

/**
 * What TypeScript, strict, has against the cells of notebooks, read as one module each beside the built package: lines of
 * `notebook, cell N (id): message`.
 */
export async function typeErrors(paths: readonly string[], folder: string): Promise<string[]> {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(ROOT, join(folder, 'node_modules/playermap'));
  writeFileSync(join(folder, 'deno.d.ts'), DENO);
  const places = new Map<string, readonly string[]>();
  const packages = new Set(['@types']);
  for (const path of paths) {
    const name = basename(path, '.ipynb');
    const from: string[] = [];
    const text = readNotebook(path).cells.flatMap((cell, i) => {
      if (cell.cell_type !== 'code') return [];
      const code = sourceOf(cell).split('\n');
      for (const _ of code) from.push(`${name}, cell ${i + 1} (${cell.id})`);
      return code;
    });
    for (const [, other = ''] of text.join('\n').matchAll(/from '((?:@[\w-]+\/)?[\w-]+)/g)) packages.add(other);
    places.set(`${name}.ts`, from);
    writeFileSync(join(folder, `${name}.ts`), `${text.join('\n')}\nexport {};\n`);
  }
  for (const name of packages) {
    const at = join(folder, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    if (!['playermap', 'node'].includes(name)) symlinkSync(join(ROOT, 'node_modules', name), at);
  }
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'ESNext.Collection', 'DOM', 'DOM.Iterable'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    moduleDetection: 'force',
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { failed, printed } = await run(process.execPath, [tsc, '--pretty', 'false', '-p', folder], { cwd: folder });
  const found = printed.split('\n').filter((line) => /\S/.test(line));
  if (failed && found.length === 0) throw new Error('tsc failed and said nothing');
  return found.map((line) => {
    const [, file = '', row = '', message] = /^([^(]+)\((\d+),\d+\): (.*)$/.exec(line) ?? [];
    return message === undefined ? line : `${places.get(file)?.[Number(row) - 1] ?? file}: ${message}`;
  });
}
