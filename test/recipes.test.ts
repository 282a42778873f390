import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './export/browser';
import { ensureBuilt, ROOT } from './helpers/built';

const RECIPES = join(ROOT, 'examples/recipes');
const README = readFileSync(join(RECIPES, 'README.md'), 'utf8');

let folder: string;
let browser: Browser;
beforeAll(async () => {
  ensureBuilt();
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'playermap-recipes-'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** A recipe as a reader has it after `npm install`: a copy of the folder, and the packages it names. */
function installed(name: string, further: readonly string[] = []): string {
  const here = join(folder, name);
  cpSync(join(RECIPES, name), here, { recursive: true });
  const file = join(here, 'package.json');
  const { dependencies = {}, devDependencies = {} } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const part of [...Object.keys({ ...dependencies, ...devDependencies }), ...further]) {
    const at = join(here, 'node_modules', part);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(part === 'playermap' ? ROOT : join(ROOT, 'node_modules', part), at);
  }
  return here;
}

/** Opens a page without a network: a folder is served from memory, as a web server would. */
async function opened(path: string): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 1000 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await context.route(/^https?:/, (route) => {
    const { host, pathname } = new URL(route.request().url());
    const file = join(path, pathname === '/' ? 'index.html' : pathname);
    if (host === 'recipe.test' && existsSync(file)) return route.fulfill({ path: file });
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    wrong.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(path.endsWith('.html') ? `file://${path}` : 'http://recipe.test/');
  await page.locator('svg.playermap [data-player]').first().waitFor();
  return { page, wrong };
}

const built = async (name: string): Promise<string> => {
  const root = installed(name);
  await build({ root, logLevel: 'error', ...(!existsSync(join(root, 'vite.config.js')) && { configFile: false }) });
  return join(root, 'dist');
};

/** What a reader sees: names in Hebrew, in their places, wide enough to be read. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector<SVGSVGElement>('svg.playermap') ?? document.querySelector('player-map svg');
    const box = map?.getBoundingClientRect();
    return {
      players: map?.querySelectorAll('[data-player]').length,
      hebrew: /[א-ת]/.test(map?.textContent ?? ''),
      rightToLeft: map?.querySelector('text')?.getAttribute('direction') ?? map?.getAttribute('direction'),
      wide: (box?.width ?? 0) > 900 && (box?.height ?? 0) > 600,
    };
  });

const choose = (page: Page, id: string) => page.locator(`[data-player="${id}"]`).first().click();
const SEEN = { players: 7, hebrew: true, rightToLeft: 'rtl', wide: true };

describe('recipes', () => {
  it('vite: the element shows the map and tells who was chosen', async () => {
    const { page, wrong } = await opened(await built('vite'));
    expect(await seen(page)).toEqual(SEEN);
    await choose(page, 'visitors');
    await expect.poll(() => page.locator('#chosen').textContent()).toBe('עמותת המבקרות');
    expect(wrong).toEqual([]);
  });

  it('react: the component shows the map, changes its language and tells who was chosen', async () => {
    const { page, wrong } = await opened(await built('react'));
    expect(await seen(page)).toEqual(SEEN);
    await choose(page, 'clinic');
    await expect.poll(() => page.locator('#chosen').textContent()).toBe('טיפת חלב');
    await page.locator('button').click();
    await expect.poll(() => page.locator('svg.playermap').textContent()).toContain('The municipality');
    expect(wrong).toEqual([]);
  });

  it('svelte: the attachment shows the map, changes its theme and tells who was chosen', async () => {
    const { page, wrong } = await opened(await built('svelte'));
    expect(await seen(page)).toEqual(SEEN);
    const paper = () => page.evaluate(() => document.querySelector('svg.playermap rect')?.getAttribute('fill'));
    const light = await paper();
    await page.locator('button').click();
    await expect.poll(paper).not.toBe(light);
    await choose(page, 'fund');
    await expect.poll(() => page.locator('#chosen').textContent()).toBe('קרן לגיל הרך');
    expect(wrong).toEqual([]);
  });

  it('html: one script made by the command of the page, opened from disk', async () => {
    const here = installed('html', ['playermap', 'esbuild']);
    const command = README.match(/^npx esbuild (.*)$/m)?.[1] ?? '';
    execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), command.split(' '), { cwd: here, stdio: 'pipe' });
    const { page, wrong } = await opened(join(here, 'index.html'));
    expect(await seen(page)).toEqual({ ...SEEN, players: 3 });
    await choose(page, 'visitors');
    await expect.poll(() => page.locator('#chosen').textContent()).toBe('עמותת המבקרות');
    expect(wrong).toEqual([]);
  });

  it('node: writes a picture and a page that opens from disk, and prints numbers', async () => {
    const here = installed('node');
    const printed = execFileSync(process.execPath, ['index.js'], { cwd: here, encoding: 'utf8' });
    expect(printed).toMatch(/^families 0\.17\ncity 0\.13\n/);
    expect(printed).toMatch(/[א-ת]/);
    expect(readFileSync(join(here, 'map.svg'), 'utf8')).toContain('עמותת המבקרות');
    const { page, wrong } = await opened(join(here, 'map.html'));
    expect((await seen(page)).players).toBe(7);
    expect(wrong).toEqual([]);
  });

  it('are each named on their page', () => {
    const folders = readdirSync(RECIPES, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !README.includes(`[\`${name}\`]`))).toEqual([]);
  });
});
