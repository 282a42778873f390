// What the examples print of a map: where it is, and what one sees first.
import type { Ecosystem } from 'playermap';
import { degree, mixingMatrix, project } from 'playermap';

/** Five players with most ties, players without ties, empty rings, ties between sectors: in words. */
export function summary(ecosystem: Ecosystem, language: 'he' | 'ar' | 'en'): string {
  // as the map measures it: where ties have a direction, those in and those out are added
  const ties = degree(project(ecosystem), { normalized: false });
  const network = project(ecosystem, { directed: false, combine: 'count' });
  const name = (id: string) => ecosystem.nameOf(ecosystem.stakeholder(id) ?? { id }, language);
  const sector = new Map(ecosystem.sectors.map((one) => [one.id, ecosystem.nameOf(one, language)]));
  const most = ties.top(5).map(([id, count]) => `${name(id)} (${count})`);
  const alone = [...ties].filter(([, count]) => count === 0).map(([id]) => name(id));
  const held = new Set(ecosystem.stakeholders.map(({ id }) => ecosystem.ringOf(id)));
  const empty = ecosystem.rings.filter(({ id }) => !held.has(id)).map((ring) => ecosystem.nameOf(ring, language));
  const between = mixingMatrix(network)
    .rows()
    .filter(({ source, target }) => source !== target)
    .sort((a, b) => b.value - a.value)
    .map(({ source, target, value: count }) => `${sector.get(source)} – ${sector.get(target)}: ${count}`);
  return [
    `most ties, in and out (the map's degree): ${most.join(', ')}`,
    `without ties (${alone.length}): ${alone.join(', ') || 'nobody'}`,
    `empty rings: ${empty.join(', ') || 'none'}`,
    `ties between sectors, the most first: ${between.slice(0, 6).join(', ')}${between.length > 6 ? `, and ${between.length - 6} more pairs` : ''}`,
  ].join('\n  ');
}
