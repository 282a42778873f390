import { type Ecosystem, UNTYPED } from './ecosystem';
import type { Stakeholder, Tie } from './schema';

interface Entry {
  readonly id: string;
  readonly names?: Stakeholder['names'];
}

/** Records of both in the order of the first; what stands in both is joined. */
function byId<T extends Entry>(first: readonly T[], second: readonly T[], join: (a: T, b: T) => T = inFirstWords) {
  const others = new Map(second.map((one) => [one.id, one]));
  const known = new Set(first.map(({ id }) => id));
  return [
    ...first.map((one) => {
      const other = others.get(one.id);
      return other ? join(one, other) : one;
    }),
    ...second.filter(({ id }) => !known.has(id)),
  ];
}

/** Sectors, rings and types of ties are what the first calls them. */
const inFirstWords = <T extends Entry>(one: T, other: T): T => ({
  ...other,
  ...one,
  ...((one.names || other.names) && { names: { ...other.names, ...one.names } }),
});

const joinedPlayer = (one: Stakeholder, other: Stakeholder): Stakeholder => ({
  ...other,
  ...((one.names || other.names) && { names: { ...one.names, ...other.names } }),
});

/** What ties have in common that are one line of a map. */
const lineOf = ({ source, target, type = UNTYPED, sign = 1 }: Tie): string =>
  JSON.stringify([type, sign, ...(source < target ? [source, target] : [target, source])]);

/**
 * Two ecosystems as one: everybody of either, with the records of the second where both have one, and the ties of the
 * second with those that only the first has. The same id is the same stakeholder, sector, ring or type of tie.
 *
 * Records beside stakeholders, ties and what they name are left out: it is a ground to draw both on, and a list of names.
 *
 * Cost: O(records of both).
 *
 * @example
 * const map = (ids: readonly string[]) => Ecosystem.from({ version: 1, stakeholders: ids.map((id) => ({ id })), ties: [] });
 * assert.deepEqual(joinEcosystems(map(['a', 'b']), map(['c', 'b'])).stakeholders.map(({ id }) => id), ['a', 'b', 'c']);
 */
export function joinEcosystems(first: Ecosystem, second: Ecosystem): Ecosystem {
  const { document: one } = first;
  const { document: other } = second;
  const drawn = new Set(other.ties.map(lineOf));
  const told = (ecosystem: Ecosystem) => (tie: Tie) => ({ ...tie, directed: ecosystem.isDirected(tie) });
  const language = other.language ?? one.language;
  const title = other.title ?? one.title;
  const sources = byId(one.sources ?? [], other.sources ?? []);
  return first.withDocument({
    version: 1,
    ...(title && { title }),
    ...(language !== undefined && { language }),
    recipients: [...new Set([...first.recipients, ...second.recipients])],
    sectors: byId(first.sectors, second.sectors),
    rings: byId(first.rings, second.rings),
    tieTypes: byId(first.tieTypes, second.tieTypes),
    topics: byId(one.topics ?? [], other.topics ?? []),
    stakeholders: byId(first.stakeholders, second.stakeholders, joinedPlayer),
    ties: [...second.ties.map(told(second)), ...first.ties.filter((tie) => !drawn.has(lineOf(tie))).map(told(first))],
    ...(sources.length > 0 && { sources }),
  });
}
