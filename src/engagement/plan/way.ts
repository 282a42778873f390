import type { Ecosystem } from '../../model/ecosystem';

/**
 * Finds the shortest way along ties, either way, from one of some stakeholders to one of others; null where there is none.
 * Recipients are not stepped over, conflicts are no way. Of equally short ways the first in the order of the map.
 */
export function shortestWay(
  ecosystem: Ecosystem,
): (from: readonly string[], to: readonly string[]) => readonly string[] | null {
  const recipients = new Set(ecosystem.recipients);
  const order = new Map(ecosystem.stakeholders.map(({ id }, i) => [id, i]));
  const sets = new Map<string, Set<string>>(ecosystem.stakeholders.map(({ id }) => [id, new Set()]));
  for (const { source, target, sign } of ecosystem.ties) {
    if (sign === -1) continue;
    sets.get(source)?.add(target);
    sets.get(target)?.add(source);
  }
  const place = (id: string) => order.get(id) ?? 0;
  const next = new Map([...sets].map(([id, ids]) => [id, [...ids].sort((a, b) => place(a) - place(b))]));
  return (from, to) => {
    const goal = new Set(to);
    const cameFrom = new Map<string, string | null>(from.map((id) => [id, null]));
    // a Map is walked in the order of its entries, those that are added on the way too
    for (const id of cameFrom.keys()) {
      if (goal.has(id)) return walkedTo(id, cameFrom);
      if (recipients.has(id) && !from.includes(id)) continue;
      for (const one of next.get(id) ?? []) if (!cameFrom.has(one)) cameFrom.set(one, id);
    }
    return null;
  };
}

function walkedTo(end: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const way = [end];
  for (let at = cameFrom.get(end) ?? null; at !== null; at = cameFrom.get(at) ?? null) way.push(at);
  return way.reverse();
}
