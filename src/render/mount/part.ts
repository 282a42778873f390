import type { DrawnScene } from './drawn-scene';

/** A part of what is drawn: ids of players and of ties (`data-tie`). Absent: all of them. */
export interface Part {
  readonly players?: ReadonlySet<string>;
  readonly ties?: ReadonlySet<string>;
}

/** Hides what is not in a part, and every tie that loses one of its ends. */
export function showPart({ marks, ties, players }: DrawnScene, part: Part | null): void {
  const out = (id: string) => part?.players !== undefined && !part.players.has(id);
  for (const { id, element } of marks) element.classList.toggle('is-out', out(id));
  for (const { id, source, target, element } of ties.values()) {
    const endless = [source, target].some((end) => players.has(end) && out(end));
    element.classList.toggle('is-out', endless || (part?.ties !== undefined && !part.ties.has(id)));
  }
}

export const isShown = ({ ties }: DrawnScene, tie: string): boolean =>
  !ties.get(tie)?.element.classList.contains('is-out');
