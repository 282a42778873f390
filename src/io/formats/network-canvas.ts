import type { ExchangeEdge, ExchangeGraph, ExchangeNode, Value } from './exchange';

/** Circles that Network Canvas draws behind people where the protocol says no other number. */
const CIRCLES = 4;

/** Pixels of the screen it ran on. */
const SCREEN = /_screenSpace[XY]$/;

/**
 * A graph of Network Canvas as an ecosystem has it: what an edge is called there becomes the type of the tie, and the place where
 * somebody was put on the circles becomes the ring, `1` in the middle. Any other graph stays as it is.
 *
 * Places run from 0 to 1 both ways with the middle at 0.5. There are four circles unless the protocol says otherwise, which the
 * file does not tell; three quarters of a radius grow by equal areas, one quarter by equal steps. Who is outside the
 * outermost circle counts to it; who was not placed has no ring. Nobody is a recipient, since the person asked is not in the file.
 *
 * Source: the GraphML export and the circles of Network Canvas (`<variable>_x`, `<variable>_y`, `networkCanvasType`).
 */
export function fromNetworkCanvas(graph: ExchangeGraph): ExchangeGraph {
  const isOfNetworkCanvas = ({ values }: ExchangeNode) =>
    values.has('networkCanvasUUID') || values.has('networkCanvasType');
  if (!graph.nodes.some(isOfNetworkCanvas)) return graph;
  const layout = layoutOf(graph.nodes);
  const nodes = graph.nodes.map((node): ExchangeNode => {
    const values = withoutScreen(node.values);
    const ring = layout && ringAt(values.get(layout.x), values.get(layout.y));
    if (ring !== undefined) values.set('ring', ring);
    return { ...node, values };
  });
  const edges = graph.edges.map((edge): ExchangeEdge => {
    const values = withoutScreen(edge.values);
    const type = values.get('networkCanvasType');
    if (type !== undefined && !values.has('type')) {
      values.delete('networkCanvasType');
      values.set('type', type);
    }
    return { ...edge, values };
  });
  const rings = Array.from({ length: CIRCLES }, (_, i) => ({ id: String(i + 1), names: circleNames(i + 1) }));
  return { settings: new Map(), nodes, edges, declared: { recipients: [], ...(layout && { rings }) } };
}

const circleNames = (number: number) => ({ en: `Circle ${number}`, he: `מעגל ${number}`, ar: `الدائرة ${number}` });

const withoutScreen = (values: ReadonlyMap<string, Value>): Map<string, Value> =>
  new Map([...values].filter(([name]) => !SCREEN.test(name)));

/** The names of the two values that hold where people were placed: the first that somebody has. */
function layoutOf(nodes: readonly ExchangeNode[]): { readonly x: string; readonly y: string } | undefined {
  for (const { values } of nodes) {
    if (values.has('ring')) return undefined;
    for (const [name, value] of values) {
      const stem = /^(.+)_([xX])$/.exec(name);
      const y = stem && `${stem[1]}_${stem[2] === 'x' ? 'y' : 'Y'}`;
      if (y && typeof value === 'number' && typeof values.get(y) === 'number') return { x: name, y };
    }
  }
  return undefined;
}

function ringAt(x: Value | undefined, y: Value | undefined): string | undefined {
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const distance = Math.sqrt((x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5));
  for (let circle = 1; circle < CIRCLES; circle++) {
    const share = circle / CIRCLES;
    if (distance <= 0.5 * (0.75 * Math.sqrt(share) + 0.25 * share)) return String(circle);
  }
  return String(CIRCLES);
}
