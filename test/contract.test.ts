import { describe, expect, it } from 'vitest';
import { adjacency, type Network } from '../src/kernel/network';
import { seededRandom, shuffle } from '../src/kernel/random';
import type { MeasureDescriptor, ReadingOptions } from '../src/measures/descriptor';
import { measureById, measures } from '../src/measures/registry';
import { measureAll } from '../src/measures/report/measure-all';
import type { Measured } from '../src/measures/report/measured';
import { measuredTables } from '../src/measures/report/measured-tables';
import { tableMeasures } from '../src/measures/report/table-measures';
import { Ecosystem } from '../src/model/ecosystem';
import { project } from '../src/model/project';
import { HOSTILE_IDS } from './helpers/ids';

const SECTORS = ['government', 'business', 'community'];
const RINGS = ['recipient', 'operator', 'environment'];

type Edge = readonly [source: number, target: number, strength?: number];

function ecosystem(ids: readonly string[], edges: readonly Edge[], order = ids.map((_, i) => i)): Ecosystem {
  return Ecosystem.from({
    version: 1,
    stakeholders: order.map((i) => ({ id: ids[i], sectors: [SECTORS[i % 3]], ring: RINGS[Math.min(2, i)] })),
    ties: edges.map(([s, t, strength = 1]) => ({ source: ids[s], target: ids[t], strength })),
  });
}

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const web: Edge[] = [
  [0, 1],
  [1, 2, 3],
  [2, 0],
  [2, 3, 2],
  [3, 4],
  [4, 2],
  [5, 4, 4],
  [6, 5],
  [1, 5],
  [0, 3],
];
const none: Network = {
  ids: [],
  index: new Map(),
  directed: true,
  size: 0,
  out: adjacency(0, new Uint32Array(), new Uint32Array(), new Float64Array(), 0),
  in: adjacency(0, new Uint32Array(), new Uint32Array(), new Float64Array(), 0),
  columns: new Map([
    ['sector', []],
    ['ring', []],
  ]),
  recipients: [],
  selection: { ties: [], directed: true, combine: 'sum', selfTiesLeftOut: 0, internalTiesLeftOut: 0 },
};
const networks: Readonly<Record<string, Network>> = {
  nobody: none,
  'one stakeholder': project(ecosystem(['a'], [])),
  'no ties': project(ecosystem(['a', 'b', 'c'], [])),
  'a tie': project(ecosystem(['a', 'b'], [[0, 1]])),
  'an isolate': project(ecosystem(letters, web)),
  'two components': project(
    ecosystem(letters, [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
      [5, 3],
    ]),
  ),
  'undirected ties': project(ecosystem(letters, web), { directed: false }),
  'undirected, in two parts': project(
    ecosystem(letters, [
      [0, 1],
      [1, 2],
      [3, 4],
    ]),
    { directed: false },
  ),
  'a self-tie': project(ecosystem(letters, [...web, [2, 2]])),
  'nobody with a sector': {
    ...project(ecosystem(letters, web)),
    columns: new Map([
      ['sector', letters.map(() => null)],
      ['ring', letters.map(() => null)],
    ]),
  },
};

/** Readings that every measure must bear, whether or not it has use for them. */
const readings: readonly ReadingOptions[] = [
  {},
  { normalized: false },
  { direction: 'in' },
  { direction: 'out' },
  { direction: 'out', normalized: false },
  { unweighted: true },
  { distance: 'inverse-strength' },
  { distance: 'inverse-strength', normalized: false, direction: 'in' },
  { by: 'ring' },
  { by: 'ring', missing: 'group' },
];
const named = readings.map((options) => [JSON.stringify(options), options] as const);

/** The answer of a measure as plain values, whatever its kind. */
function answer(measure: MeasureDescriptor, network: Network, options?: ReadingOptions): (number | null)[] {
  const result = measure.compute(network, options);
  return typeof result === 'number' || result === null ? [result] : [...result.list];
}
/** Scores by id of another network: what must be equal when stakeholders are renamed or reordered. */
function byId(measure: MeasureDescriptor, network: Network, options: ReadingOptions): [string, number | null][] {
  const result = measure.compute(network, options);
  return typeof result === 'number' || result === null ? [['', result]] : [...result];
}
const near = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('the registry', () => {
  it('names every measure once, with a label and a sentence in three languages', () => {
    // an id may stand for scores of stakeholders and for an index of the network, once each
    expect(new Set(measures.map(({ id, kind }) => `${kind} ${id}`)).size).toBe(measures.length);
    for (const { label, meaning } of measures) {
      for (const wording of [label, meaning])
        for (const text of [wording.en, wording.he, wording.ar]) expect(text.trim()).not.toBe('');
      expect(label.he).toMatch(/[\u05d0-\u05ea]/);
      expect(label.ar).toMatch(/[\u0620-\u064a]/);
    }
  });

  it('names the nearest measure for one that does not exist', () => {
    expect(() => measureById('degre')).toThrow('nearest: "degree"');
  });
});

describe.each(measures.map((measure) => [measure.kind, measure.id, measure] as const))(
  '%s %s',
  (_kind, id, measure) => {
    it.each(Object.entries(networks))('answers with numbers in its range or null: %s', (_, network) => {
      for (const options of readings) {
        const result = measure.compute(network, options);
        const [least, most] =
          measure.kind === 'index' ? measure.range : (result as Exclude<typeof result, number | null>).info.range;
        const values = answer(measure, network, options);
        expect(values.length).toBe(measure.kind === 'index' ? 1 : network.ids.length);
        for (const value of values) {
          expect(value === null || (Number.isFinite(value) && value >= least - 1e-9 && value <= most + 1e-9)).toBe(
            true,
          );
        }
      }
    });

    it('says what it is', () => {
      if (measure.kind === 'index') {
        expect([measure.unit, measure.source].every(Boolean)).toBe(true);
        return;
      }
      const { info } = measure.compute(networks['an isolate'] as Network);
      expect(info.measure).toBe(id);
      expect([info.unit, info.source].every(Boolean)).toBe(true);
    });

    it.each(named)('does not depend on ids, not even hostile ones: %s', (_, options) => {
      const renamed = project(ecosystem(HOSTILE_IDS.slice(0, 8), web));
      expect(answer(measure, renamed, options)).toEqual(answer(measure, networks['an isolate'] as Network, options));
    });

    it.each(named)('does not depend on the order of stakeholders or ties: %s', (_, options) => {
      const order = shuffle(
        letters.map((_, i) => i),
        seededRandom(11),
      );
      const other = project(ecosystem(letters, shuffle([...web], seededRandom(12)), order));
      const shuffled = new Map(byId(measure, other, options));
      for (const [who, value] of byId(measure, networks['an isolate'] as Network, options))
        expect(near(shuffled.get(who) ?? null, value), who).toBe(true);
    });

    it.each(named)('gives a self-tie no weight: %s', (_, options) => {
      expect(answer(measure, networks['a self-tie'] as Network, options)).toEqual(
        answer(measure, networks['an isolate'] as Network, options),
      );
    });

    it('does not change what it is given', () => {
      const network = project(ecosystem(letters, web));
      const before = JSON.stringify([
        ...network.out.strengths,
        ...network.out.neighbours,
        ...network.in.strengths,
        ...network.ids,
      ]);
      Object.freeze(network);
      for (const options of readings) measure.compute(network, Object.freeze({ ...options }));
      expect(
        JSON.stringify([...network.out.strengths, ...network.out.neighbours, ...network.in.strengths, ...network.ids]),
      ).toBe(before);
    });
  },
);

/** Everything in a result that is a number, with the way to it. */
function* numbersIn(value: unknown, path = ''): Iterable<readonly [string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* numbersIn(part, `${path}/${key}`);
}

describe.each(named)('measures that give tables, read with %s', (_, { missing, ...options }) => {
  const everything = (network: Network) =>
    measureAll(network, { ...options, permutations: 19, measures: tableMeasures.map(({ id }) => id) });

  it.each(Object.entries(networks))('answer with plain data: %s', (_, network) => {
    const found = everything(Object.freeze(network));
    for (const [path, value] of numbersIn(found)) expect(Number.isFinite(value), path).toBe(true);
    for (const { header, rows } of measuredTables(found, network))
      for (const row of rows) expect(row).toHaveLength(header.length);
    expect(Object.keys(found.measures).sort()).toEqual(tableMeasures.map(({ id }) => id).sort());
  });

  it('do not depend on ids, not even hostile ones', () => {
    const renamed = everything(project(ecosystem(HOSTILE_IDS.slice(0, 8), web)));
    const plain = everything(networks['an isolate'] as Network);
    // what depends on chance is dealt out in the order of the ids
    const lasting = ({ sets, ties, toRecipients, rings }: Measured) => [
      ...numbersIn({ sets, ties, toRecipients, rings }),
    ];
    expect(lasting(renamed)).toEqual(lasting(plain));
  });

  it('give a self-tie no weight', () => {
    const { selection: _with, notes: _told, ...looped } = everything(networks['a self-tie'] as Network);
    const { selection: _without, notes: _none, ...plain } = everything(networks['an isolate'] as Network);
    expect(looped).toEqual(plain);
  });
});
