// tsup turns every `import()` of the CommonJS files into a `require()`. Optional packages need the real one: harfbuzzjs is an ES
// module that waits for its engine, which no `require()` can load.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const peers = Object.keys(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).peerDependencies);
for (const name of readdirSync(new URL('dist/', root)).filter((file) => file.endsWith('.cjs'))) {
  const file = new URL(`dist/${name}`, root);
  const code = readFileSync(file, 'utf8');
  const real = peers.reduce(
    (text, peer) => text.replaceAll(`Promise.resolve().then(() => _interopRequireWildcard(require("${peer}")))`, `import("${peer}")`),
    code,
  );
  const left = peers.filter((peer) => real.includes(`require("${peer}")`));
  if (left.length > 0) throw new Error(`dist/${name} requires ${left.join(', ')}, which have to be imported`);
  if (real !== code) writeFileSync(file, real);
}
