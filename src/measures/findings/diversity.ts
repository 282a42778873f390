import { communities } from '../communities/communities';
import { sectorAgreement } from '../communities/sector-agreement';
import { composition } from '../diversity/composition';
import { diversityInterval } from '../diversity/diversity-interval';
import { hill } from '../diversity/hill';
import { bergerParker } from '../diversity/simpson';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import { COMMUNITIES, SMALL, UP_TO } from './thresholds';

/** How many sectors the map amounts to, and how much of it the largest has. */
export function diversityFindings({ network, words, reading: { by, seed } }: MapReading): Found[] {
  const { names, counts, total } = composition(network, { by });
  if (total < SMALL.stakeholders) return [];
  const largest = counts.indexOf(Math.max(...counts));
  const sector = names[largest] as string;
  const share = bergerParker(counts) as number;
  const count = names.length;
  if (count === 1) {
    return [
      {
        kind: 'one-sector',
        measures: ['sectorRichness', 'composition'],
        sentence: words.say('oneSector', { sector: words.sector(sector) }),
        numbers: { count, stakeholders: total },
        sectors: [sector],
      },
    ];
  }
  const draws = network.ids.length > UP_TO.permutations ? 99 : 999;
  const order2 = (some: ArrayLike<number>) => hill(some, 2);
  const { estimate, low, high } = diversityInterval(network, order2, { by, seed, draws });
  if (estimate === null || low === null || high === null) return [];
  return [
    {
      kind: 'diversity',
      measures: ['sectorHill2', 'diversityInterval', 'bergerParker'],
      sentence: words.say('diversity', {
        count,
        hill: words.decimal(estimate, 1),
        low: words.decimal(low, 1),
        high: words.decimal(high, 1),
        sector: words.sector(sector),
        percent: words.percent(share),
      }),
      extent: share,
      numbers: { count, hill2: estimate, low, high, share, stakeholders: total },
      uncertainty: { p: null, interval: [low, high] },
      sectors: [sector],
    },
  ];
}

/** Whether those who are tied most closely are of one sector, where the communities are clear and every search agrees. */
export function communityFindings({ network, words, small, reading }: MapReading): Found[] {
  const { by, unweighted, seed } = reading;
  if (small || network.ids.length > UP_TO.communities) return [];
  const { names, total } = composition(network, { by });
  if (names.length < 2 || total < SMALL.stakeholders) return [];
  const groups = communities(network, { unweighted, seed });
  const { agreement, ami } = sectorAgreement(network, groups, { by });
  const modularity = groups.modularity ?? 0;
  if (!agreement || !ami || modularity < COMMUNITIES.modularity || ami.max - ami.min > COMMUNITIES.spread) return [];
  const follow = ami.min >= COMMUNITIES.follow;
  if (!follow && ami.max > COMMUNITIES.across) return [];
  const count = groups.members.filter(({ length }) => length > 1).length;
  const values = { count, ami: words.decimal(agreement.ami) };
  return [
    {
      kind: follow ? 'communities-follow' : 'communities-across',
      measures: ['communitySectorAmi', 'communities', 'communityModularity'],
      sentence: follow ? words.say('communitiesFollow', values) : words.say('communitiesAcross', values),
      extent: Math.abs(agreement.ami),
      numbers: { count, ami: agreement.ami, low: ami.min, high: ami.max, modularity },
      uncertainty: { p: null, interval: [ami.min, ami.max] },
    },
  ];
}
