import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { draw } from '../../../src/render/draw';
import type { Mounted, MountOptions, mount } from '../../../src/render/mount/mount';
import { openBrowser } from '../../export/browser';
import { violations } from '../../viewer/opened';
import { mountScript, pictures } from './pictures';

declare global {
  var playermap: { readonly mount: typeof mount; readonly draw: typeof draw };
  var host: HTMLElement;
  var mounted: Mounted;
}

let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const PAGE =
  '<!doctype html><html lang="en"><title>t</title><body style="margin:0"><main><div id="host" style="width: 900px; height: 600px;"></div><h1>t</h1></main></body></html>';

async function open(dots: number): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1000, height: 700 }, deviceScaleFactor: dots });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.setContent(PAGE);
  await page.addScriptTag({ content: await mountScript() });
}
beforeEach(() => open(1));
afterEach(async () => {
  await page.close();
  expect(complaints.splice(0)).toEqual([]);
});

const maps = { en: pictures('en'), he: pictures('he') };
const mountIt = async (options: MountOptions, language: 'en' | 'he' = 'en') => {
  await page.evaluate(
    ([picture, given, dir]) => {
      globalThis.host = document.querySelector('#host') as HTMLElement;
      document.documentElement.dir = dir;
      globalThis.mounted = playermap.mount(host, picture, { duration: 0, ...given });
    },
    [maps[language].before, options, language === 'he' ? 'rtl' : 'ltr'] as const,
  );
};
const CANVAS = { canvasFrom: 1 };
const ELEMENTS = { canvasFrom: Number.POSITIVE_INFINITY };

const seen = async (): Promise<PNG> => {
  // letters are sharp, and what fades has faded
  await page.waitForTimeout(700);
  return PNG.sync.read(await page.screenshot());
};
/** Dots that a reader would see as another colour. */
const apart = (a: PNG, b: PNG): number =>
  pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.12, includeAA: true });

/** The same done to the map with lines as elements and on a canvas. */
async function both(act: () => Promise<unknown>, language: 'en' | 'he' = 'en'): Promise<[PNG, PNG]> {
  const shots: PNG[] = [];
  for (const options of [ELEMENTS, CANVAS]) {
    await mountIt(options, language);
    expect(await page.locator('canvas').count()).toBe(options === CANVAS ? 2 : 0);
    await act();
    shots.push(await seen());
    await page.evaluate(() => mounted.unmount());
  }
  return shots as [PNG, PNG];
}

describe('lines on a canvas', () => {
  test.each([
    ['en', 1],
    ['he', 1],
    ['he', 2],
  ] as const)('look as lines that are elements do: %s, %i dots to a pixel', async (language, dots) => {
    await page.close();
    await open(dots);
    const [elements, canvas] = await both(async () => {}, language);
    expect(apart(elements, canvas)).toBeLessThan(12 * dots);
    // and that is no comparison of nothing with nothing
    await mountIt(CANVAS, language);
    await page.evaluate(() => {
      for (const one of host.querySelectorAll('canvas')) one.remove();
    });
    expect(apart(elements, await seen())).toBeGreaterThan(1000);
  });

  test('are sharp at any zoom once it has come to rest, and there while it moves', async () => {
    const [elements, canvas] = await both(() => page.evaluate(() => mounted.zoomTo({ player: 'clinic', scale: 4 })));
    expect(apart(elements, canvas)).toBeLessThan(40);
    await mountIt(CANVAS);
    await page.evaluate(() => mounted.zoomTo({ player: 'clinic', scale: 4 }));
    await seen();
    const shown = () => page.evaluate(() => [...host.querySelectorAll('canvas')].map(({ hidden }) => hidden));
    expect(await shown()).toEqual([true, false]);
    // beyond what was painted sharp, the whole picture stands in until there is rest
    expect(
      await page.evaluate(() => {
        mounted.zoomTo({ player: 'paper' });
        return [...host.querySelectorAll('canvas')].map(({ hidden }) => hidden);
      }),
    ).toEqual([false, true]);
    await seen();
    expect(await shown()).toEqual([true, false]);
    // what was sharp before a filter is no longer true after it
    await page.evaluate(() => mounted.zoomTo({ scale: 1.1 }));
    await seen();
    await page.evaluate(() => mounted.zoomTo({}));
    await seen();
    await page.evaluate(() => {
      mounted.show({ players: new Set(['clinic', 'family']) });
      mounted.zoomTo({ scale: 1.2 });
    });
    expect(await shown()).toEqual([false, true]);
  });

  test('follow filters and a player that stands out', async () => {
    const part = await both(() =>
      page.evaluate(() => mounted.show({ players: new Set(['clinic', 'family', 'ministry', 'school']) })),
    );
    expect(apart(...part)).toBeLessThan(12);
    const lit = await both(() => page.evaluate(() => mounted.focus('clinic')));
    expect(apart(...lit)).toBeLessThan(20);
    expect(apart(part[1], lit[1])).toBeGreaterThan(500);
  });

  test('follow a player that is drawn aside, and go back with it', async () => {
    const middle = async () => {
      const box = await page.locator('[data-player=clinic] [data-role=shape]').boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const aside = await both(async () => {
      const { x, y } = await middle();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 40, { steps: 5 });
    });
    await page.mouse.up();
    expect(apart(...aside)).toBeLessThan(20);
    await mountIt(CANVAS);
    await page.mouse.move(990, 690);
    const before = await seen();
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(990, 690);
    expect(apart(before, await seen())).toBe(0);
    expect(await page.locator('.is-held, .has-held').count()).toBe(0);
  });

  test('go with the map: to another picture, to another size', async () => {
    const { after } = maps.en;
    const next = await both(() => page.evaluate((picture) => mounted.update(picture), after));
    expect(apart(...next)).toBeLessThan(12);
    const smaller = await both(() =>
      page.evaluate(() => {
        host.style.width = '600px';
      }),
    );
    expect(apart(...smaller)).toBeLessThan(12);
  });

  test('come after the players where these glide', async () => {
    await mountIt({ ...CANVAS, duration: 300 });
    const hidden = await page.evaluate(
      async ([second]) => {
        const canvases = () => [...host.querySelectorAll('canvas')].map((one) => one.hidden);
        mounted.update(second);
        const during = canvases();
        await new Promise((resolve) => setTimeout(resolve, 900));
        return [during, canvases()];
      },
      [maps.en.after] as const,
    );
    expect(hidden).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  test('leave the pointer, the elements and the paper what they were', async () => {
    await mountIt(CANVAS);
    const onLine = await page.evaluate(() => {
      const line = host.querySelector<SVGPathElement>('[data-source=paper] [data-tie]') as SVGPathElement;
      const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.3);
      const { width, height } = (host.querySelector('svg.playermap') as SVGSVGElement).viewBox.baseVal;
      const unit = Math.min(900 / width, 600 / height);
      return [(900 - width * unit) / 2 + x * unit, (600 - height * unit) / 2 + y * unit] as const;
    });
    await page.mouse.move(...onLine);
    await page.waitForSelector('.playermap-card:not([hidden])');
    expect(await page.locator('.playermap-card').innerText()).toMatch(/Newspaper.*→.*Ministry/s);
    await page.mouse.move(990, 690);
    await page.emulateMedia({ media: 'print' });
    const printed = await seen();
    expect(await page.locator('svg.playermap [data-tie]:visible').count()).toBe(6);
    await page.evaluate(() => mounted.unmount());
    await mountIt(ELEMENTS);
    expect(apart(printed, await seen())).toBe(0);
  });

  test('are elements where a canvas would show something else', async () => {
    const counts = await page.evaluate((picture) => {
      globalThis.host = document.querySelector('#host') as HTMLElement;
      const drawn = playermap.mount(host, picture);
      const svg = host.querySelector('svg.playermap') as SVGSVGElement;
      drawn.unmount();
      svg.querySelector('[data-tie]')?.setAttribute('filter', 'none');
      host.append(svg);
      const again = playermap.mount(host, { language: 'en' }, { canvasFrom: 1 });
      const count = host.querySelectorAll('canvas').length;
      again.unmount();
      return count;
    }, maps.en.before);
    expect(counts).toBe(0);
  });

  test('are nothing for axe-core to find wrong, and leave nothing behind', async () => {
    await page.evaluate(() => {
      globalThis.host = document.querySelector('#host') as HTMLElement;
      document.documentElement.dir = 'ltr';
    });
    const clean = await page.evaluate(() => document.body.innerHTML);
    await mountIt(CANVAS);
    await page.evaluate(() => mounted.focus('clinic'));
    await seen();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      mounted.zoomTo({ player: 'city', scale: 3 });
      mounted.unmount();
    });
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => [document.body.innerHTML, document.adoptedStyleSheets.length])).toEqual([
      clean,
      0,
    ]);
  });
});
