import { lineKey } from '../map-ties';
import type { Placement, TiePlace } from '../placement';
import type { LayoutTie } from '../ring-layout-input';

/**
 * What is left of a placement when only some of its players and ties are there: all stand and run where they did, and
 * lines say how many ties they stand for now, how strong, and where they point.
 *
 * Undefined: players and lines that the placement does not have are left out.
 * Cost: O(players + ties).
 */
export function restricted(placement: Placement, players: ReadonlySet<string>, ties: readonly LayoutTie[]): Placement {
  const lines = new Map(ties.map((tie) => [lineKey(tie), tie]));
  return {
    ...placement,
    players: placement.players.filter(({ id }) => players.has(id)),
    ties: placement.ties.flatMap((place): TiePlace[] => {
      const line = lines.get(lineKey(place));
      if (!line) return [];
      // the same line may be told from its other end
      const same = line.source === place.source;
      return [
        {
          ...place,
          strength: line.strength,
          count: line.count,
          headAtSource: same ? line.headAtSource : line.headAtTarget,
          headAtTarget: same ? line.headAtTarget : line.headAtSource,
        },
      ];
    }),
    key: placement.key.filter(({ id }) => players.has(id)),
    unlabelled: placement.unlabelled.filter((id) => players.has(id)),
  };
}
