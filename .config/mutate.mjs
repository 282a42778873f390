// Mutation testing: changes src/kernel and src/measures in small ways, one at a time, and asks whether a test notices.
// `npm run mutate` for all areas, `npm run mutate -- kernel mixing` for some. What has not changed since the last run is not run
// again. Reports are in .mutation; ends with the share of changes that were noticed, by area, and with 1 where it is under 85 %.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folder = (name, tests = [`measures/${name}/**`]) => ({ mutate: [`src/measures/${name}/**/*.ts`], tests });
const AREAS = {
  kernel: { mutate: ['src/kernel/*.ts'], tests: ['kernel/**'] },
  centrality: folder('centrality', ['measures/centrality/**', 'measures/recipient/t8']),
  diversity: folder('diversity'),
  mixing: folder('mixing'),
  bridging: folder('bridging'),
  recipient: folder('recipient'),
  inference: folder('inference'),
  communities: folder('communities'),
  change: folder('change'),
  layers: folder('layers'),
  report: folder('report', ['measures/report*']),
  findings: folder('findings'),
  measures: { mutate: ['src/measures/*.ts'], tests: ['measures/{by-hand,degree,info,scores}'] },
};

/** What has no behaviour of its own to test, or needs what these runs leave out. */
const LEFT_OUT = [
  '!src/kernel/{worker,worker-entry,in-workers,tasks}.ts', // workers are tested with workers
  '!src/measures/index.ts', // names only
  '!src/measures/**/*descriptor*.ts', // lists and wording; the contract test reads them
  '!src/measures/findings/{sentences,sentences-en,sentences-he,sentences-ar,wording}.ts', // wording
  '!src/measures/report/{headings,table-measures,key-player-measures}.ts', // wording
];

/** What tests import most, in few files: every change loads it anew. */
const BUNDLE =
  'esbuild model=src/model/index.ts measures=src/measures/index.ts --outdir=.mutation/bundle --out-extension:.js=.mjs --bundle --splitting --format=esm --packages=external --log-level=error';

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(AREAS);
const rows = [];
for (const name of names) {
  const { mutate, tests } = AREAS[name];
  process.env.MUTATION_TESTS = JSON.stringify(tests);
  const report = `.mutation/${name}.json`;
  await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: '.config/vitest.mutation.config.ts', related: false },
    mutate: [...mutate, ...LEFT_OUT],
    mutator: { excludedMutations: ['StringLiteral'] },
    buildCommand: BUNDLE,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    timeoutMS: 4_000,
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

function score({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }) {
  const noticed = Killed + Timeout;
  const all = noticed + Survived + NoCoverage;
  return { noticed, all, survived: Survived, untested: NoCoverage, percent: Math.round((1000 * noticed) / all) / 10 };
}

const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
const share = (100 * total('noticed')) / total('all');
console.table([
  ...rows,
  {
    area: 'all',
    noticed: total('noticed'),
    all: total('all'),
    survived: total('survived'),
    untested: total('untested'),
    percent: Math.round(10 * share) / 10,
  },
]);
process.exit(share < 85 ? 1 : 0);
