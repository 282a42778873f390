import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

test('the text that exported pages run is what the generator makes of the present source', async () => {
  const script = pathToFileURL(fileURLToPath(new URL('.config/make-viewer.mjs', root))).href;
  const { makeViewer }: { makeViewer: () => ReadonlyMap<string, string> } = await import(script);
  for (const [path, content] of makeViewer()) {
    expect(readFileSync(new URL(path, root), 'utf8') === content, 'run node .config/make-viewer.mjs').toBe(true);
    expect(content).not.toMatch(/<\/script|<!--/i);
  }
});
