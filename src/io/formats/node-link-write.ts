import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import { setOwn } from '../own-key';
import type { Value, Written } from './exchange';
import { flatten } from './flatten';

/**
 * Writes an ecosystem as node-link JSON, which NetworkX reads with `node_link_graph(data, edges="links")` and d3 as it
 * stands: `nodes` with `id`, `links` with `source` and `target`. All records of the ecosystem are in it, the settings under
 * `graph`; read back, it is the same ecosystem.
 *
 * Cost: O(records).
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'family' }, { id: 'clinic' }], ties: [{ source: 'clinic', target: 'family', strength: 2 }] });
 * const { links } = JSON.parse(writeNodeLink(ecosystem).content);
 * assert.deepEqual(links, [{ source: 'clinic', target: 'family', weight: 2 }]);
 */
export function writeNodeLink(ecosystem: Ecosystem): Written & Tidy {
  const { settings, nodes, edges } = flatten(ecosystem);
  const data = {
    directed: edges.length === 0 || edges.some(({ directed }) => directed),
    multigraph: true,
    graph: Object.fromEntries(settings),
    nodes: nodes.map(({ id, label, values }) =>
      object([['id', id], ...(label === undefined ? [] : [['name', label] as const])], values),
    ),
    links: edges.map(({ source, target, label, values }) =>
      object(
        [['source', source], ['target', target], ...(label === undefined ? [] : [['label', label] as const])],
        values,
      ),
    ),
  };
  return tabled({ content: `${JSON.stringify(data, null, 1)}\n`, lost: [] }, ({ lost }) => lost);
}

function object(first: readonly (readonly [string, string])[], values: ReadonlyMap<string, Value>): object {
  const made: Record<string, unknown> = {};
  for (const [name, value] of [...first, ...values]) setOwn(made, name, value);
  return made;
}
