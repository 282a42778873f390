import { isKnownHeader } from './headers';

export interface Layout {
  readonly separator: ',' | ';' | '\t';
  readonly lineBreak: '\n' | '\r\n' | '\r';
  /** Where the records begin: after a mark and a `sep=` line. */
  readonly start: number;
}

const SEPARATORS = ['\t', ';', ','] as const;
const SEP_LINE = /^\ufeff?"?sep=([,;\t])"?[ \t]*(?:\r\n|\n|\r|$)/i;

/**
 * How a CSV file is laid out, told from its header alone, since cells of data may hold any sign.
 *
 * A `sep=` line (Excel's own) decides; else the separator that gives the most headers that mean something, then the most
 * headers.
 */
export function layoutOf(text: string): Layout {
  const said = SEP_LINE.exec(text);
  const start = said ? said[0].length : text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { header, lineBreak } = firstRecord(text, start);
  if (said) return { separator: said[1] as Layout['separator'], lineBreak, start };
  let separator: Layout['separator'] = ',';
  let best = -1;
  for (const candidate of SEPARATORS) {
    const cells = splitHeader(header, candidate);
    const score = cells.filter(isKnownHeader).length * 1000 + cells.length;
    if (cells.length > 1 && score > best) {
      separator = candidate;
      best = score;
    }
  }
  return { separator, lineBreak, start };
}

/** The first record that is not blank, quotes respected, and the line break that ends it. */
function firstRecord(text: string, start: number): { header: string; lineBreak: Layout['lineBreak'] } {
  let from = start;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    if (quoted || (sign !== '\n' && sign !== '\r')) continue;
    if (text.slice(from, i).trim() === '') {
      from = i + 1;
      continue;
    }
    const lineBreak = sign === '\n' ? '\n' : text[i + 1] === '\n' ? '\r\n' : '\r';
    return { header: text.slice(from, i), lineBreak };
  }
  const firstLine = /[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  return { header: firstLine, lineBreak: text.includes('\r\n') ? '\r\n' : '\n' };
}

function splitHeader(header: string, separator: string): string[] {
  const cells: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= header.length; i++) {
    if (header[i] === '"') quoted = !quoted;
    if (i < header.length && (quoted || header[i] !== separator)) continue;
    cells.push(header.slice(from, i).replaceAll('"', ''));
    from = i + 1;
  }
  return cells;
}
