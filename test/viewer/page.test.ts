import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { mapPage } from '../../src/export/map-page';
import { Ecosystem } from '../../src/model/ecosystem';
import { readEcosystem } from '../../src/node';
import { type PlayerMap, playerMap } from '../../src/render/player-map';
import { fileName } from '../../src/viewer/current-view';
import { pageReader, shownPlayers, shownTies, violations } from './opened';

const data = fileURLToPath(new URL('../../examples/social-procurement/data', import.meta.url));
const HOSTILE = '</script><script>alert(1)</script>"><img src=x onerror="document.title=1">\u202e';

let ecosystem: Ecosystem;
const maps = new Map<'he' | 'en', PlayerMap>();

beforeAll(async () => {
  ecosystem = await readEcosystem(data);
  for (const language of ['he', 'en'] as const) {
    maps.set(language, playerMap(ecosystem, { language, effort: 0.1, sizeBy: 'degree' }));
  }
});

const { open, complaints } = pageReader();
const openMap = (language: 'he' | 'en' = 'en') => open(mapPage(maps.get(language) as PlayerMap));
const button = (page: Page, name: string) => page.locator('.bar').getByRole('button', { name, exact: true });
/** Where the keyboard is. */
const at = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    return one.closest<HTMLElement>('[data-player]')?.dataset.player ?? one.textContent ?? '';
  });

describe.each(['he', 'en'] as const)('an exported page in %s', (language) => {
  test('has nothing that axe-core finds wrong: at first, with filters, with a player open, with a part hidden', async () => {
    const page = await openMap(language);
    expect(await violations(page)).toEqual([]);
    await page.locator('.bar button[aria-expanded]').first().click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.side input[type=checkbox]').nth(2).uncheck();
    await page.locator('[data-player]:not(.is-out) [data-role=shape]').first().click();
    await page.locator('.search input').fill(language === 'he' ? 'עמותת' : 'Association');
    expect(await page.locator('.found li').count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
  });

  test('speaks one language in one direction, panels and all', async () => {
    const page = await openMap(language);
    await page.locator('.bar button[aria-expanded]').first().click();
    const words = await page.locator('.bar, .side').allInnerTexts();
    const letters = words.join(' ').replace(/SVG|PNG/g, '');
    expect(/[א-ת]/.test(letters)).toBe(language === 'he');
    const side = await page.locator('.side').boundingBox();
    const stage = await page.locator('.stage').boundingBox();
    expect((side?.x ?? 0) < (stage?.x ?? 0)).toBe(language === 'he');
  });
});

describe('an exported page', () => {
  test('shows the drawing of the server before anything runs, and keeps its elements', async () => {
    const page = await open(mapPage(maps.get('en') as PlayerMap), { javaScriptEnabled: false });
    expect(await page.locator('svg.playermap [data-player]').count()).toBe(ecosystem.stakeholders.length);
    expect(await page.locator('tbody tr').count()).toBe(ecosystem.stakeholders.length);
    expect(await page.locator('button, input, select').count()).toBe(0);
  });

  test('its policy lets run nothing but its own program', async () => {
    const page = await openMap();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.added = 1';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<button id="evil" onclick="globalThis.added = 2">x</button>');
      document.querySelector<HTMLElement>('#evil')?.click();
      const asked = await fetch('data:text/plain,x').then(
        () => 'yes',
        () => 'no',
      );
      return { added: 'added' in globalThis, asked };
    });
    expect(ran).toEqual({ added: false, asked: 'no' });
    // each of the three was refused aloud
    expect(complaints().filter((text) => /Content Security Policy/i.test(text)).length).toBeGreaterThan(2);
  });

  test('takes hostile names, titles and ids as names', async () => {
    const hostile = Ecosystem.from({
      version: 1,
      title: { en: HOSTILE },
      sectors: [{ id: HOSTILE, names: { en: HOSTILE } }],
      tieTypes: [{ id: HOSTILE }, { id: 'b' }],
      stakeholders: [
        { id: HOSTILE, names: { en: HOSTILE }, sectors: [HOSTILE], ring: 'operator' },
        { id: '__proto__', ring: 'recipient' },
        { id: '"]', ring: 'operator' },
      ],
      ties: [
        { source: HOSTILE, target: '__proto__', type: HOSTILE, from: '2010' },
        { source: '"]', target: HOSTILE, type: 'b' },
      ],
    });
    const map = playerMap(hostile, { language: 'en', effort: 0.1 });
    const page = await open(
      mapPage([
        { label: HOSTILE, picture: map },
        { label: 'b', picture: playerMap(hostile, { language: 'en', effort: 0.1, seed: 2 }) },
      ]),
    );
    await page.locator('.levels label').nth(1).click();
    await page.locator('.bar button[aria-expanded]').first().click();
    await page.locator('.side input[type=checkbox]').first().uncheck();
    await button(page, 'Show everything').or(page.locator('.status button')).first().click();
    for (const id of ['__proto__', '"]']) {
      await page.locator(`[data-player=${JSON.stringify(id)}] [data-role=shape]`).click();
      expect(await page.locator('.player h2').innerText()).toBe(id);
    }
    await page.locator('.search input').fill('script');
    await page.keyboard.press('Enter');
    expect(await page.locator('.player h2').textContent()).toContain('</script><script>alert(1)');
    expect(await page.locator('img, iframe').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.title()).toContain('</script>');
  });

  test('holds no judgement about people and bodies that its map does not', () => {
    const plain = mapPage(maps.get('he') as PlayerMap);
    const viewer = JSON.parse(
      readFileSync(fileURLToPath(new URL('../../src/export/viewer-code.json', import.meta.url)), 'utf8'),
    );
    const held = plain.replace((viewer as { code: string }).code, '');
    for (const { notes, contact, benefit, veto, position } of ecosystem.stakeholders) {
      for (const text of [notes, contact, benefit, veto?.means, position]) {
        if (text) expect(held).not.toContain(text);
      }
    }
    expect(held).not.toMatch(/"(influence|interest|power|veto|trust)"/);
  });

  test('can be worked with the keyboard alone', async () => {
    const page = await openMap();
    for (let i = 0; i < 30 && (await page.evaluate(() => !document.activeElement?.closest('.stage'))); i++) {
      await page.keyboard.press('Tab');
    }
    const first = await at(page);
    expect(await page.locator(`[data-player="${first}"]`).count()).toBe(1);
    await page.waitForSelector('.playermap-card:not([hidden])');
    const seen = new Set([first]);
    const ring = maps.get('en')?.facts.players.find(({ id }) => id === first)?.ring;
    const same =
      maps
        .get('en')
        ?.facts.players.filter((player) => player.ring === ring)
        .map(({ id }) => id) ?? [];
    for (let i = 1; i < same.length; i++) {
      await page.keyboard.press('ArrowRight');
      seen.add(await at(page));
    }
    expect([...seen].sort()).toEqual([...same].sort());
    const here = await at(page);
    await page.keyboard.press('ArrowUp');
    const outer = await at(page);
    const ringOf = (id: string) => maps.get('en')?.facts.players.find((player) => player.id === id)?.ring ?? 0;
    expect(ringOf(outer)).toBeGreaterThan(ringOf(here));
    await page.keyboard.press('Enter');
    expect(await page.locator('.player h2').innerText()).toBe(await at(page));
    expect(await page.locator('.is-lit').count()).toBeGreaterThan(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const going = await at(page);
    await page.keyboard.press('Enter');
    expect(going).toContain(await page.locator('.player h2').innerText());
    await page.keyboard.press('Escape');
    expect(await page.locator('.player').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-player] [role=button]'))).toBe(true);
    await page.keyboard.press('+');
    await page.waitForFunction(() =>
      document.querySelector<HTMLElement>('.playermap-layer')?.style.transform.includes('scale(1.5)'),
    );
    await page.keyboard.press('0');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.playermap-layer')?.style.transform === '');
  });

  test('finds a player by name, with the keyboard', async () => {
    const page = await openMap('he');
    const field = page.locator('.search input');
    await field.fill('נתיב אלון');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await field.getAttribute('aria-activedescendant')).toBe('playermap-found-0');
    await page.keyboard.press('Enter');
    expect(await page.locator('.player h2').innerText()).toContain('נתיב אלון');
    await field.fill('אין כזה');
    expect(await page.locator('.search [role=status]').textContent()).toBe('לא נמצא שחקן מתאים');
  });

  test('tells the way to the recipients, and goes on from a tie to the player at its other end', async () => {
    const page = await openMap();
    await page.locator('.search input').fill('Budget Division');
    await page.keyboard.press('Enter');
    const way = await page.locator('.player ol li').allInnerTexts();
    const last = maps.get('en')?.facts.players.find(({ name }) => name === way.at(-1));
    expect(last?.recipient).toBe(true);
    await page.locator('.player ul li button').first().click();
    expect(await page.locator('.player h2').innerText()).not.toContain('Budget Division');
  });

  test('keeps picture and table together, before any filter and after each', async () => {
    const page = await openMap();
    const together = async () => {
      const { picture, table } = await shownPlayers(page);
      expect(table).toEqual(picture);
      const ties = await shownTies(page);
      expect(ties.table).toEqual(ties.picture);
      return { players: picture.length, ties: ties.table.reduce((sum, count) => sum + count, 0) };
    };
    const server = await page.locator('tbody').innerText();
    const whole = await together();
    expect(whole.players).toBe(ecosystem.stakeholders.length);
    await button(page, 'Filter').click();
    const boxes = page.locator('.side fieldset').nth(0).locator('input');
    await boxes.nth(0).uncheck();
    const withoutSector = await together();
    expect(withoutSector.players).toBeLessThan(whole.players);
    expect(await page.locator('.status').innerText()).toContain(`${withoutSector.players} of ${whole.players}`);
    await boxes.nth(0).check();
    await page.locator('.side fieldset').nth(1).locator('input').nth(1).uncheck();
    expect((await together()).players).toBeLessThan(whole.players);
    await page.locator('.status button').click();
    await page.locator('.side fieldset').nth(2).locator('input').nth(3).uncheck();
    const withoutType = await together();
    expect(withoutType.players).toBe(whole.players);
    expect(withoutType.ties).toBeLessThan(whole.ties);
    await page.locator('.status button').click();
    await page.locator('.side select').selectOption({ label: 'Degree' });
    const least = page
      .locator('.side input[type=range]')
      .nth((await page.locator('.side input[type=range]').count()) - 2);
    await least.focus();
    await page.keyboard.press('End');
    expect((await together()).players).toBe(1);
    await page.locator('.status button').click();
    expect(await together()).toEqual(whole);
    expect(await page.locator('tbody').innerText()).toBe(server);
  });

  test('goes through the dates of what it holds', async () => {
    const dated = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'family', ring: 'recipient' },
        { id: 'clinic', ring: 'operator', from: '2012' },
        { id: 'ministry', ring: 'commissioner' },
      ],
      ties: [
        { source: 'clinic', target: 'family' },
        { source: 'ministry', target: 'clinic', from: '2014', to: '2016' },
      ],
    });
    const page = await open(mapPage(playerMap(dated, { language: 'en', effort: 0.1 })));
    await button(page, 'Filter').click();
    const slider = page.getByRole('slider').first();
    await slider.focus();
    const at_ = async () => [
      await slider.getAttribute('aria-valuetext'),
      (await shownPlayers(page)).table.length,
      (await shownTies(page)).table.reduce((a, b) => a + b, 0),
    ];
    expect(await at_()).toEqual(['Any date', 3, 4]);
    await page.keyboard.press('End');
    expect(await at_()).toEqual(['As of 2017', 3, 2]);
    await page.keyboard.press('ArrowLeft');
    expect(await at_()).toEqual(['As of 2016', 3, 4]);
  });

  test('goes from level to level: who is on both keeps its element, the table follows, and back', async () => {
    const picture = maps.get('en') as PlayerMap;
    const rolled = playerMap(ecosystem, { language: 'en', effort: 0.1, sizeBy: 'degree', level: 'organisation' });
    const page = await open(
      mapPage([
        { label: 'Everybody', picture },
        { label: 'Organisations', picture: rolled },
      ]),
    );
    const server = await page.locator('tbody').innerText();
    const shared = rolled.placement.players[0]?.id ?? '';
    const element = await page.locator(`[data-player="${shared}"]`).elementHandle();
    await page.locator('.bar input[type=radio]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate((one) => one?.isConnected, element)).toBe(true);
    await page.waitForFunction(() => !document.querySelector('.playermap-gone'));
    const { picture: drawn, table } = await shownPlayers(page);
    expect(drawn).toEqual(rolled.placement.players.map(({ id }) => id).sort());
    expect(table).toEqual(drawn);
    await button(page, 'Filter').click();
    await page.locator('.side fieldset').first().locator('input').first().uncheck();
    expect((await shownPlayers(page)).table.length).toBeLessThan(drawn.length);
    await page.keyboard.press('Escape');
    await page.locator('.levels label').first().click();
    expect((await shownPlayers(page)).table).toHaveLength(ecosystem.stakeholders.length);
    expect(await page.locator('tbody').innerText()).toBe(server);
  });

  test('saves what is seen as a picture that opens alone, without what is hidden', async () => {
    const page = await openMap('he');
    await page.locator('.bar button[aria-expanded]').first().click();
    await page.locator('.side fieldset').first().locator('input').first().uncheck();
    const left = (await shownPlayers(page)).picture;
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await file.path(), 'utf8');
    const shown = (await shownTies(page)).picture.reduce((sum, count) => sum + count, 0) / 2;
    const all = maps.get('he') as PlayerMap;
    const [sector] = await page.locator('.side fieldset').first().locator('bdi').allInnerTexts();
    expect(file.suggestedFilename()).not.toMatch(/[_:]/);
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        error: parsed.querySelector('parsererror') !== null,
        players: [...parsed.querySelectorAll<SVGElement>('[data-player]')]
          .map(({ dataset }) => dataset.player ?? '')
          .sort(),
        live: parsed.querySelectorAll('[tabindex], .is-player, .is-out').length,
        font: parsed.querySelector('style')?.textContent?.includes('@font-face'),
        under: parsed.querySelectorAll('.headings text')[1]?.textContent?.replace(/[\u2066-\u2069]/g, ''),
        described: parsed.querySelector('desc')?.textContent?.replace(/[\u2066-\u2069]/g, ''),
      };
    }, svg);
    const under = [
      `שחקנים מוצגים: ${left.length} מתוך ${all.facts.players.length}; קשרים: ${shown} מתוך ${all.facts.ties.length}`,
      `מגזרים שהושמטו: ${sector}`,
    ].join('  ·  ');
    expect(found).toEqual({ error: false, players: left, live: 0, font: true, under, described: under });
    // and the whole picture has its own line again
    const before = await page.locator('.headings text').nth(1).textContent();
    await page.locator('.status button').click();
    const whole = await page.locator('.headings text').nth(1).textContent();
    expect(before).not.toBe(whole);
    expect(whole).toContain(`שחקנים: ${all.facts.players.length}`);
    await page.keyboard.press('Escape');
    await page.locator('.bar button.sign').first().click();
    await page.waitForTimeout(600);
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()]);
    const bytes = readFileSync(await png.path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(3200);
    expect(bytes.length).toBeGreaterThan(50_000);
  });

  test('names a saved file by its title, without signs that file systems refuse', () => {
    expect(fileName('מפת השחקנים: תעסוקה')).toBe('מפת השחקנים – תעסוקה');
    expect(fileName(' a/b : "c"? ')).toBe('a b – c');
    expect(fileName(': ')).toBe('');
  });

  test('prints what is on the screen: the part in view on one sheet, then the rows that are shown', async () => {
    const page = await openMap();
    await page.evaluate(() => {
      (globalThis as unknown as { printed: string[] }).printed = [];
      matchMedia('print').addEventListener('change', () => {
        const seen = document.querySelector('svg.playermap')?.getAttribute('viewBox') ?? '';
        (globalThis as unknown as { printed: string[] }).printed.push(seen);
      });
    });
    await button(page, 'Filter').click();
    await page.locator('.side fieldset').first().locator('input').first().uncheck();
    await page.locator('.bar button.sign').first().click();
    await page.waitForTimeout(700);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box?.split(' ').map(Number));
    expect(boxes[0]?.map(Math.round)).toEqual([0, 0, 842, 595]);
    expect(await page.locator('svg.playermap').getAttribute('viewBox')).toBe('0 0 1600 1131');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const [, , width, height] =
      (await page.locator('svg.playermap').getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
    expect(width).toBeLessThan(1150);
    expect(height).toBeLessThan(1000);
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator('.side').isVisible()).toBe(false);
    expect(await page.locator('tbody tr:visible').count()).toBe((await shownPlayers(page)).picture.length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('svg.playermap').getAttribute('viewBox')).toBe('0 0 1600 1131');
  });

  test('can be used on a narrow screen', async () => {
    const page = await open(mapPage(maps.get('he') as PlayerMap), {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.locator('.bar button[aria-expanded]').first().tap();
    expect(await page.locator('.side').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('of another view can be moved, searched and read, too', async () => {
    const { facts: _, ...plain } = maps.get('en') as PlayerMap;
    const page = await open(mapPage(plain));
    await page.locator('.search input').fill('Clinic');
    await page.keyboard.press('Enter');
    expect(await page.locator('.player h2').innerText()).toContain('Clinic');
    expect(await page.locator('.is-lit').count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a page that shows a part', () => {
  test('lets what is left out step back in the legend, in saved files too, until all is shown again', async () => {
    const page = await openMap();
    await button(page, 'Filter').click();
    await page.locator('.filters fieldset').first().getByLabel('Business').uncheck();
    await page.locator('.filters fieldset').nth(2).getByLabel('Funds').uncheck();
    const pale = () =>
      page
        .locator('.legend > [opacity]')
        .evaluateAll((rows) =>
          rows.map((row) => (row as SVGElement).dataset.sector ?? (row as SVGElement).dataset.tieType),
        );
    expect(await pale()).toEqual(['Business', 'Funds']);
    await page.locator('.status button').click();
    expect(await pale()).toEqual([]);
  });
});

describe('a narrow page', () => {
  test.each(['he', 'en'] as const)(
    'in %s keeps the signs of zoom together, and words on keys as wide as the bar',
    async (language) => {
      const page = await openMap(language);
      await page.setViewportSize({ width: 360, height: 740 });
      const signs = await page
        .locator('.bar .together > *')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect([signs.length, new Set(signs).size]).toEqual([3, 1]);
      await page.locator('.bar > button').last().click();
      const wide = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().width);
      expect(await wide('.help')).toBe(await wide('.bar'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );
});
