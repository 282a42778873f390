import { firstDay, holdsAt, lastDay, type Period } from '../model/period';
import type { Facts, PlayerFacts } from '../render/facts';

/** What a reader chose to see. Positions are those of the facts; -1 stands for unknown. */
export interface Choice {
  readonly withoutSectors: ReadonlySet<number>;
  readonly withoutRings: ReadonlySet<number>;
  readonly withoutTypes: ReadonlySet<number>;
  readonly date: string | null;
  readonly range: { readonly measure: number; readonly least: number; readonly most: number } | null;
}

export const EVERYTHING: Choice = {
  withoutSectors: new Set(),
  withoutRings: new Set(),
  withoutTypes: new Set(),
  date: null,
  range: null,
};

export const isEverything = ({ withoutSectors, withoutRings, withoutTypes, date, range }: Choice): boolean =>
  withoutSectors.size + withoutRings.size + withoutTypes.size === 0 && date === null && range === null;

/** Position of the main sector: the one that slices and colours show. */
export const mainSector = ({ sectors }: PlayerFacts): number => sectors[0] ?? -1;

function keeps(choice: Choice, player: PlayerFacts): boolean {
  const { ring, period, values } = player;
  const { withoutSectors, withoutRings, date, range } = choice;
  if (withoutSectors.has(mainSector(player))) return false;
  if (withoutRings.has(ring ?? -1)) return false;
  if (date !== null && period && !holdsAt(period, date)) return false;
  if (!range) return true;
  const value = values[range.measure] ?? null;
  return value !== null && value >= range.least && value <= range.most;
}

/** The players and ties that a choice leaves: ties only between players who are left. */
export function chosenPart(facts: Facts, choice: Choice): { players: Set<string>; ties: Set<string> } {
  const { withoutTypes, date } = choice;
  const players = new Set(facts.players.filter((player) => keeps(choice, player)).map(({ id }) => id));
  const ties = facts.ties.filter(
    ({ source, target, type, periods }) =>
      players.has(source) &&
      players.has(target) &&
      !withoutTypes.has(type) &&
      (date === null || !periods || periods.some((period) => holdsAt(period, date))),
  );
  return { players, ties: new Set(ties.map(({ id }) => id)) };
}

/** Below this many years a reader looks at months. */
const FEW_YEARS = 3;
const MOST_STOPS = 600;

/**
 * The dates that a reader can go through: the years in which something begins or ends and all between, and one after; months
 * where there are few years. Empty where nothing is dated.
 */
export function datesOf(facts: Facts): readonly string[] {
  const periods: Period[] = [
    ...facts.players.flatMap(({ period }) => period ?? []),
    ...facts.ties.flatMap(({ periods = [] }) => periods),
  ];
  const days = periods.flatMap(({ from, to }) => [...(from ? [firstDay(from)] : []), ...(to ? [lastDay(to)] : [])]);
  if (days.length === 0) return [];
  const months = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  const [first, last] = [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
  const inYears = last - first >= FEW_YEARS * 12;
  const unit = inYears ? 12 : 1;
  const from = Math.floor(first / unit);
  const count = Math.min(MOST_STOPS, Math.floor(last / unit) - from + 2);
  return Array.from({ length: count }, (_, i) => {
    const at = from + i;
    if (inYears) return String(at).padStart(4, '0');
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** The values of a measure that players have, each once, ascending. */
export function valuesOf(facts: Facts, measure: number): readonly number[] {
  const values = facts.players.flatMap(({ values: all }) => all[measure] ?? []);
  return [...new Set(values)].sort((a, b) => a - b);
}
