import { groupsBy } from '../groups';
import { sectorEi } from '../mixing/sector-ei';
import { distanceToRecipient } from '../recipient/distance';
import { sectorReach } from '../recipient/reach';
import { recipientVoice } from '../recipient/voice';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import { NEAR_STEPS } from './thresholds';

/** Sectors that are on the map and do not get through to the recipients, or only from afar. */
export function reachFindings({ network, words, recipients, reading: { by } }: MapReading): Found[] {
  if (recipients.length === 0 || network.size === 0) return [];
  const { names, of } = groupsBy(network, by);
  const distance = distanceToRecipient(network);
  const missing = sectorReach(network, { by, steps: NEAR_STEPS }).missing.map((sector) => {
    const g = names.indexOf(sector);
    const members = network.ids.filter((id, i) => of[i] === g && distance.get(id) !== 0);
    const ways = members.flatMap((id) => distance.get(id) ?? []);
    return { sector, members, nearest: ways.length > 0 ? Math.min(...ways) : null };
  });
  const told = (kind: 'sectors-without-way' | 'sectors-far', some: typeof missing, sentence: string): Found[] =>
    some.length === 0
      ? []
      : [
          {
            kind,
            measures: ['sectorReach', 'distanceToRecipient'],
            sentence,
            extent: some.length / names.length,
            numbers: {
              count: some.length,
              of: names.length,
              steps: NEAR_STEPS,
              ...(kind === 'sectors-far' && { nearest: Math.min(...some.map(({ nearest }) => nearest ?? 0)) }),
            },
            stakeholders: some.flatMap(({ members }) => members),
            sectors: some.map(({ sector }) => sector),
          },
        ];
  const without = missing.filter(({ nearest }) => nearest === null);
  const far = missing.filter(({ nearest }) => nearest !== null);
  const steps = far.map(({ sector, nearest }) =>
    words.noted(words.sector(sector), words.say('steps', { count: nearest ?? 0 })),
  );
  return [
    ...told(
      'sectors-without-way',
      without,
      words.say('sectorsWithoutWay', { sectors: words.list(without.map(({ sector }) => words.sector(sector))) }),
    ),
    ...told('sectors-far', far, words.say('sectorsFar', { sectors: words.list(steps) })),
  ];
}

/** Sectors without a tie to any other sector. */
export function aloneFindings({ network, words, reading: { by } }: MapReading): Found[] {
  const { names, of, counts } = groupsBy(network, by);
  const { external, internal } = sectorEi(network, { by, unweighted: true });
  if (names.length < 2 || network.size === 0) return [];
  const alone = names.filter((_, g) => external[g] === 0);
  if (alone.length === 0) return [];
  const positions = alone.map((sector) => names.indexOf(sector));
  const sum = (list: readonly number[]) => positions.reduce((total, g) => total + (list[g] as number), 0);
  return [
    {
      kind: 'sectors-alone',
      measures: ['eiIndex', 'sectorEi'],
      sentence: words.say('sectorsAlone', { sectors: words.list(alone.map(words.sector)) }),
      extent: sum(counts) / counts.reduce((total, size) => total + size, 0),
      numbers: { count: alone.length, of: names.length, tiesInside: sum(internal), tiesToOthers: sum(external) },
      stakeholders: network.ids.filter((_, i) => positions.includes(of[i] as number)),
      sectors: alone,
    },
  ];
}

/** Recipients nothing leads from, and recipients without any tie. */
export function voiceFindings({ network, words, recipients }: MapReading): Found[] {
  if (recipients.length === 0 || network.size === 0) return [];
  const rows = recipientVoice(network).rows();
  const told = (kind: 'recipients-alone' | 'no-voice', ids: readonly string[]): Found[] => {
    if (ids.length === 0) return [];
    const names = words.list(ids.map(words.stakeholder));
    return [
      {
        kind,
        measures: ['recipientVoice'],
        sentence: words.say(kind === 'no-voice' ? 'noVoice' : 'recipientsAlone', { names }),
        extent: ids.length / recipients.length,
        numbers: { count: ids.length, of: recipients.length },
        stakeholders: ids,
      },
    ];
  };
  const silent = rows.filter(({ tiesOut }) => tiesOut === 0);
  return [
    ...told(
      'recipients-alone',
      silent.filter(({ tiesIn }) => tiesIn === 0).map(({ id }) => id),
    ),
    ...told(
      'no-voice',
      silent.filter(({ tiesIn }) => tiesIn > 0).map(({ id }) => id),
    ),
  ];
}
