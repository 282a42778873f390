import type { Network } from '../../kernel/network';
import { betweenness } from '../centrality/betweenness';
import { betweennessCentralization, degreeCentralization } from '../centrality/centralization';
import { degree } from '../centrality/degree';
import { keyPlayers } from '../centrality/key-players';
import type { Scores } from '../scores';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import { GATHERED, KEY_SET, UP_TO } from './thresholds';

const CENTRE = 'centre';

/** Whether ties, or ways, gather around one stakeholder. */
export function gatheringFindings({ network, words, small, reading }: MapReading): Found[] {
  if (small) return [];
  const { distance, unweighted } = reading;
  const told = (
    kind: 'ties-gather' | 'ways-gather',
    measure: string,
    value: number | null,
    scores: Scores,
  ): Found[] => {
    const [top, second] = scores.top(2);
    // two with the same score are no single centre
    if (value === null || value < GATHERED || !top || top[1] === second?.[1]) return [];
    const values = { name: words.stakeholder(top[0]), value: words.decimal(value) };
    return [
      {
        kind,
        about: top[0],
        measures: [measure, scores.info.measure],
        sentence: kind === 'ties-gather' ? words.say('tiesGather', values) : words.say('waysGather', values),
        extent: (value - GATHERED) / (1 - GATHERED),
        numbers: { value },
        stakeholders: [top[0]],
      },
    ];
  };
  const ties = told('ties-gather', 'degreeCentralization', degreeCentralization(network), degree(network));
  if (network.ids.length > UP_TO.allWays) return ties;
  const options = { distance, unweighted };
  const value = betweennessCentralization(network, options);
  return [...ties, ...told('ways-gather', 'betweennessCentralization', value, betweenness(network, options))];
}

/** The smallest sets of two or three without whom the map, or the way to the recipients, breaks; one alone is told elsewhere. */
export function keySetFindings({ network: whole, words, small, recipients }: MapReading): Found[] {
  if (small || whole.ids.length > UP_TO.keySets) return [];
  // without the recipients there is no service, so nobody asks what would be then
  const centre = new Set(recipients);
  const network: Network = {
    ...whole,
    columns: new Map([[CENTRE, whole.ids.map((id) => (centre.has(id) ? 'in it' : 'around it'))]]),
  };
  const among = { by: CENTRE, values: ['around it'] };
  const told = (kind: 'key-set' | 'key-set-recipients', goal: 'fragmentation' | 'recipient-loss'): Found[] => {
    for (let size = 1; size <= KEY_SET.size; size++) {
      const { members, value, before } = keyPlayers(network, { size, goal, among });
      if (value === null || before === null || value - before < KEY_SET.gain) continue;
      if (size === 1) return [];
      const values = {
        names: words.list(members.map(words.stakeholder)),
        percent: words.percent(value),
        before: words.percent(before),
      };
      return [
        {
          kind,
          measures: ['keyPlayers'],
          sentence: words.say(kind === 'key-set' ? 'keySet' : 'keySetRecipients', values),
          extent: value - before,
          numbers: { value, before, size },
          stakeholders: members,
        },
      ];
    }
    return [];
  };
  return [
    ...(recipients.length > 0 ? told('key-set-recipients', 'recipient-loss') : []),
    ...told('key-set', 'fragmentation'),
  ];
}
