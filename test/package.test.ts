import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_POINTS } from './helpers/public';
import { PACKAGE, type Packed, packed, ROOT, sh, tried } from './package/packed';

const NAMES = fileURLToPath(new URL('./public-names.json', import.meta.url));
const entries = Object.keys(PACKAGE.exports).filter((name) => !name.endsWith('.json'));
const importName = (entry: string): string => (entry === '.' ? 'playermap' : `playermap/${entry.slice(2)}`);

const USE = `
const ecosystem = Ecosystem.from({
  version: 1,
  stakeholders: [{ id: '3708', names: { he: 'החלטה' }, ring: 'recipient' }, { id: '__proto__', sectors: ['business'], ring: 'operator' }],
  ties: [{ source: '__proto__', target: '3708', strength: 2 }],
});
const svg = toSvg(playerMap(ecosystem).scene);
if (!svg.includes('data-player="3708"')) throw new Error('no map');
if (degree(project(ecosystem)).get('__proto__') !== 1) throw new Error('no measure');
console.log('right');
`;

describe('the packed package', () => {
  let folder: string;
  let pack: Packed;
  beforeAll(() => {
    // as published: built from the present source, packed, installed elsewhere
    const place = mkdtempSync(join(tmpdir(), 'playermap-package-'));
    pack = packed(place);
    folder = join(place, 'consumer');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
    sh(folder, 'npm', 'install', '--no-audit', '--no-fund', pack.tarball);
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  const installed = (path = '') => join(folder, 'node_modules/playermap', path);

  it('carries what it needs and nothing else', () => {
    const files = readdirSync(installed());
    expect(files.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'src']);
    expect(readdirSync(installed('src'), { recursive: true })).toEqual([
      'model',
      join('model', 'ecosystem.schema.json'),
    ]);
    expect(readdirSync(installed('dist')).filter((file) => !/^([\w-]+)\.(c?js|d\.c?ts)$/.test(file))).toEqual([
      'NOTICES.txt',
    ]);
    expect(readFileSync(installed('dist/NOTICES.txt'), 'utf8')).toMatch(/SIL OPEN FONT LICENSE[\s\S]*/i);
  });

  it('runs as an ES module', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { degree, Ecosystem, playerMap, project, toSvg } from 'playermap';${USE}`,
    );
    expect(sh(folder, process.execPath, 'use.mjs')).toBe('right\n');
  });

  it('runs as a CommonJS module', () => {
    writeFileSync(
      join(folder, 'use.cjs'),
      `const { degree, Ecosystem, playerMap, project, toSvg } = require('playermap');${USE}`,
    );
    expect(sh(folder, process.execPath, 'use.cjs')).toBe('right\n');
  });

  const WRITE = `
const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', names: { he: 'בית ספר' } }], ties: [] });
const map = playerMap(ecosystem);
Promise.all([toOutlinedSvg, toPng, toPdf].map((write) => write(map).then(({ length }) => length > 1000, ({ code, message }) => code + ': ' + message.replace(/.*: /, ''))))
  .then((said) => console.log(said.join('\\n')));`;
  const writeFormats = () => {
    const names = '{ toOutlinedSvg, toPdf, toPng }';
    const daily = '{ Ecosystem, playerMap }';
    writeFileSync(
      join(folder, 'write.mjs'),
      `import ${daily} from 'playermap';\nimport ${names} from 'playermap/export';${WRITE}`,
    );
    writeFileSync(
      join(folder, 'write.cjs'),
      `const ${daily} = require('playermap');\nconst ${names} = require('playermap/export');${WRITE}`,
    );
    return ['write.mjs', 'write.cjs'].map((file) => sh(folder, process.execPath, file).trim().split('\n'));
  };

  it('says what to install where an optional part is absent, from an ES module and from a CommonJS module', () => {
    const said = ['harfbuzzjs', '@resvg/resvg-js harfbuzzjs', 'pdfkit harfbuzzjs'].map(
      (parts) => `missing-part: npm install ${parts}`,
    );
    expect(writeFormats()).toEqual([said, said]);
  });

  it('writes outlines, PNG and PDF where the optional parts are there, both ways', () => {
    const parts = ['harfbuzzjs', 'pdfkit', '@resvg'];
    for (const part of parts) symlinkSync(join(ROOT, 'node_modules', part), join(folder, 'node_modules', part));
    expect(writeFormats()).toEqual([Array(3).fill('true'), Array(3).fill('true')]);
    for (const part of parts) rmSync(join(folder, 'node_modules', part));
  });

  it('measures in workers, from an ES module and from a CommonJS module', () => {
    const use = `const scores = (network) => [...betweenness(network).list].join();
const network = () => networkFromTables({ ids: ['3708', 'b', 'c'], source: [0, 1], target: [1, 2] });
betweennessInWorkers(network(), { workers: 2 }).then(({ list }) => console.log(list.join() === scores(network()) ? 'right' : 'wrong'));`;
    const names = '{ betweenness, betweennessInWorkers }';
    writeFileSync(
      join(folder, 'workers.mjs'),
      `import ${names} from 'playermap/measures';\nimport { networkFromTables } from 'playermap/model';\n${use}`,
    );
    writeFileSync(
      join(folder, 'workers.cjs'),
      `const ${names} = require('playermap/measures');\nconst { networkFromTables } = require('playermap/model');\n${use}`,
    );
    expect(sh(folder, process.execPath, 'workers.mjs')).toBe('right\n');
    expect(sh(folder, process.execPath, 'workers.cjs')).toBe('right\n');
  });

  it('opens every entry point both ways, with the same names', () => {
    writeFileSync(
      join(folder, 'names.mjs'),
      `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const list = {};
for (const name of ${JSON.stringify(entries.map(importName))}) list[name] = [Object.keys(await import(name)).sort(), Object.keys(require(name)).sort()];
console.log(JSON.stringify(list));`,
    );
    const list = JSON.parse(sh(folder, process.execPath, 'names.mjs')) as Record<string, [string[], string[]]>;
    for (const [name, [esm, cjs]] of Object.entries(list)) {
      expect(cjs.filter((key) => key !== 'default' && key !== '__esModule')).toEqual(
        esm.filter((key) => key !== 'default'),
      );
      expect(esm.length, name).toBeGreaterThan(0);
    }
  });

  it('runs as a command', () => {
    const playermap = join(folder, 'node_modules/.bin/playermap');
    sh(folder, playermap, 'init', 'service', '--lang', 'he');
    expect(sh(folder, playermap, 'check', 'service', '--lang', 'en')).toContain('ready to map');
    sh(folder, playermap, 'map', 'service', '-o', 'map.svg');
    expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toContain('direction="rtl"');
  });

  it('is understood by a strict TypeScript consumer that checks its declarations', () => {
    const uses = entries.map(
      (entry, i) => `import * as m${i} from '${importName(entry)}';\nexport const n${i}: object = m${i};`,
    );
    writeFileSync(
      join(folder, 'use.ts'),
      `${uses.join('\n')}
import { Ecosystem, playerMap, type PlayerMap } from 'playermap';
import { degree, type Scores } from 'playermap/measures';
import { project } from 'playermap/model';
const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] });
export const map: PlayerMap = playerMap(ecosystem, { language: 'he' });
export const scores: Scores = degree(project(ecosystem));
export const order: number = ecosystem.graph.order;
// @ts-expect-error a language that does not exist is refused
playerMap(ecosystem, { language: 'xx' });
`,
    );
    for (const module of ['nodenext', 'preserve']) {
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution: module === 'preserve' ? 'bundler' : 'nodenext',
            target: 'es2022',
            strict: true,
            noEmit: true,
            skipLibCheck: false,
            exactOptionalPropertyTypes: true,
            types: [],
          },
          files: ['use.ts'],
        }),
      );
      expect([module, sh(folder, process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')]).toEqual([
        module,
        '',
      ]);
    }
  });

  it('has declarations that name only packages which npm installs with it and which bring their types', () => {
    const declared = readdirSync(installed('dist')).filter((file) => /\.d\.c?ts$/.test(file));
    expect(declared.length).toBeGreaterThan(20);
    const named = new Set(
      declared.flatMap((file) =>
        [
          ...readFileSync(installed(join('dist', file)), 'utf8').matchAll(
            /^(?:import|export)\b[^'"\n]*['"]([^.'"][^'"]*)['"]|import\(['"]([^.'"][^'"]*)['"]\)|^\/\/\/ <reference types="([^"]+)"/gm,
          ),
        ].map(([, from, inline, reference]) => from ?? inline ?? reference),
      ),
    );
    expect([...named].sort()).toEqual(['graphology-types', 'zod']);
    expect(Object.keys(PACKAGE.dependencies)).toEqual(expect.arrayContaining([...named]));
    // the consumer above had nothing else to find types in
    expect(existsSync(join(folder, 'node_modules/@types/d3'))).toBe(false);
  });

  it('is found faultless by publint', async () => {
    const content = readFileSync(pack.tarball);
    const tarball = content.buffer.slice(content.byteOffset, content.byteOffset + content.length);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(pkg.name).toBe('playermap');
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has the right types for every way of importing it, as attw finds', () => {
    const { out, code } = tried(
      ROOT,
      process.execPath,
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      pack.tarball,
      '--profile',
      'node16',
      '--format',
      'json',
    );
    const { analysis, problems = {} } = JSON.parse(out) as {
      analysis: { entrypoints: object };
      problems?: object;
    };
    expect(Object.keys(analysis.entrypoints).length).toBe(Object.keys(PACKAGE.exports).length);
    expect([code, Object.keys(problems).filter((kind) => kind !== 'NoResolution')]).toEqual([0, []]);
  });

  it('has an ES module, a CommonJS module and types for each entry point, and says which Node it needs', () => {
    const { engines, sideEffects, exports } = JSON.parse(readFileSync(installed('package.json'), 'utf8')) as {
      engines: { node: string };
      sideEffects: boolean;
      exports: Record<string, { import: Record<string, string>; require: Record<string, string> }>;
    };
    for (const entry of entries) {
      const { import: esm, require: cjs } = exports[entry] as (typeof exports)[string];
      const ways = [esm.types, esm.default, cjs.types, cjs.default].map(
        (path) => path?.replace(/^.*?(?=\.)/, '') ?? '',
      );
      expect(ways.map((path) => path.replace(/^.*\/[\w-]+/, ''))).toEqual(['.d.ts', '.js', '.d.cts', '.cjs']);
      for (const path of ways) expect(existsSync(installed(path)), path).toBe(true);
    }
    expect(engines.node).toBe('>=20.19');
    // a test of the size proves it
    expect(sideEffects).toBe(false);
  });

  it('holds no networks, no tests, no maps of the source, no paths of the machine that built it, and only commands are programs', () => {
    const paths = pack.files.map(({ path }) => path);
    expect(
      paths.filter((path) => /(^|\/)(test|examples|bench|networks|node_modules|\.)|\.(map|csv|tgz|log)$/.test(path)),
    ).toEqual([]);
    const texts = paths.map((path) => [path, readFileSync(installed(path), 'utf8')] as const);
    const wrong = texts.filter(([, text]) => text.includes(ROOT) || /sourceMappingURL=|\/home\/|\/Users\//.test(text));
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(texts.length).toBeGreaterThan(50);
    expect(
      pack.files
        .filter(({ mode }) => (mode & 0o111) !== 0)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['dist/cli.cjs', 'dist/cli.js']);
  });

  it('carries the JSON Schema as a file of its own', () => {
    writeFileSync(join(folder, 'schema.cjs'), `console.log(require('playermap/ecosystem.schema.json').title)`);
    expect(sh(folder, process.execPath, 'schema.cjs')).toBe('playermap ecosystem\n');
  });
});

describe('the public names', () => {
  it('are those that are stored: a change shows in review', () => {
    const names = Object.fromEntries(
      Object.entries(ENTRY_POINTS).map(([entry, values]) => [entry, Object.keys(values).sort()]),
    );
    if (process.env.UPDATE_NAMES === '1') writeFileSync(NAMES, `${JSON.stringify(names, null, 2)}\n`);
    expect(names).toEqual(JSON.parse(readFileSync(NAMES, 'utf8')));
  });

  it('have an entry in package.json for each entry point', () => {
    expect(entries.map(importName).sort()).toEqual(Object.keys(ENTRY_POINTS).sort());
  });
});
