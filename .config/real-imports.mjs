// tsup turns every `import()` of the CommonJS files into a `require()`. Optional packages need the real one: harfbuzzjs is an ES
// module that waits for its engine, which no `require()` can load.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const peers = Object.keys(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).peerDependencies);
// by its name, or by one that is not written out (kernel/optional-parts.ts)
const REQUIRED = new RegExp(`Promise\\.resolve\\(\\)\\.then\\(\\(\\) => _interopRequireWildcard\\(require\\(((?:\\s*/\\*.*?\\*/)*\\s*(?:${peers.map((peer) => `"${peer}"`).join('|')}|[a-z]\\w*)\\s*)\\)\\)\\)`, 'g');
for (const name of readdirSync(new URL('dist/', root)).filter((file) => file.endsWith('.cjs'))) {
  const file = new URL(`dist/${name}`, root);
  const code = readFileSync(file, 'utf8');
  const real = code.replace(REQUIRED, 'import($1)');
  const left = peers.filter((peer) => real.includes(`require("${peer}")`));
  if (left.length > 0 || /require\(\s*(\/\*|[a-z])/.test(real)) {
    throw new Error(`dist/${name} requires ${left.join(', ') || 'by a name that is not written out'}, which has to be imported`);
  }
  if (real !== code) writeFileSync(file, real);
}
