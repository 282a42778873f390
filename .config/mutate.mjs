// Mutation testing: changes src/kernel and src/measures in small ways, one at a time, and asks whether a test notices.
// `npm run mutate` for all areas, `npm run mutate -- kernel mixing` for some, `-- --concurrency=1` for one change at a time. What has
// not changed since the last run is not run again. Reports are in .mutation; ends with the share of changes that were noticed, by
// area, and with 1 where it is under 85 %.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { AREAS, LEFT_OUT, testsOf } from './mutation/areas.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values, positionals } = parseArgs({
  options: { concurrency: { type: 'string', default: '2' } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(AREAS);
const unknown = names.filter((name) => !AREAS[name]);
if (unknown.length > 0) {
  console.error(`no area: ${unknown.join(', ')}; there are: ${Object.keys(AREAS).join(', ')}`);
  process.exit(2);
}

const rows = [];
for (const name of names) {
  const report = `.mutation/${name}.json`;
  await new Stryker({
    testRunner: 'area',
    plugins: [fileURLToPath(new URL('mutation/runner.mjs', import.meta.url))],
    areaTests: testsOf(AREAS[name]),
    slowTest: 3,
    mutate: [...AREAS[name].mutate, ...LEFT_OUT],
    mutator: { excludedMutations: ['StringLiteral'] },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: Number(values.concurrency),
    timeoutMS: 3_600_000, // the runner itself stops what does not end
    incremental: true,
    incrementalFile: `.mutation/${name}.incremental.json`,
    tempDirName: '.mutation/sandbox',
    ignorePatterns: ['.mutation', 'dist', 'bench', 'examples/output'],
    reporters: ['json', 'html', 'progress-append-only'],
    jsonReporter: { fileName: report },
    htmlReporter: { fileName: `.mutation/${name}.html` },
    allowConsoleColors: false,
  }).runMutationTest();
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const count = {};
  for (const { mutants } of Object.values(files))
    for (const { status } of mutants) count[status] = (count[status] ?? 0) + 1;
  rows.push({ area: name, ...score(count) });
}

function score({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0, Ignored = 0 }) {
  const noticed = Killed + Timeout;
  const all = noticed + Survived + NoCoverage;
  return { noticed, all, endless: Timeout, survived: Survived, untested: NoCoverage, constants: Ignored };
}

const sums = rows.reduce(
  (sum, row) =>
    Object.fromEntries(Object.keys(row).map((key) => [key, key === 'area' ? 'all' : row[key] + (sum[key] ?? 0)])),
  {},
);
const share = ({ noticed, all }) => (100 * noticed) / all;
console.table([...rows, sums].map((row) => ({ ...row, percent: Math.round(10 * share(row)) / 10 })));
process.exit(share(sums) < 85 ? 1 : 0);
