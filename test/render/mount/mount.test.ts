import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createContainer } from '../../../src/render/document';
import { draw } from '../../../src/render/draw';
import type { Mounted, MountOptions, mount } from '../../../src/render/mount/mount';
import { openBrowser } from '../../export/browser';
import { mountScript, pictures } from './pictures';

const { before, after } = pictures();

declare global {
  var playermap: { readonly mount: typeof mount; readonly draw: typeof draw };
  var host: HTMLElement;
  var mounted: Mounted;
  var heard: [string, unknown][];
  var listening: Map<string, number>;
}

let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setContent(
    '<!doctype html><html lang="en"><title>t</title><body style="margin:0"><div id="host" style="width: 900px; height: 600px;"></div></body></html>',
  );
  await page.addScriptTag({ content: await mountScript() });
  await page.evaluate(() => {
    globalThis.host = document.querySelector('#host') as HTMLElement;
    // listeners that were added and not taken away, by what they are on
    globalThis.listening = new Map();
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const known = new Map<unknown, Set<unknown>>();
    const count = (on: EventTarget, by: number) => {
      const name = on instanceof Element ? on.className.toString() || on.id : (on?.constructor.name ?? 'window');
      listening.set(name, (listening.get(name) ?? 0) + by);
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const key = `${type}`;
      const own = known.get(this) ?? new Set();
      known.set(this, own);
      const entry = [key, listener].join();
      if (listener && !own.has(entry)) {
        own.add(entry);
        count(this, 1);
        const { signal } = typeof options === 'object' ? options : {};
        if (signal) {
          const all = add.bind(signal);
          all('abort', () => {
            own.delete(entry);
            count(this, -1);
          });
        }
      }
      add.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const own = known.get(this);
      if (own?.delete([type, listener].join())) count(this, -1);
      remove.call(this, type, listener, options);
    };
  });
});
afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

const mountIt = (options: MountOptions = {}) =>
  page.evaluate(
    ([picture, given]) => {
      globalThis.mounted = playermap.mount(host, picture, given);
      globalThis.heard = [];
      for (const event of ['select', 'hover', 'focus', 'tie', 'zoom'] as const) {
        mounted.on(event, (told) => heard.push([event, told]));
      }
    },
    [before, options] as const,
  );
const middleOf = async (player: string) => {
  const box = await page.locator(`[data-player=${player}] [data-role=shape]`).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};
const heardOf = (event: string) =>
  page.evaluate((name) => heard.filter(([what]) => what === name).map(([, told]) => told), event);
const lit = () =>
  page.evaluate(() => [...document.querySelectorAll<SVGElement>('.is-lit')].map((one) => one.dataset.player));

describe('mount', () => {
  test('takes over what a server drew: every element stays the same', async () => {
    const container = createContainer();
    draw(before.scene, container);
    const kept = await page.evaluate(
      ([svg, first, second]) => {
        host.innerHTML = svg;
        const drawn = [...host.querySelectorAll('svg *')].filter(({ localName }) => localName !== 'title');
        const it = playermap.mount(host, first, { duration: 0 });
        const same = [...host.querySelectorAll('svg *')].filter(({ localName }) => localName !== 'title');
        const clinic = host.querySelector('[data-player=clinic]');
        it.update(second);
        return {
          all: drawn.length > 50 && drawn.length === same.length && drawn.every((one, i) => one === same[i]),
          clinic: clinic === host.querySelector('[data-player=clinic]') && clinic?.isConnected,
          gone: host.querySelector('[data-player=paper]') === null,
          added: host.querySelectorAll('[data-player=union]').length,
        };
      },
      [String(container.firstChild), before, after] as const,
    );
    expect(kept).toEqual({ all: true, clinic: true, gone: true, added: 1 });
  });

  test('works on a drawing without being given its scene, and refuses where there is neither', async () => {
    const container = createContainer();
    draw(before.scene, container);
    const result = await page.evaluate((svg) => {
      let refused = '';
      try {
        playermap.mount(host, { language: 'en' });
      } catch (error) {
        refused = (error as Error).message;
      }
      host.innerHTML = svg;
      const it = playermap.mount(host, { language: 'en' });
      it.focus('clinic');
      return {
        refused,
        names: it.facts.players.map(({ name }) => name).sort(),
        lit: host.querySelectorAll('.is-lit').length,
      };
    }, String(container.firstChild));
    expect(result.refused).toContain('no scene');
    expect(result.names).toEqual(['City', 'Clinic', 'Families', 'Ministry', 'Newspaper', 'School']);
    expect(result.lit).toBe(4);
  });

  test('lets players glide to their new places: none jumps, and all arrive', async () => {
    await mountIt({ duration: 400 });
    const start = await middleOf('city');
    const steps = await page.evaluate(async (picture) => {
      const shape = () => {
        const box = (host.querySelector('[data-player=city] [data-role=shape]') as Element).getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      };
      mounted.update(picture);
      const seen = [shape()];
      const from = performance.now();
      while (performance.now() - from < 900) {
        await new Promise(requestAnimationFrame);
        seen.push(shape());
      }
      return seen as [number, number][];
    }, after);
    const end = steps.at(-1) as [number, number];
    const whole = Math.hypot(end[0] - start.x, end[1] - start.y);
    expect(whole).toBeGreaterThan(30);
    // where it was, at first
    expect(
      Math.hypot((steps[0] as [number, number])[0] - start.x, (steps[0] as [number, number])[1] - start.y),
    ).toBeLessThan(1);
    // somewhere between, on the way
    const between = steps.filter(([x, y]) => {
      const far = Math.hypot(x - start.x, y - start.y);
      return far > whole * 0.05 && far < whole * 0.95;
    });
    expect(between.length).toBeGreaterThan(1);
    const clean = await page.evaluate((scene) => {
      const fresh = document.createElement('div');
      playermap.draw(scene, fresh);
      const geometry = (root: Element) =>
        [...root.querySelectorAll('svg path, svg ellipse, svg rect, svg tspan')].map((one) =>
          ['d', 'x', 'y', 'cx', 'cy', 'rx', 'ry'].map((name) => one.getAttribute(name)).join(),
        );
      return {
        same: JSON.stringify(geometry(fresh)) === JSON.stringify(geometry(host)),
        ghosts: host.querySelectorAll('.playermap-gone').length,
        styles: host.querySelectorAll('svg [style]').length,
      };
    }, after.scene);
    expect(clean).toEqual({ same: true, ghosts: 0, styles: 0 });
  });

  test('does not glide for readers who asked for less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await mountIt({ duration: 5000 });
    const moved = await page.evaluate((picture) => {
      mounted.update(picture);
      const shape = host.querySelector('[data-player=city] [data-role=shape]') as Element;
      const at = JSON.stringify(shape.getBoundingClientRect());
      return new Promise((resolve) =>
        setTimeout(() => resolve(at === JSON.stringify(shape.getBoundingClientRect())), 300),
      );
    }, after);
    expect(moved).toBe(true);
  });

  test('a second picture during a glide begins where the players are', async () => {
    await mountIt({ duration: 600 });
    const far = await page.evaluate(
      async ([first, second]) => {
        const x = () =>
          (host.querySelector('[data-player=city] [data-role=shape]') as Element).getBoundingClientRect().x;
        mounted.update(second);
        await new Promise((resolve) => setTimeout(resolve, 300));
        const on = x();
        mounted.update(first);
        return Math.abs(x() - on);
      },
      [before, after] as const,
    );
    expect(far).toBeLessThan(2);
  });

  test('a player that is clicked stands out with its ties and its way to the recipients; the ground lets go', async () => {
    await mountIt();
    const { x, y } = await middleOf('ministry');
    await page.mouse.click(x, y);
    expect((await lit()).sort()).toEqual(['clinic', 'family', 'ministry', 'paper']);
    expect(await page.locator('.playermap-lit > g').count()).toBe(3);
    expect(await page.locator('svg [data-tie]').count()).toBe(6);
    await page.mouse.click(895, 595);
    expect(await lit()).toEqual([]);
    expect(await heardOf('select')).toEqual(['ministry', null]);
    expect(await heardOf('focus')).toEqual(['ministry', null]);
  });

  test('refuses to let a player stand out who is not in the picture, and names the nearest', async () => {
    await mountIt();
    const said = await page.evaluate(() => {
      try {
        return globalThis.mounted.focus('zz');
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(said).toMatch(/^no player of the picture has the id "zz"; /);
  });

  test('tells what the pointer is on, and says it on a card', async () => {
    await mountIt();
    const at = await middleOf('clinic');
    await page.mouse.move(at.x, at.y);
    await page.waitForSelector('.playermap-card:not([hidden])');
    expect(await page.locator('.playermap-card').innerText()).toMatch(/^Clinic\n.*Sector: Health system/s);
    const onLine = await page.evaluate(() => {
      const line = host.querySelector<SVGPathElement>('[data-source=paper] [data-tie]') as SVGPathElement;
      const point = line
        .getPointAtLength(line.getTotalLength() * 0.3)
        .matrixTransform(line.getScreenCTM() as DOMMatrix);
      return [point.x, point.y] as const;
    });
    await page.mouse.move(onLine[0], onLine[1]);
    await page.waitForFunction(() => heard.some(([event, told]) => event === 'tie' && told !== null));
    expect(await page.locator('.playermap-card').innerText()).toMatch(/Newspaper.*→.*Ministry.*\n.*criticises/s);
    await page.mouse.move(999, 699);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.playermap-card')?.hidden);
    expect(await heardOf('hover')).toEqual(['clinic', null]);
  });

  test('can be moved and zoomed by wheel, drag and program, and keeps its place when the container grows', async () => {
    await mountIt({ duration: 0 });
    await page.mouse.move(450, 300);
    await page.mouse.wheel(0, -400);
    await page.waitForFunction(() => heard.some(([event, told]) => event === 'zoom' && (told as number) > 1.2));
    const seen = () => page.evaluate(() => mounted.visible());
    const zoomed = await seen();
    await page.mouse.move(890, 590);
    await page.mouse.down();
    await page.mouse.move(840, 500, { steps: 4 });
    await page.mouse.up();
    expect((await seen()).x).toBeGreaterThan(zoomed.x + 10);
    await page.evaluate(() => mounted.zoomTo({ player: 'school', scale: 3 }));
    const { x, y } = await middleOf('school');
    expect(Math.hypot(x - 450, y - 300)).toBeLessThan(120);
    const share = (await seen()).x;
    await page.evaluate(() => {
      host.style.width = '600px';
      host.style.height = '400px';
      return new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(Math.abs((await seen()).x - share)).toBeLessThan(1);
    await page.evaluate(() => mounted.zoomTo({}));
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('.playermap-layer')?.style.transform)).toBe(
      '',
    );
  });

  test('gets where it was going though its container changes on the way', async () => {
    await mountIt({ duration: 400 });
    await page.evaluate(async () => {
      mounted.zoomTo({ player: 'school', scale: 3 });
      await new Promise((resolve) => setTimeout(resolve, 60));
      host.style.width = '600px';
      await new Promise((resolve) => setTimeout(resolve, 600));
    });
    const transform = await page.evaluate(
      () => document.querySelector<HTMLElement>('.playermap-layer')?.style.transform,
    );
    expect(transform).toContain('scale(3)');
  });

  test('at rest the wheel outwards scrolls the page', async () => {
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('p'), { style: 'height:3000px' })),
    );
    await mountIt();
    await page.mouse.move(450, 300);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 100);
    expect(await heardOf('zoom')).toEqual([]);
  });

  test('a player can be drawn aside, its ties following, and glides back to its place', async () => {
    await mountIt({ duration: 200 });
    const lines = () =>
      page.evaluate(() => [...host.querySelectorAll('[data-tie]')].map((one) => one.getAttribute('d')));
    const first = await lines();
    const { x, y } = await middleOf('clinic');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 5 });
    const aside = await middleOf('clinic');
    expect(Math.hypot(aside.x - x - 60, aside.y - y - 40)).toBeLessThan(2);
    expect((await lines()).filter((d, i) => d !== first[i])).toHaveLength(3);
    await page.mouse.up();
    await page.waitForFunction(() => host.querySelectorAll('svg [transform]').length === 0);
    expect(await lines()).toEqual(first);
    expect(await heardOf('select')).toEqual([]);
  });

  test('shows a part: other players, and ties that lose an end, are out of sight and out of reach', async () => {
    await mountIt();
    const shown = await page.evaluate(() => {
      mounted.show({ players: new Set(['clinic', 'family', 'ministry']) });
      const visible = (selector: string) =>
        [...host.querySelectorAll<SVGElement>(selector)].filter((one) => one.getClientRects().length > 0);
      const part = [
        visible('[data-player]').length,
        visible('[data-tie]').length,
        host.querySelectorAll('[tabindex="0"]').length,
      ];
      mounted.show(null);
      return [...part, visible('[data-player]').length];
    });
    expect(shown).toEqual([3, 2, 1, 6]);
  });

  test('unmount leaves nothing behind', async () => {
    const clean = await page.evaluate(() => ({
      html: document.body.innerHTML,
      sheets: document.adoptedStyleSheets.length,
    }));
    await mountIt({ duration: 300 });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(clean.sheets + 1);
    const { x, y } = await middleOf('clinic');
    await page.mouse.click(x, y);
    await page.mouse.wheel(0, -200);
    await page.waitForTimeout(300);
    await page.evaluate((picture) => {
      mounted.update(picture);
      mounted.zoomTo({ player: 'city', scale: 2 });
      mounted.unmount();
      globalThis.heard = [];
    }, after);
    await page.mouse.move(450, 301);
    await page.mouse.click(450, 300);
    await page.waitForTimeout(500);
    const left = await page.evaluate(() => ({
      html: document.body.innerHTML,
      sheets: document.adoptedStyleSheets.length,
      listening: [...listening].filter(([, count]) => count !== 0),
      heard: heard.length,
      properties: Object.keys(host),
    }));
    expect(left).toEqual({ ...clean, listening: [], heard: 0, properties: [] });
  });

  test('lives beside a second picture without minding it', async () => {
    const counts = await page.evaluate(
      ([first, second]) => {
        const other = document.createElement('div');
        host.after(other);
        const a = playermap.mount(host, first);
        const b = playermap.mount(other, second);
        a.focus('clinic');
        const beside = other.querySelectorAll('.is-lit').length;
        a.unmount();
        const left = [document.adoptedStyleSheets.length, other.querySelectorAll('[data-player]').length];
        b.unmount();
        return [beside, ...left, document.adoptedStyleSheets.length];
      },
      [before, after] as const,
    );
    expect(counts).toEqual([0, 1, 6, 0]);
  });
});
