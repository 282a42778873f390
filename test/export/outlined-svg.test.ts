import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toOutlinedSvg, toSvg } from '../../src/export/index';
import { playerMapScene, type Scene } from '../../src/render/index';
import { sampleInput } from '../render/sample';
import { openBrowser } from './browser';
import { sceneOfMarks, written } from './letters';

const HOSTILE = '"><script>window.hit = 1</script> & \u202egnitset\u202c \u0000';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const sample = (name = 'משרד הבריאות (MOH)'): Scene => playerMapScene(sampleInput({ language: 'he', name, id: name }));

describe('toOutlinedSvg', () => {
  test('has outlines instead of texts, and needs no font', async () => {
    const svg = await toOutlinedSvg(sample());
    expect(svg).not.toMatch(/<text|<tspan|@font-face|<style/);
    expect(svg.match(/role="img" aria-label="/g)?.length).toBe(toSvg(sample()).match(/<text /g)?.length);
  });

  test('keeps players and ties as they are marked in the SVG with text', async () => {
    const marked = (svg: string) =>
      [...svg.matchAll(/(?:class="node" data-player|data-tie|data-role)="[^"]*"/g)].map(String);
    expect(marked(await toOutlinedSvg(sample()))).toEqual(marked(toSvg(sample())));
    expect(await toOutlinedSvg(sample())).toContain('<title>משרד הבריאות (MOH)</title>');
  });

  test('gives the same bytes every time, at the size of the sheet asked for', async () => {
    const svg = await toOutlinedSvg(sample(), { paper: 'A0' });
    expect(svg).toBe(await toOutlinedSvg(sample(), { paper: 'A0' }));
    expect(svg).toMatch(/width="1189mm" height="841mm"/);
  });

  test('tells a program that reads aloud what each text says', async () => {
    const page = await browser.newPage();
    await page.setContent((await toOutlinedSvg(sample())).replace(/<\?xml[^>]*\?>/, ''));
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    await page.close();
    for (const name of ['Services for children', 'משרד הבריאות (MOH)', 'Dr. Levi', 'Government'])
      expect(names).toContain(name);
  });

  test('says a text of several lines as one, without what only steers how it is drawn', async () => {
    const lines = ['Start-\u200f', 'Up', '\u2067ישראל\u2069'].map((text, i) => ({ text, x: 100, y: 100 + i * 20 }));
    const svg = await toOutlinedSvg(sceneOfMarks([written('a', '', 0, 0, { lines })]));
    expect(svg).toContain('aria-label="Start- Up ישראל"');
  });

  test('takes a hostile name as a name', async () => {
    const page = await browser.newPage();
    await page.setContent((await toOutlinedSvg(sample(HOSTILE))).replace(/<\?xml[^>]*\?>/, ''));
    expect(await page.evaluate(() => ['hit' in window, document.querySelectorAll('script').length])).toEqual([
      false,
      0,
    ]);
    await page.close();
  });

  test('draws a box for a character that the font lacks', async () => {
    const svg = await toOutlinedSvg(sceneOfMarks([written('a', '😀', 100, 50)]));
    expect(svg).toMatch(/aria-label="😀" d="m[^"]+z[^"]*z"/);
  });

  test('stays within some hundred bytes a letter', async () => {
    const text = 'המשרד לשיקום ולשירותי קהילה';
    const svg = await toOutlinedSvg(sceneOfMarks([written('a', text, 400, 50)]));
    expect((svg.length - 700) / text.length).toBeLessThan(450);
  });
});
