import { membership } from './cells';
import type { LayoutTie, RingLayoutInput } from './ring-layout-input';

/** The players of one ring in one sector, taken together. */
export interface CellTotal {
  readonly id: string;
  readonly ring: number;
  /** Position in the sectors; -1 for the recipients in the centre. */
  readonly slice: number;
  /** Ids, in the order of the input. Never empty. */
  readonly players: readonly string[];
  /** Ties between two players of the cell, which no line shows: their number and the sum of their strengths. */
  readonly inside: { readonly count: number; readonly strength: number };
}

/** A map seen from furthest away: how many stand where, and how much runs between. */
export interface CellTotals {
  /** From the centre outwards, then by sector; empty ones are left out. */
  readonly cells: readonly CellTotal[];
  /** One line for two cells (two where there is conflict as well), with the ties of all types added up. */
  readonly ties: readonly LayoutTie[];
  readonly cellOf: ReadonlyMap<string, string>;
  /** For each line of the input, the line of the totals that it is part of; null where it runs inside a cell. */
  readonly lineOf: ReadonlyMap<string, string | null>;
}

type Open<T> = { -readonly [field in keyof T]: T[field] };

/**
 * Adds up a map by ring and sector: players in each cell, and the ties between each two cells, whatever their type. A line has a
 * head at the end to which a directed tie points.
 *
 * Range: the cells hold every player once; the lines and what is inside the cells count every tie once.
 * Undefined: a tie to an unknown player is left out.
 * Cost: O(players + ties).
 */
export function cellTotals(
  input: Pick<RingLayoutInput, 'centre' | 'rings' | 'sectors' | 'players' | 'ties'>,
): CellTotals {
  const { ring, slice } = membership(input, Math.max(1, input.sectors.length));
  const byPlace = new Map<
    string,
    Open<CellTotal> & { players: string[]; inside: { count: number; strength: number } }
  >();
  const cellOf = new Map<string, string>();
  input.players.forEach((player, i) => {
    const at = { ring: ring[i] as number, slice: slice[i] as number };
    const id = `cell-${at.ring}-${at.slice}`;
    const cell = byPlace.get(id) ?? { id, ...at, players: [], inside: { count: 0, strength: 0 } };
    byPlace.set(id, cell);
    cell.players.push(player.id);
    cellOf.set(player.id, id);
  });
  const lines = new Map<string, Open<LayoutTie>>();
  const lineOf = new Map<string, string | null>();
  for (const tie of input.ties) {
    const source = cellOf.get(tie.source);
    const target = cellOf.get(tie.target);
    if (source === undefined || target === undefined) continue;
    if (source === target) {
      const { inside } = byPlace.get(source) as { inside: { count: number; strength: number } };
      inside.count += tie.count;
      inside.strength += tie.strength;
      lineOf.set(tie.id, null);
      continue;
    }
    const ends = source < target ? `${source} ${target}` : `${target} ${source}`;
    const id = `${ends} ${tie.sign}`;
    const line = lines.get(id) ?? {
      ...{ id, source, target, type: tie.sign < 0 ? 'conflict' : 'tie', sign: tie.sign, count: 0, strength: 0 },
      headAtSource: false,
      headAtTarget: false,
    };
    lines.set(id, line);
    lineOf.set(tie.id, id);
    line.count += tie.count;
    line.strength += tie.strength;
    const forward = source === line.source;
    line.headAtTarget ||= forward ? tie.headAtTarget : tie.headAtSource;
    line.headAtSource ||= forward ? tie.headAtSource : tie.headAtTarget;
  }
  const cells = [...byPlace.values()].sort((a, b) => a.ring - b.ring || a.slice - b.slice);
  return { cells, ties: [...lines.values()], cellOf, lineOf };
}
