import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/io/ecosystem-json';
import { lineFinder, parseJson } from '../../src/io/json-text';
import { readJson } from '../../src/io/read';
import type { EcosystemDocument } from '../../src/model/schema';

describe('an ecosystem in one file', () => {
  const attributes = JSON.parse('{"__proto__":"p","constructor":"c","07":"x","a.b":"y"}') as Record<string, string>;
  const document: EcosystemDocument = {
    version: 1,
    title: { he: 'מפה', und: 'Map' },
    stakeholders: [
      { ring: 'recipient', id: '3708', names: { he: 'א', en: '🙂 "quoted" \\ </script>' }, attributes },
      { id: '__proto__', veto: {}, influence: 0.1 },
      { id: 'constructor', parent: '3708' },
    ],
    ties: [{ target: '3708', source: '__proto__', strength: 0.30000000000000004, from: '2019' }],
  };

  test('is read back exactly as it was', () => {
    const { document: back, problems } = readJson(toJson(document));
    expect(problems).toEqual([]);
    expect(back).toEqual(document);
    expect(Object.entries(back?.stakeholders[0]?.attributes ?? {})).toEqual(Object.entries(attributes));
    expect(toJson(back as EcosystemDocument)).toBe(toJson(document));
  });

  test('has its fields in one order, whatever order they were given in', () => {
    const turned = { ties: [], stakeholders: [{ ring: 'r', id: 'a' }], version: 1 } satisfies EcosystemDocument;
    const straight = { version: 1, stakeholders: [{ id: 'a', ring: 'r' }], ties: [] } satisfies EcosystemDocument;
    expect(toJson(turned)).toBe(toJson(straight));
  });

  test('names the line and the path of what is wrong', () => {
    const text =
      '{\n"version": 1,\n"stakeholders": [\n{ "id": "a" },\n{ "id": "b",\n  "influence": 7 }\n],\n"ties": [{ "source": "a", "target": "c" }]\n}';
    expect(readJson(text, 'map.json').problems.map(({ file, row, column, code }) => [file, row, column, code])).toEqual(
      [
        ['map.json', 6, 'stakeholders[1].influence', 'out-of-range'],
        ['map.json', 8, 'ties[0].target', 'unknown-id'],
      ],
    );
  });

  test('that is a list, a text or nothing is one error', () => {
    for (const text of ['[]', '"x"', 'null', '']) {
      const { document: none, problems } = readJson(text);
      expect(none).toBeNull();
      expect(problems).toHaveLength(1);
    }
  });
});

test('fifty thousand problems are as well placed as one', () => {
  const ties = Array.from({ length: 50_000 }, (_, i) => ({ source: 'a', target: `nobody ${i}` }));
  const text = JSON.stringify({ version: 1, stakeholders: [{ id: 'a' }], ties }, null, 1);
  const lines = text.split('\n');
  const { problems } = readJson(text);
  expect(problems).toHaveLength(50_000);
  for (const { row, found } of problems) expect(lines[(row as number) - 1]).toContain(`"${found}"`);
});

test('a position is told as line and character, line breaks included', () => {
  const text = '\nab\n\nc';
  const find = lineFinder(text);
  const told = [...text, ''].map((_, at) => Object.values(find(at)).join(':'));
  expect(told).toEqual(['1:1', '2:1', '2:2', '2:3', '3:1', '4:1', '4:2']);
  expect(lineFinder('')(0)).toEqual({ line: 1, character: 1 });
});

describe('JSON that is not JSON', () => {
  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or "}"'],
    ['{ "a": [1, 2, ] }', 1, 15, 'a value: a text in double quotes, a number, true, false, null, [ or {'],
    ["{ 'a': 1 }", 1, 3, 'a name in double quotes'],
    ['{ "a": "open\n }', 1, 13, 'a text that ends with a quote on its line'],
    ['{ "a" 1 }', 1, 7, 'a colon after the name'],
    ['{ "a": 1 } x', 1, 12, 'nothing after the end'],
    ['{ "a": "\\x" }', 1, 8, 'a text whose backslashes are followed by one of " \\ / b f n r t u'],
    ['{ "a": 1', 1, 9, 'a comma or "}"'],
    [`${'['.repeat(100_000)}`, 1, 102, 'at most 100 brackets within brackets'],
  ])('%#: is reported with line and character', (text, line, character, expected) => {
    expect(readJson(text).problems).toMatchObject([
      { severity: 'error', code: 'unreadable-file', row: line, column: `character ${character}`, expected },
    ]);
  });

  test('a key that stands twice is an error with its line', () => {
    expect(
      readJson('{\n"version": 1,\n"version": 1, "stakeholders": [{"id":"a"}], "ties": []}').problems,
    ).toMatchObject([{ code: 'duplicate-column', row: 3, column: 'version', found: 'version' }]);
  });

  test.each([
    '0',
    '-1.5e3',
    '"\\u05d0\\n"',
    ' [ 1 , {"a":[]} , null, true,false ] ',
    '{"__proto__":{"a":1},"":2}',
    '"\u2028"',
  ])('%s is what the platform says it is', (text) => {
    expect(parseJson(text).value).toEqual(JSON.parse(text));
    expect(parseJson(text).faults).toEqual([]);
  });
});
