import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { degree, playerMap, project, toSvg } from 'playermap';
import { readEcosystem } from 'playermap/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumer, link, ROOT, sh, tried } from './packed';

const DATA = join(ROOT, 'examples/social-procurement/data');
/** Without a network: what is not in node_modules is not there. */
const RUN = ['run', '--no-remote', '--no-prompt', '--node-modules-dir=manual', '-A'];
const COMMAND = 'node_modules/playermap/dist/cli.js';

let folder: string;
let deno: string;
beforeAll(async () => {
  const script = pathToFileURL(join(ROOT, '.config/deno.mjs')).href;
  const { ensureDeno } = (await import(script)) as { ensureDeno(): string };
  deno = join(ensureDeno(), 'deno');
  folder = consumer();
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  cpSync(DATA, join(folder, 'service'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('in Deno', () => {
  it('every entry point opens with the names that Node finds in it', () => {
    const entries = [
      '',
      '/model',
      '/measures',
      '/io',
      '/render',
      '/export',
      '/engagement',
      '/element',
      '/node',
      '/cli',
    ];
    const script = `const names = {};
for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import('playermap' + entry)).sort();
console.log(JSON.stringify(names));`;
    writeFileSync(join(folder, 'names.mjs'), script);
    const here = JSON.parse(sh(folder, process.execPath, 'names.mjs')) as Record<string, string[]>;
    expect(JSON.parse(sh(folder, deno, ...RUN, 'names.mjs'))).toEqual(here);
    for (const entry of entries) expect(here[entry]?.length, entry).toBeGreaterThan(0);
  });

  it('a script in TypeScript reads a folder, measures, measures in workers, and draws the map that Node draws', async () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { degree, type PlayerMap, playerMap, project, toSvg } from 'playermap';
import { betweenness, betweennessInWorkers } from 'playermap/measures';
import { readEcosystem, writeMap } from 'playermap/node';

const ecosystem = await readEcosystem('service');
const network = project(ecosystem);
const map: PlayerMap = playerMap(ecosystem, { language: 'he' });
await writeMap(map, 'map.html');
const { list } = await betweennessInWorkers(network, { workers: 2 });
console.log(JSON.stringify({ deno: 'Deno' in globalThis, degrees: degree(network).list, same: list.join() === betweenness(network).list.join() }));
await Deno.writeTextFile('map.svg', toSvg(map.scene));
`,
    );
    // types are checked against the declarations of the package
    const said = JSON.parse(sh(folder, deno, ...RUN, '--check', 'use.ts')) as object;
    const ecosystem = await readEcosystem(DATA);
    expect(said).toEqual({ deno: true, degrees: [...degree(project(ecosystem)).list], same: true });
    expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toBe(toSvg(playerMap(ecosystem, { language: 'he' }).scene));
    expect(readFileSync(join(folder, 'map.html'), 'utf8')).toContain('<html lang="he" dir="rtl"');
  });

  it('the command runs: it makes a service, checks it, measures and draws', () => {
    sh(folder, deno, ...RUN, COMMAND, 'init', 'mine', '--lang', 'he');
    expect(sh(folder, deno, ...RUN, COMMAND, 'check', 'mine', '--lang', 'en')).toContain('ready to map');
    const told = JSON.parse(sh(folder, deno, ...RUN, COMMAND, 'measure', 'mine', '--measures', 'degree', '--json')) as {
      scores: { degree: number[] };
    };
    expect(told.scores.degree.length).toBeGreaterThan(3);
    sh(folder, deno, ...RUN, COMMAND, 'map', 'mine', '-o', 'mine.svg');
    expect(readFileSync(join(folder, 'mine.svg'), 'utf8')).toContain('direction="rtl"');
    const { said, code } = tried(folder, deno, ...RUN, COMMAND, 'map', 'mine', '-o', 'mine.bmp');
    expect(code).toBe(2);
    expect(said).toContain('mine.bmp');
  });

  it('what is absent is named, and optional packages work once they are there', () => {
    const write = (): string => {
      const { said } = tried(folder, deno, ...RUN, COMMAND, 'map', 'mine', '-o', 'mine.pdf');
      return said;
    };
    expect(write()).toContain('npm install pdfkit harfbuzzjs');
    link(folder, 'harfbuzzjs', 'pdfkit');
    expect(write()).not.toContain('npm install');
    expect(readFileSync(join(folder, 'mine.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
