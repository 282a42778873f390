import { groupsBy } from '../groups';
import { recipientDependencyBy } from '../recipient/dependency';
import { distanceToRecipient } from '../recipient/distance';
import { gatekeeping } from '../recipient/gatekeeping';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import { GATE, MOST, WAY } from './thresholds';

/** Without whom others, or whole sectors, lose every way to the recipients. */
export function gateFindings(map: MapReading): Found[] {
  const { network, words, gates } = map;
  const shares = gatekeeping(network);
  return [...gates]
    .flatMap(([id, losing]): Found[] => {
      const share = shares.get(id) ?? 0;
      if (losing.length < GATE.others) return [];
      const sectors = sectorsLost(map, id, losing);
      const count = losing.length;
      const of = Math.round(count / share);
      const sentence = words.say('gate', {
        name: words.stakeholder(id),
        count,
        of,
        others: words.list(losing.map(words.stakeholder)),
      });
      const lost = words.list(sectors.map(words.sector));
      return [
        {
          kind: 'gate',
          about: id,
          measures: ['gatekeeping', 'gatesToRecipient'],
          sentence: sectors.length > 0 ? `${sentence} ${words.say('gateSectors', { sectors: lost })}` : sentence,
          extent: share,
          numbers: { count, of, share },
          stakeholders: [id, ...losing],
          sectors,
        },
      ];
    })
    .sort((a, b) => (b.extent as number) - (a.extent as number))
    .slice(0, MOST.ofOneKind);
}

/** Sectors with two members or more that have a way, each of whom loses it, the gatekeeper itself not counted. */
function sectorsLost(map: MapReading, gatekeeper: string, losing: readonly string[]): string[] {
  const { names, of } = groupsBy(map.network, map.reading.by);
  const lost = new Set(losing);
  const distance = distanceToRecipient(map.network);
  return names.filter((_, g) => {
    const able = map.network.ids.filter(
      (id, i) => of[i] === g && id !== gatekeeper && (distance.get(id) ?? null) !== null && distance.get(id) !== 0,
    );
    return able.length >= WAY.members && able.every((id) => lost.has(id));
  });
}

/** Through whom most of the shortest ways of a sector go, though there are others. */
export function wayFindings(map: MapReading): Found[] {
  const { network, words, gates, small, reading } = map;
  if (small) return [];
  const { by, distance, unweighted } = reading;
  const { names, of } = groupsBy(network, by);
  const rows = recipientDependencyBy(network, { by, distance, unweighted }).rows();
  return rows
    .flatMap(({ id, group, dependency, share }): Found[] => {
      const g = names.indexOf(group);
      // members that have a way, the stakeholder itself not counted
      const members = Math.round(dependency / share);
      if (share < WAY.share || members < WAY.members) return [];
      const losing = (gates.get(id) ?? []).filter((other) => of[network.index.get(other) as number] === g);
      if (losing.length >= members) return [];
      const values = { sector: words.sector(group), name: words.stakeholder(id), count: members };
      const all = share > 1 - 1e-9;
      return [
        {
          kind: 'way',
          about: `${id} ${group}`,
          measures: ['recipientDependencyBy'],
          sentence: all ? words.say('wayAll', values) : words.say('way', { ...values, percent: words.percent(share) }),
          extent: (share - WAY.share) / (1 - WAY.share),
          numbers: { share, dependency, count: members },
          stakeholders: [id],
          sectors: [group],
        },
      ];
    })
    .sort((a, b) => (b.extent as number) - (a.extent as number))
    .slice(0, MOST.ofOneKind);
}
