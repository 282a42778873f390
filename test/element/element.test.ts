import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { definePlayerMap, PlayerMapElement } from '../../src/element';
import type { Ecosystem } from '../../src/model/ecosystem';
import { Ecosystem as Records } from '../../src/model/ecosystem';
import { createContainer } from '../../src/render/document';
import { draw } from '../../src/render/draw';
import { playerMap } from '../../src/render/player-map';
import { openBrowser } from '../export/browser';
import { violations } from '../viewer/opened';

const RECORDS = {
  version: 1,
  title: { en: 'A service', he: 'שירות' },
  stakeholders: [
    { id: 'family', names: { en: 'Families', he: 'המשפחות' }, ring: 'recipient' },
    {
      id: 'ministry',
      names: { en: 'Ministry', he: 'המשרד' },
      ring: 'commissioner',
      sectors: ['central-government'],
      veto: { means: 'budget' },
    },
    {
      id: 'unit',
      names: { en: 'Unit', he: 'היחידה' },
      kind: 'unit',
      parent: 'ministry',
      ring: 'commissioner',
      sectors: ['central-government'],
    },
    { id: 'clinic', names: { en: 'Clinic', he: 'המרפאה' }, ring: 'operator', sectors: ['health'] },
  ],
  ties: [
    { source: 'unit', target: 'clinic', type: 'funds' },
    { source: 'clinic', target: 'family', type: 'serves' },
  ],
};

declare global {
  var element: { readonly definePlayerMap: typeof definePlayerMap; readonly Ecosystem: typeof Ecosystem };
  var map: PlayerMapElement;
  var told: [string, unknown][];
}

let browser: Browser;
let page: Page;
let script: string;
const errors: string[] = [];

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '../../src/element'; export { Ecosystem } from '../../src/model/ecosystem';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'element',
    platform: 'browser',
    charset: 'utf8',
  });
  script = outputFiles[0]?.text as string;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A page with the element in it, as somebody wrote it. */
async function write(html: string): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setContent(
    `<!doctype html><html lang="en"><title>t</title><style>body{margin:0}</style><body><main><h1>t</h1>${html}</main></body></html>`,
  );
  await page.addScriptTag({ content: script });
  await page.evaluate((records) => {
    globalThis.map = document.querySelector('player-map') as PlayerMapElement;
    globalThis.told = [];
    for (const name of ['player-select', 'player-hover', 'player-focus', 'tie-hover', 'map-zoom', 'map-error']) {
      document.addEventListener(name, (event) => {
        const { detail } = event as CustomEvent<{ error?: Error }>;
        told.push([name, detail.error ? detail.error.message : detail]);
        if (name === 'map-error') event.preventDefault();
      });
    }
    // before the element is one: what a framework may do
    map.ecosystem = element.Ecosystem.from(records);
    map.options = { effort: 0.1 };
    map.mounting = { duration: 0 };
  }, RECORDS);
}
const define = () => page.evaluate(() => element.definePlayerMap());
const settled = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
const attribute = async (name: string, value: string | null) => {
  await page.evaluate(([key, text]) => (text === null ? map.removeAttribute(key) : map.setAttribute(key, text)), [
    name,
    value,
  ] as const);
  await settled();
};
const players = () =>
  page.evaluate(() => [...map.querySelectorAll<SVGElement>('[data-player]')].map(({ dataset }) => dataset.player));

beforeEach(() => errors.splice(0));
afterEach(async () => {
  await page?.close();
});

describe('<player-map>', () => {
  test('draws what was given before it was defined, and is defined only when asked, once', async () => {
    await write('<player-map></player-map>');
    expect(await page.evaluate(() => customElements.get('player-map') === undefined)).toBe(true);
    await define();
    await define();
    await settled();
    expect((await players()).sort()).toEqual(['clinic', 'family', 'ministry', 'unit']);
    expect(await page.evaluate(() => [Object.hasOwn(map, 'ecosystem'), map.mounted !== null])).toEqual([false, true]);
    expect(await page.evaluate(() => getComputedStyle(map).display)).toBe('block');
    expect(errors).toEqual([]);
  });

  test('takes its words from attributes, and lets the same players stay the same elements', async () => {
    await write('<player-map language="he" size-by="degree"></player-map>');
    await define();
    await settled();
    const clinic = await page.locator('[data-player=clinic]').elementHandle();
    const svg = page.locator('player-map svg.playermap');
    expect(await svg.getAttribute('lang')).toBe('he');
    expect(await svg.textContent()).toContain('גודל');
    await attribute('level', 'organisation');
    expect((await players()).sort()).toEqual(['clinic', 'family', 'ministry']);
    await attribute('language', 'en');
    await attribute('heading', 'Another title');
    expect(await svg.textContent()).toContain('Another title');
    await attribute('theme', 'dark');
    expect(await page.locator('.page').getAttribute('fill')).not.toBe('#ffffff');
    expect(await page.evaluate((one) => one?.isConnected, clinic)).toBe(true);
    expect(await page.locator('.veto').count()).toBe(0);
    await attribute('with-private', '');
    expect(await page.locator('[data-player] .veto').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  test('focuses without drawing anew, and tells what happens', async () => {
    await write('<player-map focus="clinic"></player-map>');
    await define();
    await settled();
    expect(await page.locator('.is-chosen').getAttribute('data-player')).toBe('clinic');
    await attribute('focus', null);
    expect(await page.locator('.is-lit').count()).toBe(0);
    await page.locator('[data-player=unit] text').click();
    await page.locator('[data-player=unit] [data-role=shape]').press('+');
    await settled();
    const said = await page.evaluate(() => told);
    expect(said).toContainEqual(['player-select', { id: 'unit' }]);
    expect(said).toContainEqual(['player-focus', { id: 'unit' }]);
    expect(said).toContainEqual(['player-hover', { id: 'unit' }]);
    expect(said).toContainEqual(['map-zoom', { scale: 1.5 }]);
  });

  test('tells an attribute that cannot be drawn, keeps what is there, and recovers', async () => {
    await write('<player-map></player-map>');
    await define();
    await settled();
    await attribute('level', 'organization');
    expect(await page.evaluate(() => told)).toEqual([['map-error', expect.stringContaining('organisation')]]);
    expect(await players()).toHaveLength(4);
    await attribute('level', null);
    expect(await players()).toHaveLength(4);
    expect(errors).toEqual([]);
  });

  test('takes its colours from custom properties of the page', async () => {
    await write(
      '<style>player-map{--playermap-page:rebeccapurple;--playermap-ink:rgb(255 250 240);--playermap-band-1:hsl(270 50% 30%)}</style><player-map></player-map>',
    );
    await define();
    await settled();
    expect(await page.locator('.page').getAttribute('fill')).toBe('#663399');
    expect(await page.locator('.headings text').first().getAttribute('fill')).toBe('#fffaf0');
    expect(await page.locator('.ring').nth(0).getAttribute('fill')).toMatch(/^#(4d2673|f8fafc)$/);
    // names of sectors are chosen to be read on that ground
    expect(await page.locator('.sector-captions text').first().getAttribute('fill')).toMatch(/^#[c-f]/);
  });

  test('follows the reader’s own choice of light and dark where asked to', async () => {
    await write('<player-map theme="auto"></player-map>');
    await define();
    await settled();
    const ground = () => page.locator('.page').getAttribute('fill');
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled();
    expect(light).toBe('#ffffff');
    expect(await ground()).not.toBe(light);
  });

  test('keeps the drawing that a server wrote, with and without an ecosystem', async () => {
    const drawn = playerMap(Records.from(RECORDS), { effort: 0.1 });
    const container = createContainer();
    draw(drawn.scene, container);
    await write(`<player-map lang="en">${container.firstChild}</player-map>`);
    const before = await page.locator('[data-player=clinic]').elementHandle();
    await define();
    await settled();
    expect(await page.evaluate((one) => one?.isConnected, before)).toBe(true);
    await page.evaluate(() => {
      const other = document.createElement('player-map');
      other.id = 'bare';
      other.innerHTML = map.querySelector('svg')?.outerHTML ?? '';
      map.after(other);
    });
    await settled();
    await page.locator('#bare [data-player=clinic] [data-role=shape]').click();
    expect(await page.locator('#bare .is-lit').count()).toBe(3);
    expect(errors).toEqual([]);
  });

  test('can be moved about the page, and leaves nothing behind when it goes', async () => {
    await write('<player-map></player-map><div id="other"></div>');
    await define();
    await settled();
    const svg = await page.locator('svg.playermap').elementHandle();
    await page.evaluate(() => document.querySelector('#other')?.append(map));
    await settled();
    expect(await page.evaluate((one) => one?.isConnected, svg)).toBe(true);
    const left = await page.evaluate(async () => {
      map.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [document.adoptedStyleSheets.length, map.childElementCount, map.mounted];
    });
    expect(left).toEqual([0, 0, null]);
    await page.evaluate(() => document.querySelector('#other')?.append(map));
    await settled();
    expect(await players()).toHaveLength(4);
  });

  test('works in a shadow root, with a style of its own there', async () => {
    await write('<player-map></player-map><div id="host"></div>');
    await define();
    await settled();
    const found = await page.evaluate(async () => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      root.append(map);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [
        root.adoptedStyleSheets.length,
        getComputedStyle(root.querySelector('.playermap-layer') as Element).transformOrigin,
      ];
    });
    expect(found).toEqual([1, '0px 0px']);
  });

  test('has nothing that axe-core finds wrong', async () => {
    await write('<player-map></player-map>');
    await define();
    await settled();
    expect(await violations(page)).toEqual([]);
  });

  test('can be read on a server, where there are no elements', () => {
    expect(typeof globalThis.HTMLElement).toBe('undefined');
    const read = readFileSync(createRequire(import.meta.url).resolve('../../src/element.ts'), 'utf8');
    expect(read).not.toMatch(/^definePlayerMap\(/m);
    return expect(import('../../src/element')).resolves.toHaveProperty('definePlayerMap');
  });
});
