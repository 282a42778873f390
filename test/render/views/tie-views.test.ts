import { brokerage, mixingMatrix } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { brokerageRoles, fundingFlows, sectorMixing } from 'playermap/render';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../helpers/small-map';
import { marksOf, ofClass, textsOf } from './readable-scene';

const social = await readEcosystem('examples/social-procurement/data');
const emergency = await readEcosystem('examples/emergency/data');

describe('the mixing matrix as a picture', () => {
  it('holds the numbers of the measure', () => {
    const { table } = sectorMixing(social, { language: 'en' });
    const found = mixingMatrix(project(social, { combine: 'count' }), { missing: 'group' });
    const at = (name: string) => found.names.indexOf(name);
    const row = table.rows.find(([name]) => name === 'Central government');
    expect(row?.[1 + table.columns.slice(1).indexOf('Civil society')]).toBe(
      String(found.matrix[at('central-government')]?.[at('civil-society')]),
    );
    // every cell of the table adds up to every cell of the measure
    const sum = table.rows.reduce((all, cells) => all + Number(cells.at(-1)), 0);
    expect(sum).toBe(found.matrix.flat().reduce((all, value) => all + value, 0));
  });

  it('leaves nobody out: recipients without a sector are a group of their own', () => {
    const { table } = sectorMixing(social, { language: 'en' });
    expect(table.rows.map(([name]) => name)).toContain('Service recipients');
    expect(sectorMixing(smallMap('a gov, b', 'a>b'), { language: 'en' }).table.rows.map(([name]) => name)).toEqual([
      'gov',
      'Sector unknown',
    ]);
  });

  it('says what chance gives: totals multiplied, a tie inside a group has both its ends there', () => {
    const directed = sectorMixing(smallMap('a x, b x, c y', 'a>b a>c c>a'), { expected: true, language: 'en' });
    expect(directed.table.rows).toEqual([
      ['x', '1 (1.33)', '1 (0.667)', '2'],
      ['y', '1 (0.667)', '0 (0.333)', '1'],
    ]);
    const undirected = sectorMixing(smallMap('a x, b x, c y', 'a-b a-c'), { expected: true, language: 'en' });
    // ends: x has 3, y has 1; 3 * 3 / 4 / 2 and 3 * 1 / 4
    expect(undirected.table.rows).toEqual([
      ['x', '1 (1.13)', '1 (0.75)', '2'],
      ['y', '1 (0.75)', '0 (0.125)', '1'],
    ]);
  });

  it('marks what is far from chance, in both directions', () => {
    const map = smallMap('a x, b x, c x, d y, e y, f y', 'a-b b-c a-c d-e e-f d-f');
    const { scene } = sectorMixing(map, { expected: true });
    expect(marksOf(scene).filter(({ key, kind }) => key === 'sign' && kind === 'path').length).toBe(4 + 2);
  });

  it('crosses rings with sectors: which sector is missing where', () => {
    const { table } = sectorMixing(social, { by: 'ring', columns: 'sector', language: 'en' });
    const commissioners = table.rows.find(([name]) => name === 'Commissioners');
    expect(commissioners?.[1 + table.columns.slice(1).indexOf('Civil society')]).toBe('0');
    expect(commissioners?.at(-1)).toBe('10');
    expect(table.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(41);
  });

  it('refuses what makes no sense', () => {
    expect(() => sectorMixing(social, { by: 'sectr' })).toThrow('nearest: "sector"');
    expect(() => sectorMixing(social, { amount: 'stakeholders' })).toThrow('name another column');
    expect(() => sectorMixing(social, { by: 'ring', columns: 'sector', expected: true })).toThrow('one column');
    expect(() => sectorMixing(social, { amount: 'money' as 'ties' })).toThrow('expected one of');
  });

  it('draws columns nobody has looked at only with private data', () => {
    const map = smallMap('a, b', 'a>b');
    const with_ = map.derive({
      stakeholders: map.stakeholders.map((one) => ({ ...one, attributes: { party: one.id } })),
    });
    expect(() => sectorMixing(with_, { by: 'party' })).toThrow('--with-private');
    expect(sectorMixing(with_, { by: 'party', withPrivate: true }).table.rows.map(([name]) => name)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('brokerage roles as a picture', () => {
  it('tell what the measure tells, those with most first', () => {
    const { table } = brokerageRoles(social, { language: 'en' });
    const found = brokerage(project(social));
    const v = found.ids.indexOf('eligibility-committee');
    const row = table.rows.find(([name]) => name === 'District Eligibility Committee');
    expect(row?.[table.columns.indexOf('Liaison')]).toBe(String(found.roles.liaison.count[v]));
    expect(row?.[table.columns.indexOf('All roles')]).toBe(String(found.roles.total.count[v]));
    const totals = table.rows.map((cells) => Number(cells[table.columns.indexOf('All roles')]));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(table.rows.length).toBe(39);
  });

  it('show the top players and count the rest', () => {
    const { scene } = brokerageRoles(social, { top: 5, language: 'en' });
    expect(ofClass(scene, 'node').length).toBe(5);
    const texts = textsOf(scene).map(({ text }) => text);
    expect(texts.some((text) => text.includes('and 18 more: see the table'))).toBe(true);
    expect(texts).toContain('Players whose group is unknown, left out: 2');
    expect(() => brokerageRoles(social, { top: 0 })).toThrow('whole number from 1');
  });

  it('has a bar as long as the count, and a stroke at what chance gives', () => {
    const { scene } = brokerageRoles(smallMap('a x, b x, c x, d x', 'a>b b>c d>b'), { language: 'en' });
    const bars = marksOf(scene).filter(({ key, kind }) => key === 'bar' && kind === 'rect');
    // the legend has one too
    expect(bars.length).toBe(2);
    const strokes = marksOf(scene).filter(({ key }) => key === 'expected');
    expect(strokes.length).toBe(5 + 1);
  });

  it('works on a network without sectors by any other column', () => {
    const { table } = brokerageRoles(emergency, { by: 'kind', language: 'en' });
    expect(table.rows.length).toBeLessThanOrEqual(emergency.stakeholders.length);
  });
});

describe('flows of resources', () => {
  it('take the types that say they carry resources, and no others', () => {
    const { table } = fundingFlows(social, { language: 'en' });
    expect(new Set(table.rows.map((row) => row[2]))).toEqual(new Set(['Funds', 'Commissions']));
    const sum = table.rows.reduce((all, row) => all + Number(row[3]), 0);
    const ties = social.ties.filter(({ type }) => type === 'funds' || type === 'commissions');
    expect(sum).toBe(ties.reduce((all, { strength = 1 }) => all + strength, 0));
    expect(table.rows.reduce((all, row) => all + Number(row[4]), 0)).toBe(ties.length);
  });

  it('take the types that are asked for', () => {
    const { table } = fundingFlows(social, { ties: ['refers'], by: 'ring', amount: 'ties', language: 'en' });
    expect(table.rows.reduce((all, row) => all + Number(row[3]), 0)).toBe(
      social.ties.filter(({ type }) => type === 'refers').length,
    );
    expect(() => fundingFlows(social, { ties: ['fund'] })).toThrow('nearest: "funds"');
  });

  it('drop nothing in a circle, nor what stays in its group', () => {
    const map = smallMap('a x, b y, c z, d x', 'a>b b>c c>a a>d');
    const money = map.derive({
      ties: map.ties.map((tie) => ({ ...tie, type: 'funds', strength: 2 })),
      tieTypes: [{ id: 'funds' }],
    });
    const { scene, table } = fundingFlows(money, { language: 'en' });
    expect(table.rows.length).toBe(4);
    expect(ofClass(scene, 'flow').filter((mark) => mark.attributes?.['data-source']).length).toBe(4);
    expect(textsOf(scene).map(({ text }) => text)).not.toContain('No ties that carry resources: choose types of ties.');
  });

  it('counts ties without direction, which flow nowhere', () => {
    const map = smallMap('a x, b y', 'a>b a-b');
    const money = map.derive({ ties: map.ties.map((tie) => ({ ...tie, type: 'funds' })) });
    const texts = textsOf(fundingFlows(money, { language: 'en' }).scene).map(({ text }) => text);
    expect(texts).toContain('Ties without direction, left out: 1');
  });

  it('reads amounts from a column of the data, and counts those that say none', () => {
    const money = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', sectors: ['x'] },
        { id: 'b', sectors: ['y'] },
      ],
      ties: [
        { source: 'a', target: 'b', type: 'funds', attributes: { nis: '1,200,000' } },
        { source: 'a', target: 'b', type: 'funds', attributes: { nis: 'much' } },
      ],
    });
    expect(() => fundingFlows(money, { amount: 'nis' })).toThrow('--with-private');
    const { table, scene } = fundingFlows(money, { amount: 'nis', withPrivate: true, language: 'en' });
    expect(table.rows).toEqual([['x', 'y', 'funds', '1,200,000', '2']]);
    expect(textsOf(scene).map(({ text }) => text)).toContain('Ties whose amount is not known, drawn thin: 1');
    expect(() => fundingFlows(money, { amount: 'usd' })).toThrow('expected strength, ties or a column');
  });

  it('stand for players where that is asked for', () => {
    const { scene } = fundingFlows(social, { by: 'stakeholder', language: 'he' });
    expect(ofClass(scene, 'node').length).toBe(16);
  });
});
