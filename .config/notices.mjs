// Writes dist/NOTICES.txt: the licences of whatever the built files carry from others. Which packages these are is read from what the
// bundler put into them: into the files of dist, into the script of exported pages, and into that of workers.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundleViewer } from './make-viewer.mjs';
import { bundleWorker } from './make-worker.mjs';

const root = new URL('../', import.meta.url);
const text = (path) => readFileSync(new URL(path, root), 'utf8').trim();

const built = ['dist/metafile-esm.json', 'dist/metafile-cjs.json'].map((path) => JSON.parse(text(path)));
const inputs = [...built, bundleViewer().metafile, bundleWorker().metafile].flatMap(({ outputs }) =>
  Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  ),
);
const packages = new Set(inputs.flatMap((path) => /.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));

/** The licence in a package's folder. */
function licence(folder) {
  const file = readdirSync(new URL(folder, root)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (!file) throw new Error(`${folder} is carried in dist, and has no licence file`);
  return text(`${folder}/${file}`);
}

const works = [
  ['Rubik, the font: whole, in subsets, and as a table of widths', licence('node_modules/@fontsource/rubik')],
  ...[...packages].sort().map((folder) => {
    const { name, version } = JSON.parse(text(`${folder}/package.json`));
    return [`${name} ${version}, in part`, licence(folder)];
  }),
];
const parts = works.map(([title, terms]) => `${title}\n${'-'.repeat(title.length)}\n\n${terms}\n`);
writeFileSync(new URL('dist/NOTICES.txt', root), `playermap carries parts of the following works.\n\n${parts.join('\n\n')}`);
for (const name of ['esm', 'cjs']) rmSync(new URL(`dist/metafile-${name}.json`, root));
