import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { seededService } from '../../bench/seeded-service';
import { mapPage } from '../../src/export/map-page';
import { playerMap } from '../../src/render/player-map';
import { pageReader, violations } from './opened';

const LINES = 1100;
const { open } = pageReader();
let html: string;

beforeAll(async () => {
  html = mapPage(playerMap(seededService(160, LINES), { language: 'he', effort: 0.02 }));
});

/** Dots of the canvas with something on them. */
const INKED = `(() => {
  const { width, height } = document.querySelector('canvas');
  const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  copy.drawImage(document.querySelector('canvas'), 0, 0);
  return copy.getImageData(0, 0, width, height).data.filter((value, i) => i % 4 === 3 && value > 0).length;
})()`;

describe('the page of a full map', () => {
  test('draws its lines on a canvas, which filters act on; axe-core finds nothing wrong', async () => {
    const page = await open(html);
    expect(await page.locator('.playermap-layer > canvas').count()).toBe(2);
    expect(await page.locator('svg.playermap .edge:visible').count()).toBe(0);
    const all = (await page.evaluate(INKED)) as number;
    expect(all).toBeGreaterThan(10_000);
    await page.locator('.bar button[aria-expanded]').first().click();
    const types = page.locator('.side fieldset').nth(2).locator('input');
    expect(await page.locator('.side fieldset').nth(2).locator('svg.swatch path').count()).toBe(2);
    await types.first().uncheck();
    const some = (await page.evaluate(INKED)) as number;
    expect(some).toBeGreaterThan(1000);
    expect(some).toBeLessThan(all * 0.95);
    await types.nth(1).uncheck();
    expect(await page.evaluate(INKED)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.locator('.status button').click();
    // the panel has taken some of the width
    expect(await page.evaluate(INKED)).toBeGreaterThan(some);
  });

  test('saves and prints its lines as elements', async () => {
    const page = await open(html);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await file.path(), 'utf8');
    const lines = svg.match(/data-tie=/g)?.length ?? 0;
    expect(lines).toBeGreaterThan(1000);
    expect(svg).not.toMatch(/is-below|is-ties|<canvas/);
    const shot = async () => PNG.sync.read(await page.locator('svg.playermap').screenshot());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('svg.playermap .edge:visible').count()).toBe(lines);
    expect(await page.locator('canvas:visible').count()).toBe(0);
    const { data, width, height } = await shot();
    const coloured = data.filter((value, i) => i % 4 === 0 && value < 250).length;
    expect(coloured / (width * height)).toBeGreaterThan(0.1);
  });

  test('holds its players for the keyboard, and lets one stand out', async () => {
    const page = await open(html);
    await page.locator('[data-player=s7] [data-role=shape]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('canvas.is-pale').count()).toBe(2);
    expect(await page.locator('.playermap-lit path:visible').count()).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('canvas.is-pale').length === 0);
  });
});
