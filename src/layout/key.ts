import type { Standing } from './arrangement';
import type { Candidate } from './label-candidates';
import { placeText, textBlock } from './label-text';
import type { Placement } from './placement';
import type { LayoutPlayer } from './ring-layout-input';

/** Numbers in the order of reading (ring, then angle from 12 o'clock) and what they stand for. */
export interface NumberedKey {
  readonly entries: Placement['key'];
  /** By player. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly labels: ReadonlyMap<number, Candidate>;
}

/** Numbers the players that have a place for a number. */
export function numberedKey(
  players: readonly LayoutPlayer[],
  ringOf: readonly number[],
  state: Standing,
  numbers: readonly (Candidate | null)[],
): NumberedKey {
  const angle = (player: number) => {
    const cell = state.cells[state.cellOf[player] as number];
    const { t, u } = cell?.slots[state.slotOf[player] as number] ?? { t: 0, u: 0 };
    const slice = state.slices[cell?.slice ?? -1] ?? { from: 0, to: 1 };
    return [slice.from + u * (slice.to - slice.from), t] as const;
  };
  const numbered = players
    .map((_, i) => i)
    .filter((i) => numbers[i] !== null && numbers[i] !== undefined)
    .map((i) => ({ i, ring: ringOf[i] as number, at: angle(i) }))
    .sort((a, b) => a.ring - b.ring || a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.i - b.i);
  const labels = new Map<number, Candidate>();
  const byPlayer = new Map<number, number>();
  const entries = numbered.map(({ i }, k) => {
    const number = k + 1;
    const place = numbers[i] as Candidate;
    const text = textBlock(String(number), place.text.size, 400, 1000, 1);
    labels.set(i, { ...place, text: placeText(text, place.text.x, place.text.box.y) });
    byPlayer.set(i, number);
    const player = players[i] as LayoutPlayer;
    return { number, id: player.id, name: player.name };
  });
  return { entries, numbers: byPlayer, labels };
}
