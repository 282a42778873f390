import type { Network } from '../../kernel/network';
import { keepStakeholders, tieColumns, withTies } from '../../kernel/subnetwork';
import { recipientDependency } from '../../measures/recipient/dependency';
import { stepsFrom } from '../../measures/recipient/distance';
import { gatekeeping } from '../../measures/recipient/gatekeeping';
import { type Aim, rounded } from './aim';

/** Who holds the gate to the recipients: the one without whom most lose every way, else through whom most go; null where nobody does. */
export function gatekeeperOf(network: Network): string | null {
  const hard = gatekeeping(network, { normalized: false }).top(1)[0];
  if (hard && hard[1] > 0) return hard[0];
  const soft = recipientDependency(network, { normalized: false }).top(1)[0];
  return soft && soft[1] > 0 ? soft[0] : null;
}

/** How many lose every way to the recipients without a gatekeeper. */
export function gateAim(gatekeeper: string): Aim {
  return {
    measures: ['gatekeeping'],
    less: true,
    // each tie frees those behind one end of it, sets that add up, if each of them may be tied to somebody who is free
    promises(network, isPossible) {
      const { loses, isFree } = sides(network, gatekeeper);
      const all = [...network.ids.keys()];
      return all.every((i) => !loses(i) || all.some((j) => isFree(j) && isPossible(i, j)));
    },
    values: (network) => [gatekeeping(network, { normalized: false }).get(gatekeeper) ?? 0],
    gains(network) {
      const { left, free, at, loses, isFree } = sides(network, gatekeeper);
      const behind = new Map<number, number>();
      const countBehind = (i: number): number => {
        const known = behind.get(i);
        if (known !== undefined) return known;
        // nobody behind a loser is free, or the loser would have been reached by a free one only
        const count = stepsFrom(left, [at(i) as number], 'in').filter(
          (distance, u) => distance !== null && free[u] === null,
        ).length;
        behind.set(i, count);
        return count;
      };
      return (i, j) => [loses(i) && isFree(j) ? countBehind(i) : loses(j) && isFree(i) ? countBehind(j) : 0];
    },
  };
}

/** Who loses every way to the recipients without a gatekeeper, and who keeps one. */
function sides(network: Network, gatekeeper: string) {
  const gate = network.index.get(gatekeeper) as number;
  const left = keepStakeholders(network, (i) => i !== gate);
  const now = stepsFrom(network, network.recipients, 'in');
  const free = stepsFrom(left, left.recipients, 'in');
  const at = (i: number) => left.index.get(network.ids[i] as string);
  const isFree = (i: number) => i !== gate && free[at(i) as number] !== null;
  const loses = (i: number) => i !== gate && now[i] !== null && !isFree(i);
  return { left, free, at, loses, isFree };
}

/** How many go through somebody on their shortest ways to the recipients: where nobody loses every way, but ways gather. */
export function dependencyAim(player: string): Aim {
  const value = (network: Network) => recipientDependency(network, { normalized: false }).get(player) ?? 0;
  return {
    measures: ['recipientDependency'],
    less: true,
    promises: () => false,
    values: (network) => [value(network)],
    gains(network) {
      const before = value(network);
      const left = stepsFrom(network, network.recipients, 'in').map((steps) => steps ?? Number.POSITIVE_INFINITY);
      const own = network.index.get(player);
      const columns = tieColumns(network);
      return (i, j) => {
        const [far, near] = (left[i] as number) > (left[j] as number) ? [i, j] : [j, i];
        // a tie that is on no shortest way changes nothing
        if (far === own || near === own || (left[near] as number) + 1 > (left[far] as number)) return [0];
        return [rounded(Math.max(0, before - value(withTie(network, columns, far, near))))];
      };
    },
  };
}

function withTie(
  network: Network,
  { from, to, strength }: ReturnType<typeof tieColumns>,
  i: number,
  j: number,
): Network {
  const both = network.directed
    ? [
        [i, j],
        [j, i],
      ]
    : [[i, j]];
  const longer = (list: Uint32Array, end: 0 | 1) =>
    Uint32Array.from([...list, ...both.map((pair) => pair[end] as number)]);
  return withTies(network, {
    from: longer(from, 0),
    to: longer(to, 1),
    strength: Float64Array.from([...strength, ...both.map(() => 1)]),
  });
}
