import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { found, required } from '../../src/kernel/optional-parts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['harfbuzzjs', 'pdfkit', '@resvg/resvg-js'];
const USE = `
const picture = { scene: { id: 'm', width: 100, height: 70, direction: 'ltr', language: 'en', font: 'Rubik', title: 't', description: 'd', definitions: [], marks: [] } };
for (const write of [toSvg, toOutlinedSvg, toPng, toPdf]) {
  try {
    await write(picture.scene);
    console.log(write.name + ' works');
  } catch (error) {
    console.log(write.name + ' ' + error.code + ': ' + error.message);
  }
}`;

let folder: string;
let metafile: Metafile;
beforeAll(async () => {
  // a place without our packages: whatever is not in the files is absent
  folder = mkdtempSync(join(tmpdir(), 'playermap-absent-'));
  ({ metafile } = await build({
    entryPoints: {
      export: join(ROOT, 'src/export/index.ts'),
      node: join(ROOT, 'src/node.ts'),
      index: join(ROOT, 'src/index.ts'),
    },
    outdir: folder,
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outExtension: { '.js': '.mjs' },
    external: PARTS,
    metafile: true,
  }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All that is loaded together with an entry point, before anything is called. */
function loadedWith(entry: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const output = metafile.outputs[file];
    for (const { path, kind, external } of output?.imports ?? []) {
      if (kind === 'dynamic-import') continue;
      if (external) packages.add(path);
      else walk(path);
    }
  };
  walk(entry);
  const inputs = [...seen].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  return [...packages, ...inputs];
}

describe('optional parts', () => {
  test.each(['export.mjs', 'node.mjs', 'index.mjs'])(
    'are not loaded with %s, nor are the outlines of letters',
    (entry) => {
      const loaded = loadedWith(entry);
      expect(loaded.length).toBeGreaterThan(20);
      expect(loaded.filter((path) => PARTS.some((part) => path.includes(part)))).toEqual([]);
      expect(loaded.filter((path) => /text\/fonts\//.test(path))).toEqual([]);
    },
  );

  test('are loaded where they are used, and the letters in files of their own', () => {
    const later = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
    );
    expect(later).toContain('pdfkit');
    expect(new Set(later.filter((path) => /rubik-[47]00/.test(path))).size).toBe(2);
  });

  test('say what to install where they are absent, and all else works', () => {
    writeFileSync(join(folder, 'use.mjs'), `import { toOutlinedSvg, toPdf, toPng, toSvg } from './export.mjs';${USE}`);
    const said = execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(said.trim().split('\n')).toEqual([
      'toSvg works',
      'toOutlinedSvg missing-part: an SVG with outlines needs harfbuzzjs, which playermap does not bring along: npm install harfbuzzjs',
      'toPng missing-part: a PNG needs @resvg/resvg-js and harfbuzzjs, which playermap does not bring along: npm install @resvg/resvg-js harfbuzzjs',
      'toPdf missing-part: a PDF needs pdfkit and harfbuzzjs, which playermap does not bring along: npm install pdfkit harfbuzzjs',
    ]);
  });

  test('may be absent where an application is bundled', async () => {
    const { outputFiles, errors } = await build({
      stdin: { contents: "export { toPng, toSvg } from './export.mjs'", resolveDir: folder },
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      platform: 'node',
      outdir: folder,
      logLevel: 'silent',
    });
    expect(errors).toEqual([]);
    expect(outputFiles.length).toBeGreaterThan(1);
  });

  test.each([
    'index',
    'model/index',
    'measures/index',
    'io/index',
    'render/index',
    'export/index',
    'engagement/index',
    'element',
  ])('need no settings where src/%s is bundled for a browser, though they are installed', async (entry) => {
    const { errors, outputFiles } = await build({
      entryPoints: [join(ROOT, `src/${entry}.ts`)],
      bundle: true,
      minify: true,
      write: false,
      splitting: true,
      outdir: folder,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    expect(errors).toEqual([]);
    // nothing of Node is left to be imported
    expect(outputFiles.filter(({ text }) => /(import|require)\(["']node:/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('are asked for by name where a bundle draws a panel without them', async () => {
    await build({
      stdin: {
        contents: `import { convene, readPool, readQuotas } from '${join(ROOT, 'src/engagement/index')}';
import { readCsv } from '${join(ROOT, 'src/io/index')}';
const pool = readPool(readCsv('id,sector\\n1,business\\n2,public', 'pool.csv').value).value;
const quotas = readQuotas(readCsv('category,name,min,max\\nsector,business,1,1\\nsector,public,0,1', 'q.csv').value, pool, 1);
convene(pool, quotas.value, { seats: 1 }).catch((error) => console.log(error.code + ': ' + error.message));`,
        resolveDir: folder,
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      outfile: join(folder, 'convene.mjs'),
    });
    const said = execFileSync(process.execPath, ['convene.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(said.trim()).toBe(
      'missing-part: drawing under quotas needs highs, which playermap does not bring along: npm install highs',
    );
  });

  test('say why, where they are there and do not load', () => {
    const reason = new Error('no binary for this machine');
    expect(() => required('a PNG', { 'a-part': { reason }, other: found(1) })).toThrow(
      'a PNG needs a-part (no binary for this machine), which playermap does not bring along: npm install a-part',
    );
    expect(required('a PNG', { other: found(1) })).toEqual({ other: 1 });
  });
});
