import type { Network } from '../../kernel/network';
import { distanceToRecipient } from '../../measures/recipient/distance';

/** How far everybody is from the recipients on one map. */
export interface WayToRecipients {
  readonly recipients: readonly string[];
  /** Mean steps of the others who have a way; null where nobody has. */
  readonly mean: number | null;
  /** Others who have a way, and who have none. */
  readonly reach: number;
  readonly none: number;
  /** How many stand so many steps away: from 1. */
  readonly steps: readonly number[];
}

/** Steps to the nearest recipient along the ties, on one map. Cost: O(n + m). */
export function wayToRecipients(network: Network): WayToRecipients {
  const recipients = network.recipients.map((i) => network.ids[i] as string);
  const isRecipient = new Set(recipients);
  const steps: number[] = [];
  let [none, reach, sum] = [0, 0, 0];
  for (const [id, distance] of distanceToRecipient(network)) {
    if (isRecipient.has(id)) continue;
    if (distance === null) none++;
    else {
      reach++;
      sum += distance;
      steps[distance - 1] = (steps[distance - 1] ?? 0) + 1;
    }
  }
  return {
    recipients,
    mean: reach > 0 ? sum / reach : null,
    reach,
    none,
    steps: Array.from(steps, (count) => count ?? 0),
  };
}
