import type { Reading } from '../assemble';
import type { JsonSource } from '../json-source';
import { ecosystemIn } from './adopt';
import type { ExchangeRead } from './exchange';
import { readGraphologyJson } from './graphology-json';
import { isObject, type JsonObject } from './json-values';
import { readKumu } from './kumu-read';
import { readNodeLink } from './node-link-read';

/** Graph formats in JSON that can be told apart by what stands in them, in the order in which they are tried. */
const KINDS: readonly (readonly [is: (root: JsonObject) => boolean, read: (source: JsonSource) => ExchangeRead])[] = [
  [({ elements }) => Array.isArray(elements), readKumu],
  [
    ({ nodes }) =>
      Array.isArray(nodes) &&
      nodes.length > 0 &&
      nodes.every((node) => isObject(node) && 'key' in node && !('id' in node)),
    readGraphologyJson,
  ],
  [({ nodes, links, edges }) => Array.isArray(nodes) && (Array.isArray(links) || Array.isArray(edges)), readNodeLink],
];

/** The ecosystem in a JSON file of a graph format; undefined where it is none, and so an ecosystem or nothing known. */
export function graphInJson(source: JsonSource, file: string): Reading | undefined {
  const root = source.value;
  if (!isObject(root) || 'stakeholders' in root || 'ties' in root) return undefined;
  const kind = KINDS.find(([is]) => is(root));
  return kind && ecosystemIn(kind[1](source), file);
}
