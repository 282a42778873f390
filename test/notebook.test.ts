import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { participationPlan, planAccount } from '../src/engagement/index';
import { degree, measureAll, measuredTables } from '../src/measures/index';
import { Ecosystem, project } from '../src/model/index';
import { readEcosystem } from '../src/node';
import { beforeAfter, playerMap, views } from '../src/render/index';
import { tidy } from '../src/text/tidy';

const DISPLAY = Symbol.for('Jupyter.display');
const FOLDER = fileURLToPath(new URL('../examples/social-procurement/data', import.meta.url));
const HOSTILE = '<script>alert(1)</script>&"\u202e\u0000\n';

type Media = Record<string, string>;
const shown = async (value: object): Promise<Media> => (value as { [DISPLAY](): Media | Promise<Media> })[DISPLAY]();

const hostile = Ecosystem.from({
  version: 1,
  language: 'en',
  stakeholders: [
    { id: '__proto__', names: { en: HOSTILE } },
    { id: '3708', names: { en: 'חבר' } },
  ],
  ties: [{ source: '__proto__', target: '3708' }],
});

describe('in a notebook', () => {
  it('a map is a picture with its letters inside, and says in text what it shows', async () => {
    const map = playerMap(await readEcosystem(FOLDER), { language: 'he' });
    const { 'image/svg+xml': svg, 'text/html': html, 'text/plain': text } = await shown(map);
    expect(svg).toMatch(/^<svg [^>]*lang="he" direction="rtl"[^>]*style="max-width:100%;height:auto"/);
    expect(svg).toContain('@font-face{font-family:Rubik');
    expect(svg).toContain('font/woff2');
    expect(text?.split('\n')[0]).toBe(map.scene.title);
    const image =
      /^<img style="[^"]*" width="1600" height="1131" alt="([^"]*)" src="data:image\/svg\+xml;base64,([^"]*)">$/.exec(
        html ?? '',
      );
    expect(image?.[1]).toContain('שחקנים: 41');
    expect(Buffer.from(image?.[2] ?? '', 'base64').toString('utf8')).toBe(svg);
  });

  it('two maps on one page have no ids in common but of equal patterns', async () => {
    const ecosystem = await readEcosystem(FOLDER);
    const ids = async (options: object) =>
      new Set(
        [...((await shown(playerMap(ecosystem, options)))['image/svg+xml'] ?? '').matchAll(/ id="([^"]*)"/g)].map(
          ([, id]) => id,
        ),
      );
    const [he, en] = [await ids({ language: 'he' }), await ids({ language: 'en' })];
    expect([...he].filter((id) => en.has(id) && !/-[0-9a-f]{6}$/.test(String(id)))).toEqual([]);
    expect(he.size).toBeGreaterThan(1);
  });

  it('every view is a picture', async () => {
    const ecosystem = await readEcosystem(FOLDER);
    for (const view of views) {
      const dates = view.needs.includes('from') ? { from: '2020', to: '2025' } : {};
      const picture = view.draw(ecosystem, { withPrivate: true, ...dates });
      expect((await shown(picture))['image/svg+xml'], view.id).toMatch(/^<svg /);
    }
    expect((await shown(beforeAfter(ecosystem, { from: '2020', to: '2025' })))['image/svg+xml']).toMatch(/^<svg /);
  });

  it('scores are the highest and the lowest, by id and name, under what they are', async () => {
    const network = project(await readEcosystem(FOLDER));
    const { 'text/html': html, 'text/plain': text } = await shown(degree(network));
    expect(text?.split('\n').slice(0, 3)).toEqual([
      'degree: 0 to 2, share of the other stakeholders',
      'rank\tid\tname\tdegree',
      '1\tnetiv-alon\tעמותת נתיב אלון\t0.425',
    ]);
    expect(text).toContain('… 26 …');
    expect(text?.split('\n')).toHaveLength(2 + 10 + 1 + 5);
    expect(html).toContain('<bdi>עמותת נתיב אלון</bdi>');
  });

  it('nothing of the data is taken for markup, and no control character steers the page', async () => {
    for (const value of [degree(project(hostile)), tidy([{ name: HOSTILE }]), playerMap(hostile)]) {
      for (const [kind, content] of Object.entries(await shown(value))) {
        if (kind !== 'text/plain') expect(content).not.toContain('<script>');
        expect(content).not.toMatch(/[\u0000\u202e]/);
      }
    }
  });

  it('rows are a table; of many the first, and how many more there are', async () => {
    const many = tidy(Array.from({ length: 100 }, (_, i) => ({ i, half: i / 2, none: null })));
    const { 'text/html': html, 'text/plain': text } = await shown(many);
    expect(text?.split('\n').at(-1)).toBe('and 70 more');
    expect(html?.match(/<tr>/g)).toHaveLength(1 + 30 + 1);
    expect((await shown(tidy([{ a: 1 / 3 }])))['text/plain']).toBe('a\n0.3333');
    expect((await shown(tidy([])))['text/plain']).toBe('');
  });

  it('what speaks Hebrew or Arabic runs from right to left', async () => {
    const ecosystem = await readEcosystem(FOLDER);
    const network = project(ecosystem);
    for (const language of ['he', 'ar'] as const) {
      const account = planAccount(ecosystem, { plan: participationPlan(ecosystem) }, language);
      expect((await shown(account))['text/html']).toMatch(new RegExp(`^<section lang="${language}" dir="rtl">`));
      const [first] = measuredTables(measureAll(network, { measures: ['degree'] }), network, { language });
      expect((await shown(first as object))['text/html']).toMatch(new RegExp(`^<table lang="${language}" dir="rtl">`));
    }
  });
});
