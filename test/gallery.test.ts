import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { THEMES, VIEWS } from 'playermap/render';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBrowser } from './export/browser';

const FOLDER = fileURLToPath(new URL('../examples/output/gallery', import.meta.url));
const PICTURES = VIEWS.flatMap((view) =>
  ['he', 'en'].flatMap((language) => THEMES.map((theme) => `${view}-${language}-${theme}.svg`)),
);

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
let browser: Browser;
let said = '';
beforeAll(async () => {
  const log = vi.spyOn(console, 'log').mockImplementation((text: unknown) => {
    said = String(text);
  });
  await import('../examples/gallery');
  log.mockRestore();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A page as a reader has it, opened from disk without a network; `asked` is what it asked for from elsewhere. */
async function opened(file: string): Promise<{ readonly page: Page; readonly asked: string[] }> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1600, height: 1131 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`file://${join(FOLDER, file)}`);
  return { page, asked };
}

/** Names of players that lie on another name or shape, or leave the page, as Chromium draws them. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const players = [...document.querySelectorAll<SVGGElement>('[data-player]')];
    const boxOf = (element: Element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      // letters do not fill their lines: touching lines do not touch in what is seen
      const [dx, dy] = [width * 0.03, height * 0.06];
      return { left: left + dx, right: right - dx, top: top + dy, bottom: bottom - dy };
    };
    type Box = ReturnType<typeof boxOf>;
    const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const names = players.flatMap((player, i) =>
      [...player.querySelectorAll('text')].map((text) => ({ i, text: text.textContent ?? '', box: boxOf(text) })),
    );
    const shapes = players.flatMap((player, i) => {
      const shape = player.querySelector('[data-role=shape]');
      return shape ? [{ i, box: boxOf(shape) }] : [];
    });
    return names.flatMap(({ i, text, box }) => [
      ...names.filter((other) => other.i > i && meet(box, other.box)).map((other) => `${text} / ${other.text}`),
      ...shapes.filter((shape) => shape.i !== i && meet(box, shape.box)).map(() => `${text} on a shape`),
      ...(box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight ? [`${text} outside`] : []),
    ]);
  });

describe('the gallery', () => {
  it('has every view in two languages and three themes, and says so', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(['index.html', ...PICTURES].sort());
    expect(said).toBe(`examples/output/gallery/index.html: ${VIEWS.length} views, ${PICTURES.length} pictures`);
  });

  it('is one page that shows all of them from disk, without a network', async () => {
    const { page, asked } = await opened('index.html');
    const shown = await page.evaluate(() =>
      Promise.all(
        [...document.images].map(async (image) => {
          await image.decode();
          return [image.getAttribute('src'), image.alt !== '', image.naturalWidth > 0 && image.clientWidth > 300];
        }),
      ),
    );
    expect(shown).toEqual(PICTURES.map((file) => [file, true, true]));
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it.each(['index.html', ...PICTURES])('%s leads nowhere outside its folder', (file) => {
    const text = read(file);
    const links = [...text.matchAll(/(?:href|src)="([^"]*)"|url\(["']?([^)"']*)/g)].map(([, a, b]) => a ?? b ?? '');
    expect(
      links.filter((link) => !link.startsWith('#') && !link.startsWith('data:') && !PICTURES.includes(link)),
    ).toEqual([]);
    expect(text).not.toMatch(/<script|@import|<iframe/);
  });

  it('has no name on another, on a shape or off the page, as Chromium draws it', async () => {
    const { page, asked } = await opened('index.html');
    for (const file of PICTURES) {
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:1600px;height:1131px}</style>${read(file).replace(/<\?xml[^>]*\?>/, '')}`,
      );
      await page.evaluate(async () => Promise.all([...document.fonts].map((face) => face.load())));
      expect([file, await crowded(page)]).toEqual([file, []]);
    }
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it('is the same picture in every theme, but for its colours', () => {
    const places = (file: string) =>
      [...read(file).matchAll(/<(?:text|tspan)[^>]*? x="([^"]+)" y="([^"]+)"/g)].map(([, x, y]) => `${x} ${y}`);
    for (const view of VIEWS)
      for (const language of ['he', 'en']) {
        const [light, dark, print] = THEMES.map((theme) => places(`${view}-${language}-${theme}.svg`));
        expect(light?.length).toBeGreaterThan(10);
        expect([dark, print]).toEqual([light, light]);
      }
  });
});
