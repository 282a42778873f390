import { PlayermapError } from './errors';

/** What became of an `import()`: the part itself, or why there is none. */
export type Loaded<Part> = { readonly part: Part } | { readonly reason: unknown };

/** For the first place of `import('name').then(found, absent)`: written so, bundlers let the package be absent. */
export const found = <Part>(part: Part): Loaded<Part> => ({ part });

/** For its second place. */
export const absent = (reason: unknown): { readonly reason: unknown } => ({ reason });

/**
 * Loads a package by a name that bundlers do not see, and so leave alone: for one that has to stay a file of its own, since it
 * finds its engine beside itself or names modules of Node that no bundle for a browser has. A page tells where it is with an
 * import map.
 */
export const bring = <Part>(name: string): Promise<Loaded<Part>> =>
  import(/* webpackIgnore: true */ /* @vite-ignore */ name).then(found<Part>, absent);

const ABSENT = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);

function why(reason: unknown): string {
  const { code, message } = reason as { code?: string; message?: string };
  return code !== undefined && ABSENT.has(code) ? '' : ` (${message ?? String(reason)})`;
}

/**
 * The optional packages that something needs, once they are loaded.
 *
 * @param purpose what needs them, as the subject of a sentence: "a PNG"
 * @throws {PlayermapError} `missing-part` with the one command that installs all that are absent.
 */
export function required<Parts extends object>(
  purpose: string,
  parts: { readonly [Name in keyof Parts]: Loaded<Parts[Name]> },
): Parts {
  const entries = Object.entries<Loaded<unknown>>(parts);
  const lacking = entries.flatMap(([name, part]) => ('reason' in part ? [[name, why(part.reason)] as const] : []));
  if (lacking.length > 0) {
    const names = lacking.map(([name]) => name).join(' ');
    throw new PlayermapError(
      'missing-part',
      `${purpose} needs ${lacking.map(([name, reason]) => name + reason).join(' and ')}, which playermap does not bring along: npm install ${names}`,
    );
  }
  return Object.fromEntries(entries.map(([name, loaded]) => [name, (loaded as { part: unknown }).part])) as Parts;
}
