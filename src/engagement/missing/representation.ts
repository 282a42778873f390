import type { Ecosystem } from '../../model/ecosystem';
import type { Representation } from '../../model/schema';
import { type Tidy, tabled } from '../../text/tidy';
import { categoryReading } from './categories';
import { type Place, type Present, presentAt } from './presence';

/** One line of the representation key, held against who is there. */
export interface RepresentationCheck {
  readonly place: Place;
  readonly category: string;
  readonly value: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: 'stakeholders' | 'people';
  /** How many there are: stakeholders, or people, where a number of people that is not known counts as one. */
  readonly found: number;
  readonly state: 'met' | 'under' | 'over' | 'not-recorded';
  /** Stakeholders at the place, and those of them for whom the category is not recorded. */
  readonly present: number;
  readonly unknown: number;
  /** Ids of those who are there. */
  readonly who: readonly string[];
  /** Ids of those who could be asked in: on the map, and not in the process or the audiences of the stage. */
  readonly elsewhere: readonly string[];
}

/**
 * The representation key held against who is there: for every line how many it asks for and how many there are, in a ring, a
 * process, a stage of the plan, or on the whole map.
 *
 * Categories: `sector` (any sector of a stakeholder, and the coarser ones above it), `coarseSector`, `ring`, `tier`, `kind`,
 * `topic`, `expertise`, `interests`, `position`, in English, Hebrew or Arabic; every other word is a column of the
 * participations, else of the stakeholders, such as age or gender. In a process count those who take part: who runs it, advises
 * or was only invited does not. At a stage count those in the audiences planned for it.
 *
 * Range: counts from 0.
 * Undefined: `not-recorded` where too few are there and the category is recorded of nobody at the place: unknown is not zero.
 * Cost: O(lines of the key x (stakeholders + participations)).
 * Source: the representation key of the founding round table, document 002; states ours.
 *
 * @throws {PlayermapError} never.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [],
 *   processes: [{ id: 'table' }],
 *   participations: [{ process: 'table', stakeholder: 'a' }],
 *   representation: [{ process: 'table', category: 'sector', value: 'academia', min: 1 }],
 * });
 * const [check] = representationChecks(ecosystem);
 * assert.deepEqual([check?.state, check?.found, check?.elsewhere], ['under', 0, ['b']]);
 */
export function representationChecks(ecosystem: Ecosystem): RepresentationCheck[] & Tidy {
  return tabled(
    (ecosystem.document.representation ?? []).map((line) => checked(ecosystem, line)),
    (list) => list,
  );
}

function checked(ecosystem: Ecosystem, line: Representation): RepresentationCheck {
  const { category, value, min = null, max = null, unit = 'stakeholders', process, ring, stage } = line;
  const place: Place = {
    ...(ring !== undefined && { ring }),
    ...(process !== undefined && { process }),
    ...(stage !== undefined && { stage }),
  };
  const { key, of } = categoryReading(ecosystem, category);
  const wanted = key(value);
  const present = presentAt(ecosystem, place);
  const fits = (one: Present) => of(one).includes(wanted);
  const who = present.filter(fits);
  const ids = idsOf(who);
  const there = idsOf(present);
  const unknown = idsOf(present.filter((one) => of(one).length === 0));
  const found = unit === 'people' ? who.reduce((sum, { people }) => sum + (people ?? 1), 0) : ids.length;
  const isUnder = min !== null && found < min;
  const nothingKnown = there.length > 0 && unknown.length === there.length;
  const isThere = new Set(there);
  return {
    place,
    category,
    value,
    min,
    max,
    unit,
    found,
    state: isUnder ? (nothingKnown ? 'not-recorded' : 'under') : max !== null && found > max ? 'over' : 'met',
    present: there.length,
    unknown: unknown.length,
    who: ids,
    // nobody is asked into a ring: it is a role, not a room
    elsewhere:
      process === undefined && stage === undefined
        ? []
        : idsOf(presentAt(ecosystem, ring === undefined ? {} : { ring }).filter(fits)).filter((id) => !isThere.has(id)),
  };
}

const idsOf = (some: readonly Present[]): string[] => [...new Set(some.map(({ stakeholder }) => stakeholder.id))];
