// What tests import from vitest and fast-check, reduced to what is needed to run them one by one in this process.
import { readFileSync } from 'node:fs';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';
import * as fastCheck from 'fast-check';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true });
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);

const RANDOM_RUNS = 50;
/** The same few random cases for every change. */
const assertFew = (property, { numRuns = RANDOM_RUNS, ...parameters } = {}) =>
  fastCheck.assert(property, { seed: 1, ...parameters, numRuns: Math.min(numRuns, RANDOM_RUNS) });
const fewRandomCases = {
  __esModule: true,
  ...fastCheck,
  assert: assertFew,
  default: { ...fastCheck.default, assert: assertFew },
};

/** What tests run: one without a promise, since only that can be stopped. */
const canBeStopped = (run) => run.constructor.name === 'Function';

/** Calls `load` with what stands in for the packages, and answers the tests that it declared. */
export function collectTests(load) {
  const tests = [];
  const used = new Map();
  const groups = [];
  let file = '';

  const describe = (title, declare) => {
    groups.push(title);
    declare();
    groups.pop();
  };
  const it = (title, run) => {
    if (!canBeStopped(run)) return;
    const name = [...groups, title].join(' > ');
    const times = (used.get(`${file} ${name}`) ?? 0) + 1;
    used.set(`${file} ${name}`, times);
    tests.push({ file, title, name: times > 1 ? `${name} (${times})` : name, run });
  };
  for (const declare of [describe, it]) {
    declare.each = (rows) => (title, run) => {
      for (const row of rows) {
        const once = canBeStopped(run) ? () => (Array.isArray(row) ? run(...row) : run(row)) : run;
        declare(title, once);
      }
    };
    declare.skipIf = (skipped) => (skipped ? () => {} : declare);
  }
  const inFile = (name) => {
    file = name;
  };
  load({ vitest: { describe, it, test: it, expect, inFile }, 'fast-check': fewRandomCases });
  return tests.map((test) => ({ ...test, id: `${test.file}: ${test.name}` }));
}

/** Where a test stands in its file, as far as its title tells: lines and columns from 0. */
export function positionOf({ file, title }) {
  const before = readFileSync(file, 'utf8').split(title)[0].split('\n');
  return { line: before.length - 1, column: before.at(-1).length };
}
