// Packs the package, installs it in a folder of its own, and proves it on this Node and on those of .ci/nodes: ESM, CommonJS and
// the command line run, and the same input gives the same picture to the byte. Ends with `N passed, N failed`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'playermap-nodes-'));
const sh = (program, ...args) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
const use = (load) => `${load('playermap', '{ Ecosystem, playerMap, project, toSvg }')}
${load('playermap/measures', '{ betweenness, betweennessInWorkers }')}
const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: '3708', ring: 'recipient' }, { id: 'b', ring: 'operator' }], ties: [{ source: 'b', target: '3708' }] });
if (!toSvg(playerMap(ecosystem).scene).includes('data-player="3708"')) throw new Error('no map');
const network = () => project(ecosystem);
betweennessInWorkers(network(), { workers: 2, normalized: false }).then(({ list }) => {
  if (list.join() !== betweenness(network(), { normalized: false }).list.join()) throw new Error('other numbers in workers');
});
`;

execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .at(-1);
writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }');
sh('npm', 'install', '--silent', '--no-audit', '--no-fund', `./${packed}`);
writeFileSync(
  join(folder, 'use.mjs'),
  use((from, names) => `import ${names} from '${from}';`),
);
writeFileSync(
  join(folder, 'use.cjs'),
  use((from, names) => `const ${names} = require('${from}');`),
);
cpSync(join(root, 'examples/social-procurement/data'), join(folder, 'service'), { recursive: true });

const nodes = [
  ['this Node', process.execPath],
  ...['node22', 'node24'].map((name) => [name, join(root, '.ci/nodes/node_modules', name, 'bin/node')]),
];
let passed = 0;
let failed = 0;
let first;
for (const [name, node] of nodes) {
  const bin = 'node_modules/playermap/dist/cli.js';
  const proofs = {
    'ES module': () => sh(node, 'use.mjs'),
    CommonJS: () => sh(node, 'use.cjs'),
    check: () => sh(node, bin, 'check', 'service'),
    'same picture': () => {
      sh(node, bin, 'map', 'service', '--lang', 'he', '-o', 'map.svg');
      const picture = readFileSync(join(folder, 'map.svg'), 'utf8');
      first ??= picture;
      if (picture !== first) throw new Error('the picture differs from that of the first Node');
    },
  };
  const version = sh(node, '--version').trim();
  for (const [proof, run] of Object.entries(proofs)) {
    try {
      run();
      passed++;
    } catch (error) {
      failed++;
      console.error(`${name} ${version}, ${proof}: ${error.stderr || error.message}`);
    }
  }
  console.log(`${version}: proved`);
}
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
