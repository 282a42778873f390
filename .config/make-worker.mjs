// Makes src/kernel/worker-code.json, the text that workers run, from src/kernel/worker-entry.ts. Its output is checked in;
// run `node .config/make-worker.mjs` after a change of what workers do. A test compares them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The script of workers with a list of what is in it. */
export const bundleWorker = () =>
  buildSync({
    absWorkingDir: root,
    entryPoints: ['src/kernel/worker-entry.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    metafile: true,
    write: false,
  });

/** The file by its path from the project's root: what this script writes and its test compares. */
export function makeWorker() {
  const { outputFiles } = bundleWorker();
  return new Map([['src/kernel/worker-code.json', `${JSON.stringify({ code: outputFiles[0].text.trim() })}\n`]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of makeWorker()) writeFileSync(new URL(`../${path}`, import.meta.url), content);
}
