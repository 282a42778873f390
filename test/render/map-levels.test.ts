import { describe, expect, it } from 'vitest';
import { mapPage, toSvg } from '../../src/export/index';
import { Ecosystem } from '../../src/model/ecosystem';
import { readEcosystem } from '../../src/node';
import { type LevelOfMap, mapLevels } from '../../src/render/map-levels';
import { playerMap } from '../../src/render/player-map';
import type { Scene } from '../../src/render/scene';
import { HOSTILE_IDS } from '../helpers/ids';
import { faults } from '../layout/readable';

const quick = { effort: 0.05 };

/** A ministry with a unit and a person in it, whose ties run to bodies of other sectors. */
const service = Ecosystem.from({
  version: 1,
  language: 'en',
  recipients: ['family'],
  rings: [{ id: 'recipient' }, { id: 'commissioner' }, { id: 'operator' }],
  stakeholders: [
    { id: 'family', names: { en: 'Families' }, ring: 'recipient' },
    { id: 'ministry', names: { en: 'Ministry' }, ring: 'commissioner', sectors: ['government'], influence: 0.9 },
    {
      id: 'budget',
      names: { en: 'Budget Office' },
      kind: 'unit',
      parent: 'ministry',
      ring: 'commissioner',
      sectors: ['government'],
    },
    {
      id: 'head',
      names: { en: 'Dana Levi' },
      kind: 'person',
      parent: 'budget',
      ring: 'operator',
      sectors: ['government'],
    },
    { id: 'clinic', names: { en: 'Clinic' }, ring: 'operator', sectors: ['health'] },
    { id: 'ngo', names: { en: 'Association' }, ring: 'operator', sectors: ['civil-society'] },
    { id: 'press', names: { en: 'Newspaper' } },
  ],
  ties: [
    { source: 'ministry', target: 'budget', type: 'reports-to' },
    { source: 'budget', target: 'clinic', type: 'funds', strength: 3 },
    { source: 'head', target: 'clinic', type: 'knows', directed: false },
    { source: 'head', target: 'ngo', type: 'knows', directed: false },
    { source: 'clinic', target: 'family', type: 'serves', strength: 5 },
    { source: 'ngo', target: 'clinic', type: 'funds', strength: 2 },
    { source: 'press', target: 'ministry', type: 'criticises', sign: -1 },
  ],
});

const pointsOf = ({ picture }: LevelOfMap) =>
  new Map(picture.placement.players.map(({ id, x, y, ring, slice }) => [id, { x, y, ring, slice }] as const));
const groundOf = ({ picture: { placement, scene } }: LevelOfMap) => ({
  page: [scene.width, scene.height, scene.direction],
  area: placement.area,
  centre: placement.centre,
  rings: placement.rings.map(({ id, name, rx, ry }) => ({ id, name, rx, ry })),
  slices: placement.slices,
});

/** Every level shares its ground with the nearest, and everybody on it stands where they stand there. */
function expectSharedGround(levels: readonly LevelOfMap[]): void {
  const whole = levels.at(-1)!;
  const points = pointsOf(whole);
  for (const level of levels) {
    expect(groundOf(level)).toEqual(groundOf(whole));
    if (level.level === 'ecosystem') continue;
    for (const [id, point] of pointsOf(level)) expect(point).toEqual(points.get(id));
  }
}

describe('mapLevels', () => {
  it('goes from the totals of the whole ecosystem to everybody, on the same places', () => {
    for (const language of ['he', 'ar', 'en'] as const) {
      const levels = mapLevels(service, { ...quick, language });
      expect(levels.map(({ level }) => level)).toEqual(['ecosystem', 'organisation', 'unit', 'person']);
      expect(new Set(levels.map(({ label }) => label)).size).toBe(4);
      expectSharedGround(levels);
    }
    expect(mapLevels(service, quick).map(({ picture }) => picture.placement.players.length)).toEqual([6, 5, 6, 7]);
  });

  it('gives each level as playerMap draws it alone, to the byte', () => {
    for (const { level, picture } of mapLevels(service, quick)) {
      const alone = playerMap(service, { ...quick, level });
      expect(toSvg(alone.scene) === toSvg(picture.scene)).toBe(true);
      expect(alone.table).toEqual(picture.table);
      expect(mapPage(picture)).toContain('<table');
    }
  });

  it('leaves out a level that would show the same players as the next', () => {
    const flat = service.derive({ stakeholders: service.stakeholders.map(({ parent, kind, ...one }) => one) });
    expect(mapLevels(flat, quick).map(({ level }) => level)).toEqual(['ecosystem', 'person']);
    const people = service.derive({
      stakeholders: service.stakeholders.filter(({ id }) => id !== 'budget' && id !== 'head'),
      ties: [],
    });
    expect(mapLevels(people, quick).map(({ level }) => level)).toEqual(['ecosystem', 'person']);
  });

  it('says at which level a map is, and marks who holds units also where those are rolled up', () => {
    const textsOf = (scene: Scene) => toSvg(scene).replace(/<[^>]*>/g, '|');
    const texts = mapLevels(service, quick).map(({ picture }) => textsOf(picture.scene));
    expect(
      texts.map((text) =>
        ['Whole ecosystem', 'Organisations · ', 'Organisations and units'].map((word) =>
          text.replace(/ +/g, ' ').includes(word),
        ),
      ),
    ).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [false, false, false],
    ]);
    expect(texts[1]).toContain('Holds units within');
  });

  it('keeps the looks of sectors and tie types from level to level', () => {
    const fills = mapLevels(service, quick).map(({ picture }) => {
      const svg = toSvg(picture.scene);
      return (id: string) => svg.match(new RegExp(`data-player="${id}".*?fill="([^"]+)"`))?.[1];
    });
    for (const id of ['clinic', 'ngo', 'ministry']) {
      expect(fills[3]!(id)).toMatch(/#/);
      expect([fills[1]!(id), fills[2]!(id)]).toEqual([fills[3]!(id), fills[3]!(id)]);
    }
  });

  it('adds up players and ties', () => {
    const { picture } = mapLevels(service, quick)[0]!;
    const { rows, columns } = picture.table;
    expect(columns).toEqual(['Ring and sector', 'Players', 'Ties inside', 'Ties']);
    const cells = new Map(rows.map(([name, ...others]) => [name, others]));
    const plain = (text = '') => text.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ');
    expect([...cells.keys()].map(plain)).toEqual([
      'Service recipients',
      'Commissioners / Government',
      'Operators / Government',
      'Operators / Health system',
      'Operators / Civil society',
      'Ring unknown / Sector unknown',
    ]);
    expect(cells.get('Commissioners / Government')?.slice(0, 2)).toEqual(['2', '1']);
    expect(plain(cells.get('Operators / Health system')?.[2])).toBe(
      '← Commissioners / Government: 1 (strength: 3); – Operators / Government: 1 (strength: 1); → Service recipients: 1 (strength: 5); ← Operators / Civil society: 1 (strength: 2)',
    );
    expect(plain(cells.get('Ring unknown / Sector unknown')?.[2])).toContain('(Conflict or opposition): 1');
    expect(picture.placement.players.map(({ label }) => label?.lines[0]?.text)).toEqual(['1', '2', '1', '1', '1', '1']);
    const svg = toSvg(picture.scene);
    expect(svg).toContain('players: 7');
    expect(svg).toContain('Ties within one ring and sector, without a line: 1');
    expect(svg.match(/data-count="/g)).toHaveLength(6);
    expect(picture.facts.players.map(({ values }) => values)).toEqual([[1], [2], [1], [1], [1], [1]]);
  });

  it('keeps the rings that a measure gave everybody, and says so', () => {
    const levels = mapLevels(service, { ...quick, ringsBy: 'degree', sizeBy: 'degree' });
    expectSharedGround(levels);
    const said = levels.map(({ picture }) =>
      toSvg(picture.scene).includes('Rings and places are those of all players'),
    );
    expect(said).toEqual([false, true, true, false]);
  });

  it('hides the same name behind the same number at every level', () => {
    const levels = mapLevels(service, { ...quick, redact: true, sizeBy: 'degree' });
    expectSharedGround(levels);
    const secrets = service.stakeholders.flatMap(({ id, names }) => [`"${id}"`, `>${names!.en}<`]);
    const leaks = levels.flatMap(({ picture: { scene, table, facts } }) => {
      const text = toSvg(scene, { fonts: 'none' }) + JSON.stringify([table, facts]);
      return secrets.filter((secret) => text.includes(secret));
    });
    expect(leaks).toEqual([]);
    const open = mapLevels(service, { ...quick, sizeBy: 'degree' });
    const radii = (all: readonly LevelOfMap[]) =>
      all.map(({ picture }) => picture.placement.players.map(({ ring, radius }) => `${ring} ${radius}`).sort());
    expect(radii(levels).map((level) => level.length)).toEqual(radii(open).map((level) => level.length));
    expect(radii(levels)[3]).toEqual(radii(open)[3]);
  });

  it('holds judgements only where they are asked for, at every level', () => {
    const held = (options: object) =>
      mapLevels(service, { ...quick, ...options }).map(({ picture }) => picture.holdsPrivate);
    expect(held({})).toEqual([false, false, false, false]);
    // numbers of players are no judgements
    expect(held({ withPrivate: true })).toEqual([false, true, true, true]);
    expect(() => mapLevels(service, { ...quick, sizeBy: 'influence' })).toThrow('--with-private');
  });

  it('draws nobody, and one alone', () => {
    const one = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', from: '2020' }], ties: [] });
    for (const options of [{}, { at: '2010' }, { focus: 'a' }, { language: 'he' as const }]) {
      const levels = mapLevels(one, { ...quick, ...options });
      expect(levels.map(({ level }) => level)).toEqual(['ecosystem', 'person']);
      expectSharedGround(levels);
      for (const { picture } of levels) {
        expect(picture.table.rows).toHaveLength(options.at === '2010' ? 0 : 1);
        expect(toSvg(picture.scene)).not.toContain('NaN');
      }
    }
  });

  it('copes with ids that mean something elsewhere', () => {
    const hostile = Ecosystem.from({
      version: 1,
      stakeholders: HOSTILE_IDS.map((id, i) => ({
        id,
        ring: i === 0 ? 'recipient' : 'operator',
        ...(i % 2 === 0
          ? { sectors: [HOSTILE_IDS[i % 6] as string] }
          : { kind: 'unit' as const, parent: HOSTILE_IDS[i - 1] as string }),
      })),
      ties: HOSTILE_IDS.slice(1).map((id) => ({ source: id, target: '3708', type: '__proto__' })),
    });
    const levels = mapLevels(hostile, { ...quick, language: 'en' });
    expectSharedGround(levels);
    const [totals, organisations, everybody] = levels.map(({ picture }) => picture);
    expect(everybody!.placement.players.map(({ id }) => id)).toEqual([...HOSTILE_IDS]);
    expect(organisations!.placement.players).toHaveLength(HOSTILE_IDS.length / 2);
    const counted = totals!.table.rows.reduce((sum, [, players]) => sum + Number(players), 0);
    expect(counted).toBe(HOSTILE_IDS.length);
  });

  it('refuses a level that does not exist, with the nearest', () => {
    const drawn = (level: string) => () => playerMap(service, { ...quick, level: level as 'unit' });
    expect(drawn('organization')).toThrow('nearest: "organisation"');
    expect(drawn('stars')).toThrow('ecosystem, organisation, unit, person');
    expect(() => mapLevels(service, { ...quick, levle: 'unit' } as object)).toThrow('nearest: "level"');
  });
});

describe('the levels of real and of invented data', () => {
  const root = new URL('../../', import.meta.url).pathname;
  const cases = [
    ['examples/social-procurement/data', {}],
    ['examples/negev/data', {}],
    ['test/networks/emon_cheyenne', { ringsBy: 'degree' }],
    ['test/networks/tobacco_indiana', { ringsBy: 'degree' }],
  ] as const;
  for (const [folder, options] of cases) {
    it(`let no name lie on another or on a player, in both directions: ${folder}`, async () => {
      const ecosystem = await readEcosystem(`${root}${folder}`);
      for (const language of ['he', 'en'] as const) {
        const levels = mapLevels(ecosystem, { effort: 0.05, language, ...options });
        expectSharedGround(levels);
        for (const { level, picture } of levels) {
          expect([level, faults({ pageHeight: picture.scene.height }, picture.placement)]).toEqual([level, []]);
          expect(picture.placement.unlabelled).toEqual([]);
        }
      }
    });
  }
});
