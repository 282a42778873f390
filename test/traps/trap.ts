import Graph from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { Scores } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../helpers/random-network';

/** One row of a table of traps: a situation, what other programs answer, and what is ours. */
export interface Trap {
  readonly situation: string;
  /** What programs that do not run here were seen to answer. */
  readonly others: Readonly<Record<string, unknown>>;
  /** What is computed here, and what it is: numbers to four figures, `null` where undefined. */
  readonly ours: readonly [compute: () => unknown, is: unknown];
  /** What graphology's packages answer, run here: a figure or 'error: ' and why, which is not ours. */
  readonly graphology?: readonly [compute: () => unknown, is: unknown];
}

/** Plain values to four figures; what is no number says so. */
export function plain(value: unknown): unknown {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return String(value);
    return Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(4));
  }
  if (value instanceof Scores) return value.list.map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}

/** What a function gives, or 'error: ' and why where it throws. */
function attempt(compute: () => unknown): unknown {
  try {
    return plain(compute());
  } catch (error) {
    return `error: ${(error as Error).message}`;
  }
}

const said = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(plain(value)));

/** Runs a table: ours is what the row says, without NaN or infinity, and what graphology gives is not ours. */
export function runTraps(title: string, rows: readonly Trap[]): void {
  describe(title, () => {
    it.each(
      rows.map((row) => {
        const others = Object.entries(row.others).map(([program, answer]) => `${program} ${said(answer)}`);
        if (row.graphology) others.push(`graphology ${said(row.graphology[1])}`);
        return [`${row.situation}: ours ${said(row.ours[1])} | ${others.join(' | ')}`, row] as const;
      }),
    )('%s', (_, { ours, graphology }) => {
      const found = plain(ours[0]());
      expect(found).toEqual(ours[1]);
      expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/);
      if (!graphology) return;
      const theirs = attempt(graphology[0]);
      // of an error the row tells the part of the message that says why
      if (String(graphology[1]).startsWith('error: ')) {
        expect(String(theirs).startsWith('error: ')).toBe(true);
        expect(theirs).toContain(String(graphology[1]).slice('error: '.length));
      } else expect(theirs).toEqual(graphology[1]);
      expect(theirs).not.toEqual(found);
    });
  });
}

/** A small graph in letters: stakeholders "abc", ties "ab bc:2" with strengths. */
export interface Given {
  readonly ids: readonly string[];
  readonly ties: readonly { readonly source: string; readonly target: string; readonly strength: number }[];
  readonly directed: boolean;
}

export const given = (letters: string, ties: string, directed = false): Given => ({
  ids: [...letters],
  ties: ties.split(' ').flatMap((tie) => {
    const [source, target, , ...strength] = tie;
    return source && target ? [{ source, target, strength: Number(strength.join('') || 1) }] : [];
  }),
  directed,
});

/** The graph as our network: through the projection, as everything is measured. */
export const network = ({ ids, ties, directed }: Given): Network =>
  networkOf({ directed, stakeholders: ids.map((id) => ({ id })), ties });

/** The same graph as one of graphology, ties as they stand. */
export function graph({ ids, ties, directed }: Given, mixed = false): AbstractGraph {
  const made = new Graph({ type: mixed ? 'mixed' : directed ? 'directed' : 'undirected', multi: isMulti(ties) });
  for (const id of ids) made.addNode(id);
  for (const { source, target, strength } of ties) {
    const attributes = { weight: strength, length: 1 / strength };
    if (directed) made.addDirectedEdge(source, target, attributes);
    else made.addUndirectedEdge(source, target, attributes);
  }
  return made;
}

const isMulti = (ties: Given['ties']) => new Set(ties.map(({ source, target }) => source + target)).size < ties.length;

/** Scores of graphology for all nodes in their order, or for some. */
export const listed = (scores: Readonly<Record<string, number>>, of: readonly string[]) => of.map((id) => scores[id]);
