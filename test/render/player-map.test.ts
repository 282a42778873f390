import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapPage, toSvg } from '../../src/export/index';
import viewer from '../../src/export/viewer-code.json';
import { readTables } from '../../src/io/read';
import { Ecosystem } from '../../src/model/ecosystem';
import { type PlayerMap, playerMap } from '../../src/render/player-map';
import { HOSTILE_IDS } from '../helpers/ids';

const service = Ecosystem.from({
  version: 1,
  title: { he: 'שירות לדוגמה', en: 'An example service' },
  language: 'he',
  recipients: ['family'],
  stakeholders: [
    { id: 'family', names: { he: 'המשפחות', en: 'Families' }, ring: 'recipient', kind: 'group' },
    {
      id: 'ministry',
      names: { he: 'המשרד', en: 'The ministry' },
      ring: 'commissioner',
      sectors: ['central-government'],
      veto: { means: 'MEANS' },
      influence: 0.9,
      contact: 'PHONE',
      notes: 'REMARK',
    },
    {
      id: 'unit',
      names: { he: 'היחידה', en: 'The unit' },
      kind: 'unit',
      parent: 'ministry',
      ring: 'commissioner',
      sectors: ['central-government'],
    },
    {
      id: 'clinic',
      names: { he: 'המרפאה', en: 'The clinic' },
      ring: 'operator',
      sectors: ['health'],
      influence: 0.2,
      attributes: { phone: 'COLUMN' },
    },
    { id: 'press', names: { he: 'העיתון', en: 'The newspaper' } },
  ],
  ties: [
    { source: 'ministry', target: 'clinic', type: 'funds', strength: 3 },
    { source: 'unit', target: 'clinic', type: 'funds', strength: 2 },
    { source: 'clinic', target: 'family', type: 'serves', strength: 5 },
    { source: 'family', target: 'clinic', type: 'serves', strength: 1 },
    { source: 'press', target: 'ministry', type: 'criticises', sign: -1, notes: 'REMARK' },
    { source: 'press', target: 'press' },
  ],
});
const quick = { effort: 0.05 };

/** A page without the words of its program: all that it holds of the map. */
const pageOf = (map: PlayerMap): string => mapPage(map).replace(viewer.code, '');

describe('playerMap', () => {
  it('puts recipients in the centre, roles in rings, and those without a ring in one of their own', () => {
    const { placement } = playerMap(service, quick);
    expect(placement.rings.map(({ id }) => id)).toEqual([
      'recipient',
      'commissioner',
      'operator',
      'adjacent',
      'environment',
      null,
    ]);
    expect(placement.players.map(({ ring }) => ring)).toEqual([0, 1, 1, 2, 5]);
    expect(placement.slices.at(-1)?.sector).toBeNull();
    const family = placement.players[0]!;
    expect(Math.abs(family.x - placement.centre.x)).toBeLessThan(placement.rings[0]!.rx);
  });

  it('makes one line of the ties of a type between two players, with a head at every end a tie points to', () => {
    const { placement } = playerMap(service, quick);
    const line = placement.ties.find(({ type }) => type === 'serves');
    expect(line).toMatchObject({ headAtSource: true, headAtTarget: true, strength: 6, count: 2 });
    expect(placement.ties.map(({ type, sign }) => `${type} ${sign}`)).toEqual([
      'funds 1',
      'funds 1',
      'serves 1',
      'criticises -1',
    ]);
  });

  it('speaks the language of the data unless told another, and mirrors with it', () => {
    const hebrew = playerMap(service, quick);
    const english = playerMap(service, { ...quick, language: 'en' });
    expect([hebrew.language, hebrew.scene.direction, hebrew.scene.title]).toEqual(['he', 'rtl', 'שירות לדוגמה']);
    expect([english.scene.direction, english.scene.title]).toEqual(['ltr', 'An example service']);
    expect(toSvg(hebrew.scene)).toContain('המרפאה');
    expect(toSvg(english.scene)).not.toContain('המרפאה');
    expect(playerMap(service, { ...quick, language: 'en', direction: 'rtl' }).scene.direction).toBe('rtl');
  });

  it('finds the language of names where the data say none', () => {
    const named = (name: string) =>
      Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', names: { und: name } }], ties: [] });
    expect(['משרד', 'وزارة', 'Ministry', '42'].map((name) => playerMap(named(name), quick).language)).toEqual([
      'he',
      'ar',
      'en',
      'en',
    ]);
  });

  it('keeps to one language, also where the names that told it are hidden', () => {
    const hebrew = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', names: { und: 'משרד הבריאות' } },
        { id: 'b', names: { und: 'מרפאה' }, sectors: ['x'] },
      ],
      ties: [],
    });
    const { placement } = playerMap(hebrew, { ...quick, redact: true });
    const captions = placement.slices.map(({ caption }) => caption?.lines.map(({ text }) => text).join(' '));
    expect(captions).toContain('מגזר לא ידוע');
  });

  it('shows the id of a player whose name cannot be seen, and its position where the id cannot be seen either', () => {
    const blank = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'moh', names: { en: '\u200f\u200b' } },
        { id: '\u2060', names: { en: '\u2800' } },
      ],
      ties: [],
    });
    const map = playerMap(blank, { ...quick, language: 'en' });
    expect(map.placement.players.map(({ label }) => label?.lines.map(({ text }) => text))).toEqual([['moh'], ['2']]);
    expect(pageOf(map)).toMatch(/<th scope="row"><bdi>2</);
  });

  it('gives the ids of the drawing a first part of their own, so that two maps can share a page', () => {
    const idsOf = (id?: string) => {
      const svg = toSvg(playerMap(service, { ...quick, ...(id && { id }) }).scene);
      return [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string);
    };
    expect(idsOf()).toContain('map-title');
    expect(idsOf('second')).toContain('second-title');
    expect(idsOf('second').filter((id) => idsOf().includes(id))).toEqual([]);
  });

  it('lets no judgement, contact, note or unknown column into picture or page', () => {
    const plain = playerMap(service, quick);
    for (const text of [toSvg(plain.scene), pageOf(plain)]) {
      for (const secret of ['MEANS', 'PHONE', 'REMARK', 'COLUMN', 'וטו']) expect(text).not.toContain(secret);
    }
    expect(pageOf(plain)).toContain('ללא הערכות');
    const asked = playerMap(service, { ...quick, withPrivate: true });
    expect(toSvg(asked.scene)).toContain('וטו');
    expect(pageOf(asked)).not.toContain('ללא הערכות');
  });

  it('sizes by a judgement only where private data may be shown', () => {
    expect(() => playerMap(service, { ...quick, sizeBy: 'influence' })).toThrow('--with-private');
    const { placement } = playerMap(service, { ...quick, sizeBy: 'influence', withPrivate: true });
    const radius = (id: string) => placement.players.find((player) => player.id === id)!.radius;
    expect(radius('ministry')).toBeGreaterThan(radius('clinic'));
    expect((radius('ministry') / radius('clinic')) ** 2).toBeCloseTo(0.9 / 0.2, 0);
  });

  it('hides every name and id when asked, and keeps places, ties and numbers', () => {
    const hidden = playerMap(service, { ...quick, redact: true, ringsBy: 'degree', language: 'en' });
    // what kind of player one is may be told, and one has that word for its id
    for (const text of [toSvg(hidden.scene), pageOf(hidden).replaceAll('"kind":"unit"', '')]) {
      for (const { id, names } of service.stakeholders) {
        expect(text).not.toContain(`"${id}"`);
        expect(text).not.toContain(names!.en!);
      }
    }
    expect(hidden.placement.players.map(({ label }) => label?.lines[0]?.text)).toEqual(['1', '2', '3', '4', '5']);
    const placesOf = ({ placement }: PlayerMap) =>
      placement.players.map(({ ring, radius }) => `${ring} ${radius}`).sort();
    const sized = { ...quick, ringsBy: 'degree', sizeBy: 'degree' };
    expect(placesOf(playerMap(service, { ...sized, redact: true }))).toEqual(placesOf(playerMap(service, sized)));
  });

  it('puts the most central towards the middle with ringsBy, recipients staying in the centre', () => {
    const { placement } = playerMap(service, { ...quick, ringsBy: 'degree', language: 'en' });
    expect(placement.players[0]?.ring).toBe(0);
    expect(placement.rings[1]?.name).toMatch(/^Degree: /);
  });

  it('draws a chosen part: types, a level, other recipients', () => {
    expect(playerMap(service, { ...quick, ties: ['serves'] }).placement.ties).toHaveLength(1);
    expect(playerMap(service, { ...quick, level: 'organisation' }).placement.players.map(({ id }) => id)).not.toContain(
      'unit',
    );
    expect(playerMap(service, { ...quick, recipients: ['press'] }).placement.players.at(-1)?.ring).toBe(0);
    expect(() => playerMap(service, { ...quick, recipients: ['pres'] })).toThrow('pres');
    expect(() => playerMap(service, { ...quick, sizeBy: 'degre' })).toThrow('nearest: "degree"');
  });

  it('measures sizes and rings of the network that is asked for; lines are drawn as recorded', () => {
    const mutual = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
      ties: [
        { source: 'a', target: 'b', strength: 2 },
        { source: 'b', target: 'a', strength: 2 },
        { source: 'b', target: 'c', strength: 3 },
        { source: 'b', target: 'c', strength: 3 },
      ],
    });
    const ring = (options: Parameters<typeof playerMap>[1]) => {
      const { placement } = playerMap(mutual, { ...quick, language: 'en', ringsBy: 'degree', ...options });
      return {
        name: placement.rings[0]?.name,
        heads: placement.ties.filter(({ headAtTarget }) => headAtTarget).length,
      };
    };
    expect(ring({})).toEqual({ name: 'Degree: 3', heads: 2 });
    expect(ring({ directed: false })).toEqual({ name: 'Degree: 2', heads: 2 });
    expect(ring({ ringsBy: 'strength' }).name).toBe('Strength: 10');
    expect(ring({ ringsBy: 'strength', combine: 'max' }).name).toBe('Strength: 7');
    expect(ring({ ringsBy: 'strength', combine: 'count', directed: false }).name).toBe('Strength: 4');
  });

  it('refuses to be told how to measure where it measures nothing, and words that mean nothing', () => {
    expect(() => playerMap(service, { ...quick, directed: false })).toThrow('sizeBy');
    expect(() => playerMap(service, { ...quick, combine: 'max' })).toThrow('sizeBy');
    const mean = 'mean' as 'max';
    expect(() => playerMap(service, { ...quick, sizeBy: 'degree', combine: mean })).toThrow('expected one of sum, max');
  });

  it('gives the same bytes for the same data, whatever the ids mean elsewhere', () => {
    const hostile = Ecosystem.from({
      version: 1,
      stakeholders: HOSTILE_IDS.map((id, i) => ({ id, ring: i === 0 ? 'recipient' : 'operator' })),
      ties: HOSTILE_IDS.slice(1).map((id) => ({ source: id, target: '3708' })),
    });
    const once = toSvg(playerMap(hostile, quick).scene);
    expect(toSvg(playerMap(hostile, quick).scene)).toBe(once);
    expect(playerMap(hostile, quick).placement.players.map(({ id }) => id)).toEqual([...HOSTILE_IDS]);
  });

  it('lists every player in the table of the page with its ties and their directions', () => {
    const read = (html: string) =>
      html
        .replace(/[\u2068\u2069]/g, '')
        .replace(/<span role="img"[^>]*>(.)<\/span>/g, '$1')
        .replace(/\u00a0/g, ' ');
    const html = pageOf(playerMap(service, { ...quick, language: 'en' }));
    const page = read(html);
    // an arrow never stands on another line than the name, and is said in words
    expect(html).toContain('<span role="img" aria-label="to">→</span>\u00a0\u2068The clinic\u2069 (funds)');
    expect(html).toContain('<span role="img" aria-label="from">←</span>\u00a0\u2068The newspaper');
    expect(page).toContain('→ The clinic (funds)');
    expect(page).toContain('↔ The clinic (serves)');
    expect(page).toContain('← The newspaper (criticises, Conflict or opposition)');
    expect(page.match(/<th scope="row"/g)).toHaveLength(5);
    // read from right to left, onwards is to the left
    expect(read(pageOf(playerMap(service, quick)))).toContain('← המרפאה (funds)');
    expect(pageOf(playerMap(service, quick))).toContain('<span role="img" aria-label="אל">←</span>');
  });

  it('names conflict in the table, and every sector of a player', () => {
    const both = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', sectors: ['health-fund', 'hospital'] },
        { id: 'b', sectors: ['hospital'] },
      ],
      ties: [{ source: 'a', target: 'b', sign: -1 }],
    });
    const { table } = playerMap(both, { ...quick, language: 'en' });
    const page = pageOf(playerMap(both, { ...quick, language: 'en' }));
    expect(table.rows[0]?.at(-1)).toBe('→\u00a0\u2068b\u2069 (Conflict or opposition)');
    expect(page).toContain('<td>Health fund, Hospital</td>');
  });

  it('refuses what is no ecosystem and options that mean nothing', () => {
    const draw =
      (ecosystem: unknown, options: object = {}) =>
      () =>
        playerMap(ecosystem as Ecosystem, { ...quick, ...options });
    expect(draw(service.document)).toThrow('Ecosystem.from');
    expect(draw(null)).toThrow('Ecosystem.from');
    expect(draw(service, { langauge: 'he' })).toThrow('nearest: "language"');
    expect(draw(service, { language: 'fr' })).toThrow('he, ar, en');
    expect(draw(service, { slices: 'wide' })).toThrow('count, equal');
    expect(draw(service, { ties: 'serves' })).toThrow('expected a list');
  });

  it('draws real tables as they stand', () => {
    const folder = new URL('../networks/emon_cheyenne/', import.meta.url);
    const files = ['nodes.csv', 'ties.csv'].map((name) => ({
      name,
      content: readFileSync(new URL(name, folder), 'utf8'),
    }));
    const { ecosystem } = readTables(files);
    const { placement } = playerMap(ecosystem!, { ...quick, ringsBy: 'degree' });
    expect(placement.players).toHaveLength(14);
    expect(placement.ties).toHaveLength(59);
    expect(placement.unlabelled).toEqual([]);
  });
});
