import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/io/ecosystem-json';
import { readJson } from '../../src/io/read';
import { checkInput } from '../../src/node';

const inFolder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const here = { name: 'test/networks', path: inFolder('../networks/') };
/** More networks, which stand beside this project where it is made, and not in a clone of it. */
const beside = { name: '../shared/data/networks', path: inFolder('../../../shared/data/networks/') };

for (const { name: place, path } of existsSync(beside.path) ? [here, beside] : [here]) {
  const names = readdirSync(path).sort();

  describe(`the ${names.length} networks of ${place} load as they stand`, () => {
    test('and are at least eight', () => {
      expect(names.length).toBeGreaterThanOrEqual(8);
    });

    test.each(names)(`${place}/%s`, async (name) => {
      const file = (base: string) => readFileSync(`${path}${name}/${base}`, 'utf8');
      const rows = (base: string) =>
        Papa.parse<Record<string, string>>(file(base), { header: true, skipEmptyLines: true });
      const { document, problems } = await checkInput(path + name);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const ids = document?.stakeholders.map(({ id }) => id);
      expect(ids).toEqual(rows('nodes.csv').data.map(({ id }) => id));
      if (existsSync(`${path}${name}/reference.json`)) {
        expect(ids).toEqual((JSON.parse(file('reference.json')) as { node_ids: string[] }).node_ids);
      }
      const { data, meta } = rows('ties.csv');
      expect(document?.ties.map(({ source, target }) => [source, target])).toEqual(
        data.map(({ source, target }) => [source, target]),
      );
      for (const tie of document?.ties ?? []) {
        expect(tie.strength).toBeGreaterThan(0);
        for (const column of Object.keys(tie.attributes ?? {})) expect(meta.fields).toContain(column);
      }
      expect(readJson(toJson(document!)).document).toEqual(document);
    });
  });
}
