import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { hill } from '../diversity/hill';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
import { stepsFrom } from './distance';
import { type RecipientOptions, recipientsOf } from './recipients';

export interface ReachOptions extends RecipientOptions {
  /** `in`: who has a way to a recipient; `out`: to whom a recipient has one; `all`: ties both ways. Default: `in`. */
  readonly direction?: 'in' | 'out' | 'all';
  /** Within how many steps. Default: 2. */
  readonly steps?: number;
}

/**
 * How much of the map gets through to the recipients: the share of the other stakeholders with a way to one within some steps.
 *
 * Range: 0 to 1.
 * Undefined: null without recipients, and where there is nobody else.
 * Cost: O(n + m).
 * Source: m-reach of Borgatti 2006, doi:10.1007/s10588-006-7084-x, taken for the recipients.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'operator' }, { id: 'families' }],
 *   ties: [{ source: 'operator', target: 'families' }],
 * }));
 * assert.equal(recipientReach(network, { recipients: ['families'] }), 0.5);
 */
export function recipientReach(network: Network, options: ReachOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'in', steps = 2 } = options;
  const recipients = recipientsOf(network, options);
  const others = network.ids.length - recipients.length;
  if (recipients.length === 0 || others === 0) return null;
  const found = stepsFrom(network, recipients, direction);
  return found.filter((distance) => distance !== null && distance > 0 && distance <= steps).length / others;
}

/** Who of which sector gets through to the recipients within one, two, ... steps. */
export interface SectorReach {
  readonly by: string;
  rows(): SectorReachRow[];
  /** Groups that are on the map, and of whom nobody gets through within the last number of steps. */
  readonly missing: readonly string[];
}

export interface SectorReachRow {
  readonly steps: number;
  /** Stakeholders within that many steps. */
  readonly stakeholders: number;
  readonly share: number;
  /** Their groups, in the order of the map. */
  readonly groups: readonly string[];
  /** How many groups they amount to: by presence, and with those of few members counting less and less; null where nobody is there. */
  readonly hill0: number | null;
  readonly hill1: number | null;
  readonly hill2: number | null;
  readonly hillInfinity: number | null;
}

/**
 * Which sectors get through to the recipients within one, two, ... steps, and how diverse they are: a Hill profile.
 *
 * Who has no group counts among the stakeholders, and in no group.
 *
 * Range: Hill numbers from 1 to the number of groups.
 * Undefined: Hill numbers null where nobody with a group is within the steps; no rows without recipients.
 * Cost: O(n + m + steps x n).
 * Source: reach: Borgatti 2006, doi:10.1007/s10588-006-7084-x; Hill 1973, doi:10.2307/1934352.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient, `bad-option` for a column, that is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }, { id: 'families' }],
 *   ties: [{ source: 'a', target: 'families' }],
 * }));
 * assert.deepEqual(sectorReach(network, { recipients: ['families'] }).missing, ['academia']);
 */
export function sectorReach(network: Network, options: ReachOptions & { readonly by?: string } = {}): SectorReach {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'in', steps = 2, by = 'sector' } = options;
  const recipients = recipientsOf(network, options);
  const isRecipient = new Set(recipients);
  const { names, of } = groupsBy(network, by);
  const found = stepsFrom(network, recipients, direction);
  const others = network.ids.length - recipients.length;
  const rows: SectorReachRow[] = [];
  const counts = names.map(() => 0);
  for (let k = 1, stakeholders = 0; k <= Math.min(steps, network.ids.length) && recipients.length > 0; k++) {
    found.forEach((distance, i) => {
      if (distance !== k) return;
      stakeholders++;
      if ((of[i] as number) >= 0) counts[of[i] as number]!++;
    });
    const [hill0, hill1, hill2, hillInfinity] = [0, 1, 2, Number.POSITIVE_INFINITY].map((order) => hill(counts, order));
    rows.push({
      steps: k,
      stakeholders,
      share: others > 0 ? stakeholders / others : 0,
      groups: names.filter((_, g) => (counts[g] as number) > 0),
      hill0: hill0 ?? null,
      hill1: hill1 ?? null,
      hill2: hill2 ?? null,
      hillInfinity: hillInfinity ?? null,
    });
  }
  const onMap = names.map(() => 0);
  for (let i = 0; i < of.length; i++) if (!isRecipient.has(i) && (of[i] as number) >= 0) onMap[of[i] as number]!++;
  const missing = names.filter((_, g) => (onMap[g] as number) > 0 && counts[g] === 0);
  return { by, rows: () => tidy(rows), missing };
}
