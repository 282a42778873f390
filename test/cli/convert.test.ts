import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/io/index';
import { checkInput } from '../../src/node';
import { scratchFolder } from '../helpers/scratch-folder';
import { small } from '../io/formats/small';
import { playermap } from './session';

const folder = scratchFolder();
const input = join(folder, 'small.json');
writeFileSync(input, toJson(small));

const convert = (...args: readonly string[]) => playermap(['convert', ...args]);

describe('convert', () => {
  test.each(['a.graphml', 'a.gexf', 'a.json', 'b.json --format node-link', 'c.json --format graphology'])(
    'to %s and back gives the same ecosystem, with private fields where asked',
    async (line) => {
      const [name = '', ...options] = line.split(' ');
      const output = join(folder, name);
      expect(await convert(input, output, '--with-private', ...options)).toMatchObject({ code: 0, error: '' });
      expect((await checkInput(output)).document).toEqual(small);
    },
  );

  test('to a folder of Parquet tables and back, where the format is named', async () => {
    const output = join(folder, 'tables');
    expect(await convert(input, output)).toMatchObject({ code: 2, error: expect.stringContaining('.graphml') });
    expect(await convert(input, output, '--format', 'kumu')).toMatchObject({ code: 2 });
    expect(await convert(input, output, '--with-private', '--format', 'parquet')).toMatchObject({ code: 0, error: '' });
    expect(readdirSync(output).sort()).toEqual(['stakeholders.parquet', 'ties.parquet']);
    expect((await checkInput(output)).document).toEqual(small);
  });

  test.each([
    [
      'tables-csv --format csv',
      ['ecosystem.json', 'rings.csv', 'sectors.csv', 'stakeholders.csv', 'tie_types.csv', 'ties.csv'],
    ],
    ['tables-he --format csv --lang he', undefined],
    ['own.xlsx', undefined],
    ['own-ar.xlsx --format playermap --lang ar', undefined],
  ] as const)('to tables of our own and back: %s', async (line, files) => {
    const [name = '', ...options] = line.split(' ');
    const output = join(folder, name);
    expect(await convert(input, output, '--with-private', ...options)).toMatchObject({ code: 0, error: '' });
    if (files) expect(readdirSync(output).sort()).toEqual(files);
    const { document, problems } = await checkInput(output);
    expect([document, problems]).toEqual([small, []]);
  });

  test('.xlsx is a Kumu workbook where it is named', async () => {
    const output = join(folder, 'kumu.xlsx');
    expect((await convert(input, output, '--format', 'kumu')).out).toContain('as a Kumu workbook');
    expect((await checkInput(output)).document?.stakeholders).toHaveLength(3);
  });

  test('leaves private fields out unless asked, and says which and how to have them', async () => {
    const output = join(folder, 'shown.graphml');
    const { code, error } = await convert(input, output);
    expect(code).toBe(0);
    expect(error).toBe(
      'left out as private: stakeholders.influence (1), stakeholders.attributes (1), ties.trust (1), ties.attributes (1); to write them too: --with-private',
    );
    expect(readFileSync(output, 'utf8')).not.toMatch(/influence|heavy|reliability/);
  });

  test('says what a format cannot hold, on standard error, and ends well', async () => {
    const { code, out, error } = await convert(input, join(folder, 'k.json'), '--format', 'kumu', '--with-private');
    expect([code, out]).toEqual([0, `${join(folder, 'k.json')}: 3 stakeholders, 3 ties as a Kumu blueprint`]);
    expect(error).toBe(
      'a Kumu blueprint cannot hold: title (1), language (1), recipients (1), sectors (2), rings (2), tieTypes (2)',
    );
  });

  test('an ending nobody knows is an error with the nearest, and nothing is written', async () => {
    const before = readdirSync(folder);
    expect(await convert(input, join(folder, 'x.gefx'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('did you mean .gexf?') as string,
    });
    expect(await convert(input, join(folder, 'x.gexf'), '--format', 'kumu')).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).toEqual(before);
  });
});
