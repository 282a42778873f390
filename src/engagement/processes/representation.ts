import type { Ecosystem } from '../../model/ecosystem';
import type { Participation, Representation } from '../../model/schema';
import { categoryReading } from '../missing/categories';

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

/** The key of a process against those who took part in it. */
export function keyLines(
  ecosystem: Ecosystem,
  key: readonly Representation[],
  participations: readonly Participation[],
): KeyLine[] {
  return key.map(({ category, value, ring, min, max, unit = 'stakeholders' }): KeyLine => {
    const reading = categoryReading(ecosystem, category);
    const wanted = reading.key(value);
    const bodies = new Map<string, { values: readonly string[]; people: number; atLeast: boolean }>();
    for (const { stakeholder: id, count, attributes = {} } of participations) {
      if (ring !== undefined && ecosystem.ringOf(id) !== ring) continue;
      const { values, people, atLeast } = bodies.get(id) ?? { values: [], people: 0, atLeast: false };
      const own = reading.of({ stakeholder: ecosystem.stakeholder(id) ?? { id }, attributes });
      // where the number of people is not known there is at least one
      const known = count !== undefined || unit !== 'people';
      bodies.set(id, { values: [...values, ...own], people: people + (count ?? 1), atLeast: atLeast || !known });
    }
    let [found, unknown, unbounded] = [0, 0, false];
    for (const { values, people, atLeast } of bodies.values()) {
      const has = values.includes(wanted);
      if (!has && values.length > 0) continue;
      const number = unit === 'people' ? people : 1;
      if (atLeast) unbounded = true;
      if (has) found += number;
      else unknown += number;
      if (has && atLeast) unknown += 1;
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
