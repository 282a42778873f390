import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson, readWorkbook, writeKumu, writeKumuWorkbook, writeXlsx } from '../../../src/io/index';
import { checkEcosystem } from '../../../src/model/check';
import { Ecosystem } from '../../../src/model/ecosystem';
import { ecosystems, fixed } from './ecosystems';
import { small } from './small';

test('a blueprint keeps ids, ends, directions, strengths and signs of ties, and judgements of players', () => {
  fc.assert(
    fc.property(ecosystems, (document) => {
      const before = Ecosystem.fromChecked(checkEcosystem(document).document!);
      const { document: after, ecosystem } = readJson(writeKumu(before).content);
      expect(
        after?.stakeholders.map(({ id, influence, kind, position, from }) => [id, influence, kind, position, from]),
      ).toEqual(
        before.stakeholders.map(({ id, influence, kind, position, from }) => [id, influence, kind, position, from]),
      );
      const told = (one: Ecosystem) =>
        one.ties.map((tie) => [
          tie.source,
          tie.target,
          one.isDirected(tie),
          tie.strength,
          tie.sign,
          tie.formal,
          tie.to,
        ]);
      expect(told(ecosystem!)).toEqual(told(before));
    }),
    fixed(200),
  );
});

test('what a blueprint has no place for is listed, with how much of it there is', () => {
  expect(writeKumu(Ecosystem.from(small)).lost).toEqual([
    { field: 'title', count: 1 },
    { field: 'language', count: 1 },
    { field: 'recipients', count: 1 },
    { field: 'sectors', count: 2 },
    { field: 'rings', count: 2 },
    { field: 'tieTypes', count: 2 },
  ]);
});

test('a blueprint of Kumu is read: ends by label, types, a mutual connection both ways', () => {
  const { document, problems } = readJson(
    JSON.stringify({
      elements: [
        { label: 'מרפאה', type: 'Organization', description: 'x', tags: ['one', 'two'] },
        { label: 'Family', Sector: 'community' },
      ],
      connections: [
        { from: 'מרפאה', to: 'Family', type: 'refers', direction: 'mutual' },
        { from: 'Family', to: 'מרפאה' },
      ],
    }),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document?.stakeholders.map(({ id, sectors }) => [id, sectors])).toEqual([
    ['מרפאה', undefined],
    ['Family', ['community']],
  ]);
  expect(document?.ties).toEqual([
    { source: 'מרפאה', target: 'Family', type: 'refers', directed: false },
    { source: 'Family', target: 'מרפאה' },
  ]);
});

test('the backup of a project is read: ids of its own, fields under attributes', () => {
  const { document } = readJson(
    JSON.stringify({
      elements: [
        { _id: 'elem-1', attributes: { label: 'A', influence: 0.5 } },
        { _id: 'elem-2', attributes: { label: 'B' } },
      ],
      connections: [
        {
          _id: 'conn-1',
          from: 'elem-1',
          to: 'elem-2',
          direction: 'directed',
          attributes: { 'connection type': 'funds' },
        },
      ],
    }),
  );
  expect(document?.stakeholders[0]).toEqual({ id: 'elem-1', names: { und: 'A' }, influence: 0.5 });
  expect(document?.ties).toEqual([{ source: 'elem-1', target: 'elem-2', type: 'funds', directed: true }]);
});

test('a Kumu workbook names the ends of connections by labels that are unique', () => {
  const players = ['a', 'b', 'c'].map((id) => ({ id, names: { en: id === 'c' ? 'Family' : 'Clinic' } }));
  const { content } = writeKumuWorkbook(
    Ecosystem.from({ version: 1, stakeholders: players, ties: [{ source: 'a', target: 'c' }] }),
  );
  const { document, problems } = readWorkbook(content);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document?.stakeholders.map(({ id, names }) => [id, names?.und])).toEqual([
    ['a', 'Clinic (a)'],
    ['b', 'Clinic (b)'],
    ['c', 'Family'],
  ]);
  expect(document?.ties).toEqual([{ source: 'a', target: 'c', directed: true }]);
});

test('a workbook made for Kumu by hand, with labels alone, is read', () => {
  const { document, problems } = readWorkbook(
    writeXlsx([
      {
        name: 'Elements',
        rows: [
          ['Label', 'Type', 'Sector'],
          ['מרפאה', 'x', 'health'],
          ['Family', '', ''],
        ],
      },
      {
        name: 'Connections',
        rows: [
          ['From', 'To', 'Direction', 'Type'],
          ['Family', 'מרפאה', 'mutual', 'trusts'],
        ],
      },
    ]),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document?.stakeholders.map(({ id, sectors }) => [id, sectors])).toEqual([
    ['מרפאה', ['health']],
    ['Family', undefined],
  ]);
  expect(document?.ties).toEqual([{ source: 'Family', target: 'מרפאה', directed: false, type: 'trusts' }]);
});
