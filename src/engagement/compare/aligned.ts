import type { Ecosystem } from '../../model/ecosystem';
import type { Named } from '../../model/names';
import { renamed } from '../../model/references';
import type { Stakeholder } from '../../model/schema';
import { matcher } from '../../model/sectors';
import type { Matching } from './matching';

/** An id of the map after, as the map before calls it. */
type Rename = (id: string) => string;

/**
 * The map after in the words of the map before: players matched to it have its ids, and so have sectors, rings and types of
 * ties of the same id or name. Who is only on the map after keeps its id, marked where the map before uses that id for
 * somebody else. Players stand in the order of the map before, then the others.
 *
 * Cost: O(records).
 *
 * @throws {PlayermapError} never.
 * @example
 * const map = (id: string, sector: string) =>
 *   Ecosystem.from({ version: 1, stakeholders: [{ id, names: { en: 'Clinic' }, sectors: [sector] }], ties: [] });
 * const [before, after] = [map('k1', 'health'), map('x', 'Health system')];
 * const same = alignedTo(before, after, matchPlayers(before, after, { match: 'name' }));
 * assert.deepEqual(same.stakeholders[0]?.sectors, ['health']);
 * assert.equal(same.stakeholders[0]?.id, 'k1');
 */
export function alignedTo(before: Ecosystem, after: Ecosystem, matching: Matching): Ecosystem {
  const player = playerNames(before, matching);
  const sector = vocabulary(before.sectors, after.sectors);
  const ring = vocabulary(before.rings, after.rings);
  const type = vocabulary(before.tieTypes, after.tieTypes);
  const place = new Map(before.stakeholders.map(({ id }, i) => [id, i]));
  const told = (one: Stakeholder): Stakeholder => {
    const [first, ringId] = [after.sectorOf(one.id), after.ringOf(one.id)];
    return {
      ...one,
      id: player(one.id),
      ...(one.parent !== undefined && { parent: player(one.parent) }),
      ...(one.speaksFor && { speaksFor: one.speaksFor.map(player) }),
      ...(first !== null && { sectors: [sector(first), ...(one.sectors ?? []).slice(1).map(sector)] }),
      ...(ringId !== null && { ring: ring(ringId) }),
    };
  };
  const { document } = after;
  const last = before.stakeholders.length;
  return after.withDocument({
    ...document,
    recipients: after.recipients.map(player),
    sectors: after.sectors.map((one) => ({
      ...one,
      id: sector(one.id),
      ...(one.parent !== undefined && { parent: sector(one.parent) }),
    })),
    rings: after.rings.map((one) => ({ ...one, id: ring(one.id) })),
    tieTypes: after.tieTypes.map((one) => ({ ...one, id: type(one.id) })),
    stakeholders: document.stakeholders.map(told).sort((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last)),
    ties: document.ties.map((tie) => ({
      ...tie,
      source: player(tie.source),
      target: player(tie.target),
      ...(tie.type !== undefined && { type: type(tie.type) }),
    })),
    ...renamed(document, player),
  });
}

function playerNames(before: Ecosystem, { both, onlyAfter }: Matching): Rename {
  const now = new Map(both.map((one) => [one.after, one.before]));
  const used = new Set([...before.stakeholders.map(({ id }) => id), ...onlyAfter]);
  for (const id of onlyAfter) {
    let free = id;
    if (before.stakeholder(id)) {
      do free += '′';
      while (used.has(free));
      used.add(free);
    }
    now.set(id, free);
  }
  return (id) => now.get(id) ?? id;
}

/** What entries after are called before: by the same id, else by a name in any language; each at most once. */
export function vocabulary(before: readonly Named[], after: readonly Named[]): Rename {
  const known = new Set(before.map(({ id }) => id));
  const there = new Set(after.map(({ id }) => id));
  const find = matcher(before);
  const now = new Map<string, string>();
  const taken = new Set(after.map(({ id }) => id).filter((id) => known.has(id)));
  for (const { id, names } of after) {
    if (known.has(id)) continue;
    const same = [id, ...Object.values(names ?? {})].map(find).find((one) => one && !taken.has(one.id));
    if (!same || there.has(same.id)) continue;
    taken.add(same.id);
    now.set(id, same.id);
  }
  return (id) => now.get(id) ?? id;
}
