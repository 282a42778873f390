import { describe, expect, it } from 'vitest';
import { toSvg } from '../../src/export/index';
import { Ecosystem } from '../../src/model/ecosystem';
import { contrast } from '../../src/render/colour';
import type { MapLevel, PlayerMapOptions } from '../../src/render/map-options';
import { type PlayerMap, playerMap } from '../../src/render/player-map';
import type { Group, Mark } from '../../src/render/scene';
import { THEMES, themeOf } from '../../src/render/theme';
import { HOSTILE_IDS } from '../helpers/ids';

const quick = { effort: 0.05, language: 'en' } as const;

/** A fund reaches the families by two ways of two steps; the newspaper writes about them, and is reached by nobody. */
const service = Ecosystem.from({
  version: 1,
  language: 'en',
  recipients: ['families'],
  stakeholders: [
    { id: 'families', names: { en: 'Families', he: 'המשפחות' } },
    { id: 'fund', names: { en: 'Fund', he: 'הקרן' }, sectors: ['philanthropy'] },
    {
      id: 'desk',
      names: { en: 'Grants desk', he: 'דסק המענקים' },
      kind: 'unit',
      parent: 'fund',
      sectors: ['philanthropy'],
    },
    { id: 'clinic', names: { en: 'Clinic', he: 'המרפאה' }, sectors: ['health'], influence: 0.7 },
    { id: 'ngo', names: { en: 'Association', he: 'NGO' }, sectors: ['civil-society'], contact: 'PHONE' },
    { id: 'press', names: { en: 'Newspaper', he: 'העיתון' }, sectors: ['business'] },
    { id: 'alone', names: { en: 'Stranger', he: 'הזר' }, sectors: ['business'], to: '2019' },
  ],
  ties: [
    { source: 'fund', target: 'clinic', type: 'funds' },
    { source: 'desk', target: 'ngo', type: 'funds' },
    { source: 'fund', target: 'ngo', type: 'funds' },
    { source: 'fund', target: 'ngo', type: 'disputes', sign: -1 },
    { source: 'clinic', target: 'families', type: 'serves' },
    { source: 'ngo', target: 'families', type: 'serves' },
    { source: 'clinic', target: 'ngo', type: 'knows', directed: false },
    { source: 'families', target: 'press', type: 'tells' },
  ],
});

const focusOn = (focus: string, options: PlayerMapOptions = {}) => playerMap(service, { ...quick, focus, ...options });
const roles = ({ focus }: PlayerMap) => Object.fromEntries([...focus!.players].sort());
const lines = (map: PlayerMap) =>
  map.placement.ties.map(
    ({ id, type, source, target }) => `${source} ${type} ${target}: ${map.focus!.ties.get(id) ?? 'behind'}`,
  );
const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
const caption = (map: PlayerMap) => map.focus!.caption.map(plain);

function* marksOf(marks: readonly Mark[]): Iterable<Mark> {
  for (const mark of marks) {
    yield mark;
    if (mark.kind === 'group') yield* marksOf(mark.children);
  }
}
const groups = ({ scene }: PlayerMap, of: string) =>
  [...marksOf(scene.marks)].filter((mark): mark is Group => mark.kind === 'group' && mark.class === of);

describe('a focus', () => {
  it('lets a player stand out with its ties, its neighbours and its shortest ways to the recipients', () => {
    const map = focusOn('fund');
    expect(roles(map)).toEqual({ fund: 'self', clinic: 'way', ngo: 'way', families: 'way' });
    expect(lines(map)).toEqual([
      'fund funds clinic: way',
      'desk funds ngo: behind',
      'fund funds ngo: way',
      'fund disputes ngo: near',
      'clinic serves families: way',
      'ngo serves families: way',
      'clinic knows ngo: behind',
      'families tells press: behind',
    ]);
    expect(caption(map)).toEqual([
      'In focus: Fund',
      'Tied to players: 2',
      'Shortest way to the recipients (one of 2): Fund › Clinic › Families (steps: 2)',
    ]);
    expect(roles(focusOn('clinic'))).toEqual({ clinic: 'self', families: 'way', fund: 'near', ngo: 'near' });
  });

  it('moves nobody, whatever it says', () => {
    const places = (map: PlayerMap) => map.placement;
    for (const level of ['ecosystem', 'organisation', 'person'] as MapLevel[]) {
      const without = playerMap(service, { ...quick, level });
      for (const id of ['fund', 'alone', 'families']) expect(places(focusOn(id, { level }))).toEqual(places(without));
      expect(without.focus).toBeUndefined();
    }
  });

  it('says what way there is in the heading, in the description and in the table', () => {
    const { scene, table } = focusOn('desk');
    const way = 'Way to the recipients: Grants desk › Association › Families (steps: 2)';
    expect(plain(toSvg(scene, { fonts: 'none' }))).toContain(`In focus: Grants desk · Tied to players: 1 · ${way}<`);
    expect(plain(scene.description)).toContain(way);
    expect(plain(table.caption)).toContain(way);
    expect(table.columns.slice(0, 2)).toEqual(['Name', 'In focus']);
    expect(table.columns[table.ties!]).toBe('Ties');
    expect(table.rows.map(([name, role]) => `${name}: ${role}`)).toEqual([
      'Families: on the way',
      'Fund: ',
      'Grants desk: in focus',
      'Clinic: ',
      'Association: on the way',
      'Newspaper: ',
      'Stranger: ',
    ]);
  });

  it('writes the way from right to left where the map reads so, whatever the names', () => {
    const map = focusOn('desk', { language: 'he' });
    expect(caption(map)[2]).toBe('הדרך אל מקבלי השירות: דסק המענקים › NGO › המשפחות (צעדים: 2)');
    // a mark of direction on each side of an arrow: between two Latin names it would run with them
    expect(map.focus!.caption[2]).toContain('\u200f›\u200f');
    expect(caption(focusOn('fund', { language: 'ar' }))[2]).toContain('واحد من 2');
  });

  it('tells who has no way: along the ties, or at all', () => {
    expect(caption(focusOn('press'))[2]).toBe(
      'No way leads along the ties to the recipients; without their direction: Newspaper – Families (steps: 1)',
    );
    expect(roles(focusOn('press'))).toEqual({ press: 'self', families: 'way' });
    expect(caption(focusOn('alone'))).toEqual([
      'In focus: Stranger',
      'Tied to players: 0',
      'No way leads to the recipients',
    ]);
    expect(roles(focusOn('alone'))).toEqual({ alone: 'self' });
    expect(caption(focusOn('families'))[2]).toBe('One of the recipients');
    expect(caption(focusOn('fund', { recipients: [] }))[2]).toBe('The map has no recipients');
    const svg = (id: string) => toSvg(focusOn(id).scene, { fonts: 'none' });
    expect(svg('fund')).toContain('>Way to the recipients<');
    expect(svg('alone')).not.toContain('>Way to the recipients<');
  });

  it('goes over conflict only where nothing else leads on', () => {
    const only = service.derive({ ties: service.ties.filter(({ type }) => type === 'disputes' || type === 'serves') });
    const map = playerMap(only, { ...quick, focus: 'fund' });
    expect(lines(map)).toContain('fund disputes ngo: way');
  });

  it('follows chosen ties only', () => {
    expect(caption(focusOn('fund', { ties: ['funds'] }))[2]).toBe('No way leads to the recipients');
  });

  it('shows whoever stands for a player that is rolled up', () => {
    const map = focusOn('desk', { level: 'organisation' });
    expect(roles(map)).toMatchObject({ fund: 'self', ngo: 'way' });
    expect(caption(map)[0]).toBe('In focus: Grants desk (within Fund)');
    expect(caption(focusOn('fund', { level: 'organisation' }))[0]).toBe('In focus: Fund');
  });

  it('shows on the totals the rings and sectors that the way of the player itself passes', () => {
    const map = focusOn('desk', { level: 'ecosystem' });
    const named = new Map(map.facts.players.map(({ id, name }) => [id, name]));
    expect([...map.focus!.players].map(([id, role]) => `${named.get(id)}: ${role}`).sort()).toEqual([
      'Civil society: way',
      'Philanthropy: self',
      'Service recipients: way',
    ]);
    const way = map.placement.ties.filter(({ id }) => map.focus!.ties.get(id) === 'way');
    expect(way.map(({ source, target }) => `${named.get(source)} ${named.get(target)}`)).toEqual([
      'Philanthropy Civil society',
      'Civil society Service recipients',
    ]);
    expect(caption(map)[0]).toBe('In focus: Grants desk (within Philanthropy)');
    expect(caption(map)[2]).toContain('Grants desk › Association › Families');
  });

  it('draws what steps back below and paler, and still to be read, in every theme', () => {
    for (const theme of THEMES) {
      const map = focusOn('clinic', { theme });
      const ground = themeOf(theme).page;
      for (const of of ['node', 'edge']) {
        const order = groups(map, of).map(({ attributes }) => attributes!['data-focus']);
        const firstClear = order.findIndex((role) => role !== 'behind');
        expect(order.slice(0, firstClear).every((role) => role === 'behind')).toBe(true);
        expect(order.slice(firstClear)).not.toContain('behind');
      }
      const named = groups(map, 'node').map((node) => {
        const text = node.children.find(({ key }) => key === 'name');
        return [node.attributes!['data-focus'], contrast(String(text?.style?.fill), ground)] as const;
      });
      for (const [role, seen] of named) expect(seen).toBeGreaterThan(role === 'behind' ? 2.9 : 7);
      for (const [, seen] of named.filter(([role]) => role === 'behind')) expect(seen).toBeLessThan(7);
      expect(groups(map, 'node').filter(({ children }) => children.some(({ key }) => key === 'focus'))).toHaveLength(1);
    }
  });

  it('names nobody on a map without names, and holds no judgement that was not asked for', () => {
    const map = focusOn('clinic', { redact: true });
    const text = toSvg(map.scene, { fonts: 'none' }) + JSON.stringify([map.table, [...map.focus!.players]]);
    for (const { id, names } of service.stakeholders) {
      expect(text).not.toContain(`"${id}"`);
      expect(text.includes(names!.en as string)).toBe(false);
    }
    expect(caption(map)[2]).toMatch(/^Way to the recipients: \d › \d \(steps: 1\)$/);
    const open = focusOn('ngo');
    expect(open.holdsPrivate).toBe(false);
    expect(toSvg(open.scene, { fonts: 'none' })).not.toContain('PHONE');
  });

  it('refuses a player who is not there, with the nearest, and one who is not there at the date', () => {
    expect(() => focusOn('clinik')).toThrow('nearest: "clinic"');
    expect(() => focusOn('alone', { at: '2024' })).toThrow('on the map at 2024');
    expect(() => focusOn(7 as unknown as string)).toThrow('focus is 7');
  });

  it('takes any id', () => {
    const hostile = Ecosystem.from({
      version: 1,
      recipients: ['__proto__'],
      stakeholders: HOSTILE_IDS.map((id) => ({ id })),
      ties: HOSTILE_IDS.slice(1).map((id, i) => ({ source: id, target: HOSTILE_IDS[i] as string })),
    });
    for (const id of HOSTILE_IDS) {
      const { focus: found } = playerMap(hostile, { effort: 0.01, focus: id });
      expect(found?.players.get(id)).toBe('self');
    }
    const { focus } = playerMap(hostile, { ...quick, focus: HOSTILE_IDS.at(-1)! });
    expect(focus?.caption.at(-1)).toContain(`(steps: ${HOSTILE_IDS.length - 3})`);
  });

  it('says at the foot what has no room beside a long way', () => {
    const chain = Array.from({ length: 7 }, (_, i) => `Association for the advancement of carers ${i}`);
    const far = Ecosystem.from({
      version: 1,
      recipients: [chain[0]],
      stakeholders: chain.map((id) => ({ id })),
      ties: chain.slice(1).map((id, i) => ({ source: id, target: chain[i] as string })),
    });
    const map = playerMap(far, { ...quick, focus: chain[6] as string });
    const [heading, footing] = ['headings', 'footing'].map((of) =>
      JSON.stringify(groups(map, of)[0]?.children).replace(/[\u200e\u200f]/g, ''),
    );
    expect(heading).toContain('Way to the recipients: Association for the advancement of carers 6 › ');
    expect(heading).not.toContain('In focus: ');
    expect(footing).toContain(
      'In focus: Association for the advancement of carers 6 · Tied to players: 1 · players: 7',
    );
    expect(map.scene.description).toContain(chain[0]);
  });
});
