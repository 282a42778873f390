import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
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
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  clean: true,
  splitting: true,
  // tsup sets baseUrl, which TypeScript 6 calls deprecated
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
