import { strongComponents } from '../../kernel/components';
import { arcBetween } from '../../kernel/folding';
import { type Adjacency, type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { checkOptions } from '../options';
import { type RecipientOptions, recipientsOf } from './recipients';

/** What recipients get, and whether they can answer. */
export interface RecipientVoice {
  /** Ids of the recipients with no tie that leads from them. */
  readonly without: readonly string[];
  /** One tidy record per recipient. */
  rows(): RecipientVoiceRow[];
}

export interface RecipientVoiceRow {
  readonly id: string;
  /** Ties towards the recipient, and from it; and their strengths. */
  readonly tiesIn: number;
  readonly tiesOut: number;
  readonly strengthIn: number;
  readonly strengthOut: number;
  /** The share of those tied towards the recipient whom it is tied to in turn; null where nobody is. */
  readonly returned: number | null;
  /** Stakeholders who both reach the recipient and are reached by it: with them its voice closes a circle. */
  readonly inCircle: number;
}

/**
 * Which recipients have no voice: things lead to them, and nothing leads from them.
 *
 * Range: shares 0 to 1.
 * Undefined: in an undirected network every tie leads both ways, so only a recipient without ties is without a voice.
 * Cost: O(n + m).
 * Source: strong components: Tarjan 1972, doi:10.1137/0201010; the reading is this library's own.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'operator' }, { id: 'families' }],
 *   ties: [{ source: 'operator', target: 'families' }],
 * }));
 * assert.deepEqual(recipientVoice(network, { recipients: ['families'] }).without, ['families']);
 */
export function recipientVoice(network: Network, options: RecipientOptions = {}): RecipientVoice {
  requireNetwork(network);
  checkOptions(options);
  const { out, in: into, ids } = network;
  const parts = strongComponents(out);
  const rows = recipientsOf(network, options).map((i) => {
    const senders = into.neighbours.subarray(into.offsets[i], into.offsets[i + 1]);
    const answered = senders.filter((j) => arcBetween(out, i, j) >= 0).length;
    return {
      id: ids[i] as string,
      tiesIn: senders.length,
      tiesOut: (out.offsets[i + 1] as number) - (out.offsets[i] as number),
      strengthIn: strengthAt(into, i),
      strengthOut: strengthAt(out, i),
      returned: senders.length > 0 ? answered / senders.length : null,
      inCircle: (parts.sizes[parts.of[i] as number] as number) - 1,
    };
  });
  return { without: rows.filter(({ tiesOut }) => tiesOut === 0).map(({ id }) => id), rows: () => tidy(rows) };
}

const strengthAt = ({ offsets, strengths }: Adjacency, i: number): number =>
  strengths.subarray(offsets[i], offsets[i + 1]).reduce((sum, strength) => sum + strength, 0);
