// Other programs beside ours: Python's igraph and NetworkX, where they are. PYTHON names another interpreter.
import { spawnSync } from 'node:child_process';

const PYTHON = process.env.PYTHON ?? 'python3';

/** What the scripts for a program import besides. */
const NEEDS = {
  igraph: 'igraph',
  networkx: 'networkx, numpy, scipy',
  sortition_algorithms: 'sortition_algorithms, highspy',
} as const;

const absent = new Map<string, boolean>();

/** What a Python script prints as JSON; undefined, and one line that says so, where the module it needs is not there. */
export function inPython<T>(module: keyof typeof NEEDS, script: string, input: unknown): T | undefined {
  if (!absent.has(module)) {
    const found = spawnSync(PYTHON, ['-c', `import ${NEEDS[module]}; print(getattr(${module}, '__version__', ''))`], {
      encoding: 'utf8',
    });
    absent.set(module, found.status !== 0);
    console.log(found.status === 0 ? `(${module} ${found.stdout.trim()})` : `(${module} is not here: skipped)`);
  }
  if (absent.get(module)) return undefined;
  const done = spawnSync(PYTHON, ['-c', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as T;
}

/** How far two lists are apart, at most, relative to the second where it is above 1. */
export function apart(ours: readonly (number | null)[], theirs: readonly (number | null)[]): number {
  if (ours.length !== theirs.length) throw new Error(`${ours.length} numbers beside ${theirs.length}`);
  return ours.reduce<number>((most, a, i) => {
    const b = theirs[i] ?? null;
    if (a === null || b === null) return a === b ? most : Number.POSITIVE_INFINITY;
    return Math.max(most, Math.abs(a - b) / Math.max(1, Math.abs(b)));
  }, 0);
}

/** Refuses numbers that differ, since a ratio of times between different results says nothing. */
export function mustAgree(name: string, off: number, tolerance = 1e-6): void {
  if (!(off <= tolerance)) throw new Error(`${name} gives other numbers: off by ${off}`);
}
