import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { starterFiles, starterWorkbook, toJson } from '../src/io/index';
import { PlayermapError } from '../src/kernel/errors';
import { checkInput, readEcosystem, writeFilesWhole } from '../src/node';
import { scratchFolder } from './helpers/scratch-folder';

const folder = scratchFolder();
const at = (...steps: string[]) => join(folder, ...steps);
const failure = async (work: Promise<unknown>): Promise<PlayermapError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PlayermapError)) throw new Error(`expected a PlayermapError, found ${String(error)}`);
  return error;
};

describe('an input on disk', () => {
  test('is a folder, a workbook or a JSON file', async () => {
    await writeFilesWhole(starterFiles('he').map(({ name, content }) => ({ path: at('map', name), content })));
    await writeFilesWhole([{ path: at('map.xlsx'), content: starterWorkbook('he') }]);
    const fromFolder = await readEcosystem(at('map'));
    await writeFilesWhole([{ path: at('map.json'), content: toJson(fromFolder.document) }]);
    expect((await readEcosystem(at('map.xlsx'))).stakeholders).toEqual(fromFolder.stakeholders);
    expect((await readEcosystem(at('map.json'))).document).toEqual(fromFolder.document);
  });

  test('that has errors throws with every problem, and says the first with its place', async () => {
    await writeFilesWhole([
      { path: at('bad', 'nodes.csv'), content: 'id,influence\na,7\n' },
      { path: at('bad', 'links.csv'), content: 'source,target\na,b\n' },
    ]);
    const error = await failure(readEcosystem(at('bad')));
    expect(error.code).toBe('invalid-data');
    expect(error.problems).toHaveLength(2);
    expect(error.message).toContain('2 errors, the first: links.csv, row 2, target');
    expect((await checkInput(at('bad'))).ecosystem).toBeNull();
  });

  test('that is not there, or of another kind, is refused by name', async () => {
    expect((await failure(checkInput(at('nowhere')))).code).toBe('missing-file');
    await writeFile(at('map.pdf'), 'x');
    expect((await failure(checkInput(at('map.pdf')))).code).toBe('unsupported-format');
    await writeFile(at('ties.csv'), 'x');
    expect((await failure(checkInput(at('ties.csv')))).message).toContain('name the folder');
  });

  test('a folder without tables says what stands in it', async () => {
    await mkdir(at('other', 'sub'), { recursive: true });
    await writeFile(at('other', 'notes.txt'), 'x');
    expect((await checkInput(at('other'))).problems[0]).toMatchObject({ code: 'missing-table', found: 'notes.txt' });
  });
});

describe('files are written whole or not at all', () => {
  test('an existing file is replaced, and nothing else is left behind', async () => {
    await writeFilesWhole([{ path: at('out', 'a.svg'), content: 'old' }]);
    await writeFilesWhole([{ path: at('out', 'a.svg'), content: new Uint8Array([110, 101, 119]) }]);
    expect(await readFile(at('out', 'a.svg'), 'utf8')).toBe('new');
    expect(await readdir(at('out'))).toEqual(['a.svg']);
  });

  test('where one cannot be written none is', async () => {
    await mkdir(at('full', 'taken'), { recursive: true });
    await writeFile(at('full', 'file'), 'kept');
    const files = [
      { path: at('full', 'new'), content: 'x' },
      { path: at('full', 'file', 'inside'), content: 'x' },
    ];
    await expect(writeFilesWhole(files)).rejects.toThrow();
    expect(await readdir(at('full'))).toEqual(['file', 'taken']);
    expect((await failure(writeFilesWhole([{ path: at('full', 'taken'), content: 'x' }]))).code).toBe('file-exists');
  });

  test('an existing file stays where it may not be replaced', async () => {
    const files = [
      { path: at('full', 'new'), content: 'x' },
      { path: at('full', 'file'), content: 'x' },
    ];
    expect((await failure(writeFilesWhole(files, { replace: false }))).code).toBe('file-exists');
    expect(await readFile(at('full', 'file'), 'utf8')).toBe('kept');
    expect(await readdir(at('full'))).toEqual(['file', 'taken']);
  });

  test('Ctrl-C leaves neither a file nor a part of one, and what stood there stands', async () => {
    await mkdir(at('ended'));
    await writeFile(at('ended', '0.csv'), 'kept');
    const code = `
      const { writeFilesWhole } = await import(${JSON.stringify(new URL('../src/node.ts', import.meta.url).href)});
      const files = Array.from({ length: 5_000 }, (_, i) => ({ path: ${JSON.stringify(at('ended'))} + '/' + i + '.csv', content: 'new' }));
      await writeFilesWhole(files);
    `;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: 'inherit' });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    while ((await readdir(at('ended'))).length < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(await readdir(at('ended'))).toEqual(['0.csv']);
    expect(await readFile(at('ended', '0.csv'), 'utf8')).toBe('kept');
  }, 30_000);

  test('others who listen for Ctrl-C keep the say, and nobody listens afterwards', async () => {
    const count = () => process.listenerCount('SIGINT');
    const before = count();
    const own = () => {};
    process.on('SIGINT', own);
    await Promise.all(['x', 'y'].map((name) => writeFilesWhole([{ path: at('listen', name), content: name }])));
    expect(count()).toBe(before + 1);
    process.off('SIGINT', own);
    await Promise.all(['x', 'y'].map((name) => writeFilesWhole([{ path: at('listen', name), content: name }])));
    expect(count()).toBe(before);
  });
});
