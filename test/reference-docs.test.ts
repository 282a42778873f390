import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './export/browser';
import { PAGE_IDS } from './helpers/measure-page';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NAMES = JSON.parse(readFileSync(join(ROOT, 'test/public-names.json'), 'utf8')) as Record<string, string[]>;

/** What TypeDoc's JSON says of a name; a name that is exported twice refers to its first place. */
interface Reflection {
  readonly id: number;
  readonly name: string;
  readonly kind: number;
  readonly target?: number;
  readonly comment?: object;
  readonly signatures?: readonly Reflection[];
  readonly children?: readonly Reflection[];
}

const FOLDERS: Readonly<Record<number, string>> = { 32: 'variables', 64: 'functions', 128: 'classes' };

describe('the reference', () => {
  let folder: string;
  let said = '';
  let status: number | null = null;
  let modules: readonly Reflection[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'playermap-docs-'));
    const json = join(folder, 'api.json');
    const program = join(ROOT, 'node_modules/typedoc/bin/typedoc');
    const site = ['--out', join(folder, 'site'), '--json', json];
    const ran = spawnSync(process.execPath, [program, '--options', '.config/typedoc.json', ...site], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    ({ status } = ran);
    said = `${ran.stdout}${ran.stderr}`;
    if (existsSync(json)) modules = JSON.parse(readFileSync(json, 'utf8')).children;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is built without a warning: nothing public is undescribed, no type or link leads nowhere', () => {
    expect([status, said.match(/.*\b(?:warning|error)\b.*/gi) ?? []]).toEqual([0, []]);
  });

  it('has every entry point, under the name it is imported by', () => {
    expect(modules.map(({ name }) => name).sort()).toEqual(Object.keys(NAMES).sort());
  });

  it('has a page and a description for every public name', () => {
    const byId = new Map(
      modules.flatMap(({ name, children = [] }) => children.map((one) => [one.id, { ...one, module: name }])),
    );
    const lacking = Object.entries(NAMES).flatMap(([entry, names]) => {
      const known = new Map(modules.find(({ name }) => name === entry)?.children?.map((one) => [one.name, one]));
      return names.filter((name) => {
        const found = known.get(name);
        const own = byId.get(found?.target ?? found?.id ?? -1);
        if (!own) return true;
        const described = own.comment ?? own.signatures?.every(({ comment }) => comment);
        // a name that differs from another in capitals only has a number behind it
        const page = join(folder, 'site', `${FOLDERS[own.kind]}/${own.module.replaceAll('/', '_')}.${own.name}`);
        return !described || !(existsSync(`${page}.html`) || existsSync(`${page}-1.html`));
      });
    });
    expect(lacking).toEqual([]);
    expect(Object.values(NAMES).flat().length).toBeGreaterThan(200);
  });

  it('has the page of every measure', () => {
    const pages = readdirSync(join(folder, 'site/documents'));
    expect(PAGE_IDS.filter((id) => !pages.includes(`Measures.${id}.html`))).toEqual([]);
  });

  it('opens from disk without a network, and finds what is looked for', async () => {
    const browser = await openBrowser();
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) errors.push(request.url());
    });
    await page.goto(`file://${join(folder, 'site/index.html')}`);
    await page.keyboard.press('/');
    await page.locator('#tsd-search-input').fill('crossSectorBetween');
    const found = page.locator('#tsd-search-results a', { hasText: 'crossSectorBetweenness' });
    await found.first().waitFor();
    await found.first().click();
    await page.waitForURL(/crossSectorBetweenness/);
    expect(await page.locator('h1').first().textContent()).toMatch(/cross-?sector ?betweenness/i);
    expect(errors).toEqual([]);
    await browser.close();
  });
});
