// The test files of an area and what they test as one script, which is compiled once and run anew for every change: each starts
// with modules as fresh as those of a new process, in some hundredths of a second.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

/**
 * Answers a function that loads everything, given what stands in for some packages: `vitest` must have `inFile`. Only the first run
 * counts what of the code each test goes through (`coverage`), which takes about as long as the tests.
 */
export async function bundleTests(files, { coverage = false } = {}) {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
    plugins: [{ name: 'tests', setup }, ...(coverage ? [] : [withoutCoverage])],
  });
  const script = new vm.Script(`(function (require, module) {${outputFiles[0].text}\n})`, { filename: 'tests.cjs' });
  const require = createRequire(resolve('package.json'));
  return (instead) => script.runInThisContext()((name) => instead[name] ?? require(name), { exports: {} });
}

function setup({ onResolve, onLoad }) {
  onResolve({ filter: /^playermap\// }, ({ path }) => ({
    path: resolve(path.replace('playermap', 'src'), 'index.ts'),
    sideEffects: false,
  }));
  onResolve({ filter: /^\.\/test\// }, ({ path }) => ({ path: resolve(path), sideEffects: true }));
  // files beside a test are read from where the test is
  onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
    const begin = `import { inFile as inFileOfTests } from 'vitest'; inFileOfTests(${JSON.stringify(relative('.', path))});`;
    return { loader: 'ts', contents: path.endsWith('.test.ts') ? `${begin}${text}` : text };
  });
}

const withoutCoverage = {
  name: 'without-coverage',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(/function stryCov_\w+\(\) {/, '$& return;'),
    }));
  },
};
