import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns } from '../../src/io/columns';
import { isWhole } from '../../src/io/formats/halves';
import { type Reading, readTables, readWorkbook, writeTables, writeWorkbook } from '../../src/io/index';
import { checkEcosystem } from '../../src/model/check';
import { Ecosystem } from '../../src/model/ecosystem';
import type { CollectionName, EcosystemDocument } from '../../src/model/schema';
import { ecosystems, fixed } from './formats/ecosystems';
import { small as people } from './formats/small';
import { allFields, differences, wholeEcosystems } from './formats/whole';

const bytes = (text: string) => new TextEncoder().encode(text);
const LANGUAGES = ['en', 'he', 'ar'] as const;
type Options = { readonly language?: (typeof LANGUAGES)[number] };
type Again = {
  readonly reading: Reading;
  readonly lost: readonly { readonly field: string; readonly count: number }[];
};

const FORMS: readonly (readonly [string, (ecosystem: Ecosystem, options: Options) => Again])[] = [
  [
    'a folder of CSV',
    (ecosystem, options) => {
      const { content, lost } = writeTables(ecosystem, options);
      return { reading: readTables(content.map(({ name, content: text }) => ({ name, content: bytes(text) }))), lost };
    },
  ],
  [
    'a workbook',
    (ecosystem, options) => {
      const { content, lost } = writeWorkbook(ecosystem, options);
      return { reading: readWorkbook(content), lost };
    },
  ],
];

/** What spreadsheets and readers of them stumble over. */
const odd: EcosystemDocument = {
  version: 1,
  title: { nl: 'Zorg', und: '=1+1' },
  language: 'he',
  date: '2024-02',
  recipients: ['a|b', '007'],
  stakeholders: [
    { id: 'a|b', names: { und: '=HYPERLINK("x")', nl: 'zorg', 'x.y': 'z' }, needs: ['a|b', 'c;d', '', ' e ', '["f"]'] },
    { id: '007', topics: [], sectors: ['x;y'], veto: {}, attributes: { name: '-5', 'a.b': '@x', Influence: 'high' } },
    {
      id: '__proto__',
      from: '2015',
      to: '2016-02-29',
      veto: { means: 'yes' },
      attributes: { names: '1', stakholder: "'=x" },
    },
  ],
  ties: [
    { source: 'a|b', target: '007', strength: 1e-9, trust: { trust: 3, 'a.b': -1 } },
    { source: 'a|b', target: '007', strength: 1e300, directed: false, sign: -1 },
    { source: '007', target: '007', provenance: { strength: { evidence: '\tx', asOf: '2001', assumed: false } } },
  ],
};

const checked = (document: object): Ecosystem => {
  const { document: right, problems } = checkEcosystem(document);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Ecosystem.fromChecked(right!);
};

/** What cannot be without: a record that has none is no record. */
const KEYS = /\.(?:id|source|target)$/;

function expectLostIsWhatDiffers(ecosystem: Ecosystem, { reading, lost }: Again): void {
  if (lost.some(({ field }) => KEYS.test(field))) {
    const records = Object.values(ecosystem.document).filter(Array.isArray).flat() as readonly unknown[];
    const ids = records.map((record) => (record as { readonly id?: string }).id ?? 'none');
    expect(ids.some((id) => id.trim() === '' || !isWhole(id))).toBe(true);
    return;
  }
  expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const differing = differences(ecosystem.document, reading.document!);
  const byField = (entries: Iterable<readonly [string, number]>) => Object.fromEntries([...entries].sort());
  expect(byField(lost.map(({ field, count }) => [field, count] as const))).toEqual(byField(differing));
}

describe.each(FORMS)('%s', (_, again) => {
  test.each(LANGUAGES)('comes back as it was, but for what it names as lost: headers in %s', (language) => {
    fc.assert(
      fc.property(fc.oneof(ecosystems, wholeEcosystems()), (document) => {
        const ecosystem = checked(document);
        expectLostIsWhatDiffers(ecosystem, again(ecosystem, { language }));
      }),
      fixed(60),
    );
  });

  test('loses nothing of what people write: hostile texts, numbers as ids, lists with | and ; in them, parallel ties', () => {
    const { small, hostile } = { small: checked(people), hostile: checked(odd) };
    for (const ecosystem of [small, hostile]) {
      const { reading, lost } = again(ecosystem, {});
      expect([reading.problems.filter(({ severity }) => severity === 'error'), lost]).toEqual([[], []]);
      expect(reading.document).toEqual(ecosystem.document);
    }
  });
});

test('every field that the schema knows has a column, or columns for its parts', () => {
  const parts = new Set(['names', 'attributes', 'provenance', 'trust']);
  const without = allFields.filter((name) => {
    const [collection = '', field = ''] = name.split('.');
    const known = columns[collection as CollectionName].map((column) => column.field);
    return !parts.has(field) && !known.includes(field);
  });
  expect(without).toEqual([]);
});
