import { weakComponents } from '../../kernel/components';
import { undirectedReading } from '../../kernel/reading';
import { keepStakeholders } from '../../kernel/subnetwork';
import { articulationPoint, bridges } from '../centrality/cut-points';
import { degree } from '../centrality/degree';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import { CUT_OFF, MAIN_PART, MOST, UP_TO } from './thresholds';

/** Stakeholders without ties, and parts of the map without a tie to the rest. Recipients without ties are told apart. */
export function partFindings({ network, words, recipients }: MapReading): Found[] {
  if (network.size === 0) return [];
  const n = network.ids.length;
  const parts = partsOf(network);
  const alone = parts.flatMap((part) => (part.length === 1 && !recipients.includes(part[0] as string) ? part : []));
  const tied = parts.filter((part) => part.length > 1);
  const largest = tied[0] as string[];
  const aside = tied.slice(1);
  const found: Found[] = [];
  if (alone.length > 0) {
    found.push({
      kind: 'without-ties',
      measures: ['isolates', 'degree'],
      sentence: words.say('withoutTies', { names: words.list(alone.map(words.stakeholder)) }),
      extent: alone.length / n,
      numbers: { count: alone.length, of: n },
      stakeholders: alone,
    });
  }
  if (aside.length > 0) {
    const share = largest.length / tied.flat().length;
    const percent = words.percent(share);
    const lists = aside.map((part) => words.list(part.map(words.stakeholder)));
    found.push({
      kind: 'parts',
      measures: ['components'],
      sentence:
        share < MAIN_PART
          ? words.say('partsApart', { count: tied.length, percent })
          : aside.length > MOST.partsListed
            ? words.say('partsMany', { count: aside.length, percent })
            : words.say('partsAside', { parts: words.parts(lists) }),
      extent: 1 - share,
      numbers: { parts: tied.length, aside: aside.length, share },
      stakeholders: share < MAIN_PART ? [] : aside.flat(),
    });
  }
  return found;
}

/** Without whom others lose touch with the rest of the map; not told again where it is the same as losing the recipients. */
export function cutPointFindings({ network, words, gates, recipients }: MapReading): Found[] {
  if (network.ids.length > UP_TO.permutations) return [];
  const ties = degree(network, { normalized: false });
  const points = [...articulationPoint(network)].flatMap(([id, is]): [string, number][] =>
    is === 1 && !recipients.includes(id) ? [[id, ties.get(id) ?? 0]] : [],
  );
  const { of, sizes } = weakComponents(network);
  return points
    .sort((a, b) => b[1] - a[1])
    .slice(0, UP_TO.cutPoints)
    .flatMap(([id]): Found[] => {
      const v = network.index.get(id) as number;
      const left = keepStakeholders(network, (i) => i !== v && of[i] === of[v]);
      const others = partsOf(left).slice(1).flat();
      const told = new Set(gates.get(id));
      if (others.length < CUT_OFF || others.every((other) => told.has(other))) return [];
      const share = others.length / ((sizes[of[v] as number] as number) - 1);
      return [
        {
          kind: 'cut-point',
          about: id,
          measures: ['articulationPoint'],
          sentence: words.say('cutPoint', {
            name: words.stakeholder(id),
            others: words.list(others.map(words.stakeholder)),
          }),
          // the lesser part is never more than a half by much
          extent: 2 * share,
          numbers: { count: others.length, share },
          stakeholders: [id, ...others],
        },
      ];
    })
    .sort((a, b) => (b.extent as number) - (a.extent as number))
    .slice(0, MOST.ofOneKind);
}

/** Ties that alone join two parts, each of two stakeholders or more. */
export function singleTieFindings({ network, words }: MapReading): Found[] {
  const { offsets } = undirectedReading(network);
  const neighbours = (id: string) => {
    const i = network.index.get(id) as number;
    return (offsets[i + 1] as number) - (offsets[i] as number);
  };
  // where an end has a second tie, its side has a second stakeholder: a bridge is on no way round
  const pairs = bridges(network)
    .rows()
    .filter(({ source, target }) => neighbours(source) >= CUT_OFF && neighbours(target) >= CUT_OFF);
  if (pairs.length === 0) return [];
  const named = pairs.map(({ source, target }) => words.pair(source, target));
  return [
    {
      kind: 'single-ties',
      measures: ['bridges'],
      sentence: words.say('singleTies', { pairs: words.parts(named) }),
      extent: pairs.length / network.size,
      numbers: { count: pairs.length, of: network.size },
      stakeholders: [...new Set(pairs.flatMap(({ source, target }) => [source, target]))],
    },
  ];
}

/** Ids by component, the largest first, equal ones in the order of their first member. */
function partsOf(network: MapReading['network']): string[][] {
  const { of, count } = weakComponents(network);
  const parts = Array.from({ length: count }, (): string[] => []);
  network.ids.forEach((id, i) => {
    parts[of[i] as number]?.push(id);
  });
  return parts.sort((a, b) => b.length - a.length);
}
