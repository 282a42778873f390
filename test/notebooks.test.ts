import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  execute,
  NOTEBOOKS,
  type Notebook,
  notebookNames,
  ROOT,
  readNotebook,
  sourceOf,
  thrown,
  tidy,
  typeErrors,
} from './helpers/notebooks';

// Every notebook, from scratch: types of the cells, what they throw, and what they show beside what is stored in it.

const UPDATE = process.env.UPDATE_EXAMPLES === '1';
const configFile = (name: string) => pathToFileURL(join(ROOT, '.config', name)).href;
const folder = mkdtempSync(join(tmpdir(), 'playermap-notebooks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A notebook that is wrong on purpose: its first cell is right, its second is not. */
function planted(name: string, code: string): string {
  const cell = (id: string, source: string) => ({ id, cell_type: 'code', metadata: {}, outputs: [], source });
  const path = join(folder, `${name}.ipynb`);
  const cells = [cell('right', 'const answer: number = 42;'), cell('wrong', code)];
  writeFileSync(path, tidy({ cells, metadata: {} } as unknown as Notebook));
  return path;
}

beforeAll(async () => {
  const { isBuilt } = await import(configFile('built.mjs'));
  if (!isBuilt()) throw new Error('the notebooks run on the built package, and dist is older than src: npm run build');
});

describe('notebooks', () => {
  it('are seven', () => {
    expect(notebookNames.map((name) => name.slice(0, 1))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('are small enough to be read where code is hosted, and have no package of their own', () => {
    for (const name of notebookNames) expect(statSync(join(NOTEBOOKS, name)).size, name).toBeLessThan(600_000);
    expect(() => statSync(join(NOTEBOOKS, 'package.json'))).toThrow();
  });

  it.each(notebookNames)('%s is stored tidily, tells what it shows, and names cells once', (name) => {
    const notebook = readNotebook(join(NOTEBOOKS, name));
    if (!UPDATE) expect(readFileSync(join(NOTEBOOKS, name), 'utf8') === tidy(notebook), 'UPDATE_EXAMPLES=1').toBe(true);
    const { cells } = notebook;
    expect(cells[0]?.cell_type).toBe('markdown');
    expect(sourceOf(cells[0]!)).toMatch(/^# /);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    expect(cells.filter(({ cell_type }) => cell_type === 'markdown').length).toBeGreaterThanOrEqual(4);
    // what comes at once may come in any order
    for (const { id, outputs = [] } of cells) expect(outputs.length, id).toBeLessThanOrEqual(1);
  });

  it('show tables in all of them, pictures in six, and both in Hebrew from right to left', () => {
    const shown = notebookNames.map((name) => {
      const outputs = readNotebook(join(NOTEBOOKS, name)).cells.flatMap(({ outputs: all = [] }) => all);
      const of = (kind: string) =>
        outputs.map(({ data }) => (data as Record<string, string[]> | undefined)?.[kind]?.join('') ?? '').join('');
      return { tables: of('text/html'), pictures: of('image/svg+xml') };
    });
    expect(shown.filter(({ tables }) => tables.includes('<table')).length).toBe(7);
    expect(shown.filter(({ pictures }) => pictures.includes('<svg')).length).toBe(6);
    const hebrew = shown.filter(
      ({ tables, pictures }) => tables.includes('dir="rtl"') && pictures.includes('lang="he"'),
    );
    expect(hebrew.length).toBeGreaterThanOrEqual(2);
  });
});

describe('what notebooks need', () => {
  const without = (file: string, code: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code.replace('FILE', JSON.stringify(configFile(file)))], {
      encoding: 'utf8',
      env: { PATH: '/nowhere' },
    });

  it('is asked for in one line where Jupyter is absent and cannot be installed', () => {
    const { status, stderr } = without('jupyter.mjs', 'const { ensureJupyter } = await import(FILE); ensureJupyter();');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ {2}sudo sh -c 'apt-get update && apt-get install .*jupyter-nbconvert'$/m);
  });

  it('is asked for in one line where there is nothing to open them with', () => {
    const { status, stderr } = without('notebook.mjs', 'await import(FILE);');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ {2}sudo sh -c 'apt-get update && apt-get install .*jupyter-notebook'$/m);
  });
});

describe('cells of notebooks', () => {
  let errors: readonly string[];
  beforeAll(async () => {
    const wrong = planted(
      'mistyped',
      "const text: string = answer;\nimport { degree } from 'playermap';\ndegree('x');",
    );
    const paths = [...notebookNames.map((name) => join(NOTEBOOKS, name)), wrong];
    errors = await typeErrors(paths, join(folder, 'types'));
  });

  it('are right in their types, strictly, beside the built package', () => {
    expect(errors.filter((line) => !line.startsWith('mistyped, '))).toEqual([]);
  });

  it('that are wrong in their types are named with their notebook', () => {
    const found = errors.filter((line) => line.startsWith('mistyped, '));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^mistyped, cell 2 \(wrong\): .*'number' is not assignable to type 'string'/);
    expect(found[1]).toMatch(/^mistyped, cell 2 \(wrong\): .*'Network'/);
  });
});

describe('executed from scratch, notebooks', () => {
  const throwing = planted('throwing', "throw new TypeError('planted');");
  const results = new Map<string, Promise<Notebook>>();

  beforeAll(() => {
    // two at a time; what goes wrong is told by the test that waits for it
    const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
    for (const [i, path] of [...notebookNames.map((name) => join(NOTEBOOKS, name)), throwing].entries()) {
      const executed = lanes[i % 2]!.then(() => execute(path, folder));
      results.set(path, executed);
      lanes[i % 2] = executed.catch(() => {});
    }
  });

  it.each(notebookNames)('show what is stored: %s', async (name) => {
    const path = join(NOTEBOOKS, name);
    const executed = await results.get(path)!;
    const error = thrown(executed);
    if (error) throw new Error(`${name}, ${error}`);
    const text = tidy(executed);
    if (UPDATE) writeFileSync(path, text);
    const stored = readNotebook(path);
    const { cells } = JSON.parse(text) as Notebook;
    for (const [i, cell] of cells.entries()) {
      const same = JSON.stringify(cell) === JSON.stringify(stored.cells[i]);
      expect(same, `${name}, cell ${i + 1} (${cell.id}) shows something else than what is stored`).toBe(true);
    }
    expect(readFileSync(path, 'utf8') === text, `${name} is not stored as it is run: UPDATE_EXAMPLES=1`).toBe(true);
  });

  it('fail where a cell throws, and name it', async () => {
    expect(thrown(await results.get(throwing)!)).toBe('cell 2 (wrong): TypeError: planted');
  });
});
