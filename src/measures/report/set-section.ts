import { keyPlayers } from '../centrality/key-players';
import type { Job } from './job';
import { KEY_PLAYER_GOALS } from './key-player-measures';
import type { SetRow } from './measured';

/** Key players for every goal that is wanted; undefined where none is. */
export function setSection({ network, has }: Job): readonly SetRow[] | undefined {
  const ids = [...KEY_PLAYER_GOALS.keys()].filter(has);
  if (ids.length === 0) return undefined;
  return ids.map((id) => {
    const found = keyPlayers(network, { goal: KEY_PLAYER_GOALS.get(id) ?? 'fragmentation' });
    const { goal, members, value, before, search } = found;
    return { goal, members, value, before, search };
  });
}
