import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mapFormat, type WriteOptions } from '../../src/export/index';
import { PlayermapError } from '../../src/kernel/errors';
import { Ecosystem } from '../../src/model/ecosystem';
import { writeMap } from '../../src/node';
import { playerMap } from '../../src/render/index';
import { scratchFolder } from '../helpers/scratch-folder';

const map = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', names: { he: 'בית ספר' } }], ties: [] }));
const folder = scratchFolder();

async function written(name: string, options?: WriteOptions): Promise<string> {
  await writeMap(map, join(folder, name), options);
  return readFile(join(folder, name), 'latin1');
}

describe('writeMap', () => {
  test('writes what the ending of the name says, whatever its case', async () => {
    expect(await written('map.svg')).toMatch(/^<\?xml[\s\S]*<text/);
    expect(await written('map.SVG', { outlines: true, paper: 'A0' })).toMatch(/width="1189mm"(?![\s\S]*<text)/);
    expect(await written('map.html', { paper: 'A3' })).toMatch(/^<!doctype html>[\s\S]*size:420mm 297mm/);
    expect(await written('map.png', { width: 300 })).toMatch(/^\x89PNG/);
    expect(await written('map.Pdf', { paper: 'A3' })).toMatch(/^%PDF-/);
  });

  test.each([
    [
      'map.docx',
      {},
      'unsupported-format',
      'cannot write a map as "map.docx": the name must end in .svg, .html, .png or .pdf',
    ],
    ['map', {}, 'unsupported-format', '"map"'],
    ['map.html', { outlines: true }, 'bad-option', 'outlines is for .svg, not for .html'],
    ['map.pdf', { scale: 2 }, 'bad-option', 'scale is for .png, not for .pdf'],
    ['map.svg', { theme: 'dark' } as WriteOptions, 'bad-option', 'theme is no option, not for .svg'],
    ['map.png', { width: 100, paper: 'A4' }, 'bad-option', 'said twice'],
    ['map.png', { width: 99_999 }, 'bad-option', 'too large'],
  ] satisfies (readonly [string, WriteOptions, string, string])[])(
    'refuses %s with %j',
    async (name, options, code, message) => {
      const before = await readdir(folder);
      const error: unknown = await written(name, options).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PlayermapError);
      expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
      expect(await readdir(folder)).toEqual(before);
      // and it is known before anything is drawn
      expect(() => mapFormat(name, options)).toThrow(message);
    },
  );
});

describe('mapFormat', () => {
  test('reads the ending of a name, not of its folder', () => {
    expect(mapFormat('a.b/c.d/map.tar.svg')).toBe('.svg');
    expect(mapFormat('C:\\maps\\map.PNG')).toBe('.png');
    expect(() => mapFormat('maps.svg/map')).toThrow('"map"');
  });
});
