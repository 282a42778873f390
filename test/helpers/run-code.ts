import assert from 'node:assert/strict';
import { transformSync } from 'esbuild';
import { ENTRY_POINTS } from './public';

// Runs code as a reader would, with the package's names taken from its source.

/** Imports become look-ups among the entry points, so that what is shown is what runs. */
export function runnable(code: string): string {
  const bound = code.replace(/^import\s+(?:\* as (\w+)|\{([^}]*)\})\s+from\s+'([^']+)';?$/gm, (_, all, names, from) => {
    const what =
      all ??
      `{${String(names)
        .replace(/\btype \w+,?/g, '')
        .replace(/ as /g, ': ')}}`;
    return from.startsWith('playermap')
      ? `const ${what} = entryPoints['${from}'];`
      : `const ${what} = await import('${from}');`;
  });
  return transformSync(bound, { loader: 'ts', target: 'node20', supported: { 'top-level-await': true } }).code;
}

/** Runs it where the names of a map are known; gives what it said by `console.log`. */
export async function execute(code: string, names: ReadonlyMap<string, unknown> = new Map()): Promise<unknown[][]> {
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const free = [...names.keys()].filter((name) => !new RegExp(`(const|let) \\{?[^=]*\\b${name}\\b[^=]*=`).test(code));
  const printed: unknown[][] = [];
  const console_ = { ...console, log: (...parts: unknown[]) => void printed.push(parts), table: () => {} };
  await new AsyncFunction('assert', 'entryPoints', 'console', ...free, code)(
    assert,
    ENTRY_POINTS,
    console_,
    ...free.map((name) => names.get(name)),
  );
  return printed;
}
