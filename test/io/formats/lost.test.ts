import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Lost,
  type Reading,
  readGexf,
  readGraphml,
  readGraphology,
  readJson,
  readWorkbook,
  writeDot,
  writeGexf,
  writeGraphml,
  writeGraphology,
  writeGraphologyJson,
  writeJsonCanvas,
  writeKumu,
  writeKumuWorkbook,
  writeMermaid,
  writeNodeLink,
} from '../../../src/io/index';
import { checkEcosystem } from '../../../src/model/check';
import { Ecosystem } from '../../../src/model/ecosystem';
import { fixed } from './ecosystems';
import { allFields, differences, wholeEcosystems } from './whole';

type Again = readonly [lost: readonly Lost[], reading: Reading];
const BOTH_WAYS: readonly (readonly [string, (ecosystem: Ecosystem) => Again])[] = [
  ['GEXF', (one) => [writeGexf(one).lost, readGexf(writeGexf(one).content)]],
  ['GraphML', (one) => [writeGraphml(one).lost, readGraphml(writeGraphml(one).content)]],
  ['node-link JSON', (one) => [writeNodeLink(one).lost, readJson(writeNodeLink(one).content)]],
  ['graphology', (one) => [writeGraphology(one).lost, readGraphology(writeGraphology(one).content)]],
  ['graphology JSON', (one) => [writeGraphologyJson(one).lost, readJson(writeGraphologyJson(one).content)]],
];

const ecosystemOf = (document: object) => Ecosystem.fromChecked(checkEcosystem(document).document!);

test.each(BOTH_WAYS)(
  '%s: with every field of every collection set, nothing is lost and nothing is named',
  (_, again) => {
    fc.assert(
      fc.property(wholeEcosystems(true), (document) => {
        const ecosystem = ecosystemOf(document);
        const [lost, { document: after }] = again(ecosystem);
        expect([...differences(ecosystem.document, after!)]).toEqual([]);
        expect(lost).toEqual([]);
      }),
      { ...fixed(15), endOnFailure: true },
    );
  },
);

const KUMU: readonly (readonly [string, (ecosystem: Ecosystem) => Again])[] = [
  ['a Kumu blueprint', (one) => [writeKumu(one).lost, readJson(writeKumu(one).content)]],
  ['a Kumu workbook', (one) => [writeKumuWorkbook(one).lost, readWorkbook(writeKumuWorkbook(one).content)]],
];

/** What may be added on the way: a label as a name, a direction that is said, columns that hold what has no place. */
const MAY_GROW =
  /^(?:stakeholders\.(?:names|attributes|veto|provenance)|ties\.(?:directed|attributes|trust|provenance))$/;

test.each(KUMU)('%s: what differs is named, and what came through is not', (_, again) => {
  fc.assert(
    fc.property(wholeEcosystems(true), (document) => {
      const ecosystem = ecosystemOf(document);
      const [lost, { document: after }] = again(ecosystem);
      const named = new Set(lost.map(({ field }) => field.split('.').slice(0, 2).join('.')));
      if (!after) {
        for (const { id } of ecosystem.stakeholders) expect([id, named.has('stakeholders.id')]).toEqual([id, true]);
        return;
      }
      const differing = differences(ecosystem.document, after);
      const of = (name: string) => [...named].some((field) => field === name || name.startsWith(`${field}.`));
      for (const name of differing.keys()) if (!MAY_GROW.test(name)) expect([name, of(name)]).toEqual([name, true]);
      for (const name of named) expect([name, differing.has(name)]).toEqual([name, true]);
    }),
    { ...fixed(25), endOnFailure: true },
  );
});

/** What stands in the text of each format that only goes out; all else of an ecosystem with every field must be named. */
const OUT_ONLY: readonly (readonly [string, (ecosystem: Ecosystem) => readonly Lost[], held: string])[] = [
  [
    'DOT',
    (one) => writeDot(one).lost,
    'title stakeholders.id stakeholders.ring ties.source ties.target ties.type ties.strength ties.directed',
  ],
  ['Mermaid', (one) => writeMermaid(one).lost, 'ties.source ties.target ties.type ties.directed'],
  [
    'JSON Canvas',
    (one) => writeJsonCanvas(one).lost,
    'stakeholders.id ties.source ties.target ties.type ties.directed',
  ],
];

test.each(OUT_ONLY)(
  '%s: what stands in the text and what is named as lost are together everything',
  (_, lostOf, held) => {
    fc.assert(
      fc.property(wholeEcosystems(true), (document) => {
        const ecosystem = ecosystemOf(document);
        const named = lostOf(ecosystem).map(({ field }) => field.split(' ')[0] as string);
        // names and sectors are held in part, so they are named where there are more than one
        const partly = /^stakeholders\.(?:names|sectors)$/;
        const expected = allFields.map((name) => (/^(?:stakeholders|ties)\./.test(name) ? name : name.split('.')[0]!));
        const settings = Object.keys(ecosystem.document).filter(
          (name) => !['version', 'stakeholders', 'ties'].includes(name),
        );
        for (const name of new Set([...expected, ...settings])) {
          if (!partly.test(name)) expect([name, named.includes(name)]).toEqual([name, !held.split(' ').includes(name)]);
        }
      }),
      { ...fixed(15), endOnFailure: true },
    );
  },
);
