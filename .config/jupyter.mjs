import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends jupyter-client jupyter-core jupyter-nbconvert';

/** The path of a program that can be run from here, if there is one. */
export function programOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of `jupyter-nbconvert`, which runs the notebooks. Debian's packages are installed where it is missing and this user
 * may; else the process ends with the one line that installs them.
 */
export function ensureJupyter() {
  const found = programOnPath('jupyter-nbconvert');
  if (found) return found;
  if (process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    console.error('The notebooks need Jupyter: installing the Debian packages (once) ...');
    spawnSync('sh', ['-c', INSTALL], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = programOnPath('jupyter-nbconvert');
    if (installed) return installed;
  }
  console.error(`The notebooks need Jupyter. Install it and run again:\n\n  sudo sh -c '${INSTALL}'\n\nor, with Python's own installer: pip install nbconvert jupyter-client`);
  process.exit(1);
}

/** What Jupyter has to know to find the kernel of the notebooks: Deno's, of this project, without colours and without asking for updates. */
export function kernelEnvironment(denoFolder) {
  const kernels = fileURLToPath(new URL('../examples/notebooks/.jupyter', import.meta.url));
  return {
    ...process.env,
    JUPYTER_PATH: [kernels, process.env.JUPYTER_PATH].filter(Boolean).join(delimiter),
    PATH: [denoFolder, process.env.PATH].filter(Boolean).join(delimiter),
    DENO_NO_UPDATE_CHECK: '1',
  };
}
