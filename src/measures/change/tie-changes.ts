import { arcBetween } from '../../kernel/folding';
import type { Network } from '../../kernel/network';

/** What became of a tie. By entry, by exit: one of its ends was not there before, or is not there after. */
export type TieFate = 'kept' | 'formed' | 'formed-by-entry' | 'dissolved' | 'dissolved-by-exit';

/** What became of one tie. */
export interface TieChange {
  readonly source: string;
  readonly target: string;
  readonly fate: TieFate;
  /** Strength before and after; 0 where there was no tie. */
  readonly before: number;
  readonly after: number;
}

/** The ties of both snapshots: those before in their order, then those that are new. */
export function tieChanges(before: Network, after: Network): TieChange[] {
  const changes: TieChange[] = [];
  eachTie(before, (i, j, strength) => {
    const [source, target] = [before.ids[i] as string, before.ids[j] as string];
    const now = strengthBetween(after, source, target);
    const stay = after.index.has(source) && after.index.has(target);
    const fate = now > 0 ? 'kept' : stay ? 'dissolved' : 'dissolved-by-exit';
    changes.push({ source, target, fate, before: strength, after: now });
  });
  eachTie(after, (i, j, strength) => {
    const [source, target] = [after.ids[i] as string, after.ids[j] as string];
    if (strengthBetween(before, source, target) > 0) return;
    const fate = before.index.has(source) && before.index.has(target) ? 'formed' : 'formed-by-entry';
    changes.push({ source, target, fate, before: 0, after: strength });
  });
  return changes;
}

/** Every tie once, in the order of the stakeholders. */
function eachTie({ out, directed, ids }: Network, visit: (i: number, j: number, strength: number) => void): void {
  for (let i = 0; i < ids.length; i++) {
    for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
      const j = out.neighbours[e] as number;
      if (directed || i < j) visit(i, j, out.strengths[e] as number);
    }
  }
}

function strengthBetween({ index, out }: Network, source: string, target: string): number {
  const i = index.get(source);
  const j = index.get(target);
  if (i === undefined || j === undefined) return 0;
  const arc = arcBetween(out, i, j);
  return arc < 0 ? 0 : (out.strengths[arc] as number);
}
