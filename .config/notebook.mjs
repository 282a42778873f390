// Opens the notebooks in the browser: `npm run notebook`. Deno and the built package are made ready first; nothing is asked of the
// network but by the installing of Deno, once.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './built.mjs';
import { ensureDeno } from './deno.mjs';
import { kernelEnvironment, programOnPath } from './jupyter.mjs';

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends jupyter-notebook';
// JupyterLab asks for news and newer versions where it is not told otherwise
const QUIET = ['--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate', '--LabApp.news_url=None', '--LabApp.extension_manager=readonly'];

const lab = programOnPath('jupyter-lab');
const notebook = programOnPath('jupyter-notebook');
if (!lab && !notebook) {
  console.error(
    `To open the notebooks, install Jupyter and run again:\n\n  sudo sh -c '${INSTALL}'\n\nor, with Python's own installer: pip install jupyterlab`,
  );
  process.exit(1);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const deno = ensureDeno();
if (!isBuilt() && spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status !== 0) process.exit(1);
const root = process.getuid?.() === 0 ? ['--allow-root'] : [];
const { status } = spawnSync(
  lab ?? notebook,
  [...(lab ? QUIET : []), ...root, ...process.argv.slice(2), 'examples/notebooks'],
  { stdio: 'inherit', env: kernelEnvironment(deno) },
);
process.exit(status ?? 1);
