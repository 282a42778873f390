import { type Adjacency, adjacency, type Network } from '../../src/kernel/network';

/** Arcs written short, "ab bc:2" for a to b of strength 1 and b to c of strength 2, as columns; a is 0, b is 1. */
function columns(arcs: string) {
  const rows = arcs.split(' ').filter((arc) => arc !== '');
  const at = (letter: string | undefined) => (letter as string).charCodeAt(0) - 97;
  return {
    from: Uint32Array.from(rows, (arc) => at(arc[0])),
    to: Uint32Array.from(rows, (arc) => at(arc[1])),
    strength: Float64Array.from(rows, (arc) => Number(arc.split(':')[1] ?? 1)),
    count: rows.length,
  };
}

/** The adjacency of n stakeholders with these arcs. */
export function adjacencyOf(n: number, arcs: string): Adjacency {
  const { from, to, strength, count } = columns(arcs);
  return adjacency(n, from, to, strength, count);
}

const bothWays = (ties: string): string =>
  ties
    .split(' ')
    .filter((tie) => tie !== '')
    .flatMap((tie) => [tie, `${tie[1]}${tie[0]}${tie.slice(2)}`])
    .join(' ');

/** The adjacency of n stakeholders with these ties, each both ways. */
export const tiesOf = (n: number, ties: string): Adjacency => adjacencyOf(n, bothWays(ties));

/** A network of n stakeholders a, b, ... with these ties. */
export function lettersNetwork(n: number, ties: string, directed = true): Network {
  const ids = Array.from({ length: n }, (_, i) => String.fromCharCode(97 + i));
  const out = directed ? adjacencyOf(n, ties) : tiesOf(n, ties);
  const { from, to, strength, count } = columns(ties);
  return {
    ids,
    index: new Map(ids.map((id, i) => [id, i])),
    directed,
    size: count,
    out,
    in: directed ? adjacency(n, to, from, strength, count) : out,
    columns: new Map(),
    recipients: [],
    selection: { ties: [], directed, combine: 'sum', selfTiesLeftOut: 0, internalTiesLeftOut: 0 },
  };
}

/** Arcs of an adjacency as they stand: "ab:1". */
export const arcsOf = ({ offsets, neighbours, strengths }: Adjacency): string[] =>
  [...neighbours].map((to, e) => {
    const from = [...offsets].findLastIndex((first) => first <= e);
    return `${String.fromCharCode(97 + from)}${String.fromCharCode(97 + to)}:${strengths[e]}`;
  });
