import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { project } from 'playermap';
import { readEcosystem } from 'playermap/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allDescriptors,
  exampleOf,
  FORMULAS,
  measurePage,
  PAGE_IDS,
  PAGES,
  type Ran,
  WHOLE,
} from '../helpers/measure-page';
import { execute, runnable } from '../helpers/run-code';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const UPDATE = process.env.UPDATE_MEASURES === '1';
const home = process.cwd();

const ran: Ran = async (descriptor) => {
  const printed = await execute(runnable(exampleOf(descriptor)));
  const output = printed.map((parts) => format(...parts)).join('\n');
  if (descriptor.kind !== 'scores') return { output, settings: { ...descriptor, options: '' } };
  const network = project(await readEcosystem('examples/social-procurement/data'));
  const { options, ...info } = descriptor.compute(network).info;
  const shown = Object.entries(options).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``);
  return { output, settings: { ...info, options: shown.join(', ') } };
};

describe('pages of measures', () => {
  beforeAll(() => process.chdir(ROOT));
  afterAll(() => process.chdir(home));

  it('have a formula for every measure of the registry, and for nothing else', () => {
    const known = new Set(allDescriptors.flatMap(({ kind, id }) => [id, `${kind}:${id}`]));
    expect(Object.keys(FORMULAS).filter((key) => !known.has(key))).toEqual([]);
    for (const { related } of Object.values(FORMULAS))
      expect(related.split(' ').filter((id) => !PAGE_IDS.includes(id))).toEqual([]);
  });

  it('are one for every id, and no other file', () => {
    if (UPDATE) mkdirSync(PAGES, { recursive: true });
    else expect(readdirSync(PAGES).sort()).toEqual(PAGE_IDS.map((id) => `${id}.md`).sort());
  });

  it.each(PAGE_IDS)(
    '%s: stands as the registry, the comments, the reference files and a run of its example have it',
    async (id) => {
      const page = await measurePage(id, ran);
      const file = join(PAGES, `${id}.md`);
      if (UPDATE) writeFileSync(file, page);
      expect(readFileSync(file, 'utf8')).toBe(page);
      for (const [, output = ''] of page.matchAll(/```ts\n[\s\S]*?```\n\n```text\n([\s\S]*?)\n```/g))
        expect(output.trim(), 'an example that prints something').not.toBe('');
    },
  );

  it('show what the registry computes, not another function', async () => {
    const network = project(await readEcosystem('examples/social-procurement/data'));
    for (const descriptor of allDescriptors) {
      // a table has no number to compare, and of communities only the number of each
      if (descriptor.kind === 'table' || descriptor.id === 'community') continue;
      const printed = await execute(runnable(exampleOf(descriptor)));
      const text = (value: number | null | undefined) => (WHOLE.has(descriptor.id) ? value : value?.toFixed(3));
      const computed =
        descriptor.kind === 'scores'
          ? descriptor
              .compute(network)
              .top(3)
              .map(([id, score]) => [id, text(score)])
          : [[text(descriptor.compute(network))]];
      expect([descriptor.kind, descriptor.id, printed]).toEqual([descriptor.kind, descriptor.id, computed]);
    }
  });
});
