import { defineConfig } from 'tsup';

const ENTRY_POINTS = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  measures: 'src/measures/index.ts',
  io: 'src/io/index.ts',
  render: 'src/render/index.ts',
  export: 'src/export/index.ts',
  engagement: 'src/engagement/index.ts',
  element: 'src/element.ts',
  node: 'src/node.ts',
  run: 'src/cli/index.ts',
  cli: 'src/bin.ts',
};

// What imports a package that does not say it is free of side effects gets a file of its own: whoever does not use it then does
// not carry that package. .config/shakeable.mjs removes the doors to these files, which nobody enters.
const APART = Object.fromEntries(
  ['kernel/empty-graph', 'kernel/nearest', 'text/bidi', 'io/parse-records', 'measures/communities/louvain-search'].map(
    (path) => [`apart/${path}`, `src/${path}.ts`],
  ),
);

export default defineConfig({
  entry: { ...ENTRY_POINTS, ...APART },
  format: ['esm', 'cjs'],
  target: 'node20',
  clean: true,
  splitting: true,
  // read and removed by .config/notices.mjs
  metafile: true,
  // tsup sets baseUrl, which TypeScript 6 calls deprecated
  dts: { entry: ENTRY_POINTS, compilerOptions: { ignoreDeprecations: '6.0' } },
});
