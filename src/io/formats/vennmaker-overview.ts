import { decodeText } from '../encoding';

/** What `OVERVIEW_*.txt` of VennMaker tells: words for the codes of answers, and which relations have a direction. */
export interface Overview {
  /** By attribute, then by code. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** True where a relation has a direction. */
  readonly relations: ReadonlyMap<string, boolean>;
}

/** Each attribute is a block between lines of dashes: what it is of, "directed" or "undirected", Label:, and "  1: answer". */
export function overviewOf(content: Uint8Array | string): Overview {
  const text = typeof content === 'string' ? content : decodeText(content).text;
  const answers = new Map<string, Map<string, string>>();
  const relations = new Map<string, boolean>();
  for (const block of text.split(/^-{10,}\s*$/m)) {
    const label = /^Label: (.*?)\r?$/m.exec(block)?.[1];
    if (label === undefined) continue;
    const codes = [...block.matchAll(/^ {2}(\d+): (.*?)\r?$/gm)];
    answers.set(label, new Map(codes.map(([, code = '', answer = '']) => [code, answer])));
    // "directed" stands on the line of its own that ends before "Label"
    const direction = /^(un)?directed\s*$/m.exec(block);
    if (direction) relations.set(label, direction[1] === undefined);
  }
  return { answers, relations };
}
