import type { Part } from './taking-part';
import { runningIn } from './when';

/** Some years that are looked at together. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** How much a sector takes part, period by period. */
export interface SectorTrend {
  readonly sector: string;
  /** Participations in processes that surely ran in each period: one that runs on counts in each. */
  readonly counts: readonly number[];
  /** Of all participations of known sector in that period; null where there are none. */
  readonly shares: readonly (number | null)[];
  /** Participations in processes that may have run in it. */
  readonly possible: readonly number[];
  /** Share over the earlier half of the periods in which anybody took part, and over the later half. */
  readonly earlier: number | null;
  readonly later: number | null;
  /** `gone`: there earlier and not later; `fading`, `growing`: by a twentieth or more. */
  readonly change: 'gone' | 'fading' | 'steady' | 'growing' | 'new' | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

const LEAST_CHANGE = 0.05;

/** Periods of so many years from the first year of which anything is surely known to the last. */
export function yearSpans(parts: readonly Pick<Part, 'known'>[], length: number): YearSpan[] {
  const years = parts.flatMap(({ known }) => known.surely ?? []);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const spans: YearSpan[] = [];
  for (let from = first; from <= last; from += length) spans.push({ from, to: Math.min(last, from + length - 1) });
  return spans;
}

/** Every sector's part in every period, in order of first appearance; those without a sector are left out. */
export function sectorTrends(
  parts: readonly Part[],
  spans: readonly YearSpan[],
  sectorOf: (id: string) => string | null,
): SectorTrend[] {
  const placed = parts.flatMap((part) => {
    const sector = sectorOf(part.stakeholder);
    return sector === null ? [] : [{ ...part, sector }];
  });
  const inSpan = ({ known }: Part, { from, to }: YearSpan) => runningIn(known, from, to);
  const totals = spans.map((span) => placed.filter((part) => inSpan(part, span) === 'surely').length);
  const filled = spans.flatMap((_, i) => (totals[i] === 0 ? [] : [i]));
  const half = filled[Math.ceil(filled.length / 2)] ?? spans.length;
  return [...new Set(placed.map(({ sector }) => sector))].map((sector): SectorTrend => {
    const own = placed.filter((part) => part.sector === sector);
    const counts = spans.map((span) => own.filter((part) => inSpan(part, span) === 'surely').length);
    const share = (of: (i: number) => boolean): number | null => {
      const sum = (list: readonly number[]) => list.reduce((all, value, i) => all + (of(i) ? value : 0), 0);
      return sum(totals) === 0 ? null : sum(counts) / sum(totals);
    };
    const [earlier, later] = [share((i) => i < half), share((i) => i >= half)];
    const years = own.flatMap(({ known }) => known.surely ?? []);
    return {
      sector,
      counts,
      shares: counts.map((count, i) => (totals[i] === 0 ? null : count / (totals[i] as number))),
      possible: spans.map((span) => own.filter((part) => inSpan(part, span) === 'possibly').length),
      earlier,
      later,
      change: changeOf(earlier, later),
      firstYear: years.length === 0 ? null : Math.min(...years),
      lastYear: years.length === 0 ? null : Math.max(...years),
    };
  });
}

function changeOf(earlier: number | null, later: number | null): SectorTrend['change'] {
  if (earlier === null || later === null || earlier + later === 0) return null;
  if (earlier > 0 && later === 0) return 'gone';
  if (earlier === 0 && later > 0) return 'new';
  if (earlier - later >= LEAST_CHANGE) return 'fading';
  return later - earlier >= LEAST_CHANGE ? 'growing' : 'steady';
}
