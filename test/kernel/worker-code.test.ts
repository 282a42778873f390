import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { betweenness } from 'playermap/measures';
import { networkFromTables } from 'playermap/model';
import { expect, test } from 'vitest';
import { openBrowser } from '../export/browser';
import { seededTables } from '../helpers/seeded-tables';

const root = new URL('../../', import.meta.url);

test('the text that workers run is what the generator makes of the present source', async () => {
  const script = pathToFileURL(fileURLToPath(new URL('.config/make-worker.mjs', root))).href;
  const { makeWorker }: { makeWorker: () => ReadonlyMap<string, string> } = await import(script);
  for (const [path, content] of makeWorker()) {
    expect(readFileSync(new URL(path, root), 'utf8') === content, 'run node .config/make-worker.mjs').toBe(true);
  }
});

const SCRIPT = `
import { betweennessInWorkers } from '../../src/measures/index';
import { networkFromTables } from '../../src/model/index';
import { seededTables } from '../helpers/seeded-tables';
window.measured = async () => {
  const network = networkFromTables(seededTables(600, 1500, 4), { directed: false });
  const NativeWorker = window.Worker;
  let answers = 0;
  window.Worker = class extends NativeWorker { constructor(...given) { super(...given); this.addEventListener('message', () => answers++); } };
  const heard = [];
  const { list } = await betweennessInWorkers(network, { workers: 2, onProgress: (share) => heard.push(share) });
  const fromWorkers = answers;
  const stop = new AbortController();
  const refused = betweennessInWorkers(networkFromTables(seededTables(600, 1500, 5)), { workers: 2, signal: stop.signal, onProgress: () => stop.abort() });
  return { list, fromWorkers, last: heard.at(-1), stopped: await refused.then(() => 'no', (error) => error.name) };
};`;

/** A page with the script, under a policy of what it may do. */
async function serve(policy: string): Promise<{ server: Server; address: string }> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    charset: 'utf8',
  });
  const server = createServer((_, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>p</title><script>${outputFiles[0]?.text}</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const expected = () => betweenness(networkFromTables(seededTables(600, 1500, 4), { directed: false })).list;

test.each([
  ['in Chromium', 64, "script-src 'unsafe-inline'; worker-src blob:"],
  ['in Chromium where a page forbids workers from text', 0, "script-src 'unsafe-inline'; worker-src 'none'"],
])('%s the numbers are those of one thread of Node, to the last bit', async (_, fromWorkers, policy) => {
  const { server, address } = await serve(policy);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const found = (await page.evaluate('measured()')) as { list: number[]; last: number; stopped: string };
    expect(found.list).toEqual(expected());
    expect(found).toMatchObject({ fromWorkers, last: 1, stopped: 'AbortError' });
  } finally {
    await browser.close();
    server.close();
  }
});
