// Makes src/export/viewer-code.json, the text that an exported page runs, from src/viewer/entry.ts. Its output is checked in;
// run `node .config/make-viewer.mjs` after a change of what pages do. A test compares them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The page's script with a list of what is in it. */
export const bundleViewer = () =>
  buildSync({
    absWorkingDir: root,
    entryPoints: ['src/viewer/entry.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });

/** The file by its path from the project's root: what this script writes and its test compares. */
export function makeViewer() {
  const { outputFiles } = bundleViewer();
  // nothing in a script may look like its end
  const code = outputFiles[0].text.trim().replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
  return new Map([['src/export/viewer-code.json', `${JSON.stringify({ code })}\n`]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of makeViewer()) writeFileSync(new URL(`../${path}`, import.meta.url), content);
}
