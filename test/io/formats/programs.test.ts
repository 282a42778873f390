import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Ecosystem } from '../../../src/model/ecosystem';
import { checkInput } from '../../../src/node';
import { small } from './small';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const read = async (name: string) => {
  const { document, problems } = await checkInput(fixture(name));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return document!;
};

describe('what other programs write is read', () => {
  test.each(['networkx.graphml', 'networkx.json'])(
    '%s: types, weights, parallel edges, numbers as ids',
    async (name) => {
      const { stakeholders, ties } = await read(name);
      expect(stakeholders.map(({ id }) => id)).toEqual(['clinic', '7', 'x&y<z>']);
      expect(stakeholders[0]).toEqual({
        id: 'clinic',
        names: { und: 'מרפאה' },
        sectors: ['health'],
        influence: 0.4,
        attributes: { beds: '12', open: 'TRUE' },
      });
      expect(ties.map(({ source, target, type, strength }) => [source, target, type, strength])).toEqual([
        ['clinic', '7', 'refers', 2],
        ['clinic', '7', 'funds', 1],
        ['7', 'x&y<z>', undefined, undefined],
      ]);
      expect(ties.every(({ directed }) => directed)).toBe(true);
    },
  );

  test('networkx.gexf: labels, dates, an undirected graph', async () => {
    const { stakeholders, ties } = await read('networkx.gexf');
    expect(stakeholders[0]).toEqual({
      id: 'clinic',
      names: { und: 'מרפאה' },
      sectors: ['health'],
      attributes: { beds: '12', open: 'TRUE' },
    });
    expect(stakeholders[1]).toEqual({ id: 'family', names: { und: 'Family' }, from: '2015-01-01' });
    expect(ties).toEqual([
      { source: 'clinic', target: 'family', strength: 2.5, directed: false, attributes: { since: 'אתמול' } },
    ]);
  });

  test('igraph.graphml: names, and no value where a number is missing', async () => {
    const { stakeholders, ties } = await read('igraph.graphml');
    expect(stakeholders).toEqual([
      { id: 'n0', names: { und: 'מרפאה' }, attributes: { beds: '12' } },
      { id: 'n1', names: { und: 'family' } },
      { id: 'n2', names: { und: 'x' }, attributes: { beds: '3' } },
    ]);
    expect(ties.map(({ type, strength, directed }) => [type, strength, directed])).toEqual([
      ['refers', 1.5, false],
      ['funds', 2, false],
    ]);
  });
});

describe('an ecosystem comes back from another program', () => {
  test.each(['playermap-through-networkx.graphml', 'playermap-through-networkx.json'])('%s: whole', async (name) => {
    const { stakeholders, ties, ...settings } = await read(name);
    const { stakeholders: players, ties: relations, ...said } = small;
    expect(settings).toEqual(said);
    expect(stakeholders).toEqual(players);
    // NetworkX keeps edges by their source
    const sorted = (all: typeof ties) => all.map((tie) => JSON.stringify(Object.entries(tie).sort())).sort();
    expect(sorted(ties)).toEqual(sorted(relations));
  });

  test('igraph: ids, names, sectors, rings, strengths; it fills in what is missing', async () => {
    const document = await read('playermap-through-igraph.graphml');
    const [before, after] = [Ecosystem.from(small), Ecosystem.from(document)];
    expect(after.sectors).toEqual(before.sectors);
    expect(after.recipients).toEqual(before.recipients);
    for (const { id } of before.stakeholders) {
      expect([after.nameOf(after.stakeholder(id)!, 'he'), after.sectorOf(id), after.ringOf(id)]).toEqual([
        before.nameOf(before.stakeholder(id)!, 'he'),
        before.sectorOf(id),
        before.ringOf(id),
      ]);
    }
    const ends = ({ ties }: Ecosystem) =>
      ties.map(({ source, target, type, strength, sign, from, to }) => [
        source,
        target,
        type,
        strength,
        sign,
        from,
        to,
      ]);
    expect(ends(after)).toEqual(ends(before));
  });
});

test('the fixtures say which program wrote them', () => {
  expect(readFileSync(fixture('origin.md'), 'utf8')).toContain('NetworkX 3.6.1');
});
