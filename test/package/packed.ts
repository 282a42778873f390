import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Package {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}
export const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;

/** Runs a program in a folder and gives what it printed. */
export const sh = (cwd: string, program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });

/** How a program ended that may fail. */
export interface Tried {
  readonly code: number;
  readonly out: string;
  /** What it printed on both ways. */
  readonly said: string;
}

export function tried(cwd: string, program: string, ...args: string[]): Tried {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  return { code: status ?? -1, out: stdout, said: `${stdout}${stderr}` };
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)).mtimeMs),
  );

/** `dist` as built from the present source. Only one of the tests that run beside each other builds. */
export function built(): void {
  const stale = (): boolean => {
    const notices = join(ROOT, 'dist/NOTICES.txt');
    return !existsSync(notices) || statSync(notices).mtimeMs < newest(join(ROOT, 'src'));
  };
  const lock = join(ROOT, 'node_modules/.building');
  while (stale()) {
    try {
      mkdirSync(lock);
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 300_000) rmSync(lock, { recursive: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      continue;
    }
    try {
      if (stale()) sh(ROOT, 'npm', 'run', 'build');
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
}

/** What `npm pack` says. */
export interface Packed {
  readonly tarball: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number; readonly mode: number }[];
}

/** The package as it would be published, in a folder. */
export function packed(folder: string): Packed {
  built();
  const said = JSON.parse(
    sh(ROOT, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder),
  ) as object;
  const [figures] = Object.values(said) as [Packed & { readonly filename: string }];
  return { ...figures, tarball: join(folder, figures.filename) };
}

/** Links packages of this project into a folder's node_modules. */
export function link(folder: string, ...names: readonly string[]): void {
  for (const name of names) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), place);
  }
}

/** A folder of a consumer who has the packed package, unpacked, and what it depends on, linked; and nothing else. */
export function consumer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'playermap-consumer-'));
  const place = join(folder, 'node_modules/playermap');
  mkdirSync(place, { recursive: true });
  sh(place, 'tar', '-xzf', packed(folder).tarball, '--strip-components=1');
  link(folder, ...Object.keys(PACKAGE.dependencies));
  return folder;
}
