import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { built, PACKAGE, ROOT } from './packed';

/** Packages whose code came into a bundle. */
const packagesIn = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []) : [],
    ),
  );

const bundled = async (entries: readonly string[], external: readonly string[]): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => join(ROOT, entry)),
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    external: [...external],
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return packagesIn(metafile);
};

let notices: string;
let named: readonly string[];
beforeAll(() => {
  built();
  notices = readFileSync(join(ROOT, 'dist/NOTICES.txt'), 'utf8');
  named = [...notices.matchAll(/^(\S+) (\d\S*), in part\n-+\n/gm)].map(([, name]) => name as string);
});

describe('the notices of the package', () => {
  it('name each package whose code it carries, in the files of dist, in exported pages and in workers; and no other', async () => {
    const installed = [...Object.keys(PACKAGE.dependencies), ...Object.keys(PACKAGE.peerDependencies)];
    const ours = [...new Set(Object.keys(PACKAGE.exports).filter((name) => !name.endsWith('.json')))].map((name) => {
      const folder = name.slice(2);
      if (folder === '') return 'src/index.ts';
      return ['element', 'node'].includes(folder) ? `src/${folder}.ts` : `src/${folder}/index.ts`;
    });
    const carried = new Set([
      ...(await bundled([...ours, 'src/bin.ts'], installed)),
      ...(await bundled(['src/viewer/entry.ts', 'src/kernel/worker-entry.ts'], [])),
    ]);
    expect(carried.size).toBeGreaterThan(5);
    expect([...named].sort()).toEqual([...carried].sort());
  });

  it('give the terms of each, as the package itself has them, in its version', () => {
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) {
      const folder = join(ROOT, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
      const file = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path)) as string;
      expect(notices).toContain(`${name} ${version}, in part\n`);
      expect(notices).toContain(readFileSync(join(folder, file), 'utf8').trim());
    }
  });

  it('give the licence of the font, which travels whole, in subsets and as a table', () => {
    expect(notices).toMatch(/^Rubik, the font[\s\S]*SIL OPEN FONT LICENSE Version 1\.1/m);
    expect(notices).toMatch(/Copyright .*Rubik Project Authors/);
  });

  it('leave nothing of others in the files of dist without one: what is imported is what npm installs', () => {
    const installed = new Set([...Object.keys(PACKAGE.dependencies), ...Object.keys(PACKAGE.peerDependencies)]);
    const files = readdirSync(join(ROOT, 'dist')).filter((name) => name.endsWith('.js'));
    expect(files.length).toBeGreaterThan(10);
    const imported = new Set(
      files.flatMap((name) =>
        [
          ...readFileSync(join(ROOT, 'dist', name), 'utf8').matchAll(
            /^(?:import .*|\} )from ['"]([^.'"][^'"]*)['"];$/gm,
          ),
        ].map(([, from]) => (/^(?:@[^/]+\/)?[^/]+/.exec(from as string) as RegExpExecArray)[0]),
      ),
    );
    expect([...imported].filter((name) => !isBuiltin(name) && !installed.has(name))).toEqual([]);
    expect(imported.has('graphology')).toBe(true);
  });
});
