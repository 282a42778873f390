import { defineConfig } from 'tsup';

const entry = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  measures: 'src/measures/index.ts',
  io: 'src/io/index.ts',
  render: 'src/render/index.ts',
  export: 'src/export/index.ts',
  node: 'src/node.ts',
  cli: 'src/cli/index.ts',
};

export default defineConfig([
  {
    entry,
    format: ['esm', 'cjs'],
    target: 'node20',
    clean: true,
    splitting: true,
    // commander and fastest-levenshtein are small and pure: bundled, so that a consumer installs less
    noExternal: ['commander', 'fastest-levenshtein'],
    // tsup sets baseUrl, which TypeScript 6 calls deprecated
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { entry: { bin: 'src/bin.ts' }, format: ['esm'], target: 'node20', external: ['./cli.js'] },
]);
