import type { Ecosystem } from '../../model/ecosystem';
import { comparable, nameIn } from '../../model/names';
import type { Participation, Representation, Stakeholder } from '../../model/schema';

/** One line of the representation key of a process, and what became of it. */
export interface KeyLine {
  readonly category: string;
  readonly value: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: 'stakeholders' | 'people';
  /** Of this value, as far as is known. */
  readonly found: number;
  /** Of whom the value, or the number of people, is not known. */
  readonly unknown: number;
  /** `unknown`: it hangs on those. */
  readonly state: 'kept' | 'below' | 'above' | 'unknown';
}

/** A line may say that people are counted; stakeholders are where it does not. */
type Counted = Representation & { readonly unit?: 'stakeholders' | 'people' | undefined };

/** The key of a process against those who took part in it. */
export function keyLines(
  ecosystem: Ecosystem,
  key: readonly Counted[],
  participations: readonly Participation[],
): KeyLine[] {
  const people = new Map<string, number | null>();
  for (const { stakeholder, count } of participations) {
    const before = people.get(stakeholder);
    people.set(stakeholder, before === null || count === undefined ? null : (before ?? 0) + count);
  }
  return key.map(({ category, value, min, max, unit = 'stakeholders' }): KeyLine => {
    let [found, unknown, unbounded] = [0, 0, false];
    for (const [id, count] of people) {
      const one = ecosystem.stakeholder(id);
      const has = one ? isOf(ecosystem, one, category, value) : null;
      if (has === false) continue;
      const number = unit === 'people' ? count : 1;
      // of whom the number is not known there is at least one
      if (number === null) unbounded = true;
      if (has) found += number ?? 1;
      else unknown += number ?? 1;
      if (has && number === null) unknown += 1;
    }
    const atMost = unbounded ? Number.POSITIVE_INFINITY : found + unknown;
    const state = stateOf(found, atMost, min ?? 0, max ?? Number.POSITIVE_INFINITY);
    return { category, value, min: min ?? null, max: max ?? null, unit, found, unknown, state };
  });
}

function stateOf(least: number, most: number, min: number, max: number): KeyLine['state'] {
  if (most < min) return 'below';
  if (least > max) return 'above';
  // where nobody can be too many, more than are known do no harm
  return least >= min && (most <= max || max === Number.POSITIVE_INFINITY) ? 'kept' : 'unknown';
}

/** Whether somebody is of a value of a category; null where that is not known. */
function isOf(ecosystem: Ecosystem, one: Stakeholder, category: string, value: string): boolean | null {
  const wanted = comparable(value);
  const among = (values: readonly string[] | undefined): boolean | null =>
    values && values.length > 0 ? values.some((text) => comparable(text) === wanted) : null;
  switch (comparable(category)) {
    case 'sector':
    case 'מגזר':
    case 'القطاع':
      return among(sectorNames(ecosystem, one.sectors));
    case 'topic':
    case 'topics':
      return among(one.topics);
    case 'ring': {
      const ring = ecosystem.ringOf(one.id);
      const found = ecosystem.rings.find(({ id }) => id === ring);
      return ring === null ? null : among([ring, ...Object.values(found?.names ?? {})]);
    }
    case 'tier':
    case 'kind': {
      const own = one[comparable(category) as 'tier' | 'kind'];
      return own === undefined ? null : among([own]);
    }
    default: {
      const own = one.attributes && Object.hasOwn(one.attributes, category) ? one.attributes[category] : undefined;
      return own === undefined || own.trim() === '' ? null : among(own.split(/[|;]/));
    }
  }
}

/** Sectors of somebody with those they belong to, by id and in every language. */
function sectorNames(ecosystem: Ecosystem, sectors: readonly string[] | undefined): string[] | undefined {
  const byId = new Map(ecosystem.sectors.map((one) => [one.id, one]));
  return sectors?.flatMap((id) => {
    const names: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !names.includes(at); at = byId.get(at)?.parent) {
      names.push(at, nameIn(byId.get(at) ?? { id: at }, 'en'), ...Object.values(byId.get(at)?.names ?? {}));
    }
    return names;
  });
}
