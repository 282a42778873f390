import { tieColumns } from '../../kernel/subnetwork';
import { groupsBy } from '../groups';
import { crossTable } from '../mixing/cross-table';
import { ringDistance, ringSkippingTies } from '../recipient/rings';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import { RING_OF_ONE_SECTOR, RINGS, SMALL } from './thresholds';

/** Rings beside distances: who is near by role and far along the ties, and whether the two go together at all. */
export function ringDistanceFindings(map: MapReading): Found[] {
  const { network, words } = map;
  if (!ringsAreMeasurable(map)) return [];
  const rings = ringIds(map);
  const compared = ringDistance(network, { rings });
  const far = compared.rows().filter(({ number, distance }) => distance - number >= RINGS.far);
  const found: Found[] = [];
  if (far.length > 0) {
    const names = far.map(({ id, ring, distance }) =>
      words.noted(words.stakeholder(id), words.and([words.ring(ring), words.say('steps', { count: distance })])),
    );
    found.push({
      kind: 'near-but-far',
      measures: ['ringDistance', 'distanceToRecipient'],
      sentence: words.say('nearButFar', { names: words.list(names) }),
      extent: far.length / compared.compared,
      numbers: { count: far.length, of: compared.compared, farthest: Math.max(...far.map((row) => row.distance)) },
      stakeholders: far.map(({ id }) => id),
    });
  }
  const { spearman: rho } = compared;
  if (rho !== null && rho <= RINGS.unlike && compared.compared >= SMALL.stakeholders && !map.small) {
    const values = { rho: words.decimal(rho) };
    found.push({
      kind: 'rings-no-distances',
      measures: ['ringDistance'],
      sentence: rho <= RINGS.reverse ? words.say('ringsReverse', values) : words.say('ringsNoDistances', values),
      extent: Math.abs(rho),
      numbers: { rho, count: compared.compared },
    });
  }
  return found;
}

/**
 * Ties that pass over rings, and between which two most of them do. Ties with the recipients' ring are left aside: an
 * operator serves the recipients whatever ring lies in between.
 */
export function ringSkippingFindings(map: MapReading): Found[] {
  const { network, words } = map;
  if (map.small || !ringsAreMeasurable(map)) return [];
  const [centre, ...around] = ringIds(map);
  const place = new Map(around.map((ring, at) => [ring, at]));
  const isAround = (ring: string | null | undefined) => ring !== null && ring !== undefined && place.has(ring);
  const rows = ringSkippingTies(network, { rings: ringIds(map) })
    .rows()
    .filter(({ from, to }) => from !== centre && to !== centre);
  const rings = network.columns.get('ring') ?? [];
  const { from: sources, to: targets } = tieColumns(network);
  const of = sources.filter((i, tie) => isAround(rings[i]) && isAround(rings[targets[tie] as number])).length;
  const pairs = new Map<string, { a: string; b: string; ties: number }>();
  for (const { from, to } of rows) {
    const [a, b] = (place.get(from) as number) < (place.get(to) as number) ? [from, to] : [to, from];
    const key = `${place.get(a)} ${place.get(b)}`;
    const pair = pairs.get(key) ?? { a, b, ties: 0 };
    pair.ties++;
    pairs.set(key, pair);
  }
  const order = [...pairs].sort(([a, one], [b, other]) => other.ties - one.ties || (a < b ? -1 : 1));
  const most = order[0]?.[1];
  if (!most) return [];
  const sentence = words.say('ringSkipping', {
    percent: words.percent(rows.length / of),
    a: words.ring(most.a),
    b: words.ring(most.b),
  });
  return [
    {
      kind: 'ring-skipping',
      measures: ['ringSkippingTies'],
      sentence,
      extent: rows.length / of,
      numbers: { count: rows.length, of, most: most.ties },
      stakeholders: network.ids.filter((id) => rows.some(({ source, target }) => source === id || target === id)),
    },
  ];
}

/** Rings in which nobody stands, and rings in which one sector is among itself. */
export function ringContentFindings(map: MapReading): Found[] {
  const { ecosystem, network, words, recipients, reading } = map;
  const rings = groupsBy(network, 'ring');
  if (rings.names.length === 0) return [];
  const held = new Set(rings.names);
  const empty = ringIds(map).filter((ring, at) => !held.has(ring) && !(at === 0 && recipients.length > 0));
  const { rowNames, columnNames, cells } = crossTable(network, { columns: reading.by });
  const single = rowNames.flatMap((ring, r) => {
    const there = columnNames.filter((_, c) => (cells[r]?.[c] ?? 0) > 0);
    const size = (cells[r] ?? []).reduce((sum, count) => sum + count, 0);
    const sector = there[0];
    return there.length === 1 && sector !== undefined && size >= RING_OF_ONE_SECTOR ? [{ ring, sector, size }] : [];
  });
  const found: Found[] = [];
  if (empty.length > 0) {
    found.push({
      kind: 'rings-empty',
      measures: ['crossTable'],
      sentence: words.say('ringsEmpty', { rings: words.list(empty.map(words.ring)) }),
      extent: empty.length / ecosystem.rings.length,
      numbers: { count: empty.length, of: ecosystem.rings.length },
    });
  }
  // on a map of one sector every ring is of one sector
  if (single.length > 0 && columnNames.length > 1) {
    const noted = single.map(({ ring, sector }) => words.noted(words.ring(ring), words.sector(sector)));
    found.push({
      kind: 'rings-of-one-sector',
      measures: ['crossTable'],
      sentence: words.say('ringsOfOneSector', { rings: words.list(noted) }),
      extent: single.length / rings.names.length,
      numbers: {
        count: single.length,
        of: rings.names.length,
        members: single.reduce((sum, { size }) => sum + size, 0),
      },
      stakeholders: network.ids.filter((_, i) =>
        single.some(({ ring }) => ring === rings.names[rings.of[i] as number]),
      ),
      sectors: [...new Set(single.map(({ sector }) => sector))],
    });
  }
  return found;
}

const ringIds = ({ ecosystem }: MapReading): string[] => ecosystem.rings.map(({ id }) => id);

/** Whether the first ring is that of the recipients, so that the number of a ring is a distance of a kind. */
function ringsAreMeasurable({ ecosystem, recipients }: MapReading): boolean {
  const first = ecosystem.rings[0]?.id;
  return first !== undefined && recipients.length > 0 && recipients.every((id) => ecosystem.ringOf(id) === first);
}
