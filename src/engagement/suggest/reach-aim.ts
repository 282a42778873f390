import type { Network } from '../../kernel/network';
import { groupsBy } from '../../measures/groups';
import { stepsFrom } from '../../measures/recipient/distance';
import { recipientReach, sectorReach } from '../../measures/recipient/reach';
import { type Aim, rounded } from './aim';

/** How many sectors get through to the recipients within some steps; then, which share of the stakeholders. */
export function reachAim(steps: number, by: string, onlyToRecipients: boolean): Aim {
  return {
    measures: ['sectorReach', 'recipientReach'],
    less: false,
    // ties at the recipients add up without leading on from one another
    promises: () => onlyToRecipients,
    values(network) {
      const row = sectorReach(network, { steps, by }).steps.at(-1);
      return [row?.groups.length ?? 0, recipientReach(network, { steps }) ?? 0];
    },
    gains(network) {
      const { of, names } = groupsBy(network, by);
      const left = stepsFrom(network, network.recipients, 'in');
      const isWithin = (i: number) => (left[i] ?? Number.POSITIVE_INFINITY) <= steps;
      const reached = new Set(
        network.ids.flatMap((_, i) =>
          isWithin(i) && left[i] !== 0 && (of[i] as number) >= 0 ? [of[i] as number] : [],
        ),
      );
      const others = network.ids.length - network.recipients.length;
      const newcomers = newcomersBy(network, steps, isWithin);
      return (i, j) => {
        const [far, near] =
          (left[i] ?? Number.POSITIVE_INFINITY) > (left[j] ?? Number.POSITIVE_INFINITY) ? [i, j] : [j, i];
        const room = steps - 1 - (left[near] ?? Number.POSITIVE_INFINITY);
        if (room < 0) return [0, 0];
        const come = newcomers(far).filter(([distance]) => distance <= room);
        const groups = new Set(come.map(([, u]) => of[u] as number).filter((g) => g >= 0 && !reached.has(g)));
        return [names.length === 0 ? 0 : groups.size, rounded(come.length / others)];
      };
    },
  };
}

/** Who gets to somebody within the steps that a new tie may leave, and not yet to the recipients; worked out once for each. */
function newcomersBy(network: Network, steps: number, isWithin: (i: number) => boolean) {
  const known = new Map<number, readonly (readonly [distance: number, who: number])[]>();
  const { offsets, neighbours } = network.in;
  return (to: number) => {
    const found = known.get(to);
    if (found) return found;
    const distance = new Map([[to, 0]]);
    for (const [v, d] of distance) {
      if (d >= steps - 1) continue;
      for (let e = offsets[v] as number; e < (offsets[v + 1] as number); e++) {
        const u = neighbours[e] as number;
        if (!distance.has(u)) distance.set(u, d + 1);
      }
    }
    const come = [...distance].flatMap(([u, d]) => (isWithin(u) ? [] : [[d, u] as const]));
    known.set(to, come);
    return come;
  };
}
