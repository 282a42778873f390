import type { Network } from '../../kernel/network';
import { tieColumns, withTies } from '../../kernel/subnetwork';

/** Two networks of the same players in the same order. */
export interface SharedNetworks {
  readonly before: Network;
  readonly after: Network;
}

/** The parts of two networks that are about players of both, in the order of the first. Cost: O(n + m). */
export function sharedNetworks(before: Network, after: Network): SharedNetworks {
  const ids = before.ids.filter((id) => after.index.has(id));
  return { before: among(before, ids), after: among(after, ids) };
}

function among(network: Network, ids: readonly string[]): Network {
  const place = new Int32Array(network.ids.length).fill(-1);
  const kept = ids.map((id) => network.index.get(id) as number);
  kept.forEach((i, at) => {
    place[i] = at;
  });
  const { from, to, strength } = tieColumns(network);
  const ties = { from: from.slice(), to: to.slice(), strength: strength.slice() };
  let count = 0;
  for (let t = 0; t < from.length; t++) {
    const [i, j] = [place[from[t] as number] as number, place[to[t] as number] as number];
    if (i < 0 || j < 0) continue;
    ties.from[count] = i;
    ties.to[count] = j;
    ties.strength[count++] = strength[t] as number;
  }
  return withTies(
    {
      ...network,
      ids,
      index: new Map(ids.map((id, i) => [id, i])),
      columns: new Map([...network.columns].map(([name, values]) => [name, kept.map((i) => values[i] ?? null)])),
      recipients: network.recipients.map((i) => place[i] as number).filter((i) => i >= 0),
    },
    ties,
    count,
  );
}
