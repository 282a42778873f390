import { byText } from '../../kernel/order';
import type { Ecosystem } from '../../model/ecosystem';
import { firstDay, lastDay } from '../../model/period';
import type { Affiliation } from '../../model/schema';
import { matcher } from '../../model/sectors';
import { type Tidy, tabled } from '../../text/tidy';

/** A person who went from one body to another. */
export interface Transition {
  readonly person: string;
  /** Sectors; null where one is not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Bodies, where they are on the map, and roles, where they are said. */
  readonly fromOrganisation: string | null;
  readonly toOrganisation: string | null;
  readonly fromRole: string | null;
  readonly toRole: string | null;
  /** When the one ended and the other began, as far as it is known. */
  readonly left: string | null;
  readonly began: string | null;
  /** Whether the second began before the first ended: a foot in both. */
  readonly overlaps: boolean;
}

/** Moves of people between sectors over time. */
export interface Transitions {
  /** In the order of the map: those from or to which somebody went. */
  readonly sectors: readonly string[];
  /** Moves from the sector of the row to that of the column. */
  readonly counts: readonly (readonly number[])[];
  /** By person, in the order of time. */
  readonly moves: readonly Transition[];
  /** Moves with a sector that is not known: in no cell. */
  readonly unknown: number;
  /** Affiliations whose place in time is not known: in no move. */
  readonly undated: readonly { readonly person: string; readonly organisation: string | null }[];
}

/**
 * How people moved between sectors: a matrix of the sector they came from and the one they went to, with who and when.
 *
 * The affiliations of a person are put in the order of their first days; each two that follow one another are a move, within a
 * sector too, unless they are the same body. The sector is that of the body on the map, else the one that the record says.
 *
 * Range: counts from 0.
 * Undefined: an affiliation without a first day stands first where it has a last day, and is else left out and listed.
 * Cost: O(a log a) for a affiliations.
 * Source: direction 2 of document 001 (moves between the sectors); the counting is ours.
 *
 * @throws {PlayermapError} never.
 * @example
 * const { sectors, counts } = transitions(Ecosystem.from({
 *   version: 1,
 *   sectors: [{ id: 'business' }, { id: 'government' }],
 *   stakeholders: [{ id: 'director', kind: 'person' }],
 *   ties: [],
 *   affiliations: [
 *     { stakeholder: 'director', sector: 'government', from: '2020' },
 *     { stakeholder: 'director', sector: 'business', from: '2012', to: '2019' },
 *   ],
 * }));
 * assert.deepEqual([sectors, counts], [['business', 'government'], [[0, 1], [0, 0]]]);
 */
export function transitions(ecosystem: Ecosystem): Transitions & Tidy {
  const find = matcher(ecosystem.sectors);
  const sectorOf = ({ organisation, sector }: Affiliation): string | null => {
    const known = organisation === undefined ? null : ecosystem.sectorOf(organisation);
    return known ?? (sector === undefined ? null : (find(sector)?.id ?? sector));
  };
  const byPerson = new Map<string, Affiliation[]>();
  for (const one of ecosystem.document.affiliations ?? []) {
    const known = byPerson.get(one.stakeholder);
    if (known) known.push(one);
    else byPerson.set(one.stakeholder, [one]);
  }
  const undated: { person: string; organisation: string | null }[] = [];
  const moves: Transition[] = [];
  for (const [person, all] of byPerson) {
    const dated = all.filter(({ from, to }) => from !== undefined || to !== undefined);
    for (const { organisation = null, ...one } of all) {
      if (one.from === undefined && one.to === undefined) undated.push({ person, organisation });
    }
    const ordered = dated.sort(
      (a, b) =>
        byText(a.from === undefined ? '' : firstDay(a.from), b.from === undefined ? '' : firstDay(b.from)) ||
        byText(a.to === undefined ? '~' : lastDay(a.to), b.to === undefined ? '~' : lastDay(b.to)),
    );
    ordered.slice(1).forEach((next, k) => {
      const last = ordered[k] as Affiliation;
      if (next.organisation !== undefined && next.organisation === last.organisation) return;
      moves.push({
        person,
        from: sectorOf(last),
        to: sectorOf(next),
        fromOrganisation: last.organisation ?? null,
        toOrganisation: next.organisation ?? null,
        fromRole: last.role ?? null,
        toRole: next.role ?? null,
        left: last.to ?? null,
        began: next.from ?? null,
        // dates of one month or year may follow one another within it
        overlaps: next.from !== undefined && (last.to === undefined || firstDay(next.from) < firstDay(last.to)),
      });
    });
  }
  const met = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const declared = ecosystem.sectors.map(({ id }) => id).filter((id) => met.has(id));
  const further = [...met].filter((id): id is string => id !== null && !declared.includes(id));
  const sectors = [...declared, ...further];
  const known = moves.filter(({ from, to }) => from !== null && to !== null);
  return tabled(
    {
      sectors,
      counts: sectors.map((from) =>
        sectors.map((to) => known.filter((one) => one.from === from && one.to === to).length),
      ),
      moves,
      unknown: moves.length - known.length,
      undated,
    },
    ({ moves }) => moves,
  );
}
