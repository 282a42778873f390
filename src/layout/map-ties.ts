import { type Ecosystem, UNTYPED } from '../model/ecosystem';
import type { Tie } from '../model/schema';
import type { LayoutTie } from './ring-layout-input';

type Line = { -readonly [field in keyof LayoutTie]: LayoutTie[field] };

/** What ties have in common that are one line: type, sign and the two players. */
export function lineKey({ source, target, type = UNTYPED, sign = 1 }: Tie): string {
  return JSON.stringify([type, sign, ...(source < target ? [source, target] : [target, source])]);
}

/**
 * The lines of a map: all ties of one type and sign between the same two players are one line, with a head at each end that a
 * directed tie points to. Self-ties are no lines.
 *
 * Range: `strength` is the sum of the strengths (1 where a tie says none), `count` the number of ties.
 * Cost: O(ties).
 */
export function mapTies(ecosystem: Ecosystem): LayoutTie[] {
  const lines = new Map<string, Line>();
  ecosystem.ties.forEach((tie, i) => {
    const { source, target, type = UNTYPED, sign = 1 } = tie;
    if (source === target) return;
    const key = lineKey(tie);
    let line = lines.get(key);
    if (!line) {
      line = {
        id: `tie-${i}`,
        source,
        target,
        type,
        sign,
        headAtSource: false,
        headAtTarget: false,
        strength: 0,
        count: 0,
      };
      lines.set(key, line);
    }
    line.strength += tie.strength ?? 1;
    line.count += 1;
    if (!ecosystem.isDirected(tie)) return;
    if (target === line.target) line.headAtTarget = true;
    else line.headAtSource = true;
  });
  return [...lines.values()];
}
