import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { beforeAfter } from 'playermap/render';
import { describe, expect, it } from 'vitest';
import { marksOf, ofClass, textsOf } from './readable-scene';

const social = await readEcosystem('examples/social-procurement/data');
const dates = { from: '2022', to: '2025-11', language: 'en', effort: 0.1 } as const;
const { before, after, changes } = beforeAfter(social, dates);
const fates = (kind: 'node' | 'edge') =>
  ofClass(changes.scene, kind).flatMap((mark) => mark.attributes?.['data-change'] ?? []);
const count = (list: readonly string[], fate: string) => list.filter((one) => one === fate).length;

describe('a map at two dates', () => {
  it('has everybody of both on the same points, with the same names and sizes', () => {
    const there = new Map(after.placement.players.map((place) => [place.id, place]));
    for (const place of before.placement.players) {
      const later = there.get(place.id);
      if (later) expect(later).toEqual(place);
    }
    expect([before.placement.players.length, after.placement.players.length]).toEqual([39, 41]);
    expect(before.placement.area).toEqual(after.placement.area);
    expect(before.placement.rings).toEqual(after.placement.rings);
  });

  it('shows at each date the ties that held then', () => {
    const held = (date: string) =>
      social.ties.filter(({ from, to }) => (!from || from <= date) && (!to || to >= date.slice(0, to.length))).length;
    const ties = (picture: typeof before) => picture.placement.ties.reduce((sum, tie) => sum + tie.count, 0);
    expect(ties(after)).toBe(held('2025-11'));
    expect(ties(before)).toBeLessThan(ties(after));
    expect(
      textsOf(before.scene)
        .map(({ text }) => text)
        .join(),
    ).toContain('As of 2022');
  });

  it('marks who entered and left, which ties are new and which are gone', () => {
    expect([count(fates('node'), 'entered'), count(fates('node'), 'left')]).toEqual([2, 0]);
    expect([count(fates('edge'), 'entered'), count(fates('edge'), 'left'), count(fates('edge'), 'stayed')]).toEqual([
      18, 1, 68,
    ]);
    const row = changes.table.rows.find((cells) => cells.includes('Darb al-Lawz Association'));
    expect(row?.[3]).toBe('Entered');
    const bakery = changes.table.rows.find((cells) => cells.includes('The Square Bakery, a social business'));
    expect(bakery?.[3]).toBe('Stayed');
    // its grant has ended
    expect(bakery?.[5]).toContain('Marva Foundation');
  });

  it('keeps the sign of a player off every name, in both directions of reading', () => {
    for (const language of ['he', 'en'] as const) {
      const { changes: picture, after: map } = beforeAfter(social, { ...dates, language });
      const labels = map.placement.players.flatMap(({ label }) => label?.box ?? []);
      const discs = ofClass(picture.scene, 'node').flatMap((mark) =>
        marksOf({ ...picture.scene, marks: [mark] }).flatMap((one) =>
          one.kind === 'ellipse' && one.key === 'disc' ? [one] : [],
        ),
      );
      expect(discs).toHaveLength(2);
      for (const { cx, cy, rx } of discs) {
        const covered = labels.filter(
          ({ x, y, width, height }) => cx + rx > x && cx - rx < x + width && cy + rx > y && cy - rx < y + height,
        );
        expect(covered).toEqual([]);
      }
    }
  });

  it('counts both in its legend and its heading', () => {
    const texts = textsOf(changes.scene).map(({ text }) => text);
    expect(texts.some((text) => text.startsWith('Changes from 2022 to 2025-11'))).toBe(true);
    expect(texts).toContain('Tie that is gone');
    expect(ofClass(changes.scene, 'change').length).toBeGreaterThan(18 + 2);
  });

  it('gives each picture ids of its own, so that all three can stand on one page', () => {
    expect(new Set([before, after, changes].map(({ scene }) => scene.id)).size).toBe(3);
  });

  it('turns a line that is told from its other end', () => {
    const map = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'a' }, { id: 'b' }],
      ties: [
        { source: 'a', target: 'b', to: '2019' },
        { source: 'b', target: 'a', from: '2020' },
      ],
    });
    const two = beforeAfter(map, { from: '2018', to: '2021', effort: 0.1 });
    const heads = ({ placement }: typeof before) => placement.ties.map((tie) => [tie.headAtSource, tie.headAtTarget]);
    expect([heads(two.before), heads(two.after)]).toEqual([[[false, true]], [[true, false]]]);
  });

  it('hides names on all three', () => {
    const hidden = beforeAfter(social, { ...dates, redact: true });
    expect(JSON.stringify([hidden.before.scene, hidden.after.table, hidden.changes])).not.toContain('Netiv Alon');
    const entered = ofClass(hidden.changes.scene, 'node').filter(
      (mark) => mark.attributes?.['data-change'] === 'entered',
    );
    expect(entered.length).toBe(2);
  });

  it('rolls units up on the same points', () => {
    const rolled = beforeAfter(social, { ...dates, level: 'organisation' });
    const there = new Map(rolled.after.placement.players.map(({ id, x, y }) => [id, { x, y }]));
    expect(rolled.before.placement.players.length).toBeLessThan(before.placement.players.length);
    for (const { id, x, y } of before.placement.players) if (there.has(id)) expect(there.get(id)).toEqual({ x, y });
  });

  it('refuses dates that are none, or stand the wrong way round', () => {
    expect(() => beforeAfter(social, { from: 'then', to: '2025' })).toThrow('expected a date');
    expect(() => beforeAfter(social, { from: '2025', to: '2020' })).toThrow('the earlier date first');
    expect(() => beforeAfter(social, { from: '2020', to: '2025', at: '2021' } as never)).toThrow(
      'from and to are the two dates',
    );
    expect(() => beforeAfter(social, { from: '2020', to: '2025', level: 'ecosystem' } as never)).toThrow('no level');
  });

  it('knows the words of a player map but for those of one date, and refuses the others', () => {
    const sized = { ...dates, sizeBy: 'degree', effort: 0.05 };
    const radii = (more: object) =>
      beforeAfter(social, { ...sized, ...more }).after.placement.players.map(({ radius }) => radius);
    expect(radii({ directed: false })).not.toEqual(radii({}));
    expect(() => beforeAfter(social, { ...dates, directed: false })).toThrow('this map measures nothing');
    expect(() => beforeAfter(social, { ...dates, focus: 'netiv-alon' } as typeof dates)).toThrow('no option "focus"');
    expect(() => beforeAfter(social, { ...dates, at: '2023' } as typeof dates)).toThrow('no option "at"');
  });

  it('draws no sign of change on a map on which nothing changed', () => {
    const same = beforeAfter(social, { ...dates, from: '2025-11' });
    expect(ofClass(same.changes.scene, 'node').some((mark) => mark.attributes?.['data-change'] !== 'stayed')).toBe(
      false,
    );
    expect(marksOf(same.changes.scene).filter(({ key }) => key === 'entered').length).toBe(0);
  });
});
