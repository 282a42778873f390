import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import type { ReadingOptions } from '../descriptor';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
import { type Chance, chanceOfAll, chanceOfOne } from './brokerage-chance';
import { BROKER_ROLES, countRoles } from './brokerage-counts';
import { eachClosedTriple } from './closed-triples';

/** The roles of Gould and Fernandez, then all of them together. */
export const ROLES = [...BROKER_ROLES, 'total'] as const;

export type Role = (typeof ROLES)[number];

export type BrokerageOptions = Pick<ReadingOptions, 'by' | 'missing'>;

/** What stands under a role, stakeholder by stakeholder in the order of the network. */
export interface RoleFigures {
  /** How often the stakeholder has the role; null where its group is unknown. */
  readonly count: readonly (number | null)[];
  readonly expected: readonly (number | null)[];
  readonly sd: readonly (number | null)[];
  /** (count - expected) / sd; null where sd is 0. */
  readonly z: readonly (number | null)[];
}

/** The same of the whole network. */
export interface RoleTotal {
  readonly count: number;
  readonly expected: number;
  readonly sd: number;
  readonly z: number | null;
}

export interface Brokerage {
  readonly by: string;
  readonly ids: readonly string[];
  /** Stakeholders whose group is unknown: not counted, nor are the ways that begin or end with them. */
  readonly leftOut: number;
  readonly roles: Readonly<Record<Role, RoleFigures>>;
  readonly network: Readonly<Record<Role, RoleTotal>>;
  /** One tidy record per stakeholder and role. */
  rows(): BrokerageRow[];
}

export interface BrokerageRow {
  readonly id: string;
  readonly role: Role;
  readonly count: number | null;
  readonly expected: number | null;
  readonly sd: number | null;
  readonly z: number | null;
}

/**
 * In which roles a stakeholder stands between two others that have no tie of their own: inside its sector (coordinator),
 * between two of another sector (consultant), from its sector outwards (representative), from outside into its sector
 * (gatekeeper), between two other sectors (liaison).
 *
 * v brokers i -> v -> j where there is no tie i -> j; the sectors of i, v and j make the role. Expected and sd are those of
 * independent ties as dense as the network's, given the sizes of the sectors. Strengths are not read. In an
 * undirected network every pair counts in both orders, and representative and gatekeeper are equal.
 *
 * Range: counts 0 to (n - 1)(n - 2).
 * Undefined: z is null where chance leaves no spread, as for the three inward roles of a sector's only member: see
 * `brokeragePermutation`, which has an answer there. Null for a stakeholder of unknown sector.
 * Cost: O(n + m) for the ways of two ties, O(m^1.5) at most for the closed ones.
 * Source: Gould and Fernandez 1989, doi:10.2307/270949. Agrees with sna::brokerage, where b_IO is the representative and
 * b_OI the gatekeeper (other programs swap the two names).
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'ministry', sectors: ['government'] },
 *     { id: 'city', sectors: ['government'] },
 *     { id: 'ngo', sectors: ['civil-society'] },
 *   ],
 *   ties: [{ source: 'ministry', target: 'city' }, { source: 'city', target: 'ngo' }],
 * }));
 * assert.deepEqual(brokerage(network).roles.representative.count, [0, 1, 0]);
 */
export function brokerage(network: Network, options: BrokerageOptions = {}): Brokerage {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing } = options;
  const { names, of, counts } = groupsBy(network, by, missing);
  const found = countRoles(network, of, names.length, (visit) => eachClosedTriple(network, visit));
  const density = knownDensity(network, of);
  const perGroup = counts.map((size) => chanceOfOne(counts, size, density));
  const all = chanceOfAll(counts, density);
  const countOf = (v: number, role: number) =>
    role < 5 ? (found[5 * v + role] as number) : found.subarray(5 * v, 5 * v + 5).reduce((a, b) => a + b, 0);
  const roles = {} as Record<Role, RoleFigures>;
  const total = {} as Record<Role, RoleTotal>;
  ROLES.forEach((role, r) => {
    const known = network.ids.map((_, v) => {
      const chance = perGroup[of[v] as number];
      return chance ? figures(countOf(v, r), chance, r) : null;
    });
    roles[role] = {
      count: known.map((one) => one?.count ?? null),
      expected: known.map((one) => one?.expected ?? null),
      sd: known.map((one) => one?.sd ?? null),
      z: known.map((one) => one?.z ?? null),
    };
    total[role] = figures(
      known.reduce((sum, one) => sum + (one ? one.count : 0), 0),
      all,
      r,
    );
  });
  const leftOut = of.reduce((sum, group) => sum + (group < 0 ? 1 : 0), 0);
  return { by, ids: network.ids, leftOut, roles, network: total, rows: () => tidy(rows(network.ids, roles)) };
}

function figures(count: number, chance: Chance, role: number): RoleTotal {
  // + 0: no group of one has -0 places
  const expected = (chance.mean[role] as number) + 0;
  const sd = Math.sqrt(Math.max(0, chance.variance[role] as number));
  return { count, expected, sd, z: sd > 0 ? (count - expected) / sd : null };
}

/** Share of possible ties that are there, among stakeholders of a known group; 0 where there are no two. */
function knownDensity(network: Network, of: Int32Array): number {
  const { offsets, neighbours } = network.out;
  let ties = 0;
  let known = 0;
  for (let i = 0; i < of.length; i++) {
    if ((of[i] as number) < 0) continue;
    known++;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      if ((of[neighbours[e] as number] as number) >= 0) ties++;
    }
  }
  return known > 1 ? ties / (known * (known - 1)) : 0;
}

function rows(ids: readonly string[], roles: Readonly<Record<Role, RoleFigures>>): BrokerageRow[] {
  return ids.flatMap((id, v) =>
    ROLES.map((role) => {
      const { count, expected, sd, z } = roles[role];
      return { id, role, count: count[v] ?? null, expected: expected[v] ?? null, sd: sd[v] ?? null, z: z[v] ?? null };
    }),
  );
}
