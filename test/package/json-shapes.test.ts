import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'playermap/cli';
import { describe, expect, it } from 'vitest';
import { ROOT } from './packed';
import { type Shape, type ShapeOptions, shapeOf, shapeOfSchema } from './shape';

const STORED = join(ROOT, 'test/json-shapes.json');
const SERVICE = join(ROOT, 'examples/social-procurement/data');
const EMERGENCY = join(ROOT, 'examples/emergency/data');
const PROCESSES = join(ROOT, 'examples/processes/data');
const CONVENING = join(ROOT, 'examples/convening');

const BAD = JSON.stringify({
  version: 1,
  stakeholders: [{ id: 'a', influence: 7 }, { id: 'a' }, { id: 'b', parent: 'b' }],
  ties: [
    { source: 'a', target: 'nobody' },
    { source: 'b', target: 'b' },
  ],
});

/** Command lines whose documents have one shape, with what stands on standard input. */
const DOCUMENTS: Readonly<
  Record<string, ShapeOptions & { readonly lines: readonly (readonly string[])[]; readonly input?: string }>
> = {
  check: {
    lines: [
      ['check', SERVICE],
      ['check', '-'],
    ],
    input: BAD,
  },
  measure: {
    byData: ['measures'],
    lines: [
      ['measure', SERVICE, '--permutations', '19'],
      ['measure', EMERGENCY, '--permutations', '19', '--undirected', '--by', 'sector'],
      ['measure', SERVICE, '--measures', 'betweenness', '--samples', '30', '--permutations', '0'],
    ],
  },
  plan: {
    lines: [
      ['plan', SERVICE],
      ['plan', SERVICE, '--with-private'],
    ],
  },
  missing: { lines: [['missing', SERVICE, '--suggest', 'diversity,gatekeeper,invitations']] },
  partners: {
    lines: [
      ['partners', SERVICE],
      ['partners', SERVICE, '--with-private'],
    ],
  },
  processes: { lines: [['processes', PROCESSES]] },
  rooms: { lines: [['rooms', SERVICE]] },
  strategy: {
    lines: [
      ['strategy', SERVICE],
      ['strategy', SERVICE, '--with-private'],
    ],
  },
  uptake: { lines: [['uptake', SERVICE]] },
  convene: {
    byData: ['probabilities'],
    lines: [
      [
        'convene',
        join(CONVENING, 'pool.csv'),
        '--quotas',
        join(CONVENING, 'quotas.csv'),
        '--seats',
        '12',
        '--seed',
        '3',
      ],
    ],
  },
  seat: { lines: [['seat', SERVICE, '--tables', '4', '--rounds', '2', '--swaps', '100']] },
};

async function documentOf(line: readonly string[], input = ''): Promise<unknown> {
  const out: string[] = [];
  const error: string[] = [];
  await run([...line, '--json'], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    readInput: () => input,
  });
  if (out.length === 0) throw new Error(error.join('\n'));
  return JSON.parse(out.join('\n'));
}

const stored = (): Readonly<Record<string, Shape>> => JSON.parse(readFileSync(STORED, 'utf8'));

/** Compares with what is stored, or stores it. */
function asStored(name: string, now: Shape): void {
  if (process.env.UPDATE_SHAPES === '1') {
    const all = Object.entries({ ...stored(), [name]: now }).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(STORED, `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`);
  }
  const before = stored()[name] ?? {};
  const gone = Object.keys(before).filter((place) => now[place] !== before[place]);
  const come = Object.keys(now).filter((place) => before[place] === undefined);
  expect(
    { 'gone or changed, which breaks readers': gone, 'new, to be stored with UPDATE_SHAPES=1': come },
    `the JSON of ${name}`,
  ).toEqual({ 'gone or changed, which breaks readers': [], 'new, to be stored with UPDATE_SHAPES=1': [] });
  expect(Object.keys(before).length).toBeGreaterThan(2);
}

describe('the JSON that programs read', () => {
  it.each(Object.keys(DOCUMENTS))('of %s has the shape that is stored: a change shows in review', async (name) => {
    const { lines, input, ...options } = DOCUMENTS[name] as (typeof DOCUMENTS)[string];
    const documents: unknown[] = [];
    for (const line of lines) documents.push(await documentOf(line, input));
    asStored(name, shapeOf(documents, options));
  });

  it('of an ecosystem allows what is stored', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'src/model/ecosystem.schema.json'), 'utf8'));
    asStored('ecosystem', shapeOfSchema(schema));
  });

  it('of measure and of an ecosystem says its version', async () => {
    expect(await documentOf(['measure', SERVICE, '--measures', 'degree'])).toMatchObject({ version: 1 });
    expect(stored().ecosystem?.version).toBe('1');
  });

  it('is stored for these and no others', () => {
    expect(Object.keys(stored()).sort()).toEqual([...Object.keys(DOCUMENTS), 'ecosystem'].sort());
  });
});

describe('a shape', () => {
  it('tells kinds of values, what is not always there, and things of the data from parts of the document', () => {
    const documents = [
      { a: [{ b: 1 }, { b: null, c: 'x' }], d: { x1: [true] } },
      { a: [], d: {} },
    ];
    expect(shapeOf(documents, { byData: ['d'] })).toEqual({
      a: 'array',
      'a[]': 'object',
      'a[].b': 'null | number',
      'a[].c?': 'string',
      d: 'object',
      'd.*': 'array',
      'd.*[]': 'boolean',
    });
  });

  it('of a schema tells what must be there, and the words that are allowed', () => {
    const id = { type: 'string' };
    const item = {
      type: 'object',
      required: ['id'],
      properties: { id, kind: { type: 'string', enum: ['unit', 'group'] } },
    };
    expect(shapeOfSchema({ type: 'object', properties: { list: { type: 'array', items: item } } })).toEqual({
      'list?': 'array',
      'list?[]': 'object',
      'list?[].id': 'string',
      'list?[].kind?': 'unit | group',
    });
  });
});
