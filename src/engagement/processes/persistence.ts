import type { YearSpan } from './sector-trends';
import type { Part } from './taking-part';
import { runningIn } from './when';

/** What of one period is still there in the next. */
export interface Persistence {
  readonly before: YearSpan;
  readonly after: YearSpan;
  /** Pairs of bodies who took part together: in the first period, in the second, in both. */
  readonly pairs: Kept;
  readonly bodies: Kept;
}

/** How many of one period were there in the next. */
export interface Kept {
  readonly before: number;
  readonly after: number;
  readonly both: number;
  /** Of the first period's, those there in the second too. */
  readonly kept: number | null;
  /** Both, of those there in either (Jaccard). */
  readonly jaccard: number | null;
}

/** Pairs and bodies from one period to the next in which anybody surely took part; processes that run on carry theirs along. */
export function persistence(parts: readonly Part[], spans: readonly YearSpan[]): Persistence[] {
  const snapshots = spans.flatMap((span) => {
    const there = parts.filter(({ known }) => runningIn(known, span.from, span.to) === 'surely');
    if (there.length === 0) return [];
    return [{ span, bodies: new Set(there.map(({ stakeholder }) => stakeholder)), pairs: new Set(pairsIn(there)) }];
  });
  return snapshots.slice(1).map((after, i): Persistence => {
    const before = snapshots[i] as (typeof snapshots)[number];
    return {
      before: before.span,
      after: after.span,
      pairs: keptOf(before.pairs, after.pairs),
      bodies: keptOf(before.bodies, after.bodies),
    };
  });
}

function pairsIn(parts: readonly Part[]): string[] {
  const byProcess = new Map<string, string[]>();
  for (const { process, stakeholder } of parts) {
    byProcess.set(process, [...(byProcess.get(process) ?? []), stakeholder]);
  }
  return [...byProcess.values()].flatMap((ids) =>
    ids.flatMap((a, i) => ids.slice(i + 1).map((b) => JSON.stringify(a < b ? [a, b] : [b, a]))),
  );
}

function keptOf(before: ReadonlySet<string>, after: ReadonlySet<string>): Kept {
  const both = [...before].filter((one) => after.has(one)).length;
  const either = before.size + after.size - both;
  return {
    before: before.size,
    after: after.size,
    both,
    kept: before.size === 0 ? null : both / before.size,
    jaccard: either === 0 ? null : both / either,
  };
}
