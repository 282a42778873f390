import { readFileSync } from 'node:fs';
import { Ecosystem, type Network, project } from 'playermap/model';
import { expect } from 'vitest';

// The small test graph: eight stakeholders, four sectors, rings 0 to 3, thirteen ties with strengths and four types.
const STAKEHOLDERS = [
  ['r', 'recipient', '0'],
  ['g', 'government', '1'],
  ['l', 'government', '1'],
  ['c', 'civil', '2'],
  ['d', 'civil', '2'],
  ['e', 'civil', '2'],
  ['b', 'business', '3'],
  ['k', 'business', '3'],
] as const;

const TIES = [
  ['g', 'l', 3, 'funding'],
  ['g', 'c', 2, 'funding'],
  ['l', 'd', 4, 'funding'],
  ['l', 'c', 1, 'funding'],
  ['c', 'd', 2, 'collaboration'],
  ['d', 'c', 1, 'collaboration'],
  ['d', 'e', 2, 'service'],
  ['c', 'r', 5, 'service'],
  ['e', 'r', 1, 'service'],
  ['b', 'c', 1, 'collaboration'],
  ['k', 'b', 2, 'collaboration'],
  ['r', 'g', 1, 'voice'],
  ['e', 'b', 2, 'collaboration'],
] as const;

type Variant = 'D' | 'U' | 'Diso' | 'Uiso';

/** The ecosystem of the test graph, with an isolate where k has lost its tie. */
export function t8Ecosystem(variant: Variant = 'D'): Ecosystem {
  return Ecosystem.from({
    version: 1,
    rings: ['0', '1', '2', '3'].map((id) => ({ id })),
    stakeholders: STAKEHOLDERS.map(([id, sector, ring]) => ({ id, sectors: [sector], ring })),
    ties: TIES.filter(([source]) => !variant.endsWith('iso') || source !== 'k').map(
      ([source, target, strength, type]) => ({ source, target, strength, type }),
    ),
  });
}

export const t8 = (variant: Variant = 'D'): Network =>
  project(t8Ecosystem(variant), { directed: variant.startsWith('D') });

/** One value of another program for the test graph. */
export interface Entry {
  readonly src: string;
  readonly v: number | string | Readonly<Record<string, number | string>>;
  /** Whether our numbers agree, or it is a convention or fault that is not ours. */
  readonly mark: 'ours' | 'trap';
  readonly why?: string;
}

export const entries: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync(new URL('../reference/t8.json', import.meta.url), 'utf8'),
);

/** The value of an entry by stakeholder; what is NaN there is null. */
export function t8Scores(key: string): ReadonlyMap<string, number | null> {
  const entry = entries[key];
  if (!entry) throw new Error(`t8.json has no ${key}`);
  return new Map(Object.entries(entry.v as object).map(([id, value]) => [id, value === 'NaN' ? null : Number(value)]));
}

/** Fails unless every score is within 1e-6; what is not defined here may be 0 there. */
export function expectT8(scores: ReadonlyMap<string, number | null>, key: string): void {
  for (const [id, theirs] of t8Scores(key)) {
    const mine = scores.get(id);
    if (mine === null) expect([null, 0], `${key} ${id}`).toContain(theirs);
    else expect(mine, `${key} ${id}`).toBeCloseTo(theirs as number, 6);
  }
}
