import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, report, reportPage } from '../../../src/export/index';
import { Ecosystem } from '../../../src/model/index';
import { readEcosystem } from '../../../src/node';
import { type Opened, opened, violations } from '../../viewer/opened';
import { openBrowser } from '../browser';
import { readSheets, type Sheet } from '../read-pdf';

const DATA = fileURLToPath(new URL('../../../examples/social-procurement/data', import.meta.url));
const NAME = '</style></table><script>document.title = "hit"</script><img src=x onerror="document.title = 1">';

const section = { id: 'tables', language: 'en', title: 'Tables', sentences: [], tables: [] } as const;

let browser: Browser;
let hebrew: Report;
let open: Opened;
let sheets: readonly Sheet[];
beforeAll(async () => {
  browser = await openBrowser();
  hebrew = await report(await readEcosystem(DATA), { language: 'he', permutations: 19, date: '2026-02-03' });
  open = await opened(browser, reportPage(hebrew));
  sheets = await readSheets(browser, await open.page.pdf({ preferCSSPageSize: true }));
});
afterAll(async () => {
  await open?.close();
  await browser?.close();
});

describe('a page of a report', () => {
  it('opens from disk in its own letters, asks for nothing and complains of nothing', async () => {
    const { page, complaints } = open;
    expect(await page.evaluate(async () => (await document.fonts.ready) && document.fonts.check('16px Rubik'))).toBe(
      true,
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    expect(complaints).toEqual([]);
    expect(await page.locator('script, img, link, iframe').count()).toBe(0);
    expect(reportPage(hebrew).replace(/xmlns(:\w+)?="http[^"]*"/g, '')).not.toMatch(/(src|href)="(?!#)/);
  });

  it('shows the map as live text, once, and leads from the contents to every section', async () => {
    const { page } = open;
    expect(await page.locator('figure svg text').count()).toBeGreaterThan(40);
    const wrong = await page.evaluate(
      () =>
        [...document.querySelectorAll('nav a')].filter(
          (link) => document.querySelectorAll(`[id="${link.getAttribute('href')?.slice(1)}"]`).length !== 1,
        ).length,
    );
    expect(wrong).toBe(0);
    expect(await page.locator('nav > ol > li').count()).toBe(hebrew.sections.length);
    const doubles = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
    expect(doubles).toEqual([]);
  });

  it('is without fault to axe-core', async () => {
    expect(await violations(open.page)).toEqual([]);
  });

  it('prints on A4 with the map across a sheet of its own, numbered sheets, and nothing cut off', () => {
    expect(sheets.length).toBeGreaterThan(10);
    const across = sheets.filter(({ width, height }) => width > height);
    expect(across.length).toBe(1);
    expect(across[0]?.texts.length).toBeGreaterThan(40);
    for (const [i, { width, height, texts }] of sheets.entries()) {
      expect([width, height].map(Math.round).sort()).toEqual([595, 842]);
      expect(texts.length, `sheet ${i + 1}`).toBeGreaterThan(3);
      const outside = texts.filter(
        ({ x, y, width: long }) => x < 20 || x + long > width - 20 || y < 15 || y > height - 20,
      );
      expect(outside, `sheet ${i + 1}`).toEqual([]);
      const foot = texts
        .filter(({ y }) => y < 60)
        .map(({ text }) => text)
        .join(' ');
      for (const number of [i + 1, sheets.length]) expect(foot).toContain(String(number));
    }
  });

  it('gives the map its sheet, however much is said before it', async () => {
    const chatty = hebrew.sections.map((part) =>
      part.picture ? { ...part, sentences: Array.from({ length: 3 }, () => part.sentences.join(' ')) } : part,
    );
    const { page, close } = await opened(browser, reportPage({ ...hebrew, sections: chatty.slice(0, 2) }));
    const printed = await readSheets(browser, await page.pdf({ preferCSSPageSize: true }));
    await close();
    const across = printed.filter(({ width, height }) => width > height);
    expect(across.map(({ texts }) => texts.length > 40)).toEqual([true]);
  });

  it('has the header of a table over two of its rows at least, on every sheet', async () => {
    const tables = Array.from({ length: 12 }, (_, t) => ({
      id: `t${t}`,
      heading: `table ${t}`,
      header: ['head'],
      rows: Array.from({ length: 20 + t }, () => ['row']),
    }));
    const only: Report = { ...hebrew, language: 'en', sections: [{ ...section, tables }] };
    const { page, close } = await opened(browser, reportPage(only));
    const printed = await readSheets(browser, await page.pdf({ preferCSSPageSize: true }));
    await close();
    const heads = printed.slice(1).flatMap(({ texts }) => {
      const down = texts.filter(({ y }) => y > 60).sort((one, other) => other.y - one.y);
      const words = down.map(({ text }) => text.trim()).filter((text) => text === 'head' || text === 'row');
      expect(words[0]).toBe('head');
      return words.flatMap((word, i) => (word === 'head' ? [words.slice(i, i + 3)] : []));
    });
    // more than tables: some go over two sheets
    expect(heads.length).toBeGreaterThan(tables.length);
    for (const three of heads) expect(three).toEqual(['head', 'row', 'row']);
  });

  it('leaves no heading alone at the foot of a sheet', () => {
    const headings = new Set(hebrew.sections.flatMap(({ tables }) => tables.map(({ heading }) => heading)));
    for (const { texts } of sheets) {
      const [last] = texts.filter(({ y }) => y > 60).sort((a, b) => a.y - b.y);
      expect(headings).not.toContain(last?.text.trim());
    }
  });

  it('shows hostile names as names, however long, and stays on its sheet', async () => {
    const long = 'A'.repeat(300);
    const small = Ecosystem.from({
      version: 1,
      title: { en: NAME },
      stakeholders: [
        { id: 'a', names: { en: NAME }, ring: 'recipient' },
        { id: 'b', names: { en: long } },
      ],
      ties: [{ source: 'b', target: 'a', evidence: NAME }],
      sources: [{ id: 's', citation: NAME, url: `https://example.org/${long}` }],
    });
    const page = reportPage(await report(small, { language: 'en', permutations: 19 }));
    const hostile = await opened(browser, page);
    expect(await hostile.page.title()).toBe(NAME);
    expect(await hostile.page.locator('script, img').count()).toBe(0);
    expect(hostile.complaints).toEqual([]);
    const printed = await readSheets(browser, await hostile.page.pdf({ preferCSSPageSize: true }));
    for (const { width, texts } of printed) {
      expect(texts.filter(({ x, width: wide }) => x < 20 || x + wide > width - 20)).toEqual([]);
    }
    await hostile.close();
  });
});
