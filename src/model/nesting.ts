import { PlayermapError } from '../kernel/errors';
import type { Ecosystem } from './ecosystem';
import { partOf } from './part';
import { renamed } from './references';
import type { Stakeholder } from './schema';

/** How far a nested ecosystem is folded: all records, people into their units, everything into organisations. */
export type Level = 'person' | 'unit' | 'organisation';

/** Levels of nesting, from people up to organisations. */
export const LEVELS: readonly Level[] = ['person', 'unit', 'organisation'];

/** An ecosystem whose parts were rolled up into what they belong to. */
export interface RolledUp {
  readonly ecosystem: Ecosystem;
  /** For every stakeholder of the input, the one that stands for it now. */
  readonly representative: ReadonlyMap<string, string>;
  /** How many ties fell inside each stakeholder and are no longer there. */
  readonly internalTies: ReadonlyMap<string, number>;
}

/**
 * The same ecosystem seen from further away: people stand for their unit, units for their organisation.
 *
 * At level `unit` every person with a parent is folded into it; at `organisation` every unit and person is (a stakeholder
 * without a kind counts as a unit where it has a parent). An organisation inside another stays itself. Ties move to the
 * stakeholder that stands for their ends, so that several may join a pair (`project` adds them up); a tie whose ends
 * become one is left out and counted in `internalTies`. Ties that were self-ties before stay, and are counted by `project`.
 * Records that name them move too. Sector, ring and judgements are those of the stakeholder that remains.
 *
 * Cost: O(stakeholders + ties).
 *
 * @throws {PlayermapError} `bad-option` for a level that does not exist.
 * @example
 * const ministry = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'unit', kind: 'unit', parent: 'ministry' }, { id: 'ngo' }],
 *   ties: [{ source: 'unit', target: 'ngo' }, { source: 'ministry', target: 'unit' }],
 * });
 * const { ecosystem, internalTies } = rollUp(ministry, 'organisation');
 * assert.deepEqual(ecosystem.ties.map((tie) => [tie.source, tie.target]), [['ministry', 'ngo']]);
 * assert.equal(internalTies.get('ministry'), 1);
 */
export function rollUp(ecosystem: Ecosystem, level: Level): RolledUp {
  if (!LEVELS.includes(level)) {
    throw new PlayermapError('bad-option', `level is "${level}", expected one of ${LEVELS.join(', ')}`);
  }
  return foldInto(ecosystem, (one) => folds(one, level));
}

function folds(one: Stakeholder, level: Level): boolean {
  if (one.parent === undefined || level === 'person') return false;
  if (one.kind === 'person') return true;
  return level === 'organisation' && (one.kind === 'unit' || one.kind === undefined);
}

/**
 * A part of the ecosystem in full detail: a stakeholder with everything inside it, and around it, rolled up to
 * organisations, those that have a tie into it.
 *
 * @throws {PlayermapError} `unknown-id` where no stakeholder has the id.
 * @example
 * const part = zoomInto(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'unit', kind: 'unit', parent: 'ministry' }, { id: 'ngo' }, { id: 'far' }],
 *   ties: [{ source: 'unit', target: 'ngo' }, { source: 'ngo', target: 'far' }],
 * }), 'ministry');
 * assert.deepEqual(part.ecosystem.stakeholders.map((one) => one.id), ['ministry', 'unit', 'ngo']);
 */
export function zoomInto(ecosystem: Ecosystem, id: string): RolledUp {
  if (!ecosystem.stakeholder(id)) throw new PlayermapError('unknown-id', `no stakeholder has the id "${id}"`);
  const inside = descendants(ecosystem, id);
  // what is inside keeps its detail
  const folded = foldInto(ecosystem, (one) => !inside.has(one.id) && folds(one, 'organisation'));
  const near = new Set(inside);
  for (const { source, target } of folded.ecosystem.ties) {
    if (inside.has(source)) near.add(target);
    if (inside.has(target)) near.add(source);
  }
  return {
    ...folded,
    ecosystem: partOf(folded.ecosystem, near, (tie) => inside.has(tie.source) || inside.has(tie.target)),
  };
}

/** The ids of a stakeholder and everything inside it, at any depth. */
export function descendants(ecosystem: Ecosystem, id: string): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const one of ecosystem.stakeholders) {
    if (one.parent === undefined) continue;
    const siblings = children.get(one.parent);
    if (siblings) siblings.push(one.id);
    else children.set(one.parent, [one.id]);
  }
  const found = new Set([id]);
  for (const member of found) for (const child of children.get(member) ?? []) found.add(child);
  return found;
}

function foldInto(ecosystem: Ecosystem, isFolded: (one: Stakeholder) => boolean): RolledUp {
  const representative = new Map<string, string>();
  for (const { id } of ecosystem.stakeholders) {
    const path: string[] = [];
    let at = ecosystem.stakeholder(id) as Stakeholder;
    while (!representative.has(at.id) && isFolded(at)) {
      path.push(at.id);
      at = ecosystem.stakeholder(at.parent as string) as Stakeholder;
    }
    const end = representative.get(at.id) ?? at.id;
    for (const member of [...path, at.id]) representative.set(member, end);
  }
  const stands = (id: string) => representative.get(id) ?? id;
  const internalTies = new Map<string, number>();
  const ties = ecosystem.ties.flatMap((tie) => {
    const source = stands(tie.source);
    const target = stands(tie.target);
    if (source === target && tie.source !== tie.target) {
      internalTies.set(source, (internalTies.get(source) ?? 0) + 1);
      return [];
    }
    return [source === tie.source && target === tie.target ? tie : { ...tie, source, target }];
  });
  const { document } = ecosystem;
  return {
    representative,
    internalTies,
    ecosystem: ecosystem.derive({
      stakeholders: document.stakeholders
        .filter(({ id }) => stands(id) === id)
        .map((one) => movedReferences(one, stands)),
      ties,
      ...renamed(document, stands),
      recipients: [...new Set(ecosystem.recipients.map(stands))],
    }),
  };
}

function movedReferences(one: Stakeholder, stands: (id: string) => string): Stakeholder {
  if (!one.parent && !one.speaksFor) return one;
  const parent = one.parent && stands(one.parent);
  return {
    ...one,
    ...(parent && { parent }),
    ...(one.speaksFor && { speaksFor: [...new Set(one.speaksFor.map(stands))] }),
  };
}
