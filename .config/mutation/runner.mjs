// A test runner for Stryker: the tests of an area as one script in Stryker's own process. Only what a change is seen by is run, the
// quickest first, and a change that makes a test endless is noticed when the processor has worked on it for much longer than before.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle.mjs';
import { runLimited } from './limited.mjs';
import { collectTests, positionOf } from './suite.mjs';

const [SUCCESS, FAILED] = [0, 1];
/** Where the first run leaves the seconds of each test for the processes that come after it. */
const SECONDS = 'seconds-of-tests.json';
/** Much longer than a test takes: it will not end. */
const tooLong = (seconds) => 0.5 + 5 * seconds;
/** Stryker's switch of changes, read by the changed code. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

export const strykerValidationSchema = {
  properties: { areaTests: { type: 'array' }, slowTest: { type: 'number' } },
};

class AreaRunner {
  static inject = [commonTokens.logger, commonTokens.options];

  constructor(logger, options) {
    this.logger = logger;
    this.options = options;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Every test with the unchanged code, and what of the code it goes through. Slow ones are left out. */
  async dryRun() {
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const coverage = stryker.mutantCoverage;
    const seconds = {};
    const tests = [];
    const load = await bundleTests(this.options.areaTests, { coverage: true });
    for (const test of collectTests(load)) {
      const { id, name, file, run } = test;
      stryker.currentTestId = id;
      const of = { id, name, fileName: resolve(file), startPosition: positionOf(test) };
      try {
        const took = runLimited(run, this.options.slowTest);
        if (took === null) {
          this.logger.info('Too slow to be run for every change: %s', id);
          delete coverage.perTest[id];
          continue;
        }
        seconds[id] = took;
        tests.push({ ...of, status: SUCCESS, timeSpentMs: 1000 * took });
      } catch (error) {
        tests.push({ ...of, status: FAILED, timeSpentMs: 0, failureMessage: messageOf(error) });
      }
    }
    stryker.currentTestId = undefined;
    writeFileSync(SECONDS, JSON.stringify(seconds));
    return { status: 'complete', tests, mutantCoverage: coverage };
  }

  /** The tests that go through a change, until one fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    this.load ??= await bundleTests(this.options.areaTests);
    this.seconds ??= JSON.parse(readFileSync(SECONDS, 'utf8'));
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    const wanted = testFilter && new Set(testFilter);
    const tests = collectTests(this.load)
      .filter(({ id }) => id in this.seconds && (!wanted || wanted.has(id)))
      .sort((a, b) => this.seconds[a.id] - this.seconds[b.id]);
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const found = this.runAll(tests, disableBail);
    stryker.activeMutant = undefined;
    return toMutantRunResult(found ?? { status: 'timeout', reason: 'a test does not end' });
  }

  /** Null where one does not end: then nothing is run after it. */
  runAll(tests, disableBail) {
    const results = [];
    for (const { id, name, run } of tests) {
      try {
        const took = runLimited(run, tooLong(this.seconds[id]));
        if (took === null) return null;
        results.push({ id, name, status: SUCCESS, timeSpentMs: 1000 * took });
      } catch (error) {
        results.push({ id, name, status: FAILED, timeSpentMs: 0, failureMessage: messageOf(error) });
        if (!disableBail) break;
      }
    }
    // a loop that goes through the change a hundred times as often as all tests did is stopped by the changed code itself
    return determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? { status: 'complete', tests: results };
  }
}

const messageOf = (error) => String(error?.message ?? error).slice(0, 300);

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'area', AreaRunner)];
