import { oneOf } from '../kernel/allowed';
import { PlayermapError } from '../kernel/errors';
import { type Adjacency, adjacency, type Combine, combined, type Network } from '../kernel/network';
import { refuseFaults } from './check-tables';
import { COMBINES } from './project';

/** A column of stakeholders as codes: `names[codes[i]]` is the value of stakeholder i; null, or a code of -1, where it is unknown. */
export interface CodedColumn {
  readonly names: readonly (string | null)[];
  readonly codes: ArrayLike<number>;
}

/** A network as columns, the way column files and databases hold it. */
export interface NetworkTables {
  /** Ids of the stakeholders, each once. */
  readonly ids: readonly string[];
  /** `sector`, `ring` and any other column that measures may read. */
  readonly columns?: ReadonlyMap<string, CodedColumn>;
  /** Ties: the positions of both ends in `ids`, and the strength (default 1, above 0). */
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  readonly strength?: ArrayLike<number>;
}

/** How columns become a network. */
export interface TablesOptions {
  /** How parallel ties become one. Default: `sum`. */
  readonly combine?: Combine;
  /** Whether ties have a direction. Default: true. */
  readonly directed?: boolean;
  /** Ids of the recipients. Default: all whose `ring` is `recipient`. */
  readonly recipients?: readonly string[];
}

/**
 * A network straight from columns, for registries of a million stakeholders: no record is ever made. It is the network that
 * `project` makes of the same records, and all measures run on it.
 *
 * Undefined: without ties a network without ties.
 * Cost: O(stakeholders + ties) time, some 100 bytes a tie at the peak.
 *
 * @throws {PlayermapError} `invalid-data` with what is wrong: ids that stand twice, ends that are no position, strengths that
 * are not above 0, columns of another length, codes without a name; `unknown-id` for a recipient who is not there;
 * `bad-option` for another way of combining.
 * @example
 * const network = networkFromTables({
 *   ids: ['city', 'ngo', 'fund'],
 *   columns: new Map([['sector', { names: ['government', 'civil-society', null], codes: Uint8Array.of(0, 1, 2) }]]),
 *   source: Uint32Array.of(0, 2, 2),
 *   target: Uint32Array.of(1, 1, 1),
 *   strength: Float32Array.of(1, 2, 3),
 * });
 * assert.equal(network.size, 2);
 * assert.deepEqual(network.columns.get('sector'), ['government', 'civil-society', null]);
 */
export function networkFromTables(tables: NetworkTables, options: TablesOptions = {}): Network {
  const { combine = 'sum', directed = true } = options;
  oneOf('combine', combine, COMBINES);
  const { ids } = tables;
  const index = new Map<string, number>();
  for (let i = 0; i < ids.length; i++) index.set(ids[i] as string, i);
  refuseFaults(tables, index.size);
  const { from, to, strength, count, selfTies } = listArcs(tables, directed);
  const joined = (first: Uint32Array, second: Uint32Array): Adjacency =>
    combined(adjacency(ids.length, first, second, strength, count), combine);
  const out = joined(from, to);
  const size = out.neighbours.length;
  const columns = new Map([...(tables.columns ?? [])].map(([name, column]) => [name, decoded(column)]));
  return {
    ids,
    index,
    directed,
    size: directed ? size : size / 2,
    out,
    in: directed ? joined(to, from) : out,
    columns,
    recipients: options.recipients?.map((id) => positionOf(index, id)) ?? inFirstRing(columns),
    selection: { ties: [], directed, combine, selfTiesLeftOut: selfTies, internalTiesLeftOut: 0 },
  };
}

function listArcs({ source, target, strength: given }: NetworkTables, directed: boolean) {
  const most = (directed ? 1 : 2) * source.length;
  const from = new Uint32Array(most);
  const to = new Uint32Array(most);
  const strength = new Float64Array(most);
  let count = 0;
  let selfTies = 0;
  for (let e = 0; e < source.length; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (s === t) {
      selfTies++;
      continue;
    }
    const w = given ? (given[e] as number) : 1;
    from[count] = s;
    to[count] = t;
    strength[count++] = w;
    if (directed) continue;
    from[count] = t;
    to[count] = s;
    strength[count++] = w;
  }
  return { from, to, strength, count, selfTies };
}

function positionOf(index: ReadonlyMap<string, number>, id: string): number {
  const i = index.get(id);
  if (i === undefined) throw new PlayermapError('unknown-id', `there is no stakeholder "${id}" to be a recipient`);
  return i;
}

const inFirstRing = (columns: ReadonlyMap<string, readonly (string | null)[]>): number[] =>
  (columns.get('ring') ?? []).flatMap((ring, i) => (ring === 'recipient' ? [i] : []));

/** The values of a column; those without a name are unknown. */
const decoded = ({ names, codes }: CodedColumn): readonly (string | null)[] =>
  Array.from(codes, (code) => names[code] || null);
