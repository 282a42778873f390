import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml } from '../../src/export/index';
import { playerMapScene } from '../../src/render/index';
import { sampleInput } from '../render/sample';
import { openBrowser } from './browser';

const NAME = '</script><script>document.title = "hit"</script><img src=x onerror="document.title = 1"></title></style>';
const html = toHtml(playerMapScene({ ...sampleInput({ language: 'he', name: NAME, id: NAME }), title: NAME }), {
  holds: 'הדף אינו מכיל הערכות פרטיות.',
  paper: 'A3',
  table: {
    caption: 'שחקנים כטבלה',
    columns: ['מספר', 'שם', 'מגזר', 'מעגל', 'קשרים'],
    heading: 1,
    rows: [
      ['1', NAME, 'ממשלה', 'מפעילי השירות', 'Dr. Levi'],
      ['2', 'משרד הבריאות', 'ממשלה', '', ''],
    ],
  },
});

let browser: Browser;
let page: Page;
let folder: string;
const messages: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, 'map.html'), html);
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on('console', (message) => messages.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${join(folder, 'map.html')}`);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('toHtml', () => {
  test('reads in the direction of the picture, whatever its language', () => {
    const scene = { ...playerMapScene(sampleInput({ language: 'en' })), direction: 'rtl' as const };
    const table = { caption: 'Players', columns: ['Name'], heading: 0, rows: [['School']] };
    expect(toHtml(scene, { table, holds: '' })).toContain('<html lang="en" dir="rtl">');
  });

  test('shows a hostile name as a name and runs nothing', async () => {
    expect(await page.title()).toBe(NAME);
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.locator('tbody th').first().textContent()).toBe(NAME);
  });

  test('keeps to its own security policy, asks for nothing, and applies its style', async () => {
    expect(messages.filter((text) => /policy|refused|violat/i.test(text))).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('file:'))).toEqual([]);
    const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
    expect(margin).toBe('0px');
    expect(await page.evaluate(async () => (await document.fonts.ready) && document.fonts.check('16px Rubik'))).toBe(
      true,
    );
  });

  test('refuses a script that somebody adds', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.added = true';
      document.body.append(script);
      script.remove();
      return 'added' in globalThis;
    });
    expect(ran).toBe(false);
  });

  test('speaks the language of the map in its direction', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('he');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  test('fits the whole map into the window', async () => {
    const box = await page.locator('svg.playermap').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(720.5);
    expect(box?.width).toBeLessThanOrEqual(1280.5);
    expect(box?.height).toBeGreaterThan(700);
  });

  test('says what it holds, and repeats the map as a table', async () => {
    expect(await page.locator('p.holds').textContent()).toContain('פרטיות');
    expect(await page.locator('thead th').allTextContents()).toEqual(['מספר', 'שם', 'מגזר', 'מעגל', 'קשרים']);
    expect(await page.locator('tbody tr').count()).toBe(2);
    expect(await page.locator('tbody th[scope=row]').nth(1).textContent()).toBe('משרד הבריאות');
  });

  test('prints the map on one sheet of the paper asked for, and the table after it', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box?.split(' ').map(Number));
    const points = (mm: number) => (mm / 25.4) * 72;
    expect(boxes).toHaveLength(2);
    expect(Math.abs((boxes[0]?.[2] as number) - points(420))).toBeLessThan(2);
    expect(Math.abs((boxes[0]?.[3] as number) - points(297))).toBeLessThan(2);
  });
});
