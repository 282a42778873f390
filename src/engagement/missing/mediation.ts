import { pathSearch } from '../../kernel/length-search';
import type { Network } from '../../kernel/network';
import { readingOf } from '../../kernel/reading';
import { keepStakeholders } from '../../kernel/subnetwork';
import type { Ecosystem } from '../../model/ecosystem';
import { type ProjectOptions, project } from '../../model/project';
import { type Tidy, tabled } from '../../text/tidy';
import type { Spotted } from './blind-spot';
import { sectorsMeaning } from './meaning';

export interface MediationOptions extends ProjectOptions {
  /** `all`: ties lead both ways; `out`: only from the first group to the second along the ties. Default: `all`. */
  readonly direction?: 'out' | 'all';
}

/** How much of the way from one group of stakeholders to another leads through a third. */
export interface Mediation {
  /** Pairs of the two groups, and those of them with a way. */
  readonly pairs: number;
  readonly connected: number;
  /** Mean share of the shortest ways of a connected pair that pass through somebody of the group between; null without such a pair. */
  readonly share: number | null;
  /** Connected pairs all of whose shortest ways pass it, and those that would have no way at all without it. */
  readonly all: number;
  readonly lost: number;
  /** The same share for each of the group between alone. */
  readonly members: readonly { readonly id: string; readonly share: number | null }[];
}

/**
 * Local government as mediator: the share of the shortest ways between central government and the community that pass through
 * local government.
 *
 * A: those whose main sector is central government, or finer. B: those whose main sector is community, and the recipients.
 * L: those whose main sector is local government. Ties of conflict are no ways. Over all pairs of one of A and one of B with a way between them: of the
 * shortest ways by steps, the share with somebody of L strictly inside; then the mean over the pairs. Betweenness of the group
 * L, restricted to pairs of A and B.
 *
 * Range: shares 0 to 1.
 * Undefined: null where A, B or L is empty; `share` null where no pair has a way.
 * Cost: O(A x members of L x (n + m)).
 * Source: direction 5 of document 001; group betweenness: Everett and Borgatti 1999, doi:10.1080/0022250X.1999.9990219;
 * restricted to pairs of two groups this library's own.
 *
 * @throws {PlayermapError} as `project`.
 * @example
 * const mediation = localMediation(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'ministry', sectors: ['central-government'] },
 *     { id: 'city', sectors: ['local-government'] },
 *     { id: 'club', sectors: ['community'] },
 *   ],
 *   ties: [{ source: 'ministry', target: 'city' }, { source: 'city', target: 'club' }],
 * }));
 * assert.deepEqual([mediation?.share, mediation?.lost], [1, 1]);
 */
export function localMediation(ecosystem: Ecosystem, options: MediationOptions = {}): (Mediation & Tidy) | null {
  const groups = tiers(ecosystem);
  if (groups.local.length === 0) return null;
  const { direction = 'all', ...choice } = options;
  const { ties } = ecosystem;
  const network = project(ecosystem.derive({ ties: ties.filter(({ sign }) => sign !== -1) }), choice);
  const found = mediation(network, groups.central, groups.community, groups.local, direction);
  return found && tabled(found, ({ members }) => members);
}

/** The ids of central government, community with the recipients, and local government. */
function tiers(ecosystem: Ecosystem) {
  const recipients = new Set(ecosystem.recipients);
  const of = (known: string) => {
    const sectors = sectorsMeaning(ecosystem, known);
    return (id: string) => sectors.has(ecosystem.sectorOf(id) ?? '');
  };
  const isCommunity = of('community');
  const ids = ecosystem.stakeholders.map(({ id }) => id);
  return {
    central: ids.filter(of('central-government')),
    local: ids.filter(of('local-government')),
    community: ids.filter((id) => isCommunity(id) || recipients.has(id)),
  };
}

function mediation(
  network: Network,
  from: readonly string[],
  to: readonly string[],
  between: readonly string[],
  direction: 'out' | 'all',
): Mediation | null {
  const inside = new Set(between);
  const position = (ids: readonly string[]) =>
    ids.filter((id) => !inside.has(id)).flatMap((id) => network.index.get(id) ?? []);
  const sources = position(from);
  const targets = position(to);
  const those = between.filter((id) => network.index.has(id));
  if (sources.length === 0 || targets.length === 0 || those.length === 0) return null;
  const whole = waysBetween(network, sources, targets, direction);
  const passing = (group: ReadonlySet<string>) => {
    const left = keepStakeholders(network, (i) => !group.has(network.ids[i] as string));
    const moved = (i: number) => left.index.get(network.ids[i] as string) as number;
    return waysBetween(left, sources.map(moved), targets.map(moved), direction);
  };
  const without = passing(inside);
  const shares = (rest: readonly Ways[]) =>
    whole.flatMap(({ steps, ways }, k) => {
      if (steps < 1) return [];
      const other = rest[k] as Ways;
      return [other.steps === steps ? 1 - other.ways / ways : 1];
    });
  const list = shares(without);
  return {
    pairs: whole.filter(({ steps }) => steps !== 0).length,
    connected: list.length,
    share: mean(list),
    all: list.filter((share) => share > 1 - 1e-9).length,
    lost: whole.filter(({ steps }, k) => steps > 0 && (without[k] as Ways).steps < 0).length,
    members: those.map((id) => ({ id, share: mean(shares(passing(new Set([id])))) })),
  };
}

/** Steps and number of the shortest ways of a pair; steps 0 for somebody to itself, -1 without a way. */
interface Ways {
  readonly steps: number;
  readonly ways: number;
}

function waysBetween(
  network: Network,
  from: readonly number[],
  to: readonly number[],
  direction: 'out' | 'all',
): Ways[] {
  const search = pathSearch(readingOf(network, direction, 'hops').adjacency, null);
  const steps = new Int32Array(network.ids.length);
  return from.flatMap((source) => {
    search.from(source);
    steps.fill(-1);
    for (let k = 0; k < search.reached; k++) {
      const v = search.order[k] as number;
      steps[v] = search.distance[v] as number;
    }
    return to.map((target) => ({ steps: steps[target] as number, ways: search.paths[target] as number }));
  });
}

const mean = (list: readonly number[]): number | null =>
  list.length === 0 ? null : list.reduce((sum, share) => sum + share, 0) / list.length;

/** Local government that is not there, or that the ways between central government and community do not need. */
export function mediationSpots(ecosystem: Ecosystem, found: Mediation | null): Spotted[] {
  const { central, community, local } = tiers(ecosystem);
  if (local.length === 0 && central.length > 0 && community.length > 0) {
    return [{ code: 'no-local-government', source: '001', extent: 0, stakeholders: [] }];
  }
  if (!found || found.share === null) return [];
  const { share, pairs, connected, all, lost } = found;
  return [
    {
      code: 'local-government-between',
      source: '001',
      extent: 1 - share,
      numbers: { share, pairs, connected, all, lost },
      stakeholders: local,
    },
  ];
}
