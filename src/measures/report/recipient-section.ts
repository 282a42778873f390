import { type Dominators, dominatorTree } from '../centrality/dominator';
import { groupsBy } from '../groups';
import { recipientDependencyBy } from '../recipient/dependency';
import { gatesToRecipient } from '../recipient/gatekeeping';
import { type SectorReachRow, sectorReach } from '../recipient/reach';
import { type RingDistance, type RingSkippingTies, ringDistance, ringSkippingTies } from '../recipient/rings';
import { capacityToRecipient, routesToRecipient } from '../recipient/routes';
import { type RecipientVoiceRow, recipientVoice } from '../recipient/voice';
import type { Job } from './job';

/** Reach is told step by step up to here; what is not there then is called missing. */
const STEPS = 6;

/** Which sectors are within so many steps of the recipients, and which are missing. */
export interface ReachRow extends SectorReachRow {
  /** `to`: who has a way to a recipient within so many steps; `from`: to whom a recipient has one. */
  readonly way: 'to' | 'from';
  /** Groups on the map, recipients aside, of whom nobody is there. */
  readonly missing: readonly string[];
}

/** How many independent ways lead from one stakeholder to the recipients. */
export interface RouteRow {
  readonly id: string;
  /** Ways that share no stakeholder in between, and ways that share no tie. */
  readonly routes: number;
  readonly tieRoutes: number;
  /** How much all ways together carry. */
  readonly capacity: number;
}

/** What is measured of the way to the recipients beside scores: who gets through, over whom, and who is heard. */
export interface RecipientSection {
  readonly reach?: readonly ReachRow[];
  /** One row per recipient. */
  readonly voice?: readonly RecipientVoiceRow[];
  readonly ringDistance?: Pick<RingDistance, 'spearman' | 'kendall' | 'compared'> & {
    /** Stakeholders whose ring is not their distance, the most unlike first. */
    readonly rows: ReturnType<RingDistance['rows']>;
  };
  readonly skippingTies?: ReturnType<RingSkippingTies['rows']>;
  /** Whose way to the recipients passes whom, by the sector of those who depend. */
  readonly dependency?: ReturnType<ReturnType<typeof recipientDependencyBy>['rows']>;
  readonly gates?: ReturnType<ReturnType<typeof gatesToRecipient>['rows']>;
  /** Whom every way of a stakeholder to the recipients must pass first; null for nobody. */
  readonly dominators?: ReturnType<Dominators['rows']>;
  /** One row per stakeholder that is no recipient. */
  readonly routes?: readonly RouteRow[];
}

type Making = { readonly [Part in keyof RecipientSection]-?: (job: Job) => RecipientSection[Part] };

/** Each part by the id of its measure. */
const PARTS: ReadonlyMap<string, keyof RecipientSection> = new Map([
  ['sectorReach', 'reach'],
  ['recipientVoice', 'voice'],
  ['ringDistance', 'ringDistance'],
  ['ringSkippingTies', 'skippingTies'],
  ['dependencyBySector', 'dependency'],
  ['gatesToRecipient', 'gates'],
  ['dominators', 'dominators'],
  ['independentRoutes', 'routes'],
]);

const MAKING: Making = {
  reach: ({ network, reading: { by } }) => [
    ...reachRows('to', network, by),
    ...(network.directed ? reachRows('from', network, by) : []),
  ],
  voice: ({ network }) => recipientVoice(network).rows(),
  ringDistance: ({ network, rings }) => {
    const { spearman, kendall, compared, rows } = ringDistance(network, { ...(rings && { rings }) });
    return { spearman, kendall, compared, rows: rows() };
  },
  skippingTies: ({ network, rings }) => ringSkippingTies(network, { ...(rings && { rings }) }).rows(),
  dependency: ({ network, reading: { by, distance, unweighted } }) =>
    recipientDependencyBy(network, { by, distance, unweighted }).rows(),
  gates: ({ network }) => gatesToRecipient(network).rows(),
  dominators: ({ network }) => {
    const from = Array.from(network.recipients, (i) => network.ids[i] as string);
    return from.length === 0 ? [] : dominatorTree(network, { from, reversed: true }).rows();
  },
  routes: routeRows,
};

/** The parts that are wanted; undefined where none is, or nobody is known to be a recipient and nothing can be said. */
export function recipientSection(job: Job): RecipientSection | undefined {
  const wanted = [...PARTS].filter(([id]) => job.has(id));
  if (wanted.length === 0) return undefined;
  return Object.fromEntries(wanted.map(([, part]) => [part, MAKING[part](job)]));
}

function reachRows(way: 'to' | 'from', network: Job['network'], by: string): ReachRow[] {
  const isRecipient = new Set(network.recipients);
  const { names, of } = groupsBy(network, by);
  const onMap = new Set(Array.from(of).filter((group, i) => group >= 0 && !isRecipient.has(i)));
  const rows = sectorReach(network, { by, steps: STEPS, direction: way === 'to' ? 'in' : 'out' }).steps;
  // steps that bring nobody nearer say nothing, but the first
  const last = rows.findLastIndex((row, k) => k === 0 || row.stakeholders > (rows[k - 1]?.stakeholders ?? 0));
  return rows.slice(0, last + 1).map((row) => ({
    way,
    ...row,
    missing: names.filter((name, g) => onMap.has(g) && !row.groups.includes(name)),
  }));
}

function routeRows({ network, reading: { unweighted } }: Job): RouteRow[] {
  const routes = routesToRecipient(network).list;
  const tieRoutes = routesToRecipient(network, { disjoint: 'ties' }).list;
  const capacity = capacityToRecipient(network, { unweighted }).list;
  return network.ids.flatMap((id, i) => {
    const known = routes[i] ?? null;
    return known === null ? [] : [{ id, routes: known, tieRoutes: tieRoutes[i] ?? 0, capacity: capacity[i] ?? 0 }];
  });
}
