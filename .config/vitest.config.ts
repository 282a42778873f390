import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('../src', import.meta.url));
const folder = (name: string) => `${src}/${name}/index.ts`;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    alias: [
      { find: /^playermap$/, replacement: `${src}/index.ts` },
      { find: /^playermap\/(node|element)$/, replacement: `${src}/$1.ts` },
      { find: /^playermap\/(model|measures|io|render|export|engagement|cli)$/, replacement: folder('$1') },
    ],
  },
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
});
