import type { Arc } from './flow-layers';

/**
 * The middle of every flow at its source and at its target: side by side in the order of what stands at their other ends, so that they
 * do not cross before they part.
 */
export function flowEnds(
  flows: readonly Arc[],
  back: readonly boolean[],
  via: readonly (readonly number[])[],
  nodeHeight: (node: number) => number,
  middleOf: (slot: number) => number,
  widthOf: (amount: number) => number,
  topOf: (node: number) => number,
) {
  const LOW = 1e9;
  const sortKey = (i: number, side: 'out' | 'into'): number => {
    const { source, target } = flows[i] as Arc;
    // what turns round under the nodes, or stays, hangs at their lower end
    if (back[i]) return LOW + middleOf(side === 'out' ? target : source);
    const between = via[i] as readonly number[];
    const next = side === 'out' ? (between[0] ?? target) : (between.at(-1) ?? source);
    return middleOf(next);
  };
  const attach = (side: 'out' | 'into'): number[] => {
    const at = new Array<number>(flows.length).fill(0);
    const byNode = new Map<number, number[]>();
    flows.forEach(({ source, target }, i) => {
      const node = side === 'out' ? source : target;
      byNode.set(node, [...(byNode.get(node) ?? []), i]);
    });
    for (const [node, members] of byNode) {
      members.sort((a, b) => sortKey(a, side) - sortKey(b, side) || a - b);
      const whole = members.reduce((sum, i) => sum + widthOf((flows[i] as Arc).amount), 0);
      let y = topOf(node) + (nodeHeight(node) - whole) / 2;
      for (const i of members) {
        const width = widthOf((flows[i] as Arc).amount);
        at[i] = y + width / 2;
        y += width;
      }
    }
    return at;
  };
  return { out: attach('out'), into: attach('into') };
}
