import { flowLayers } from '../../layout/views/flow-layers';
import { UNTYPED } from '../../model/ecosystem';
import type { Tie } from '../../model/schema';
import type { GroupView } from './group-views';
import type { ViewBasis } from './view-basis';

/** A flow between two groups, of all ties of one type. */
export interface FlowView {
  /** Positions in the groups. */
  readonly source: number;
  readonly target: number;
  readonly type: string;
  /** Sum of what is known. */
  readonly amount: number;
  readonly ties: number;
}

/** Groups that something flows from or to, and the flows between them. */
export interface FlowGraph {
  readonly nodes: readonly (GroupView & { readonly position: number })[];
  readonly flows: readonly FlowView[];
}

/** Groups that are shown by name; above that those with least share one place. */
const MOST = 20;
/** Columns and flows that run back, above which every group is drawn twice. */
const MOST_COLUMNS = 6;
const MOST_BACK = 10;

/** Flows by their groups and type, in the order of the groups. */
export function flowsOf(
  { ecosystem }: ViewBasis,
  of: readonly number[],
  ties: readonly Tie[],
  amountOf: (tie: Tie) => number | null,
): FlowView[] {
  const at = new Map(ecosystem.stakeholders.map(({ id }, i) => [id, of[i] as number]));
  const typeAt = new Map(ecosystem.tieTypes.map(({ id }, i) => [id, i]));
  const flows = new Map<string, { -readonly [field in keyof FlowView]: FlowView[field] }>();
  for (const tie of ties) {
    const { type = UNTYPED } = tie;
    const source = at.get(tie.source) as number;
    const target = at.get(tie.target) as number;
    const key = JSON.stringify([source, target, type]);
    const flow = flows.get(key) ?? { source, target, type, amount: 0, ties: 0 };
    flow.amount += amountOf(tie) ?? 0;
    flow.ties++;
    flows.set(key, flow);
  }
  return [...flows.values()].sort(
    (a, b) => a.source - b.source || a.target - b.target || (typeAt.get(a.type) ?? 0) - (typeAt.get(b.type) ?? 0),
  );
}

/** Only groups that something flows from or to; those with least in one place where there are too many. */
export function folded(
  groups: readonly GroupView[],
  flows: readonly FlowView[],
  others: (count: number) => string,
): FlowGraph {
  const sum = new Map<number, number>();
  for (const { source, target, amount } of flows)
    for (const end of [source, target]) sum.set(end, (sum.get(end) ?? 0) + amount);
  const used = [...sum.keys()].sort((a, b) => a - b);
  const byAmount = [...used].sort((a, b) => (sum.get(b) as number) - (sum.get(a) as number) || a - b);
  const named = new Set(used.length > MOST ? byAmount.slice(0, MOST - 1) : used);
  const kept = used.filter((position) => named.has(position));
  const nodes: FlowGraph['nodes'][number][] = kept.map((position) => ({
    ...(groups[position] as GroupView),
    position,
  }));
  if (kept.length < used.length) {
    nodes.push({ id: '', name: others(used.length - kept.length), style: null, position: -1 });
  }
  const at = new Map(kept.map((position, i) => [position, i]));
  const place = (position: number) => at.get(position) ?? nodes.length - 1;
  const joined = new Map<string, FlowView>();
  for (const flow of flows) {
    const [source, target] = [place(flow.source), place(flow.target)];
    const key = JSON.stringify([source, target, flow.type]);
    const before = joined.get(key);
    joined.set(key, {
      ...flow,
      source,
      target,
      amount: flow.amount + (before?.amount ?? 0),
      ties: flow.ties + (before?.ties ?? 0),
    });
  }
  return { nodes, flows: [...joined.values()] };
}

/**
 * The same flows with every group twice, as a source and as a target, where there are so many circles and columns that
 * nobody could follow them: then there are two columns, and nothing runs back.
 */
export function untangled(graph: FlowGraph): FlowGraph {
  const { nodes, flows } = graph;
  const { count, back } = flowLayers(nodes.length, flows);
  if (count <= MOST_COLUMNS && back.filter(Boolean).length <= MOST_BACK) return graph;
  const ends = (side: 'source' | 'target') => [...new Set(flows.map((flow) => flow[side]))].sort((a, b) => a - b);
  const [sources, targets] = [ends('source'), ends('target')];
  const sourceAt = new Map(sources.map((node, i) => [node, i]));
  const targetAt = new Map(targets.map((node, i) => [node, sources.length + i]));
  return {
    nodes: [...sources, ...targets].map((node) => nodes[node] as FlowGraph['nodes'][number]),
    flows: flows.map((flow) => ({
      ...flow,
      source: sourceAt.get(flow.source) as number,
      target: targetAt.get(flow.target) as number,
    })),
  };
}
