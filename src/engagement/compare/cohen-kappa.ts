import { PlayermapError } from '../../kernel/errors';
import { type Tidy, tabled } from '../../text/tidy';

/** How well two people agree on groups, corrected for chance. */
export interface KappaAgreement {
  /** Things that both gave a group. */
  readonly count: number;
  /** Of these, those given the same. */
  readonly same: number;
  readonly kappa: number | null;
}

/**
 * How well two people agree on who belongs where, such as which ring every player is in, beyond what they would agree on if each
 * gave out groups of those sizes blindly.
 *
 * kappa = (observed - expected) / (1 - expected), over what both gave a group.
 *
 * Range: -1 to 1; 1 the same throughout, 0 as by chance.
 * Undefined: null where nothing has a group in both, or both put all in one.
 * Cost: O(n).
 * Source: Cohen 1960, doi:10.1177/001316446002000104.
 *
 * @throws {PlayermapError} `bad-option` where the two are not equally long.
 * @example
 * const { kappa, same, count } = cohenKappa(['a', 'a', 'b', 'b', null], ['a', 'b', 'b', 'b', 'a']);
 * assert.deepEqual([kappa, same, count], [0.5, 3, 4]);
 */
export function cohenKappa(
  first: readonly (string | null)[],
  second: readonly (string | null)[],
): KappaAgreement & Tidy {
  if (first.length !== second.length) {
    throw new PlayermapError(
      'bad-option',
      `second has ${second.length} entries, expected ${first.length} as first has`,
    );
  }
  const [ours, theirs] = [new Map<string, number>(), new Map<string, number>()];
  let [count, same] = [0, 0];
  first.forEach((one, i) => {
    const other = second[i] ?? null;
    if (one === null || other === null) return;
    count++;
    if (one === other) same++;
    ours.set(one, (ours.get(one) ?? 0) + 1);
    theirs.set(other, (theirs.get(other) ?? 0) + 1);
  });
  let byChance = 0;
  for (const [group, many] of ours) byChance += many * (theirs.get(group) ?? 0);
  const most = count * count - byChance;
  const agreement: KappaAgreement = { count, same, kappa: most > 0 ? (same * count - byChance) / most : null };
  return tabled(agreement, (one) => [one]);
}
