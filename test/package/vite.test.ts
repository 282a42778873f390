import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readEcosystem } from 'playermap/node';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../export/browser';
import { consumer, link, ROOT } from './packed';

/** What the page of the application offers. */
interface App {
  /** Draws the map and the element. */
  show(): string;
  degrees(): readonly number[];
  fromWorker(): Promise<{ readonly degrees: readonly number[]; readonly density: number }>;
  inWorkers(workers: number): Promise<{ readonly same: boolean; readonly of: number }>;
  outlined(): Promise<string>;
  pdf(): Promise<string>;
}
declare global {
  var app: App;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

let folder: string;
let browser: Browser;
let server: Server;
let address: string;
/** What the server says a page may do. */
let policy = '';

const built = () =>
  build({
    root: folder,
    base: './',
    logLevel: 'error',
    build: { outDir: 'built', emptyOutDir: true, target: 'es2022' },
  });

beforeAll(async () => {
  folder = consumer();
  for (const file of ['index.html', 'main.ts', 'worker.ts']) {
    copyFileSync(join(ROOT, 'test/package/app', file), join(folder, file));
  }
  mkdirSync(join(folder, 'public/vendor'), { recursive: true });
  const { document } = await readEcosystem(join(ROOT, 'examples/social-procurement/data'));
  writeFileSync(join(folder, 'public/service.json'), JSON.stringify(document));
  server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html');
    try {
      const content = readFileSync(join(folder, 'built', path));
      const own = policy === '' ? {} : { 'content-security-policy': policy };
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...own })
        .end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

interface OpenApp {
  readonly page: Page;
  readonly complaints: readonly string[];
  workers(): number;
}

async function opened(): Promise<OpenApp> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  let workers = 0;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('worker', () => {
    workers++;
  });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.app !== undefined);
  return { page, complaints: complaints as readonly string[], workers: () => workers };
}

describe('an application built with Vite', () => {
  let app: OpenApp;
  beforeAll(async () => {
    await built();
    app = await opened();
  });
  afterAll(() => app.page.close());

  it('draws a Hebrew map and mounts <player-map>, without a word on the console', async () => {
    const { page, complaints } = app;
    await page.evaluate(() => globalThis.app.show());
    await page.waitForSelector('player-map svg [data-player]');
    const seen = await page.evaluate(() =>
      ['#map', 'player-map'].map((place) => {
        const svg = document.querySelector(`${place} svg`) as SVGSVGElement;
        const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
        return {
          direction: svg.getAttribute('direction'),
          players: svg.querySelectorAll('[data-player]').length,
          hebrew: texts.filter((text) => /[א-ת]/.test(text)).length,
        };
      }),
    );
    for (const { direction, players, hebrew } of seen) {
      expect(direction).toBe('rtl');
      expect(players).toBeGreaterThan(20);
      expect(hebrew).toBeGreaterThan(20);
    }
    await page.click('player-map [data-player]');
    expect(complaints).toEqual([]);
  });

  it('measures in a module worker of its own as in the page', async () => {
    const { page, complaints, workers } = app;
    const before = workers();
    const here = await page.evaluate(() => globalThis.app.degrees());
    const there = await page.evaluate(() => globalThis.app.fromWorker());
    expect(here.length).toBeGreaterThan(20);
    expect(there.degrees).toEqual(here);
    expect(there.density).toBeGreaterThan(0);
    expect(workers() - before).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('says what to install where optional packages are absent', async () => {
    const svg = await app.page.evaluate(() => globalThis.app.outlined());
    const pdf = await app.page.evaluate(() => globalThis.app.pdf());
    expect(svg).toMatch(/^missing-part: an SVG with outlines needs harfbuzzjs.*npm install harfbuzzjs$/);
    expect(pdf).toMatch(/^missing-part: a PDF needs pdfkit.* and harfbuzzjs/);
  });

  it.each([
    ['playermap', '{ degree, project }'],
    ['playermap/render', '{ draw }'],
    ['playermap/engagement', '{ rankMethods }'],
  ])('carries of %s with %s what the stored size says, as Vite takes away what is not used', async (from, names) => {
    const { gzip } = JSON.parse(readFileSync(join(ROOT, 'test/sizes.json'), 'utf8')) as {
      gzip: Record<string, number>;
    };
    writeFileSync(
      join(folder, 'only.js'),
      `import ${names} from '${from}';\nglobalThis.used = [${names.slice(1, -1)}];`,
    );
    const { output } = (await build({
      root: folder,
      logLevel: 'error',
      build: { write: false, target: 'es2022', rolldownOptions: { input: join(folder, 'only.js') } },
    })) as { output: { code?: string }[] };
    const size = gzipSync(output.map(({ code = '' }) => code).join('')).length;
    expect(size / (gzip[`${names} of ${from}`] as number)).toBeLessThan(1.1);
    expect(size).toBeGreaterThan(2000);
  });

  it.each([
    ['lets our workers walk the paths where its policy allows workers made from text', ' blob:', 2],
    ['gets the same numbers without them where its policy does not', '', 0],
  ])('%s', async (_, allowed, started) => {
    policy = `script-src 'self' 'unsafe-inline'; worker-src 'self'${allowed}`;
    const { page, workers } = await opened();
    expect(await page.evaluate(() => globalThis.app.inWorkers(2))).toEqual({ same: true, of: 2600 });
    expect(workers()).toBe(started);
    await page.close();
    policy = '';
  });
});

describe('an application built with Vite that has the optional packages', () => {
  beforeAll(async () => {
    link(folder, 'harfbuzzjs', 'pdfkit', 'highs', 'hyparquet', 'hyparquet-writer', '@resvg/resvg-js');
    // what the import map of the page names
    cpSync(join(ROOT, 'node_modules/harfbuzzjs/dist'), join(folder, 'public/vendor/harfbuzzjs'), { recursive: true });
    await built();
  });

  it('writes outlines and a PDF in the page', async () => {
    const { page, complaints } = await opened();
    const svg = await page.evaluate(() => globalThis.app.outlined());
    const pdf = await page.evaluate(() => globalThis.app.pdf());
    expect(svg.slice(0, 200)).toContain('<svg');
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(100);
    expect(pdf.slice(0, 100)).toMatch(/^%PDF-1/);
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
