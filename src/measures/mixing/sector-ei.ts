import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { checkOptions } from '../options';
import type { MixingOptions } from './mixing-matrix';
import { type Tally, tallyOf } from './tally';

export interface SectorEiOptions extends MixingOptions {
  /**
   * How often a tie inside the sector counts: `once`, as a tie, or `twice`, as the ends it has there (as in the rows of an
   * adjacency matrix). Default: `once`.
   */
  readonly inside?: 'once' | 'twice';
}

export interface SectorEi {
  readonly by: string;
  readonly names: readonly string[];
  /** In the order of `names`. */
  readonly internal: readonly number[];
  readonly external: readonly number[];
  readonly eiIndex: readonly (number | null)[];
  /** One tidy record per sector. */
  rows(): {
    readonly sector: string;
    readonly internal: number;
    readonly external: number;
    readonly eiIndex: number | null;
  }[];
}

/**
 * Whether each sector keeps to itself (-1) or is tied to others (1).
 *
 * (E - I) / (E + I) over the ties that touch the sector, in and out: I inside it, E with others.
 *
 * Range: -1 to 1.
 * Undefined: null for a sector without ties.
 * Cost: O(n + m).
 * Source: Krackhardt and Stern 1988, doi:10.2307/2786835; both ways to count are in use, and give different numbers.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['business'] }, { id: 'c', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.deepEqual(sectorEi(network).eiIndex, [0, 1]);
 */
export function sectorEi(network: Network, options: SectorEiOptions = {}): SectorEi {
  requireNetwork(network);
  checkOptions(options);
  const tally = tallyOf(network, options);
  const { names } = tally;
  const { internal, external } = touching(tally);
  const eiIndex = sectorEiOf(tally, options.inside);
  return {
    by: options.by ?? 'sector',
    names,
    internal,
    external,
    eiIndex,
    rows: () =>
      tidy(
        names.map((sector, g) => ({
          sector,
          internal: internal[g] as number,
          external: external[g] as number,
          eiIndex: eiIndex[g] ?? null,
        })),
      ),
  };
}

/** The E-I index of every group. */
export function sectorEiOf(tally: Tally, inside: 'once' | 'twice' = 'once'): (number | null)[] {
  const { internal, external } = touching(tally);
  const times = inside === 'twice' ? 2 : 1;
  return internal.map((within, g) => {
    const outside = external[g] as number;
    const all = times * within + outside;
    return all > 0 ? (outside - times * within) / all : null;
  });
}

/** Strength of the ties inside each group, and of those with others. */
function touching({ diagonal, out, in: inward }: Tally): { internal: number[]; external: number[] } {
  // an undirected tie counts from both ends: the margins are one and the same, and a tie inside stands twice
  const directed = inward !== out;
  return {
    internal: Array.from(diagonal, (inside) => (directed ? inside : inside / 2)),
    external: Array.from(out, (sum, g) => {
      const inside = diagonal[g] as number;
      return directed ? sum - inside + ((inward[g] as number) - inside) : sum - inside;
    }),
  };
}
