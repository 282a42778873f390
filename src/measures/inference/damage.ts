import type { Network } from '../../kernel/network';
import { type Random, shuffle } from '../../kernel/random';
import { keepStakeholders, tieColumns, withTies } from '../../kernel/subnetwork';

/** What a map may have missed. */
export type LostPart = 'ties' | 'stakeholders';

/**
 * The network without a share of its ties, or of its stakeholders with all their ties, drawn at random. At least one goes
 * where the share is above 0; a recipient never does, since a map is drawn around it. Cost: O(n + m).
 */
export function withoutSome(network: Network, part: LostPart, share: number, random: Random): Network {
  if (part === 'stakeholders') {
    const recipients = new Set(network.recipients);
    const others = [...network.ids.keys()].filter((i) => !recipients.has(i));
    const gone = new Set(shuffle(others, random).slice(0, lost(others.length, share)));
    return keepStakeholders(network, (i) => !gone.has(i));
  }
  const { from, to, strength } = tieColumns(network);
  const order = shuffle([...from.keys()], random);
  const kept = order.slice(lost(order.length, share)).sort((a, b) => a - b);
  return withTies(network, {
    from: Uint32Array.from(kept, (t) => from[t] as number),
    to: Uint32Array.from(kept, (t) => to[t] as number),
    strength: Float64Array.from(kept, (t) => strength[t] as number),
  });
}

const lost = (count: number, share: number): number =>
  share <= 0 ? 0 : Math.min(count, Math.max(1, Math.round(count * share)));
