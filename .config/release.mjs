// Releases a version: `npm run release` proves that it could be published and publishes nothing; `npm run release -- --publish` does it,
// with a provenance statement that says from which commit it was built, which npm takes only from a job of GitHub Actions or GitLab.
// Refuses, with all reasons at once and exit 1, what is not committed, not in the README's changelog, not tagged or not as tested.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const { publish } = parseArgs({ options: { publish: { type: 'boolean', default: false } } }).values;

const read = (path) => readFileSync(path, 'utf8');
const git = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

function refuse(reasons) {
  if (reasons.length === 0) return;
  for (const reason of reasons) console.error(`refused: ${reason}`);
  process.exit(1);
}

const { name, version, repository, exports, bin } = JSON.parse(read('package.json'));

function uncommitted() {
  const changed = git('status', '--porcelain');
  return changed === '' ? [] : [`there is what no commit has:\n${changed}`];
}

/** The sentences of the version in the README's chapter "Versions". */
function unwritten() {
  const [, chapter = ''] = read('README.md').split(/^## Versions$/m);
  const [lines] = chapter.split(/^## /m);
  const entry = lines.split('\n').find((line) => line.replace(/^[-#*\s]*/, '').startsWith(`${version}:`));
  if (entry && entry.length > version.length + 20) return [];
  return [`the chapter "Versions" of README.md says nothing of ${version}: add a line that begins with "${version}:"`];
}

function mistagged() {
  const reasons = [];
  const here = git('tag', '--points-at', 'HEAD').split('\n').filter((tag) => /^v\d/.test(tag));
  const others = here.filter((tag) => tag !== `v${version}`);
  if (others.length > 0) reasons.push(`this commit is tagged ${others.join(', ')}, and package.json says ${version}`);
  const tagged = git('rev-list', '-n', '1', '--end-of-options', `refs/tags/v${version}`);
  if (tagged !== '' && tagged !== git('rev-parse', 'HEAD')) reasons.push(`v${version} is the tag of another commit: give this one a new version`);
  if (JSON.parse(read('package-lock.json')).version !== version) reasons.push(`package-lock.json has another version than ${version}: run npm install --package-lock-only`);
  return { reasons, tagged };
}

/** What only publishing needs, and a trial can say beforehand. */
function unready(tagged) {
  const reasons = [];
  const address = typeof repository === 'string' ? repository : repository?.url;
  if (!address) reasons.push('provenance needs "repository" in package.json: the public address of the code that the job has checked out');
  if (tagged === '') reasons.push(`there is no tag v${version}: git tag v${version}`);
  const { ACTIONS_ID_TOKEN_REQUEST_URL, SIGSTORE_ID_TOKEN } = process.env;
  if (!ACTIONS_ID_TOKEN_REQUEST_URL && !SIGSTORE_ID_TOKEN) {
    reasons.push('provenance is stated by a job of GitHub Actions (permissions: id-token: write) or GitLab (SIGSTORE_ID_TOKEN), not by this machine');
  }
  return reasons;
}

/** What must be in the tarball and is not, and what must not be in it and is. */
function wrongIn(paths) {
  const doors = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(doors));
  const needed = ['README.md', 'LICENSE', 'package.json', 'dist/NOTICES.txt', ...doors(exports), ...doors(bin)].map((path) => path.replace(/^\.\//, ''));
  const lacking = [...new Set(needed)].filter((path) => !paths.includes(path));
  const allowed = /^(README\.md|LICENSE|package\.json|dist\/(NOTICES\.txt|[\w-]+\.(c?js|d\.c?ts))|src\/model\/ecosystem\.schema\.json)$/;
  const strange = paths.filter((path) => !allowed.test(path));
  return [
    ...(lacking.length > 0 ? [`the tarball lacks ${lacking.join(', ')}`] : []),
    ...(strange.length > 0 ? [`the tarball holds ${strange.join(', ')}, which are not for it`] : []),
  ];
}

const { reasons, tagged } = mistagged();
const later = unready(tagged);
refuse([...uncommitted(), ...unwritten(), ...reasons, ...(publish ? later : [])]);

if (!run('npm', 'test')) refuse(['a test failed']);
if (!run('npm', 'run', '--silent', 'build')) refuse(['the build failed']);

const folder = mkdtempSync(join(tmpdir(), 'playermap-release-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const { stdout } = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' });
const [{ filename, files, size, integrity }] = Object.values(JSON.parse(stdout));
refuse([...wrongIn(files.map(({ path }) => path)), ...uncommitted()]);
console.log(`${name} ${version}: ${filename}, ${files.length} files, ${Math.round(size / 1024)} KB, ${integrity}`);

const command = ['publish', join(folder, filename), '--ignore-scripts', '--provenance', '--access', 'public'];
if (publish) process.exit(run('npm', ...command) ? 0 : 1);
console.log('Tested and packed; nothing is published. To publish: npm run release -- --publish');
for (const reason of later) console.log(`before that: ${reason}`);
