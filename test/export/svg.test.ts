import { DOMParser as OtherParser } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toSvg } from '../../src/export/index';
import { createContainer, draw, playerMapScene } from '../../src/render/index';
import type { Language } from '../../src/text/language';
import { sampleInput } from '../render/sample';
import { drawingScript, openBrowser } from './browser';

const HOSTILE: readonly (readonly [what: string, name: string])[] = [
  ['a script', '</script><script>window.hit = 1</script>'],
  ['an image with an error handler', '"><img src=x onerror="window.hit = 1">'],
  ['the end of a style and of a picture', '</style></svg><svg onload="window.hit = 1">'],
  ['entities', '&amp; &lt;b&gt; &#0; &nbsp;'],
  ['a CDATA end and a comment', ']]> <!-- --> <?xml ?>'],
  ['a direction override', '\u202egnitset\u202c (a) \u2066b\u2069'],
  ['line breaks and tabs', 'one\ntwo\r\nthree\tfour'],
  ['characters that XML cannot hold', 'a\u0000b\u0008c\ud800d\udc00e\ufffff\u{1f600}'],
  ['ten thousand letters', 'x'.repeat(10_000)],
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body><div id="host"></div></body></html>');
  await page.addScriptTag({ content: await drawingScript() });
});
afterAll(async () => {
  await browser?.close();
});

describe('toSvg', () => {
  for (const [what, name] of HOSTILE) {
    test(`takes ${what} in names and ids as text, and stays well-formed`, async () => {
      const svg = toSvg(playerMapScene({ ...sampleInput({ name, id: name }), title: name, source: name }));
      const found = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const node = parsed.querySelector('g.node');
        return {
          error: parsed.querySelector('parsererror')?.textContent ?? null,
          strange: parsed.querySelectorAll('script, img, [onload], [onerror]').length,
          root: parsed.documentElement.localName,
          players: parsed.querySelectorAll('g.node').length,
          id: node?.getAttribute('data-player') ?? null,
        };
      }, svg);
      // biome-ignore format: the characters that no XML document can hold
      const kept = name.replace(/[\u0000\u0008\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
      expect(found).toEqual({ error: null, strange: 0, root: 'svg', players: 4, id: kept });
      const oracle = new OtherParser().parseFromString(svg, 'image/svg+xml');
      expect(oracle.querySelectorAll('g.node')).toHaveLength(4);
      expect(oracle.querySelectorAll('script, img')).toHaveLength(0);
    });
  }

  for (const language of ['he', 'ar', 'en'] as const) {
    test(`writes the same bytes in Node and in a browser (${language})`, async () => {
      const make = (lang: Language) => {
        const { playermap } = globalThis as unknown as {
          playermap: { toSvg: typeof toSvg; playerMapScene: typeof playerMapScene; sampleInput: typeof sampleInput };
        };
        return playermap.toSvg(playermap.playerMapScene(playermap.sampleInput({ language: lang })));
      };
      expect(await page.evaluate(make, language)).toBe(toSvg(playerMapScene(sampleInput({ language }))));
    });
  }

  test('holds the tree that is drawn into a real page, and drawing again changes nothing there', async () => {
    const container = createContainer();
    draw(playerMapScene(sampleInput({ language: 'he', name: 'א"ב & <c>' })), container);
    const drawn = await page.evaluate(() => {
      const { playermap } = globalThis as unknown as {
        playermap: { draw: typeof draw; playerMapScene: typeof playerMapScene; sampleInput: typeof sampleInput };
      };
      const host = document.querySelector('#host') as Element;
      const map = () => playermap.playerMapScene(playermap.sampleInput({ language: 'he', name: 'א"ב & <c>' }));
      playermap.draw(playermap.playerMapScene(playermap.sampleInput({ name: 'Other' })), host);
      const player = host.querySelector('[data-player=u]');
      playermap.draw(map(), host);
      const same = player === host.querySelector('[data-player=u]');
      return { same, text: new XMLSerializer().serializeToString(host.firstElementChild as Element) };
    });
    expect(drawn.same).toBe(true);
    expect(drawn.text).toBe(String(container.firstChild));
  });

  test('carries only the scripts that its texts use', () => {
    const faces = (language: Language) => {
      const svg = toSvg(playerMapScene(sampleInput({ language, name: 'MOH' })));
      return { hebrew: svg.includes('U+0590'), arabic: svg.includes('U+0600'), cyrillic: svg.includes('U+0301') };
    };
    expect(faces('en')).toEqual({ hebrew: false, arabic: false, cyrillic: false });
    expect(faces('he')).toEqual({ hebrew: true, arabic: false, cyrillic: false });
    expect(faces('ar')).toEqual({ hebrew: false, arabic: true, cyrillic: false });
    expect(toSvg(playerMapScene(sampleInput()), { fonts: 'none' })).not.toContain('@font-face');
  });

  test('opens alone in a browser with its own letters', async () => {
    const alone = await browser.newPage();
    const svg = toSvg(playerMapScene(sampleInput({ language: 'he', name: 'משרד הבריאות' })));
    await alone.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
    const loaded = await alone.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`);
    });
    await alone.close();
    expect(loaded.length).toBeGreaterThan(1);
    expect(new Set(loaded)).toEqual(new Set(['Rubik 400 loaded', 'Rubik 700 loaded']));
  });
});
