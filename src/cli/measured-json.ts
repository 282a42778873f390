import type { Measured } from '../measures/report/measured';

/** The result as one JSON document, a line for each part and each score, so that it can be read, compared and streamed. */
export function* measuredJson(measured: Measured): Iterable<string> {
  const parts = Object.entries(measured);
  yield '{';
  for (const [p, [name, part]] of parts.entries()) {
    const comma = p < parts.length - 1 ? ',' : '';
    if (!isWide(name)) {
      yield `${JSON.stringify(name)}: ${JSON.stringify(part)}${comma}`;
      continue;
    }
    const isList = Array.isArray(part);
    const entries = Object.entries(part as object);
    yield `${JSON.stringify(name)}: ${isList ? '[' : '{'}`;
    for (const [e, [key, value]] of entries.entries()) {
      yield `${isList ? '' : `${JSON.stringify(key)}: `}${JSON.stringify(value)}${e < entries.length - 1 ? ',' : ''}`;
    }
    yield `${isList ? ']' : '}'}${comma}`;
  }
  yield '}';
}

const WIDE: ReadonlySet<string> = new Set(
  'scores indices tests scoreTests sectors rings toRecipients diversity brokerage ties pairs sets findings notes measures'.split(
    ' ',
  ),
);
const isWide = (name: string): boolean => WIDE.has(name);
