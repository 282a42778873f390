import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium';
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The path of a Chromium for the browser tests. CHROMIUM names one; else the usual places are looked at; else Debian's
 * package is installed where this user may; else the process ends with the one line that installs it.
 */
export function ensureChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`CHROMIUM is ${named}, which does not exist`);
    process.exit(1);
  }
  const found = PLACES.find(existsSync);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('The browser tests need Chromium: installing the Debian package (once) ...');
    spawnSync('sh', ['-c', INSTALL], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (existsSync(PLACES[0])) return PLACES[0];
  }
  console.error(`The browser tests need Chromium. Install it and run again:\n\n  sudo sh -c '${INSTALL}'\n\nor set CHROMIUM to the path of one.`);
  process.exit(1);
}
