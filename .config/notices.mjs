// Writes dist/NOTICES.txt: the licences of what the built files carry from others.
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const text = (path) => readFileSync(new URL(path, root), 'utf8').trim();
const bundled = [
  ['Rubik, the font (whole, in subsets, and as a table of widths)', 'src/text/faces/OFL.txt'],
  ['d3, parts of which the exported page carries', 'node_modules/d3/LICENSE'],
];
const parts = bundled.map(([name, path]) => `${name}\n${'-'.repeat(name.length)}\n\n${text(path)}\n`);
writeFileSync(new URL('dist/NOTICES.txt', root), `playermap carries parts of the following works.\n\n${parts.join('\n\n')}`);
