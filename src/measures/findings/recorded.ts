import { groupsBy } from '../groups';
import type { Found } from './finding';
import type { MapReading } from './map-reading';

/** What can be said of the map at all: whether there is anything to look at, and what is left out. */
export function aboutTheRecord(map: MapReading): Found[] {
  const { network, words, recipients, small } = map;
  const stakeholders = network.ids.length;
  const ties = network.size;
  const isLeftOut = map.hasTies && map.ecosystem.ties.length === 0;
  if (stakeholders === 0) {
    return [{ kind: 'empty-map', measures: [], sentence: words.say('emptyMap'), numbers: { stakeholders } }];
  }
  const found: Found[] = [];
  if (ties === 0) {
    found.push({
      kind: 'no-ties',
      measures: ['ties'],
      sentence: words.say(isLeftOut ? 'noTiesSelected' : 'noTies'),
      numbers: { ties },
    });
  } else if (small) {
    const sentence = words.say('smallMap', { stakeholders, ties });
    found.push({ kind: 'small-map', measures: ['ties'], sentence, numbers: { stakeholders, ties } });
  }
  if (recipients.length === 0 && ties > 0) {
    found.push({
      kind: 'no-recipients',
      measures: [],
      sentence: words.say('noRecipients'),
      numbers: { recipients: 0 },
    });
  }
  return [...found, ...withoutSector(map)];
}

/** Recipients are left aside: being one is a ring, and many have no sector. */
function withoutSector({ network, words, recipients, reading: { by } }: MapReading): Found[] {
  const { of, names } = groupsBy(network, by);
  const apart = new Set(recipients);
  const others = network.ids.filter((id) => !apart.has(id));
  const unknown = others.filter((id) => (of[network.index.get(id) as number] as number) < 0);
  if (names.length === 0 || unknown.length === 0) return [];
  return [
    {
      kind: 'sector-unknown',
      measures: [],
      sentence: words.say('sectorUnknown', { names: words.list(unknown.map(words.stakeholder)) }),
      extent: unknown.length / others.length,
      numbers: { count: unknown.length, of: others.length },
      stakeholders: unknown,
    },
  ];
}
