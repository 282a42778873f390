import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/kernel/random';
import { flowLayers } from '../../../src/layout/views/flow-layers';
import { flowLayout } from '../../../src/layout/views/flow-layout';

const area = { x: 30, y: 90, width: 1300, height: 990 };
const arcs = (text: string) =>
  text.split(' ').map((arc) => {
    const [source, target, amount = 1] = arc.split(/[>:]/).map(Number);
    return { source: source as number, target: target as number, amount };
  });
const nodes = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `node ${i}`, under: 'in: 1' }));

describe('columns of flows', () => {
  it('put every node after those that feed it', () => {
    expect(flowLayers(4, arcs('0>1 1>2 0>2 2>3'))).toEqual({
      layerOf: [0, 1, 2, 3],
      count: 4,
      back: [false, false, false, false],
    });
  });

  it('put a beginning just before the first that it feeds', () => {
    expect(flowLayers(4, arcs('0>1 1>2 3>2')).layerOf).toEqual([0, 1, 2, 1]);
  });

  it('break a circle where least flows', () => {
    expect(flowLayers(3, arcs('0>1:9 1>2:9 2>0:1')).back).toEqual([false, false, true]);
  });

  it('know what ends where it begins', () => {
    expect(flowLayers(2, arcs('0>0 0>1')).back).toEqual([true, false]);
  });

  it('have an answer for nobody, and for nodes without flows', () => {
    expect(flowLayers(0, [])).toEqual({ layerOf: [], count: 0, back: [] });
    expect(flowLayers(2, [])).toEqual({ layerOf: [0, 0], count: 1, back: [] });
  });
});

describe('the layout of flows', () => {
  const random = seededRandom(3);
  const tangled = Array.from({ length: 40 }, () => ({
    source: Math.floor(random() * 12),
    target: Math.floor(random() * 12),
    amount: 1 + Math.floor(random() * 9),
  }));

  it('leaves no flow out, and draws each as wide as its amount', () => {
    const { flows } = flowLayout({ area, direction: 'ltr', nodes: nodes(12), flows: tangled });
    expect(flows.length).toBe(40);
    const scale = flows.map(({ width }, i) => width / (tangled[i]?.amount as number));
    for (const one of scale) expect(one).toBeCloseTo(scale[0] as number, 6);
  });

  it('keeps everything in its area, and nodes of a column apart', () => {
    const { flows, nodes: places } = flowLayout({ area, direction: 'ltr', nodes: nodes(12), flows: tangled });
    for (const { path, width } of flows)
      for (const { x, y } of path) {
        expect(x).toBeGreaterThanOrEqual(area.x);
        expect(x).toBeLessThanOrEqual(area.x + area.width);
        expect(y - width / 2).toBeGreaterThanOrEqual(area.y - 0.01);
        expect(y + width / 2).toBeLessThanOrEqual(area.y + area.height + 0.01);
      }
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1))
        if (a.box.x === b.box.x)
          expect(Math.max(a.box.y - b.box.y - b.box.height, b.box.y - a.box.y - a.box.height)).toBeGreaterThan(4);
  });

  it('begins and ends every flow on its nodes', () => {
    const { flows, nodes: places } = flowLayout({ area, direction: 'ltr', nodes: nodes(12), flows: tangled });
    flows.forEach(({ path, width, run }, i) => {
      const [source, target] = [places[tangled[i]?.source as number]?.box, places[tangled[i]?.target as number]?.box];
      const [from, to] = [path[0], path.at(-1)];
      expect(from?.x).toBeCloseTo((source?.x as number) + (source?.width as number), 6);
      expect(run === 'stays').toBe(tangled[i]?.source === tangled[i]?.target);
      // what stays lies on the side on which everything leaves
      const side = run === 'stays' ? (target?.width as number) : 0;
      expect(to?.x).toBeCloseTo((target?.x as number) + side, 6);
      for (const [point, box] of [
        [from, source],
        [to, target],
      ] as const) {
        expect((point?.y as number) - width / 2).toBeGreaterThan((box?.y as number) - 1);
        expect((point?.y as number) + width / 2).toBeLessThan((box?.y as number) + (box?.height as number) + 1);
      }
    });
  });

  it('names the first column outside and the others behind their nodes, none on another name or node', () => {
    const flows = arcs('0>2:5 1>2:3 1>3:2 2>4:6 3>3:2 2>2:3');
    const { nodes: places } = flowLayout({ area, direction: 'ltr', nodes: nodes(5), flows });
    const boxes = places.flatMap(({ name, under }) => [name.box, ...(under ? [under.box] : [])]);
    for (const [i, { box, name }] of places.entries()) {
      if (i < 2) expect(name.box.x + name.box.width).toBeLessThan(box.x);
      else expect(name.box.x).toBeGreaterThan(box.x + box.width);
      for (const text of boxes) {
        expect(text.x).toBeGreaterThanOrEqual(area.x);
        const apart = text.x + text.width <= box.x || text.x >= box.x + box.width;
        expect(apart || text.y + text.height <= box.y || text.y >= box.y + box.height).toBe(true);
      }
    }
  });

  it('is the same from right to left, turned round', () => {
    const ltr = flowLayout({ area, direction: 'ltr', nodes: nodes(12), flows: tangled });
    const rtl = flowLayout({ area, direction: 'rtl', nodes: nodes(12), flows: tangled });
    ltr.nodes.forEach(({ box }, i) => {
      const turned = rtl.nodes[i]?.box;
      expect(turned?.y).toBe(box.y);
      expect((turned?.x as number) + box.x + box.width).toBeCloseTo(2 * area.x + area.width, 6);
    });
  });
});
