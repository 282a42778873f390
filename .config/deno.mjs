import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../.ci/deno', import.meta.url));
const BIN = join(FOLDER, 'node_modules/.bin');

/**
 * The folder in which the program `deno` stands: the version that .ci/deno pins. Installed there where it is missing; where that
 * cannot be, the process ends with the one line that does it.
 */
export function ensureDeno() {
  if (existsSync(join(BIN, 'deno'))) return BIN;
  console.error('The notebooks need Deno: installing the version of .ci/deno (once) ...');
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', FOLDER], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (existsSync(join(BIN, 'deno'))) return BIN;
  console.error('The notebooks need Deno. Install it and run again:\n\n  npm ci --prefix .ci/deno');
  process.exit(1);
}
