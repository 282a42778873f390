import type { Network } from '../../kernel/network';
import { type KeyPlayerGoal, keyPlayers } from '../centrality/key-players';
import { groupsBy } from '../groups';
import type { Job } from './job';
import { KEY_PLAYER_GOALS } from './key-player-measures';
import type { Among, KeyPlayerChoice, SetRow } from './measured';

const CHOSEN = 'may be chosen';
/** Without the recipients there is no service, so nobody asks what would be then. */
const LOSSES: readonly KeyPlayerGoal[] = ['fragmentation', 'distance-fragmentation', 'recipient-loss'];
/** A column with more groups than this makes a table that nobody reads. */
export const MOST_GROUPS = 20;

/** Key players for every goal that is wanted, of everybody and of parts; undefined where no goal is. */
export function setSection({ network, reading, has }: Job): readonly SetRow[] | undefined {
  const goals = [...KEY_PLAYER_GOALS].flatMap(([id, goal]) => (has(id) ? [goal] : []));
  if (goals.length === 0) return undefined;
  const { sizes, direction } = reading;
  const parts: readonly (Among | null)[] = [null, ...partsOf(network, reading.among)];
  return goals.flatMap((goal) =>
    parts.flatMap((among) => {
      const { candidates, count } = candidatesOf(network, goal, among);
      return sizes.flatMap((size): SetRow[] => {
        if (among && count < size) return [];
        const options = { goal, size, direction, among: { by: CHOSEN, values: ['yes'] } };
        const { members, value, before, search } = keyPlayers(candidates, options);
        return [{ goal, size, among, members, value, before, search }];
      });
    }),
  );
}

function partsOf(network: Network, among: KeyPlayerChoice): Among[] {
  if (typeof among !== 'string') return [among];
  const { names } = groupsBy(network, among);
  return names.length > MOST_GROUPS ? [] : names.map((name) => ({ by: among, values: [name] }));
}

function candidatesOf(network: Network, goal: KeyPlayerGoal, among: Among | null) {
  const spared = new Set(LOSSES.includes(goal) ? network.recipients : []);
  const column = among && network.columns.get(among.by);
  const chosen = network.ids.map((_, i) => {
    const isAmong = !among || among.values.includes(column?.[i] ?? '');
    return isAmong && !spared.has(i) ? 'yes' : null;
  });
  const candidates: Network = { ...network, columns: new Map([[CHOSEN, chosen]]) };
  return { candidates, count: chosen.filter(Boolean).length };
}
