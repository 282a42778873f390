import type { Direction } from '../../text/language';
import { textWidth } from '../../text/width';
import { textBlock } from '../label-text';
import type { Box, Point } from '../placement';
import { type AlignedText, alignBlock } from './aligned-text';
import { flowColumns, type Slot, type Step } from './flow-columns';
import { flowEnds } from './flow-ends';
import { flowLayers } from './flow-layers';
import { sidesOf } from './sides';

export interface FlowNode {
  readonly name: string;
  /** A line under the name: what comes in and goes out. */
  readonly under: string;
}

export interface Flow {
  readonly source: number;
  readonly target: number;
  /** 0 where it is not known. */
  readonly amount: number;
}

export interface FlowRequest {
  readonly area: Box;
  readonly direction: Direction;
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly Flow[];
}

export interface FlowPlace {
  readonly nodes: readonly { readonly box: Box; readonly name: AlignedText; readonly under: AlignedText | null }[];
  readonly flows: readonly {
    /** Points through which the middle of the ribbon runs: level at each of them. What stays has one, on the side of its node. */
    readonly path: readonly Point[];
    readonly width: number;
    /** Onwards, back under everything, or out of a node and into it again. */
    readonly run: 'onwards' | 'back' | 'stays';
  }[];
}

const NODE = 14;
const THINNEST = 1.6;
const LABEL = 12;
const UNDER = 10;
const LABEL_GAP = 7;
const LABEL_MOST = 190;
const LANE_AIR = 8;
/** From the lowest node to the lanes under it. */
const LANES_DROP = 26;
const LEAST_AIR = 8;
const MOST_AIR = 34;
/** How far from a node's side what turns round begins to do so. */
export const TURN = 12;
/** Widest ribbon that turns round. */
const WIDEST_TURN = 56;
/** Widest a node may be drawn, as a share of the height. */
const FULL = 0.6;

/** How far what stays in a node reaches out of its side. */
export const reachOfLoop = (width: number): number => Math.min(26, Math.max(9, width * 0.6));

/**
 * Places flows between nodes in columns, as ribbons as wide as what flows: nodes as high as their larger side, flows in the order
 * of where they come from and go to. A flow that passes a column has a place of its own there; one that ends where it begins
 * stays at the side of its node, one that runs back turns round under all nodes, each in a lane of its own. Nothing is left out.
 * Names stand beside their nodes: those of the first column outside, where no ribbon runs through them.
 *
 * Cost: O(nodes x flows).
 */
export function flowLayout({ area, direction, nodes, flows }: FlowRequest): FlowPlace {
  const sides = sidesOf(direction, area);
  const { layerOf, back, count } = flowLayers(nodes.length, flows);
  const out = nodes.map(() => 0);
  const into = nodes.map(() => 0);
  for (const { source, target, amount } of flows) {
    out[source]! += amount;
    into[target]! += amount;
  }
  const value = nodes.map((_, i) => Math.max(out[i] as number, into[i] as number));
  const isLoop = ({ source, target }: Flow) => source === target;
  const backFlows = flows.flatMap((flow, i) => (back[i] && !isLoop(flow) ? [i] : []));
  const perLayer = Array.from({ length: count }, (_, layer) => layerOf.flatMap((at, i) => (at === layer ? [i] : [])));
  const most = Math.max(1, ...perLayer.map((members) => members.length));
  const labelRoom = area.height / (most + 1) >= 36 ? 34 : 17;
  const total = (members: readonly number[]) => members.reduce((sum, i) => sum + (value[i] as number), 0);
  const passing = (layer: number) =>
    flows.reduce((sum, { source, target, amount }, i) => {
      const passes = !back[i] && (layerOf[source] as number) < layer && layer < (layerOf[target] as number);
      return sum + (passes ? amount : 0);
    }, 0);
  const backAmount = backFlows.reduce((sum, i) => sum + (flows[i] as Flow).amount, 0);
  const lanesAir = backFlows.length * LANE_AIR + (backFlows.length > 0 ? LANES_DROP : 0);
  const fullest = Math.max(1e-9, ...perLayer.map((members, layer) => total(members) + passing(layer))) + backAmount;
  const airs = Math.min(area.height * 0.5, most * labelRoom);
  const room = Math.min(area.height * FULL, Math.max(40, area.height - airs - lanesAir)) / fullest;
  const widest = Math.max(1e-9, ...backFlows.map((i) => (flows[i] as Flow).amount));
  const scale = Math.min(room, WIDEST_TURN / widest);
  const widthOf = (amount: number) => Math.max(THINNEST, amount * scale);
  const lanes = backFlows.reduce((sum, i) => sum + widthOf((flows[i] as Flow).amount), lanesAir);
  const height = Math.max(60, area.height - lanes);

  // columns
  const entered = new Set(backFlows.map((i) => (flows[i] as Flow).target));
  /** Names of the first column stand outside, but where something comes back from there. */
  const outside = (i: number) => count > 1 && layerOf[i] === 0 && !entered.has(i);
  const loopOf = (i: number) =>
    Math.max(0, ...flows.map((flow) => (isLoop(flow) && flow.source === i ? reachOfLoop(widthOf(flow.amount)) : 0)));
  const labelled = (members: readonly number[]) =>
    Math.min(
      LABEL_MOST,
      Math.max(
        60,
        ...members.map((i) => {
          const { name, under } = nodes[i] as FlowNode;
          return Math.max(textWidth(name, LABEL, 700), textWidth(under, UNDER)) * 1.02 + 8;
        }),
      ),
    );
  const last = perLayer[count - 1] ?? [];
  const endRoom = labelled(last) + Math.max(0, ...last.map(loopOf));
  // what turns round reaches out by its width
  const turning = backFlows.map((i) => widthOf((flows[i] as Flow).amount));
  const named = (perLayer[0] ?? []).filter(outside);
  const startRoom = Math.max(
    turning.length > 0 ? Math.max(...turning) + TURN : 0,
    named.length > 0 ? labelled(named) + LABEL_GAP : 0,
  );
  const gap = count > 1 ? (area.width - startRoom - endRoom - NODE - LABEL_GAP) / (count - 1) : 0;
  const x = (layer: number) => area.x + startRoom + layer * gap;

  // slots: nodes, and places where long flows pass
  const nodeHeight = (node: number) => Math.max(3, (value[node] as number) * scale);
  const usedBy = (members: readonly number[], layer: number) => (total(members) + passing(layer)) * scale;
  const spare = Math.min(...perLayer.map((members, layer) => (height - usedBy(members, layer)) / (members.length + 1)));
  const air = Math.min(MOST_AIR, Math.max(LEAST_AIR, spare));
  const slots: Slot[] = nodes.map((_, node) => {
    const thick = nodeHeight(node);
    return { node, layer: layerOf[node] as number, thick, room: Math.max(labelRoom, thick + air) };
  });
  const steps: Step[] = [];
  const via = flows.map((flow, i): number[] => {
    if (back[i]) return [];
    const found: number[] = [];
    let from = flow.source;
    for (let layer = (layerOf[flow.source] as number) + 1; layer < (layerOf[flow.target] as number); layer++) {
      const thick = widthOf(flow.amount);
      slots.push({ node: -1, layer, thick, room: thick + 8 });
      steps.push({ from, to: slots.length - 1, weight: flow.amount + 1e-6 });
      from = slots.length - 1;
      found.push(from);
    }
    steps.push({ from, to: flow.target, weight: flow.amount + 1e-6 });
    return found;
  });
  const tops = flowColumns(slots, steps, count, height);
  const middleOf = (slot: number) => area.y + (tops[slot] as number) + (slots[slot]?.thick as number) / 2;

  // where on its nodes each flow begins and ends: in the order of what stands at its other end
  const ends = flowEnds(flows, back, via, nodeHeight, middleOf, widthOf, (node) => area.y + (tops[node] as number));
  const lowest = Math.max(
    0,
    ...slots.map(({ thick, room: own }, i) => (tops[i] as number) + (thick + Math.max(thick, own)) / 2),
  );
  let lane = area.y + lowest + LANES_DROP;
  const places = flows.map((flow, i) => {
    const width = widthOf(flow.amount);
    const start = { x: x(layerOf[flow.source] as number) + NODE, y: ends.out[i] as number };
    const end = { x: x(layerOf[flow.target] as number), y: ends.into[i] as number };
    if (isLoop(flow)) return { path: [sides.point(start)], width, run: 'stays' as const };
    if (!back[i]) {
      const through = (via[i] as number[]).flatMap((slot) => {
        const at = x(slots[slot]?.layer as number);
        const y = middleOf(slot);
        return [
          { x: at, y },
          { x: at + NODE, y },
        ];
      });
      return { path: [start, ...through, end].map(sides.point), width, run: 'onwards' as const };
    }
    const y = lane + width / 2;
    lane += width + LANE_AIR;
    const path = [start, { x: start.x, y }, { x: end.x, y }, end].map(sides.point);
    return { path, width, run: 'back' as const };
  });
  return {
    flows: places,
    nodes: nodes.map(({ name, under: below }, i) => {
      const layer = layerOf[i] as number;
      const thick = nodeHeight(i);
      const box: Box = { x: x(layer), y: area.y + (tops[i] as number), width: NODE, height: thick };
      const loop = loopOf(i);
      const room = outside(i)
        ? startRoom - LABEL_GAP
        : layer === count - 1
          ? endRoom - loop
          : Math.min(LABEL_MOST, gap - NODE - LABEL_GAP - 14 - loop);
      const two = labelRoom > 20;
      const first = textBlock(name, LABEL, 700, Math.max(40, room), two && thick + air > 46 ? 2 : 1);
      const second = two && below !== '' ? textBlock(below, UNDER, 400, Math.max(40, room), 1) : null;
      const top = box.y + thick / 2 - (first.height + (second?.height ?? 0)) / 2;
      const [at, side] = outside(i)
        ? ([box.x - LABEL_GAP, 'right'] as const)
        : ([box.x + NODE + LABEL_GAP + loop, 'left'] as const);
      return {
        box: sides.box(box),
        name: sides.text(alignBlock(first, 700, at, top, side)),
        under: second && sides.text(alignBlock(second, 400, at, top + first.height - 1, side)),
      };
    }),
  };
}
