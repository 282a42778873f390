import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser } from '../export/browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page as a reader has it: a file opened from disk, without a network. */
export interface Opened {
  readonly page: Page;
  /** What it said, asked for from elsewhere, or threw. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function opened(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'playermap-page-'));
  const file = join(folder, 'map.html');
  await writeFile(file, html);
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(`file://${file}`);
  return {
    page,
    complaints,
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens pages for the tests of one file, one at a time; each must leave without anything to complain of. */
export function pageReader() {
  let browser: Browser;
  let now: Opened | undefined;
  const leave = async () => {
    const complaints = now?.complaints ?? [];
    await now?.close();
    now = undefined;
    expect(complaints).toEqual([]);
  };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(leave);
  return {
    async open(html: string, options?: BrowserContextOptions): Promise<Page> {
      await leave();
      now = await opened(browser, html, options);
      return now.page;
    },
    /** What the page complained of so far, which it is then forgiven. */
    complaints: () => now?.complaints.splice(0) ?? [],
  };
}

/** What axe-core finds wrong, as one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations: found } = await run.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
  });
}

/** Ids of the players that can be seen on the picture, and of those whose row can be seen in the table, sorted. */
export const shownPlayers = (page: Page): Promise<{ readonly picture: string[]; readonly table: string[] }> =>
  page.evaluate(() => {
    const seen = (selector: string, name: 'player' | 'row') =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => getComputedStyle(one).display !== 'none')
        .map((one) => one.dataset[name] ?? '')
        .sort();
    return { picture: seen('svg.playermap [data-player]', 'player'), table: seen('tbody tr', 'row') };
  });

/** How many ties each player has on the picture, and how many its row tells of. */
export const shownTies = (page: Page): Promise<{ readonly picture: number[]; readonly table: number[] }> =>
  page.evaluate(() => {
    const edges = [...document.querySelectorAll<SVGElement>('svg.playermap .ties > .edge')].filter(
      (one) => getComputedStyle(one).display !== 'none',
    );
    const rows = [...document.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => !row.hidden);
    return {
      picture: rows.map(
        ({ dataset: { row } }) =>
          edges.filter(({ dataset }) => dataset.source === row || dataset.target === row).length,
      ),
      table: rows.map((row) => (row.querySelector('td.ties')?.textContent ?? '').split('; ').filter(Boolean).length),
    };
  });
