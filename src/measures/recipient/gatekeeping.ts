import { dominators, NOBODY, UNREACHED } from '../../kernel/dominators';
import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import { type RecipientOptions, recipientsNote, recipientsOf } from './recipients';

const SOURCE = 'Lengauer and Tarjan 1979, doi:10.1145/357062.357071 (dominators)';

/**
 * Who holds a gate to the recipients: how many others lose every way to all recipients when a stakeholder goes.
 *
 * Range: 0 to 1 as a share of the others that have a way (`normalized`, the default), else 0 to their number.
 * Undefined: null for recipients, for everybody without recipients, and normalized where fewer than two have a way. Who has
 * no way scores 0.
 * Cost: near O(n + m).
 * Source: dominators, Lengauer and Tarjan 1979, doi:10.1145/357062.357071. Agrees with igraph, NetworkX and graph-tool.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'operator' }, { id: 'families' }],
 *   ties: [{ source: 'ministry', target: 'operator' }, { source: 'operator', target: 'families' }],
 * }));
 * const lost = gatekeeping(network, { recipients: ['families'], normalized: false });
 * assert.deepEqual([...lost], [['ministry', 0], ['operator', 1], ['families', null]]);
 */
export function gatekeeping(
  network: Network,
  options: RecipientOptions & Pick<ReadingOptions, 'normalized'> = {},
): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { normalized = true } = options;
  const { gate, recipients } = gates(network, options);
  const losing = new Float64Array(network.ids.length);
  let able = 0;
  gate.forEach((first, i) => {
    if (first === UNREACHED || recipients.has(i)) return;
    able++;
    for (let at = first; at !== NOBODY && !recipients.has(at); at = gate[at] as number) losing[at]!++;
  });
  return new Scores(
    {
      measure: 'gatekeeping',
      range: [0, normalized ? 1 : Math.max(0, network.ids.length - 2)],
      unit: normalized ? 'share of the others with a way' : 'others',
      source: SOURCE,
      options: { normalized, recipients: recipientsNote(options) },
    },
    network,
    Array.from(losing, (count, i) => {
      if (recipients.size === 0 || recipients.has(i) || (normalized && able < 2)) return null;
      return normalized ? count / (able - 1) : count;
    }),
  );
}

/** Who loses every way to the recipients when somebody goes. */
export interface Gates {
  /** One tidy record per gatekeeper and stakeholder that depends on it; `next` where no other gate lies between the two. */
  rows(): { readonly gatekeeper: string; readonly loses: string; readonly next: boolean }[];
}

/**
 * Who loses every way to the recipients when a stakeholder goes: the ways of each one named in `loses` all pass `gatekeeper`.
 *
 * Range: none.
 * Undefined: no records without recipients; who has no way to lose is in none.
 * Cost: near O(n + m), and the number of records.
 * Source: dominators, Lengauer and Tarjan 1979, doi:10.1145/357062.357071. Agrees with igraph, NetworkX and graph-tool.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'operator' }, { id: 'families' }],
 *   ties: [{ source: 'ministry', target: 'operator' }, { source: 'operator', target: 'families' }],
 * }));
 * assert.deepEqual(gatesToRecipient(network, { recipients: ['families'] }).rows(), [
 *   { gatekeeper: 'operator', loses: 'ministry', next: true },
 * ]);
 */
export function gatesToRecipient(network: Network, options: RecipientOptions = {}): Gates {
  requireNetwork(network);
  checkOptions(options);
  const { gate, recipients } = gates(network, options);
  const rows = () =>
    tidy(
      network.ids.flatMap((loses, i) => {
        if (recipients.has(i)) return [];
        const found: { gatekeeper: string; loses: string; next: boolean }[] = [];
        for (let at = gate[i] as number; at >= 0 && !recipients.has(at); at = gate[at] as number)
          found.push({ gatekeeper: network.ids[at] as string, loses, next: found.length === 0 });
        return found;
      }),
    );
  return { rows };
}

function gates(network: Network, options: RecipientOptions) {
  const recipients = recipientsOf(network, options);
  return { gate: dominators(network.in, network.out, recipients), recipients: new Set(recipients) };
}
