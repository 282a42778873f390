// The tests that mutation testing runs against every change, as .config/mutate.mjs names them: those of exact values on small
// networks. What is slow (real and random networks, other programs, workers, browsers) is left out, since every change runs it anew
// and an endless loop ends only after the time that all its tests take. What tests import most was bundled; files share their
// modules, which a change is not part of: it is switched on while a test runs.
import { fileURLToPath } from 'node:url';
import type { Alias } from 'vite';
import { defineConfig } from 'vitest/config';
import whole from './vitest.config';

const SLOW = ['propert', 'slow', 'reference', 'same-network', 'large', 'findings/networks', 'worker', 'descriptors'];
const tests: string[] = JSON.parse(process.env.MUTATION_TESTS ?? '["{kernel,measures}/**"]');
const file = (name: string) => `test/${name}.test.ts`;

const { alias } = whole.resolve as { alias: Alias[] };
const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}.mutation/bundle`;

export default defineConfig({
  ...whole,
  resolve: { alias: [{ find: /^playermap\/(model|measures)$/, replacement: `${bundle}/$1.mjs` }, ...alias] },
  test: {
    include: tests.map((name) => (name.endsWith('**') ? file(`${name}/*`) : file(name))),
    exclude: [file('measures/mixing/mixing')].concat(SLOW.map((name) => `test/**/*${name}*.test.ts`)),
    isolate: false,
    testTimeout: 20_000,
    server: { deps: { external: [/\.mutation\/bundle/] } },
  },
});
