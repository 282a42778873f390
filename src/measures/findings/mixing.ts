import { groupsBy } from '../groups';
import { mixingTests } from '../inference/label-permutation';
import { holm } from '../inference/multiple-testing';
import type { NullTest } from '../inference/null-test';
import { type SectorTests, sectorTests } from '../inference/sector-tests';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import type { Tested } from './tests-made';
import { MOST, SIGNIFICANT, SMALL, UNCLEAR, UP_TO } from './thresholds';

/**
 * Whether ties stay inside sectors, or cross them, more than chance: the whole map, then single sectors.
 *
 * The E-I index and assortativity of the map are one family of questions, the E-I indices of the sectors another (Holm). Of
 * the map something is said where E-I is clear and assortativity does not speak against it; that nothing can be shown, only
 * where neither comes near.
 */
export function mixingFindings(map: MapReading): Found[] {
  const { network, permutations, small, reading, made } = map;
  const { by, unweighted, seed } = reading;
  const { names, of } = groupsBy(network, by);
  const known = of.reduce((sum, group) => sum + (group >= 0 ? 1 : 0), 0);
  if (small || permutations === 0 || names.length < 2 || known < SMALL.stakeholders) return [];
  if (network.ids.length > UP_TO.permutations) return [];
  const options = { by, unweighted, seed, permutations };
  const needed = (['eiIndex', 'assortativity'] as const).filter((id) => !made[id]);
  const tests = needed.length > 0 ? mixingTests(network, { ...options, indices: needed }) : undefined;
  const ei = made.eiIndex ?? (tests?.get('eiIndex') as NullTest);
  const r = made.assortativity ?? (tests?.get('assortativity') as NullTest);
  const sectors = made.sectors ?? eachSector(sectorTests(network, options));
  const each = names.map((sector) => ({ sector, test: sectors.get(sector) as Tested }));
  // strengths may say one thing and the number of ties another: then nothing is said of the whole
  const alike = unweighted || network.out.strengths.every((strength) => strength === 1);
  const counted = alike ? ei : (mixingTests(network, { ...options, unweighted: true }).get('eiIndex') as NullTest);
  return [...(contradicts(ei, counted) ? [] : wholeMap(map, ei, r)), ...single(map, each)];
}

/** The E-I index of each sector, with p corrected; one that no labeling changes is no question. */
function eachSector({ names, eiIndex }: SectorTests): ReadonlyMap<string, Tested> {
  const ps = holm(eiIndex.map(({ p, z }) => (z === null ? null : p)));
  return new Map(eiIndex.map((test, g) => [names[g] as string, { ...test, p: ps[g] ?? null }]));
}

/** Ties count by their strengths, unless these are not read. */
const weighedIn = ({ words, reading }: MapReading): string => (reading.unweighted ? '' : words.say('byStrength'));

/** Whether two readings both differ from chance, and in opposite ways. */
function contradicts(a: Tested, b: Tested): boolean {
  const away = ({ observed, mean }: Tested) => (observed ?? 0) - (mean ?? 0);
  const sure = ({ p }: Tested) => p !== null && p <= SIGNIFICANT;
  return sure(a) && sure(b) && away(a) * away(b) < 0;
}

function wholeMap(map: MapReading, ei: Tested, r: Tested): Found[] {
  const { words } = map;
  const [eiP = null, rP = null] = holm([ei.p, r.p]);
  if (ei.observed === null || ei.mean === null || r.observed === null || r.mean === null) return [];
  if (eiP === null || rP === null) return [];
  const beyond = eiP <= SIGNIFICANT;
  const inward = ei.observed < ei.mean;
  // above its mean assortativity says inward
  const against = rP <= SIGNIFICANT && r.observed > r.mean !== inward;
  if (beyond ? against : Math.min(ei.p ?? 1, r.p ?? 1) < UNCLEAR) return [];
  const indices = words.say('mixingIndices', {
    weighed: weighedIn(map),
    across: words.percent(across(ei.observed)),
    acrossMean: words.percent(across(ei.mean)),
    ei: words.decimal(ei.observed),
    eiMean: words.decimal(ei.mean),
    eiP: words.chance(eiP),
    r: words.decimal(r.observed),
    rMean: words.decimal(r.mean),
    rP: words.chance(rP),
  });
  const key = !beyond ? 'mixingAsChance' : inward ? 'mixingInward' : 'mixingOutward';
  return [
    {
      kind: beyond ? 'mixing' : 'mixing-as-chance',
      measures: ['eiIndex', 'assortativity', 'mixingTests'],
      sentence: words.say(key, { indices }),
      extent: Math.abs(ei.observed - ei.mean),
      numbers: {
        eiIndex: ei.observed,
        eiIndexByChance: ei.mean,
        eiIndexP: eiP,
        across: across(ei.observed),
        acrossByChance: across(ei.mean),
        assortativity: r.observed,
        assortativityByChance: r.mean,
        assortativityP: rP,
      },
      uncertainty: { p: eiP, interval: null },
    },
  ];
}

/** The sectors furthest from what chance gives, where it is beyond chance. */
function single(map: MapReading, each: readonly { readonly sector: string; readonly test: Tested }[]): Found[] {
  const { words } = map;
  return each
    .flatMap(({ sector, test: { observed, mean, p } }): Found[] => {
      if (observed === null || mean === null || p === null || p > SIGNIFICANT) return [];
      const values = {
        sector: words.sector(sector),
        weighed: weighedIn(map),
        across: words.percent(across(observed)),
        acrossMean: words.percent(across(mean)),
        ei: words.decimal(observed),
        eiMean: words.decimal(mean),
        p: words.chance(p),
      };
      const inward = observed < mean;
      return [
        {
          kind: inward ? 'sector-inward' : 'sector-outward',
          about: sector,
          measures: ['eiIndex', 'sectorTests'],
          sentence: words.say(inward ? 'sectorInward' : 'sectorOutward', values),
          extent: Math.abs(observed - mean) / 2,
          numbers: { eiIndex: observed, eiIndexByChance: mean, across: across(observed), acrossByChance: across(mean) },
          uncertainty: { p, interval: null },
          sectors: [sector],
        },
      ];
    })
    .sort((a, b) => (b.extent as number) - (a.extent as number))
    .slice(0, MOST.ofOneKind);
}

/** The share of ties between sectors that an E-I index says: (E - I) / (E + I) with E + I = 1. */
const across = (ei: number): number => (1 + ei) / 2;
