import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/io/ecosystem-json';
import { readJson } from '../../src/io/read';
import { checkInput } from '../../src/node';

const folder = fileURLToPath(new URL('../../../shared/data/networks/', import.meta.url));
const there = existsSync(folder) ? readdirSync(folder) : [];
console.info(
  there.length === 0 ? 'real networks: none here, ../shared is absent' : `real networks: ${there.join(', ')}`,
);

describe('real networks load as they stand', () => {
  test('as many as there are', () => {
    expect([0, 12]).toContain(there.length);
  });

  for (const name of there) {
    test(name, async () => {
      const { document, problems } = await checkInput(folder + name);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const reference = JSON.parse(readFileSync(`${folder}${name}/reference.json`, 'utf8')) as { node_ids: string[] };
      expect(document?.stakeholders.map(({ id }) => id)).toEqual(reference.node_ids);
      const header = readFileSync(`${folder}${name}/ties.csv`, 'utf8').split('\n')[0]?.split(',') ?? [];
      for (const tie of document?.ties ?? []) {
        expect(tie.strength).toBeGreaterThan(0);
        for (const column of Object.keys(tie.attributes ?? {})) expect(header).toContain(column);
      }
      expect(readJson(toJson(document!)).document).toEqual(document);
    });
  }
});
