import type { Place, Problem } from '../kernel/problem';
import { decodeText } from './encoding';
import { type JsonFault, type LineAndCharacter, lineFinder, parseJson } from './json-text';

/** A JSON file that was read, and how to find the place of its parts. */
export interface JsonSource {
  /** Undefined where the file is no JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The line and the path of a part, by the keys that lead to it; the deepest that stands in the file. */
  readonly place: (path: readonly string[]) => Place;
}

/** Reads a JSON file. In a JSON file the row of a problem is its line, and the column its path. */
export function readJsonSource(input: Uint8Array | string, file: string): JsonSource {
  const text = typeof input === 'string' ? input : decodeText(input).text;
  const { value, faults } = parseJson(text);
  // positions cost memory and are wanted only where something is wrong
  let located: ReturnType<typeof parseJson> | undefined;
  let find: ReturnType<typeof lineFinder> | undefined;
  const lineOf = (at: number): LineAndCharacter => {
    find ??= lineFinder(text);
    return find(at);
  };
  const place = (path: readonly string[]): Place => {
    located ??= parseJson(text, true);
    let at = 0;
    let part: unknown = located.value;
    for (const key of path) {
      const position = typeof part === 'object' && part !== null ? located.positions.get(part)?.get(key) : undefined;
      if (position === undefined) break;
      at = position;
      part = (part as Record<string, unknown>)[key];
    }
    const column = path.reduce(
      (text, key) => (/^\d+$/.test(key) ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
      '',
    );
    return { file, row: lineOf(at).line, ...(column !== '' && { column }) };
  };
  return { value, problems: faults.map((fault) => toProblem(fault, lineOf(fault.at), file)), place };
}

function toProblem({ kind, found, expected }: JsonFault, { line, character }: LineAndCharacter, file: string): Problem {
  const code = kind === 'syntax' ? 'unreadable-file' : 'duplicate-column';
  const hint = `line ${line}, character ${character}`;
  return {
    severity: 'error',
    code,
    file,
    row: line,
    column: kind === 'syntax' ? `character ${character}` : found,
    found,
    expected,
    hint,
  };
}
