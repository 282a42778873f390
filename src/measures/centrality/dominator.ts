import { dominators, NOBODY, UNREACHED } from '../../kernel/dominators';
import { PlayermapError } from '../../kernel/errors';
import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { checkOptions } from '../options';

export interface DominatorOptions {
  /** Ids from which the ways start; several count as one. */
  readonly from: readonly string[];
  /** Walk against the ties: then it is who stands last before them. Default: false. */
  readonly reversed?: boolean;
}

/** The nearest stakeholder that every way must pass. */
export interface Dominators {
  /** One tidy record per stakeholder that is reached, roots left out; null where no single one must be passed. */
  rows(): { readonly id: string; readonly dominator: string | null }[];
}

/**
 * Who cannot be gone round: for each stakeholder the nearest other that every way from the start to it passes.
 *
 * Range: none.
 * Undefined: who is not reached has no record.
 * Cost: near O(n + m).
 * Source: Lengauer and Tarjan 1979, doi:10.1145/357062.357071; Cooper, Harvey and Kennedy 2001. Agrees with igraph, NetworkX and
 * graph-tool.
 *
 * @throws {PlayermapError} `unknown-id` for a start that is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.deepEqual(dominatorTree(network, { from: ['a'] }).rows(), [
 *   { id: 'b', dominator: 'a' },
 *   { id: 'c', dominator: 'b' },
 * ]);
 */
export function dominatorTree(network: Network, options: DominatorOptions): Dominators {
  requireNetwork(network);
  checkOptions(options);
  const { from, reversed = false } = options;
  const roots = from.map((id) => {
    const i = network.index.get(id);
    if (i === undefined) throw new PlayermapError('unknown-id', `there is no stakeholder "${id}"`);
    return i;
  });
  const found = reversed ? dominators(network.in, network.out, roots) : dominators(network.out, network.in, roots);
  const isRoot = new Set(roots);
  const rows = () =>
    tidy(
      network.ids.flatMap((id, i) => {
        const above = found[i] as number;
        if (above === UNREACHED || isRoot.has(i)) return [];
        return [{ id, dominator: above === NOBODY ? null : (network.ids[above] as string) }];
      }),
    );
  return { rows };
}
