import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Combine, Network } from '../../src/kernel/network';
import { Ecosystem } from '../../src/model/ecosystem';
import { project } from '../../src/model/project';
import { type SelectOptions, select } from '../../src/model/select';

const arcs = (network: Network) =>
  network.ids.flatMap((id, i) => {
    const [start, end] = [network.out.offsets[i]!, network.out.offsets[i + 1]!];
    return [...network.out.neighbours.slice(start, end)].map(
      (j, k) => `${id}>${network.ids[j]} ${network.out.strengths[start + k]}`,
    );
  });
const three = (ties: object[], rest: object = {}) =>
  Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ties, ...rest });

describe('project', () => {
  const parallel = three([
    { source: 'a', target: 'b', strength: 2 },
    { source: 'a', target: 'b', strength: 5 },
    { source: 'b', target: 'a', strength: 4 },
    { source: 'c', target: 'c' },
    { source: 'b', target: 'c', directed: false },
  ]);

  it.each([
    ['sum', ['a>b 7', 'b>a 4', 'b>c 1', 'c>b 1'], ['a>b 11', 'b>a 11', 'b>c 1', 'c>b 1']],
    ['max', ['a>b 5', 'b>a 4', 'b>c 1', 'c>b 1'], ['a>b 5', 'b>a 5', 'b>c 1', 'c>b 1']],
    ['count', ['a>b 2', 'b>a 1', 'b>c 1', 'c>b 1'], ['a>b 3', 'b>a 3', 'b>c 1', 'c>b 1']],
    ['none', ['a>b 1', 'b>a 1', 'b>c 1', 'c>b 1'], ['a>b 1', 'b>a 1', 'b>c 1', 'c>b 1']],
  ] as [Combine, string[], string[]][])('combines parallel ties by %s', (combine, directed, undirected) => {
    expect(arcs(project(parallel, { combine, directed: true }))).toEqual(directed);
    expect(arcs(project(parallel, { combine, directed: false }))).toEqual(undirected);
  });

  it('counts pairs where undirected, arcs where directed, and self-ties apart', () => {
    expect(project(parallel, { directed: true })).toMatchObject({ size: 4, selection: { selfTiesLeftOut: 1 } });
    expect(project(parallel, { directed: false })).toMatchObject({ size: 2, selection: { selfTiesLeftOut: 1 } });
  });

  it('is undirected by default where no tie taken is directed', () => {
    expect(project(parallel).directed).toBe(true);
    expect(project(three([{ source: 'a', target: 'b', directed: false }])).directed).toBe(false);
    expect(project(three([])).directed).toBe(false);
  });

  it('takes types, values of columns and dates', () => {
    const dated = three([
      { source: 'a', target: 'b', type: 'funds', from: '2010', to: '2015', attributes: { round: '007' } },
      { source: 'b', target: 'c', type: 'funds', attributes: { round: '7' } },
      { source: 'a', target: 'c', type: 'advises' },
    ]);
    expect(arcs(project(dated, { ties: ['funds'] }))).toEqual(['a>b 1', 'b>c 1']);
    expect(arcs(project(dated, { where: [['round', '007']] }))).toEqual(['a>b 1']);
    expect(arcs(project(dated, { where: [['type', 'advises']] }))).toEqual(['a>c 1']);
    expect(project(dated, { where: [['round', '007']] }).selection.where).toEqual([['round', '007']]);
    expect(project(dated).selection).not.toHaveProperty('where');
    expect(arcs(project(dated, { at: '2016' }))).toEqual(['a>c 1', 'b>c 1']);
  });

  it('names the nearest right word for a wrong one', () => {
    const typed = three([{ source: 'a', target: 'b', type: 'funds', attributes: { round: '1' } }]);
    expect(() => project(typed, { ties: ['fund'] })).toThrow('nearest: "funds"');
    expect(() => project(typed, { where: [['ruond', '1']] })).toThrow('nearest: "round"');
    expect(() => project(typed, { combine: 'mean' as Combine })).toThrow('sum, max, count, none');
    expect(() => project(typed, { at: 'yesterday' })).toThrow('YYYY-MM-DD');
  });

  it('leaves out stakeholders that did not exist at the date', () => {
    const ecosystem = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'a' }, { id: 'b', from: '2020' }],
      ties: [{ source: 'a', target: 'b' }],
    });
    expect(project(ecosystem, { at: '2019' }).ids).toEqual(['a']);
    expect(project(ecosystem, { at: '2020' }).size).toBe(1);
  });

  it('gives in-ties as the mirror of out-ties, neighbours ascending, whatever the order of the data', () => {
    const tie = fc.record({
      source: fc.constantFrom('0', '1', '2', '3', '4'),
      target: fc.constantFrom('0', '1', '2', '3', '4'),
      strength: fc.constantFrom(1, 2, 3),
      directed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 30 }), fc.boolean(), (ties, directed) => {
        const make = (list: object[]) =>
          project(
            Ecosystem.from({ version: 1, stakeholders: ['0', '1', '2', '3', '4'].map((id) => ({ id })), ties: list }),
            { directed },
          );
        const network = make(ties);
        expect(arcs(make([...ties].reverse()))).toEqual(arcs(network));
        const flipped = arcs({ ...network, out: network.in })
          .map((arc) => arc.replace(/^(.)>(.)/, '$2>$1'))
          .sort();
        expect(flipped).toEqual(arcs(network).sort());
        network.ids.forEach((_, i) => {
          const list = [...network.out.neighbours.slice(network.out.offsets[i], network.out.offsets[i + 1])];
          expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
          expect(list).not.toContain(i);
        });
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('select', () => {
  it('keeps every stakeholder and only the ties that are meant', () => {
    const typed = three([
      { source: 'a', target: 'b', type: 'funds' },
      { source: 'b', target: 'c', type: 'advises', to: '2010' },
    ]);
    const types = (options: SelectOptions) => select(typed, options).ecosystem.ties.map(({ type }) => type);
    expect(types({ ties: ['funds'] })).toEqual(['funds']);
    expect(select(typed, { ties: ['funds'] }).ecosystem.tieTypes.map(({ id }) => id)).toEqual(['funds']);
    expect(types({ at: '2011' })).toEqual(['funds']);
    expect(select(typed, { where: [['to', '2010']] }).ecosystem.stakeholders).toHaveLength(3);
    expect(select(typed).ecosystem).toBe(typed);
  });

  it('compares yes and no and numbers by value, columns of the data as they stand', () => {
    const mixed = three([
      { source: 'a', target: 'b', directed: true, strength: 2, attributes: { round: '007' } },
      { source: 'b', target: 'c', directed: false, strength: 3, attributes: { round: '7' } },
    ]);
    const count = (column: string, value: string) => select(mixed, { where: [[column, value]] }).ecosystem.ties.length;
    expect([count('directed', 'TRUE'), count('strength', '2.0'), count('weight', '3'), count('round', '7')]).toEqual([
      1, 1, 1, 1,
    ]);
    expect([count('strength', ''), count('sign', ''), count('round', '')]).toEqual([0, 2, 0]);
  });

  it('chooses ties before it rolls up, as project does', () => {
    const nested = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'm' },
        { id: 'u', kind: 'unit', parent: 'm' },
        { id: 'v', kind: 'unit', parent: 'm' },
        { id: 'n' },
      ],
      ties: [
        { source: 'u', target: 'n' },
        { source: 'u', target: 'v' },
      ],
    });
    const options = { where: [['source', 'u']], level: 'organisation' } as const;
    expect(select(nested, options)).toMatchObject({ internalTies: 1 });
    expect(select(nested, options).ecosystem.ties).toHaveLength(1);
    expect(project(nested, options)).toMatchObject({ size: 1, selection: { internalTiesLeftOut: 1 } });
    // after rolling up there would be one from m
    expect(() => project(nested, { ...options, where: [['source', 'm']] })).toThrow(
      'no tie has "m" in "source"; nearest: "u"',
    );
    expect(() => project(nested, { where: [['strength', '1']] })).toThrow('no tie has "1"');
  });
});
