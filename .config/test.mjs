// The whole test suite, from a fresh clone: finds or installs a browser, Deno and Jupyter, builds, checks, runs every test, and ends
// with the plain line `N passed, N failed`. Exit 0 where all passed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureDeno } from './deno.mjs';
import { ensureJupyter } from './jupyter.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const chromium = ensureChromium();
ensureDeno();
ensureJupyter();
if (run('npm', ['run', '--silent', 'build'])) process.exit(1);
if (run('npm', ['run', '--silent', 'check'])) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'playermap-test-'));
const report = join(folder, 'report.json');
const status = run(
  'npx',
  ['vitest', 'run', '--config', '.config/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { CHROMIUM: chromium },
);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true });
// a file that could not be loaded has no tests to count: it is one failure
const broken = testResults.filter(({ status: state, assertionResults }) => state === 'failed' && assertionResults.length === 0).length;
const skipped = numPendingTests + numTodoTests;
console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(status);
