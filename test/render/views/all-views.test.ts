import { toSvg } from 'playermap/export';
import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { type AnyViewOptions, type Picture, VIEWS, type ViewDescriptor, viewById, views } from 'playermap/render';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/render/scene';
import { themes } from '../../../src/render/theme';
import { LANGUAGES } from '../../../src/text/language';
import { crowded } from './crowded';
import { marksOf, playersOn, textFaults, textsOf } from './readable-scene';

const social = await readEcosystem('examples/social-procurement/data');
const negev = await readEcosystem('examples/negev/data');
const nobody = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }).derive({ stakeholders: [] });

/** What a view cannot be drawn without. */
const needed = ({ needs, id }: ViewDescriptor): AnyViewOptions => ({
  ...(needs.includes('withPrivate') && { withPrivate: true }),
  ...(id === 'before-after' && { from: '2019', to: '2025-11', effort: 0.1 }),
});
const draw = (view: ViewDescriptor, ecosystem: Ecosystem, options: AnyViewOptions = {}): Picture =>
  view.draw(ecosystem, { ...needed(view), ...options });
/** The player map has tests of its own. */
const others = views.filter(({ id }) => id !== 'map').map((view) => [view.id, view] as const);

describe('the registry of views', () => {
  it('holds every view once, the player map first, named in three languages', () => {
    expect(views.map(({ id }) => id)).toEqual([...VIEWS]);
    for (const language of LANGUAGES)
      expect(new Set(views.map(({ label }) => label(language))).size).toBe(views.length);
  });

  it('names the nearest view for one that does not exist', () => {
    expect(() => viewById('mixin')).toThrow('nearest: "mixing"');
  });
});

/** Keys that two siblings share: the join of a drawing could not tell them apart. */
function sharedKeys(marks: readonly Mark[], trail = ''): string[] {
  const seen = new Set<string>();
  return marks.flatMap((mark) => {
    const key = `${mark.kind} ${mark.key}`;
    const own = seen.has(key) ? [`${trail}/${key}`] : [];
    seen.add(key);
    return [...own, ...(mark.kind === 'group' ? sharedKeys(mark.children, `${trail}/${mark.key}`) : [])];
  });
}

describe.each(others)('the view %s', (id, view) => {
  it.each(LANGUAGES)('has no text on another, off the page or too small: %s', (language) => {
    for (const ecosystem of id === 'before-after' ? [social] : [social, negev])
      expect(textFaults(draw(view, ecosystem, { language }).scene)).toEqual([]);
  });

  it('says what it shows: title, legend, table', () => {
    const { scene, table, language } = draw(view, social, { language: 'he' });
    expect([scene.language, scene.direction, language]).toEqual(['he', 'rtl', 'he']);
    const texts = textsOf(scene).map(({ text }) => text);
    expect(texts).toContain('מקרא');
    expect(scene.title).toBe('מקום לעבוד: תעסוקה נתמכת לצעירים מתמודדי נפש');
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    expect(table.caption).not.toBe('');
  });

  it('gives every mark a key of its own, and finite numbers', () => {
    const { scene } = draw(view, social);
    expect(sharedKeys(scene.marks)).toEqual([]);
    expect(toSvg(scene, { fonts: 'none' })).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('gives the same bytes for the same input', () => {
    const [one, other] = [draw(view, social), draw(view, social)];
    expect(toSvg(other.scene)).toBe(toSvg(one.scene));
    expect(other.table).toEqual(one.table);
  });

  it('puts its legend at the end of the reading direction', () => {
    const rule = (language: 'he' | 'en') => {
      const found = marksOf(draw(view, social, { language }).scene).find(({ key }) => key === 'rule');
      return Number(/M([\d.]+)/.exec(found?.kind === 'path' ? found.d : '')?.[1]);
    };
    expect(rule('he')).toBeLessThan(400);
    expect(rule('en')).toBeGreaterThan(1200);
  });

  it('takes its ground from the theme', () => {
    for (const theme of ['light', 'dark', 'print'] as const) {
      const page = draw(view, social, { theme }).scene.marks[0];
      expect(page?.style?.fill).toBe(themes[theme].page);
    }
    const svg = toSvg(draw(view, social, { theme: 'print' }).scene, { fonts: 'none' });
    const colours = new Set([...svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/g)].map(([, ...rgb]) => rgb));
    for (const [r, g, b] of colours) expect([g, b]).toEqual([r, r]);
  });

  it('says in a sentence that there is nothing to show', () => {
    const { scene, table } = draw(view, nobody, { language: 'en' });
    expect(table.rows).toEqual([]);
    expect(textFaults(scene)).toEqual([]);
    expect(textsOf(scene).length).toBeGreaterThan(1);
    if (id !== 'before-after') expect(marksOf(scene).some(({ key }) => key === 'nothing')).toBe(true);
  });

  it('refuses options that it does not know', () => {
    expect(() => draw(view, social, { slice: 'equal' } as AnyViewOptions)).toThrow('there is no option "slice"');
    expect(() => draw(view, social, { language: 'fr' } as unknown as AnyViewOptions)).toThrow(
      'expected one of he, ar, en',
    );
  });

  it('hides names, or refuses where names are all it shows', () => {
    if (id === 'processes' || id === 'uptake' || id === 'journey') {
      expect(() => draw(view, social, { redact: true })).toThrow('cannot be drawn without names');
      return;
    }
    const { scene, table } = draw(view, social, { redact: true, language: 'en' });
    const told = JSON.stringify([scene, table]);
    const names = social.stakeholders.flatMap(({ id: own, names: all }) => [own, ...Object.values(all ?? {})]);
    // short ids that are words of the field, and those of sectors, may stand in it by chance
    const sectors = new Set(social.sectors.map((sector) => sector.id));
    expect(names.filter((name) => name.length > 8 && !sectors.has(name) && told.includes(name))).toEqual([]);
  });
});

describe('a page with far too little room', () => {
  const ecosystem = crowded();
  const roomy = others.filter(([id]) => id !== 'before-after');

  it.each(roomy)('stays readable and complete: %s', (id, view) => {
    const { scene, table } = draw(view, ecosystem, { language: 'he' });
    expect(textFaults(scene)).toEqual([]);
    expect(sharedKeys(scene.marks)).toEqual([]);
    const rows: Readonly<Record<string, number>> = {
      'influence-interest': 400,
      salience: 400,
      mixing: 49,
      brokerage: ecosystem.stakeholders.filter(({ sectors }) => sectors).length,
      processes: 90,
    };
    if (rows[id] !== undefined) expect(table.rows.length).toBe(rows[id]);
    const svg = toSvg(scene, { fonts: 'none' });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('<image');
  });

  it('names or counts every player of a grid: on it with a name or number, or in the list', () => {
    const view = viewById('influence-interest');
    const { scene } = draw(view, ecosystem, { language: 'en' });
    const shown = playersOn(scene);
    expect(new Set(shown).size).toBe(shown.length);
    const more = textsOf(scene).flatMap(({ text }) => /and (\d+) more/.exec(text)?.[1] ?? []);
    expect(shown.length + more.reduce((sum, count) => sum + Number(count), 0)).toBe(400);
  });
});
