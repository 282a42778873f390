import { beforeAll, describe, expect, test } from 'vitest';
import { mapPage } from '../../src/export/map-page';
import type { Ecosystem } from '../../src/model/ecosystem';
import { readEcosystem } from '../../src/node';
import { type Picture, viewById, views } from '../../src/render/index';
import type { ThemeName } from '../../src/render/theme';
import { LANGUAGES, type Language } from '../../src/text/language';
import { NEEDED } from '../export/needed';
import { pageReader, shownPlayers, violations } from './opened';

let ecosystem: Ecosystem;
beforeAll(async () => {
  ecosystem = await readEcosystem('examples/social-procurement/data');
});

const draw = (id: string, language: Language, theme: ThemeName): Picture =>
  viewById(id).draw(ecosystem, { language, theme, ...NEEDED[id], ...(id === 'map' && { effort: 0.1 }) });

const reader = pageReader();
const open = (picture: Picture) => reader.open(mapPage(picture));

const THEMES = ['dark', 'light', 'print'] as const;
/** Every view in one language and theme; over all of them, all languages and themes. */
const PAGES = views.map(({ id }, i) => [
  id,
  LANGUAGES[(i + 1) % 3] as Language,
  THEMES[(i + Math.floor(i / 3)) % 3] as ThemeName,
]) as readonly (readonly [string, Language, ThemeName])[];

describe.each(PAGES)('the view %s as a page in %s, %s', (id, language, theme) => {
  test('has a table with all that the picture is made of, word by word', async () => {
    const picture = draw(id, language, theme);
    const page = await open(picture);
    const shown = await page.evaluate(() => ({
      caption: document.querySelector('caption')?.textContent,
      columns: [...document.querySelectorAll('thead th')].map((cell) => cell.textContent),
      rows: [...document.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
      ),
    }));
    const { caption, columns, rows } = picture.table;
    expect(shown).toEqual({ caption, columns, rows });
    expect(rows.length).toBeGreaterThan(2);
  });

  test('reads in its direction, on its ground, with nothing that axe-core finds wrong', async () => {
    const page = await open(draw(id, language, theme));
    const found = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      const side = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().x ?? Number.NaN;
      return {
        language: document.documentElement.lang,
        direction: style.direction,
        dark: getComputedStyle(document.documentElement).colorScheme,
        searchFirst: side('.search') < side('.bar > button:last-of-type'),
        wide: document.documentElement.scrollWidth - innerWidth,
      };
    });
    const rtl = language !== 'en';
    expect(found).toEqual({
      language,
      direction: rtl ? 'rtl' : 'ltr',
      dark: theme === 'dark' ? 'dark' : 'light',
      searchFirst: !rtl,
      wide: 0,
    });
    expect(await violations(page)).toEqual([]);
  });
});

describe('a page of another view', () => {
  test('tells of a player what its table says, where there are no facts of a map', async () => {
    const picture = draw('salience', 'ar', 'dark');
    const page = await open(picture);
    const id = (await shownPlayers(page)).picture[0] as string;
    await page.locator(`[data-player="${id}"] [data-role=shape]`).click({ force: true });
    const row = picture.table.rows[picture.table.players?.indexOf(id) ?? -1] as readonly string[];
    const cells = row.filter((cell, i) => i !== picture.table.heading && i !== picture.table.ties && cell !== '');
    expect(cells.length).toBeGreaterThan(1);
    expect(await page.locator('.player dd').allInnerTexts()).toEqual(cells);
    expect(await violations(page)).toEqual([]);
  });

  test('offers a filter only where there is something to choose by', async () => {
    const filters = async (id: string) => {
      const page = await open(draw(id, 'en', 'light'));
      const count = await page.locator('.bar').getByRole('button', { name: 'Filter', exact: true }).count();
      return count;
    };
    expect([await filters('map'), await filters('processes'), await filters('uptake')]).toEqual([1, 0, 0]);
  });
});

describe('a dark page on paper', () => {
  test('keeps its picture, on one sheet, and prints its table dark on white', async () => {
    const page = await open(draw('map', 'ar', 'dark'));
    const colours = () =>
      page.evaluate(() => {
        const of = (selector: string) => {
          const { color, backgroundColor } = getComputedStyle(document.querySelector(selector) as Element);
          return [color, backgroundColor];
        };
        return { page: of('body'), table: of('.twin'), cell: of('tbody td')[0], head: of('thead th')[0] };
      });
    const dark = await colours();
    await page.emulateMedia({ media: 'print' });
    const printed = await colours();
    expect(printed.page[1]).toBe('rgb(255, 255, 255)');
    // the margins of a sheet take the scheme's ground
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    expect(printed.table[1]).toBe('rgb(255, 255, 255)');
    for (const ink of [printed.table[0], printed.cell, printed.head]) {
      const [r = 255, g = 255, b = 255] = (ink?.match(/\d+/g) ?? []).map(Number);
      expect(Math.max(r, g, b)).toBeLessThan(130);
    }
    expect(dark.page[1]).not.toBe(printed.page[1]);
    const ground = page.locator('svg.playermap .page');
    expect(await ground.getAttribute('fill')).not.toBe('#ffffff');
    const { width, height } = (await page.locator('main').boundingBox()) as { width: number; height: number };
    expect(width / height).toBeCloseTo(297 / 210, 2);
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box?.split(' ').map(Number));
    const sheets = boxes.map((box) =>
      box
        ?.slice(2)
        .map((points) => Math.round(points))
        .join(' '),
    );
    expect([sheets[0], ...new Set(sheets.slice(1))]).toEqual(['842 595', '595 842']);
  });
});

describe('choosing a player', () => {
  test('in a view without lines marks it, and nothing steps back, for nothing else stands out', async () => {
    const page = await open(draw('influence-interest', 'he', 'light'));
    await page.locator('svg.playermap .is-player [role=button]').first().click();
    expect(await page.locator('svg.playermap .is-chosen').count()).toBe(1);
    expect(await page.locator('svg.playermap.has-focus').count()).toBe(0);
    expect(await page.locator('.player h2').count()).toBe(1);
  });
});
