import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { built, ROOT, sh, tried } from './packed';

const COPIED = [
  '.config/release.mjs',
  '.gitignore',
  'LICENSE',
  'README.md',
  'package.json',
  'package-lock.json',
  'src/model/ecosystem.schema.json',
];

let folder: string;
const change = (path: string, edit: (text: string) => string): void =>
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
const git = (...args: string[]): string =>
  sh(folder, 'git', '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args);
const commit = (): void => {
  git('add', '-A');
  git('commit', '-qm', 'x');
};

/** A clone of what a release reads, whose tests do what they are told. */
function clone({ test = 'node -e 0', dist = false } = {}): void {
  folder = mkdtempSync(join(tmpdir(), 'playermap-release-test-'));
  for (const path of COPIED) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  if (dist) cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  change('package.json', (text) => {
    const rule = JSON.parse(text) as { scripts: Record<string, string> };
    rule.scripts = { ...rule.scripts, test, build: 'node -e 0' };
    return JSON.stringify(rule);
  });
  git('init', '-q');
  commit();
}
const released = (...args: string[]) => tried(folder, process.execPath, '.config/release.mjs', ...args);
const version = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a release is refused', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'where something is not committed',
      () => writeFileSync(join(folder, 'new.txt'), ''),
      /no commit has:\n\?\? new\.txt/,
    ],
    [
      'where the changelog says nothing of the version',
      () => {
        for (const path of ['package.json', 'package-lock.json']) {
          change(path, (text) => text.replace(/"version": ?"[^"]+"/, '"version": "9.1.0"'));
        }
        commit();
      },
      /"Versions" of README\.md says nothing of 9\.1\.0/,
    ],
    [
      'where the commit has the tag of another version',
      () => git('tag', 'v9.9.9'),
      /tagged v9\.9\.9, and package\.json says/,
    ],
    [
      'where another commit has the tag of the version',
      () => {
        git('tag', `v${version}`);
        change('LICENSE', (text) => `${text}\n`);
        commit();
      },
      /is the tag of another commit/,
    ],
    [
      'where the lock has another version',
      () => {
        change('package-lock.json', (text) => text.replace(/"version": ?"[^"]+"/, '"version": "0.0.1"'));
        commit();
      },
      /package-lock\.json has another version/,
    ],
  ])('%s', (_, spoil, reason) => {
    clone({ test: 'node -e "process.exit(7)"' });
    spoil();
    const { said, code } = released();
    expect(said).toMatch(reason);
    // before any test is run
    expect(said).not.toContain('a test failed');
    expect(code).toBe(1);
  });

  it('where a test fails', () => {
    clone({ test: 'node -e "process.exit(7)"' });
    expect(released()).toMatchObject({ code: 1, said: expect.stringContaining('refused: a test failed') });
  });

  it('by --publish where its origin could not be stated, with all reasons at once', () => {
    clone();
    change('package.json', (text) => JSON.stringify({ ...JSON.parse(text), repository: undefined }));
    writeFileSync(join(folder, 'new.txt'), '');
    const { said, code } = released('--publish');
    for (const reason of ['no commit has', 'provenance needs "repository"', `git tag v${version}`])
      expect(said).toContain(reason);
    expect(code).toBe(1);
  });
});

describe('a release', () => {
  beforeAll(built);

  it('that nothing speaks against is tested and packed, and says what publishing still needs', () => {
    clone({ test: 'node -e "console.log(1234567)"', dist: true });
    const { said, code } = released();
    expect(said).toContain('1234567');
    expect(said).toMatch(new RegExp(`playermap ${version}: playermap-${version}\\.tgz, \\d+ files, \\d+ KB, sha512-`));
    expect(said).toContain('nothing is published');
    expect(code).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is refused where the tarball lacks the notices, or holds a network', () => {
    clone({ dist: true });
    rmSync(join(folder, 'dist/NOTICES.txt'));
    writeFileSync(join(folder, 'dist/nodes.csv'), 'id\n');
    const { said, code } = released();
    expect(said).toContain('refused: the tarball lacks dist/NOTICES.txt');
    expect(said).toContain('refused: the tarball holds dist/nodes.csv');
    expect(code).toBe(1);
  });
});
