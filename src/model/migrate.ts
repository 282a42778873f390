import type { Problem } from '../kernel/problem';
import { VERSION } from './schema';

type Step = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Steps from one version of the document to the next, by the version they start from. Empty while there is one version. */
const steps: ReadonlyMap<number, Step> = new Map();

/**
 * Brings a document of an older version to the present one, step by step.
 *
 * A document without a version is read as the present one, with a warning. A version this library does not know is an
 * error, since fields it cannot see might be lost.
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<number, Step> = steps,
  target: number = VERSION,
): { readonly document: Record<string, unknown>; readonly problem?: Omit<Problem, 'file' | 'row' | 'column'> } {
  const found = document.version;
  if (found === undefined) {
    const problem = {
      severity: 'warning',
      code: 'unsupported-version',
      expected: `"version": ${target}`,
      hint: `the document says no version: it was read as version ${target}`,
    } as const;
    return { document: { ...document, version: target }, problem };
  }
  let version = found;
  let current: Record<string, unknown> = { ...document };
  while (typeof version === 'number' && version !== target && known.has(version)) {
    current = (known.get(version) as Step)(current);
    version += 1;
    current.version = version;
  }
  if (version === target) return { document: current };
  const problem = {
    severity: 'error',
    code: 'unsupported-version',
    found: String(found),
    expected: `a version from 1 to ${target}`,
    hint: 'a newer release of playermap may read it',
  } as const;
  return { document: current, problem };
}
