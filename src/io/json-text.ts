import { setOwn } from './own-key';

/** Something in a JSON text that is not as it should be, and where. */
export interface JsonFault {
  readonly kind: 'syntax' | 'duplicate-key';
  /** Position in the text, from 0. */
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

/** A JSON value, and where its parts stand. */
interface JsonText {
  /** Undefined where the text is no JSON. */
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
  /** Where each member of an object or list begins, where that was asked for. */
  readonly positions: ReadonlyMap<object, ReadonlyMap<string, number>>;
}

const MOST_DEPTH = 100;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

class Refused extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/**
 * Reads JSON as the standard has it, and says what the platform's reader does not: where the text breaks, and which key
 * of an object stands twice (the last one holds). A key `__proto__` is a key like any other.
 *
 * Cost: O(length). Undefined: `value`, where the text is no JSON.
 */
export function parseJson(text: string, withPositions = false): JsonText {
  const faults: JsonFault[] = [];
  const positions = new Map<object, Map<string, number>>();
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const skip = () => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      at++;
    }
  };
  const mark = (owner: object, key: string) => {
    if (!withPositions) return;
    const members = positions.get(owner) ?? new Map<string, number>();
    members.set(key, at);
    positions.set(owner, members);
  };
  const string = (): string => {
    const from = at;
    let escaped = false;
    for (at++; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) break;
      if (code === 92) {
        escaped = true;
        at++;
      } else if (!(code >= 32))
        throw new Refused(at < text.length ? at : from, 'a text that ends with a quote on its line');
    }
    at++;
    if (!escaped) return text.slice(from + 1, at - 1);
    try {
      return JSON.parse(text.slice(from, at)) as string;
    } catch {
      throw new Refused(from, 'a text whose backslashes are followed by one of " \\ / b f n r t u');
    }
  };
  const list = (depth: number): unknown[] => {
    const items: unknown[] = [];
    at++;
    skip();
    if (text[at] === ']') at++;
    else {
      for (;;) {
        skip();
        mark(items, String(items.length));
        items.push(value(depth));
        skip();
        const sign = text[at];
        if (sign !== ',' && sign !== ']') throw new Refused(at, 'a comma or "]"');
        at++;
        if (sign === ']') break;
      }
    }
    return items;
  };
  const object = (depth: number): Record<string, unknown> => {
    const fields: Record<string, unknown> = {};
    at++;
    skip();
    if (text[at] === '}') at++;
    else {
      for (;;) {
        skip();
        const keyAt = at;
        if (text[at] !== '"') throw new Refused(at, 'a name in double quotes');
        const key = string();
        if (Object.hasOwn(fields, key)) {
          faults.push({ kind: 'duplicate-key', at: keyAt, found: key, expected: 'every name once in an object' });
        }
        skip();
        if (text[at] !== ':') throw new Refused(at, 'a colon after the name');
        at++;
        skip();
        mark(fields, key);
        setOwn(fields, key, value(depth));
        skip();
        const sign = text[at];
        if (sign !== ',' && sign !== '}') throw new Refused(at, 'a comma or "}"');
        at++;
        if (sign === '}') break;
      }
    }
    return fields;
  };
  const value = (depth: number): unknown => {
    if (depth > MOST_DEPTH) throw new Refused(at, `at most ${MOST_DEPTH} brackets within brackets`);
    const sign = text[at];
    if (sign === '"') return string();
    if (sign === '{') return object(depth + 1);
    if (sign === '[') return list(depth + 1);
    for (const [word, meaning] of WORDS) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return meaning;
      }
    }
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined)
      throw new Refused(at, 'a value: a text in double quotes, a number, true, false, null, [ or {');
    at += number.length;
    return Number(number);
  };

  try {
    skip();
    const whole = value(0);
    skip();
    if (at < text.length) throw new Refused(at, 'nothing after the end');
    return { value: whole, faults, positions };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const found =
      error.at < text.length ? (text.slice(error.at, error.at + 20).split('\n')[0] as string) : 'the end of the file';
    return {
      value: undefined,
      faults: [...faults, { kind: 'syntax', at: error.at, found, expected: error.expected }],
      positions,
    };
  }
}

/** A place in a text as people count, both from 1. */
export interface LineAndCharacter {
  readonly line: number;
  readonly character: number;
}

/** Tells line and character of positions in a text. Cost: O(length) once, then O(log lines) a position. */
export function lineFinder(text: string): (at: number) => LineAndCharacter {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (at) => {
    let line = 1;
    for (let after = starts.length; line < after; ) {
      const middle = (line + after) >> 1;
      if ((starts[middle] as number) <= at) line = middle + 1;
      else after = middle;
    }
    return { line, character: at - (starts[line - 1] as number) + 1 };
  };
}
