import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGexf, readGraphml, readJson, writeGexf, writeGraphml, writeNodeLink } from '../../../src/io/index';
import { Ecosystem } from '../../../src/model/ecosystem';
import { fixed } from './ecosystems';
import { small } from './small';

const graphml = (inner: string) => `<?xml version="1.0"?>\n<graphml>\n${inner}\n</graphml>`;

describe('XML that is not right is refused with its line', () => {
  test.each([
    ['an end that is missing', '<graphml>\n<graph>', 2, '</graph>'],
    ['elements that cross', graphml('<graph>\n<node id="a"></graph></node>'), 4, '</node>'],
    ['a second root', '<graphml/>\n<graphml/>', 2, 'one root element'],
    ['another root', '\n<html/>', 2, 'a file whose root is <graphml>'],
    ['nothing', '', 1, 'a file whose root is <graphml>'],
    [
      'a document type',
      '<?xml version="1.0"?>\n<!DOCTYPE graphml [<!ENTITY a "b">]>\n<graphml>&a;</graphml>',
      2,
      'XML without <!DOCTYPE and entities',
    ],
    ['depth without end', '<graphml>\n'.repeat(300), 201, 'at most 200 elements within each other'],
  ])('%s', (_, text, row, expected) => {
    const { ecosystem, problems } = readGraphml(text, 'f.graphml');
    expect(ecosystem).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', code: 'unreadable-file', file: 'f.graphml', row, expected });
  });

  test('an entity that would grow without bound is not expanded', () => {
    const bomb = `<!DOCTYPE g [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;">'.repeat(5)}]><graphml><graph><node id="&b;"/></graph></graphml>`;
    expect(readGraphml(bomb).problems[0]?.code).toBe('unreadable-file');
    expect(readGraphml(graphml('<graph><node id="&b;"/></graph>')).document?.stakeholders[0]?.id).toBe('&b;');
  });
});

describe('a graph that is not right is reported with the line of its node or edge', () => {
  test('GraphML: an edge to nobody, a value of no key, an id twice', () => {
    const { problems } = readGraphml(
      graphml(
        '<graph>\n<node id="a"/>\n<node id="a"><data key="k">1</data></node>\n<edge source="a" target="b"/>\n</graph>',
      ),
      'f',
    );
    expect(problems.map(({ code, row }) => `${code} ${row}`).sort()).toEqual([
      'duplicate-id 5',
      'unknown-id 5',
      'unknown-id 6',
    ]);
  });

  test('GEXF: a share outside 0 to 1, an edge without target', () => {
    const text =
      '<gexf><graph>\n<attributes class="node"><attribute id="0" title="influence" type="double"/></attributes>\n<nodes>\n<node id="a"><attvalues><attvalue for="0" value="3"/></attvalues></node></nodes>\n<edges>\n<edge source="a"/></edges></graph></gexf>';
    const { problems } = readGexf(text, 'f');
    expect(problems.map(({ code, row }) => [code, row])).toContainEqual(['out-of-range', 4]);
    expect(problems.map(({ code, row }) => [code, row])).toContainEqual(['missing-value', 6]);
  });

  test('node-link JSON: a link to a position that is none, a node that is no object', () => {
    const { problems } = readJson(
      '{"nodes": [{"name": "a"},\n{"name": "b"}],\n"links": [{"source": 0, "target": 1},\n{"source": 0, "target": 9}, {"target": 1}]}',
    );
    expect(problems.map(({ code, row }) => `${code} ${row}`).sort()).toEqual([
      'missing-value 4',
      'missing-value 4',
      'unknown-id 4',
    ]);
    const { problems: found } = readJson('{"nodes": [{"id": 1},\n null], "links": []}');
    expect(found).toContainEqual(expect.objectContaining({ code: 'wrong-type', row: 2, found: 'null' }));
  });
});

describe('ends of links in node-link JSON', () => {
  const ends = (value: unknown) =>
    readJson(JSON.stringify(value)).document?.ties.map(({ source, target }) => [source, target]);

  test('are positions where nodes have no ids of that kind, as older d3 files have them', () => {
    expect(ends({ nodes: [{ name: 'x' }, { name: 'y' }], links: [{ source: 1, target: 0 }] })).toEqual([['y', 'x']]);
    expect(ends({ nodes: [{ id: 'x' }, { id: 'y' }], links: [{ source: 1, target: 0 }] })).toEqual([['y', 'x']]);
  });

  test('are ids where nodes have numbers as ids', () => {
    expect(ends({ nodes: [{ id: 1 }, { id: 0 }], edges: [{ source: 1, target: 0 }] })).toEqual([['1', '0']]);
  });

  test('are the nodes themselves after a simulation, whose places are left out', () => {
    const [x, y] = [
      { id: 'x', index: 0, x: 1, y: 2, vx: 0, vy: 0 },
      { id: 'y', index: 1, x: 1, y: 2, vx: 0, vy: 0 },
    ];
    expect(ends({ nodes: [x, y], links: [{ source: x, target: y, index: 0 }] })).toEqual([['x', 'y']]);
    expect(readJson(JSON.stringify({ nodes: [x, y], links: [] })).document?.stakeholders).toEqual([
      { id: 'x' },
      { id: 'y' },
    ]);
  });
});

test('no damage to a file breaks a reader: there are problems, or an ecosystem', () => {
  const ecosystem = Ecosystem.from(small);
  const files = [
    [writeGraphml(ecosystem).content, readGraphml],
    [writeGexf(ecosystem).content, readGexf],
    [writeNodeLink(ecosystem).content, readJson],
  ] as const;
  const damage = fc.record({
    file: fc.nat(2),
    at: fc.nat(8000),
    length: fc.nat(40),
    put: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('<', '>', '"', '<!DOCTYPE x>', '</node>', '{', ']', 'null'),
    ),
  });
  fc.assert(
    fc.property(damage, ({ file, at, length, put }) => {
      const [text, read] = files[file]!;
      const from = at % text.length;
      const reading = read(text.slice(0, from) + put + text.slice(from + length));
      expect(reading.ecosystem === null).toBe(reading.problems.some(({ severity }) => severity === 'error'));
    }),
    fixed(600),
  );
});
