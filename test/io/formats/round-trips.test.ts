import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGexf } from '../../../src/io/formats/gexf-read';
import { writeGexf } from '../../../src/io/formats/gexf-write';
import { readGraphml } from '../../../src/io/formats/graphml-read';
import { writeGraphml } from '../../../src/io/formats/graphml-write';
import { readGraphology, writeGraphology } from '../../../src/io/formats/graphology';
import { writeGraphologyJson } from '../../../src/io/formats/graphology-json';
import { writeNodeLink } from '../../../src/io/formats/node-link-write';
import { type Reading, readJson } from '../../../src/io/index';
import { checkEcosystem } from '../../../src/model/check';
import { Ecosystem } from '../../../src/model/ecosystem';
import { ecosystems, fixed } from './ecosystems';

const WHOLE: readonly (readonly [string, (ecosystem: Ecosystem) => Reading])[] = [
  ['node-link JSON', (ecosystem) => readJson(writeNodeLink(ecosystem).content)],
  ['graphology', (ecosystem) => readGraphology(writeGraphology(ecosystem).content)],
  ['graphology JSON', (ecosystem) => readJson(writeGraphologyJson(ecosystem).content)],
  ['GraphML', (ecosystem) => readGraphml(writeGraphml(ecosystem).content)],
  ['GEXF', (ecosystem) => readGexf(writeGexf(ecosystem).content)],
];

describe('an ecosystem comes back as it was', () => {
  test.each(WHOLE)('from %s', (_, again) => {
    fc.assert(
      fc.property(ecosystems, (document) => {
        const checked = checkEcosystem(document);
        expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const ecosystem = Ecosystem.fromChecked(checked.document!);
        const reading = again(ecosystem);
        expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(reading.document).toEqual(ecosystem.document);
        const directions = (one: Ecosystem) => one.ties.map((tie) => one.isDirected(tie));
        expect(directions(reading.ecosystem!)).toEqual(directions(ecosystem));
      }),
      fixed(300),
    );
  });
});
