// What is changed in each area, and which tests are to notice it.
import { readdirSync } from 'node:fs';

const folder = (name, tests = [`measures/${name}/**`]) => ({ mutate: [`src/measures/${name}/**/*.ts`], tests });

export const AREAS = {
  kernel: { mutate: ['src/kernel/*.ts'], tests: ['kernel/**'] },
  centrality: folder('centrality', ['measures/centrality/**', 'measures/recipient/t8', 'measures/{info,sampling}']),
  diversity: folder('diversity', ['measures/diversity/**', 'measures/report-diversity']),
  mixing: folder('mixing'),
  bridging: folder('bridging', ['measures/bridging/**', 'measures/sampling']),
  recipient: folder('recipient'),
  inference: folder('inference'),
  communities: folder('communities'),
  change: folder('change'),
  layers: folder('layers'),
  report: folder('report', ['measures/report*']),
  findings: folder('findings'),
  measures: { mutate: ['src/measures/*.ts'], tests: ['measures/{by-hand,degree,info,sampling,scores}'] },
};

/** What has no behaviour of its own to test, or needs what these runs leave out. */
export const LEFT_OUT = [
  '!src/kernel/{worker,worker-entry,in-workers,tasks}.ts', // workers are tested with workers
  '!src/measures/index.ts', // names only
  '!src/measures/**/*descriptor*.ts', // lists and wording; the contract test reads them
  '!src/measures/findings/{sentences,sentences-en,sentences-he,sentences-ar,wording}.ts', // wording
  '!src/measures/report/{headings,table-measures,recipient-table-measures,key-player-measures}.ts', // wording
];

/** Tests of workers and of lists of measures, and those of real or large networks, which are slow to run for every change. */
const OTHER_TESTS = /worker|descriptors|networks|reference|large\.test|same-network|mixing\/mixing\.test/;

/** The test files of an area. */
export function testsOf({ tests }) {
  const patterns = tests.map(toPattern);
  return readdirSync('test', { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => patterns.some((pattern) => pattern.test(name)) && !OTHER_TESTS.test(name))
    .map((name) => `test/${name}`)
    .sort();
}

/** `a/**`, `a/b*` and `a/{b,c}` as a regular expression of test files. */
const toPattern = (glob) =>
  new RegExp(
    `^${glob
      .replace(/{(.*)}/, (_, names) => `(${names.replaceAll(',', '|')})`)
      .replace(/\*+/, (stars) => (stars.length > 1 ? '.*' : '[^/]*'))}\\.test\\.ts$`,
  );
