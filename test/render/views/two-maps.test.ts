import { at, Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { beforeAfter, twoMaps } from 'playermap/render';
import { describe, expect, it } from 'vitest';
import { marksOf, ofClass, textsOf } from './readable-scene';

const map = (players: string, ties: string, ring = 'operator') =>
  Ecosystem.from({
    version: 1,
    stakeholders: players.split(' ').map((id) => ({ id, ring: id === 'r' ? 'recipient' : ring, sectors: ['health'] })),
    ties: ties.split(' ').map((tie) => ({ source: tie[0], target: tie[1] })),
  });
const first = map('r a b', 'ar ba');
const second = map('r a c', 'ar ca', 'adjacent');
const options = { names: ['Noa', 'Amir'], language: 'en', effort: 0.1 } as const;
const { before, after, changes } = twoMaps(first, second, options);
const fates = (kind: 'node' | 'edge') => ofClass(changes.scene, kind).map((mark) => mark.attributes?.['data-change']);

describe('two maps on one ground', () => {
  it('marks who and what is on one of them only', () => {
    expect(fates('node')).toEqual(['stayed', 'moved', 'left', 'entered']);
    expect([...fates('edge')].sort()).toEqual(['entered', 'left', 'stayed']);
    expect(changes.table.rows.map((row) => row[3])).toEqual([
      'On both',
      'On both; In another place',
      'Only Noa',
      'Only Amir',
    ]);
    const texts = textsOf(changes.scene).map(({ text }) => text);
    expect(texts.join('|')).toMatch(
      /Noa and Amir .+ Only Noa: 1 .+ Only Amir: 1 .+ Ties only in Noa: 1 .+ Ties only in Amir: 1/,
    );
    expect(texts).toContain('Tie only in Noa');
    // a is an operator on the one and an adjacent service on the other
    expect(texts.join()).toContain('In another place on the two, and drawn as in Amir: 1');
    expect(texts).toContain('In another place');
  });

  it('tells the two apart without colours: one stroke and dots, two strokes and a line', () => {
    const [one, other] = ofClass(changes.scene, 'node').slice(2);
    const signOf = (mark: typeof one) =>
      marksOf({ ...changes.scene, marks: mark ? [mark] : [] }).flatMap((each) =>
        each.kind === 'path' && each.key === 'sign' ? [each.d.match(/M/g)?.length] : [],
      );
    expect([signOf(one), signOf(other)]).toEqual([[1], [2]]);
    const rings = (mark: typeof one) =>
      marksOf({ ...changes.scene, marks: mark ? [mark] : [] }).flatMap((each) =>
        each.kind === 'ellipse' && (each.key === 'left' || each.key === 'entered') ? [each.style] : [],
      );
    expect(rings(one)[0]).toHaveProperty('stroke-dasharray');
    expect(rings(other)[0]).not.toHaveProperty('stroke-dasharray');
  });

  it('gives who stands elsewhere a sign of its own, in the picture and in the legend', () => {
    const diamonds = marksOf(changes.scene).filter(({ key }) => key === 'diamond');
    expect(diamonds).toHaveLength(2);
    const [, moved] = ofClass(changes.scene, 'node');
    expect(marksOf({ ...changes.scene, marks: moved ? [moved] : [] }).map(({ key }) => key)).toContain('diamond');
    const same = twoMaps(first, first, options).changes;
    expect(marksOf(same.scene).map(({ key }) => key)).not.toContain('diamond');
  });

  it('hides every name, and keeps who is on which map', () => {
    const hidden = twoMaps(first, second, { ...options, redact: true });
    expect(hidden.changes.table.rows.map((row) => row[0]).sort()).toEqual(['1', '2', '3', '4']);
    expect(hidden.changes.table.rows.map((row) => row[3]).sort()).toEqual(
      changes.table.rows.map((row) => row[3]).sort(),
    );
    expect([hidden.before, hidden.after].map(({ placement }) => placement.players.length)).toEqual([3, 3]);
    expect([...ofClass(hidden.changes.scene, 'edge')].map((mark) => mark.attributes?.['data-change']).sort()).toEqual([
      ...['entered', 'left', 'stayed'],
    ]);
  });

  it('has both on the same places', () => {
    expect(before.placement.players.map(({ id }) => id)).toEqual(['r', 'a', 'b']);
    expect(after.placement.players.map(({ id }) => id)).toEqual(['r', 'a', 'c']);
    expect(before.placement.players[1]).toEqual(after.placement.players[1]);
  });

  it('shows of two dates what the map at two dates shows', async () => {
    const social = await readEcosystem('examples/social-procurement/data');
    const dates = beforeAfter(social, { from: '2022', to: '2025-11', language: 'en', effort: 0.1 }).changes;
    const joined = twoMaps(at(social, '2022'), at(social, '2025-11'), {
      ...{ names: ['2022', '2025-11'], later: true, language: 'en', effort: 0.1 },
    }).changes;
    const told = (picture: typeof dates) =>
      new Map(
        picture.table.rows.map(([name, ...cells]) => [name, cells.slice(2).map((cell) => cell.split('; ').sort())]),
      );
    expect(told(joined)).toEqual(told(dates));
  });

  it('draws two that are the same, and hostile names', () => {
    const hostile = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: '__proto__', names: { en: '<b>&"' } }, { id: 'constructor' }],
      ties: [{ source: '__proto__', target: 'constructor' }],
    });
    const same = twoMaps(hostile, hostile, { language: 'he', names: ['<i>', '{name}'], effort: 0.1 }).changes;
    expect(same.table.rows.map((row) => row[3])).toEqual(['בשתיהן', 'בשתיהן']);
    expect(twoMaps(hostile, hostile, { effort: 0.1 }).changes.scene.description).toMatch(/1 and 2/);
  });

  it('refuses what it does not know', () => {
    expect(() => twoMaps(first, second, { at: '2020' } as object)).toThrow(/no option "at"/);
    expect(() => twoMaps(first, second, { names: ['one'] } as object)).toThrow(/expected two texts/);
    expect(() => twoMaps(first, first.document as never)).toThrow(/Ecosystem\.from/);
  });
});
