import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { built, type Packed, packed, ROOT, tried } from './packed';

const STORED = join(ROOT, 'test/sizes.json');
const TOLERANCE = 1.05;

interface Sizes {
  /** Bytes of what a page carries, packed by gzip. */
  readonly gzip: Readonly<Record<string, number>>;
  readonly tarball: { readonly packed: number; readonly unpacked: number; readonly files: number };
}

/** Leaves out what is only loaded when something asks for it. */
const LATER: Plugin = {
  name: 'later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/** Bytes by package or file of ours that an import from the built package carries. */
async function carried(entry: string, names: string): Promise<ReadonlyMap<string, number>> {
  const code = names === '' ? `import './dist/${entry}.js'` : `export ${names} from './dist/${entry}.js'`;
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['pdfkit'],
    plugins: [LATER],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const bytes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of inputs) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'playermap';
    if (bytesInOutput > 0) bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
  }
  return bytes;
}

let tarball: Packed;
beforeAll(() => {
  built();
  const folder = mkdtempSync(join(tmpdir(), 'playermap-size-'));
  tarball = packed(folder);
  rmSync(folder, { recursive: true });
});

describe('the size', () => {
  it('of every entry point, of names of daily use and of the tarball is what is stored, or at most 5 % more', () => {
    const { out } = tried(
      ROOT,
      process.execPath,
      'node_modules/size-limit/bin.js',
      '--config',
      '.config/size-limit.cjs',
      '--silent',
      '--json',
    );
    const measured = JSON.parse(out) as readonly {
      readonly name: string;
      readonly size: number;
    }[];
    const now: Sizes = {
      gzip: Object.fromEntries(measured.map(({ name, size }) => [name, size])),
      tarball: { packed: tarball.size, unpacked: tarball.unpackedSize, files: tarball.files.length },
    };
    if (process.env.UPDATE_SIZES === '1') writeFileSync(STORED, `${JSON.stringify(now, null, 2)}\n`);
    const before = JSON.parse(readFileSync(STORED, 'utf8')) as Sizes;
    expect(Object.keys(now.gzip)).toEqual(Object.keys(before.gzip));
    const all = ({ gzip, tarball }: Sizes) => Object.entries({ ...gzip, ...tarball });
    const stored = new Map(all(before));
    const grown = all(now).filter(([name, size]) => size > (stored.get(name) as number) * TOLERANCE);
    expect(grown.map(([name, size]) => `${name}: ${stored.get(name)} -> ${size}`)).toEqual([]);
    // what got much smaller is stored anew, or it could grow back unseen
    const shrunk = all(now).filter(([name, size]) => size * 1.25 < (stored.get(name) as number));
    expect(shrunk.map(([name, size]) => `${name}: ${stored.get(name)} -> ${size}`)).toEqual([]);
  });

  it.each(['index', 'model', 'measures', 'io', 'render', 'export', 'engagement', 'element', 'node', 'run'])(
    'of an import of dist/%s.js for nothing is nothing: the package has no side effects',
    async (entry) => {
      const { outputFiles } = await build({
        stdin: { contents: `import './dist/${entry}.js'`, resolveDir: ROOT },
        bundle: true,
        minify: true,
        format: 'esm',
        platform: 'node',
        write: false,
        logLevel: 'error',
      });
      expect(outputFiles[0]?.text).toBe('');
    },
  );

  it('of what loads at once is not that of what loads at need: no file is imported for nothing', () => {
    const files = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js') && file !== 'cli.js');
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => /^import ["']\.\//m.test(readFileSync(join(ROOT, 'dist', file), 'utf8')))).toEqual(
      [],
    );
  });

  // what comes with a name is what it needs: no schemas with numbers and drawings, no graphs with checks
  it.each([
    ['measures', '{ degree, betweenness, eiIndex }', ['fastest-levenshtein']],
    ['index', '{ degree, project }', ['fastest-levenshtein']],
    ['model', '{ project }', ['fastest-levenshtein']],
    ['model', '{ checkEcosystem }', ['fastest-levenshtein', 'zod']],
    ['render', '{ draw }', ['d3-selection']],
    ['export', '{ toSvg }', ['d3-selection']],
    ['engagement', '{ rankMethods }', ['fastest-levenshtein']],
  ])('of %s: %s brings no package but %j', async (entry, names, packages) => {
    const bytes = await carried(entry, names);
    expect([...bytes.keys()].filter((name) => name !== 'playermap').sort()).toEqual(packages);
    expect(bytes.get('playermap')).toBeGreaterThan(1000);
  });

  it('of whole entry points has no schemas where there are numbers and drawings only', async () => {
    for (const entry of ['measures', 'render', 'export', 'element']) {
      const packages = await carried(entry, '*');
      expect(packages.size, entry).toBeGreaterThan(2);
      expect(packages.has('zod'), entry).toBe(false);
    }
    expect((await carried('model', '*')).has('zod')).toBe(true);
  });
});
