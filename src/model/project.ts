import { checkNames, oneOf, trueOrFalse } from '../kernel/allowed';
import { type Adjacency, adjacency, type Combine, combined, type Network } from '../kernel/network';
import { columnsOf } from './columns';
import { type Ecosystem, requireEcosystem } from './ecosystem';
import { LEVELS } from './nesting';
import type { Tie } from './schema';
import { type SelectOptions, select } from './select';

export interface ProjectOptions extends SelectOptions {
  /** How parallel ties become one. Default: `sum`. */
  readonly combine?: Combine;
  /** Default: undirected where no tie taken is directed, else directed. */
  readonly directed?: boolean;
}

const PROJECT_OPTIONS = [
  'ties',
  'where',
  'at',
  'level',
  'combine',
  'directed',
] as const satisfies readonly (keyof ProjectOptions)[];

export const COMBINES: readonly Combine[] = ['sum', 'max', 'count', 'none'];

/**
 * The only door from an ecosystem to what is measured: picks ties, and makes of them a simple network.
 *
 * In a directed network an undirected tie counts both ways. In an undirected network two stakeholders are joined where
 * there is a tie either way, and what stands both ways is combined too. Strengths: 1 where a tie says none; `sum`
 * adds those of parallel ties, `max` takes the greatest, `count` their number, `none` 1. Self-ties are left out
 * and counted; so are ties that fall inside a stakeholder when `level` rolls up. Who has several sectors is in the first
 * of them, and counted.
 *
 * Undefined: an ecosystem without ties gives a network without ties.
 * Cost: O(stakeholders + ties) time, O(stakeholders + ties) memory.
 *
 * @throws {PlayermapError} `bad-option` for an option, tie type, column, value, date, level or way of combining that does not exist.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b', strength: 2 }, { source: 'a', target: 'b', strength: 3 }],
 * }));
 * assert.equal(network.size, 1);
 * assert.deepEqual([...network.out.strengths], [5]);
 */
export function project(ecosystem: Ecosystem, options: ProjectOptions = {}): Network {
  requireEcosystem(ecosystem);
  checkNames(options, PROJECT_OPTIONS);
  const { combine = 'sum', level } = options;
  oneOf('combine', combine, COMBINES);
  if (options.directed !== undefined) trueOrFalse('directed', options.directed);
  if (level !== undefined) oneOf('level', level, LEVELS);
  const { ecosystem: taken, internalTies } = select(ecosystem, options);
  const { ties } = taken;
  const directed = options.directed ?? ties.some((tie) => taken.isDirected(tie));
  const ids = taken.stakeholders.map(({ id }) => id);
  const index = new Map(ids.map((id, i) => [id, i]));
  const { from, to, strength, count } = listArcs(ties, index, directed, taken);
  const several = taken.stakeholders.filter(({ sectors }) => new Set(sectors).size > 1).length;
  const joined = (first: Uint32Array, second: Uint32Array): Adjacency =>
    combined(adjacency(ids.length, first, second, strength, count), combine);
  const out = joined(from, to);
  const size = out.neighbours.length;
  return {
    ids,
    index,
    names: taken.stakeholders.map((stakeholder) => taken.nameOf(stakeholder, taken.language ?? 'en')),
    directed,
    size: directed ? size : size / 2,
    out,
    in: directed ? joined(to, from) : out,
    columns: columnsOf(taken),
    recipients: taken.recipients.flatMap((id) => index.get(id) ?? []),
    selection: {
      ties: options.ties ?? ecosystem.tieTypes.map(({ id }) => id),
      directed,
      combine,
      selfTiesLeftOut: ties.filter(({ source, target }) => source === target).length,
      internalTiesLeftOut: internalTies,
      ...(several > 0 && { severalSectors: several }),
      ...(options.where?.length && { where: options.where.map(([column, value]) => [column, value] as const) }),
      ...(options.at !== undefined && { at: options.at }),
      ...(level !== undefined && { level }),
    },
  };
}

interface Arcs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly strength: Float64Array;
  readonly count: number;
}

function listArcs(
  ties: readonly Tie[],
  index: ReadonlyMap<string, number>,
  directed: boolean,
  ecosystem: Ecosystem,
): Arcs {
  const from = new Uint32Array(2 * ties.length);
  const to = new Uint32Array(2 * ties.length);
  const strength = new Float64Array(2 * ties.length);
  let count = 0;
  const add = (s: number, t: number, w: number) => {
    from[count] = s;
    to[count] = t;
    strength[count++] = w;
  };
  for (const tie of ties) {
    const s = index.get(tie.source) as number;
    const t = index.get(tie.target) as number;
    if (s === t) continue;
    const w = tie.strength ?? 1;
    add(s, t, w);
    if (!directed || !ecosystem.isDirected(tie)) add(t, s, w);
  }
  return { from, to, strength, count };
}
