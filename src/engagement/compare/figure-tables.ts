import { measureById } from '../../measures/registry';
import { type AccountTable, headed } from '../account';
import { numberCell, shareCell } from '../spoken';
import { type ComparisonVoice, figureLabel, signed } from './comparison-voice';
import type { Composition } from './composition';

/** How alike the two are, the figures of both, and what chance gives for the difference. */
export function figureTables(voice: ComparisonVoice): AccountTable[] {
  const { found, say } = voice;
  return [
    likenessTable(voice),
    ...indexTable(voice),
    ...measureTables(voice),
    ...compositionTable(voice, 'sectors', say('tableSectors'), found.sectors),
    ...compositionTable(voice, 'rings', say('tableRings'), found.rings),
    ...mixingTable(voice),
    ...wayTable(voice),
  ];
}

function likenessTable({ found, say, inBoth }: ComparisonVoice): AccountTable {
  const { players, ties, among, hammingShare, qap } = found.likeness;
  const rows: readonly (readonly [string, string])[] = [
    [say('jaccardPlayers', { inBoth }), shareCell(players)],
    [say('jaccardTies', { inBoth }), shareCell(ties.jaccard)],
    [say('jaccardAmong', { inBoth }), shareCell(among.jaccard)],
    [say('ruzicka'), shareCell(ties.ruzicka)],
    [say('hamming'), shareCell(hammingShare)],
    [say('qap'), numberCell(qap?.observed ?? null)],
    [say('kappaOfSector'), numberCell(found.placing.sector.kappa)],
    [say('kappaOfRing'), numberCell(found.placing.ring.kappa)],
  ];
  return { ...headed('likeness', say('tableLikeness'), [[say('what'), say('value')], ...rows]), numbers: [1] };
}

function indexTable({ found, say, heads, language }: ComparisonVoice): AccountTable[] {
  const { indices } = found;
  if (indices.length === 0) return [];
  const isTested = indices.some(({ chance }) => chance !== null);
  const digits = 3;
  return [
    {
      ...headed('indices', say('tableIndices'), [
        [
          say('figure'),
          ...heads,
          say('difference'),
          ...heads.map((name) => say('amongIn', { name })),
          ...(isTested ? [say('chance')] : []),
        ],
        ...indices.map((one) => [
          figureLabel(one.index, 'index', language),
          ...[one.before, one.after].map((value) => numberCell(value, digits)),
          signed(one.difference, digits),
          ...[one.amongBefore, one.amongAfter].map((value) => numberCell(value, digits)),
          ...(isTested ? [numberCell(one.chance?.pHolm ?? null, digits)] : []),
        ]),
      ]),
      ...(isTested && { sentences: [say('chanceNote')] }),
      numbers: [1, 2, 3, 4, 5, 6],
    },
  ];
}

/** A measure's scores, the greatest change of place first; those who differ in nothing are left out. */
function measureTables({ found, as, say, heads, bodyCell, language }: ComparisonVoice): AccountTable[] {
  // who is on one map only has nothing to be compared with, though of two dates it is news
  const both = new Set(found.matching.both.map(({ before }) => before));
  return found.measures.flatMap(({ measure, scores }): AccountTable[] => {
    const rows = scores
      .filter(({ id, before, after }) => before !== after && (as === 'dates' || both.has(id)))
      .sort(
        (one, other) =>
          Math.abs(other.rankChange ?? 0) - Math.abs(one.rankChange ?? 0) ||
          Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0),
      );
    if (rows.length === 0) return [];
    const { label, meaning } = measureById(measure, 'scores');
    return [
      {
        ...headed(measure, say('tableMeasure', { label: label[language], meaning: meaning[language] }), [
          [say('name'), ...heads, say('difference'), ...heads.map((name) => say('placeIn', { name }))],
          ...rows.map((one) => [
            bodyCell(one.id),
            numberCell(one.before, 3),
            numberCell(one.after, 3),
            signed(one.difference, 3),
            numberCell(one.rankBefore, 1),
            numberCell(one.rankAfter, 1),
          ]),
        ]),
        numbers: [1, 2, 3, 4, 5],
      },
    ];
  });
}

function compositionTable(
  { say, heads, inBoth, sectorCell, ringCell }: ComparisonVoice,
  id: 'sectors' | 'rings',
  heading: string,
  { groups }: Composition,
): AccountTable[] {
  if (groups.every(({ group }) => group === null)) return [];
  const nameOf = id === 'sectors' ? sectorCell : ringCell;
  return [
    {
      ...headed(id, heading, [
        [say(id === 'sectors' ? 'sector' : 'ring'), ...heads, inBoth, ...heads.map((name) => say('shareOf', { name }))],
        ...groups.map((one) => [
          one.group === null ? say('unknown') : nameOf(one.group),
          String(one.before),
          String(one.after),
          String(one.both),
          shareCell(one.shareBefore),
          shareCell(one.shareAfter),
        ]),
      ]),
      numbers: [1, 2, 3, 4, 5],
    },
  ];
}

function mixingTable({ found, say, heads, sectorCell }: ComparisonVoice): AccountTable[] {
  const rows = found.mixing.filter(({ before, after }) => before !== after);
  if (rows.length === 0) return [];
  return [
    {
      ...headed('mixing', say('tableMixing'), [
        [say('first'), say('second'), ...heads, say('difference')],
        ...[...rows]
          .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before))
          .map((one) => [
            sectorCell(one.source),
            sectorCell(one.target),
            String(one.before),
            String(one.after),
            signed(one.after - one.before),
          ]),
      ]),
      numbers: [2, 3, 4],
    },
  ];
}

function wayTable({ found, say, heads }: ComparisonVoice): AccountTable[] {
  const { before, after } = found.recipients;
  if (before.reach + after.reach === 0) return [];
  const most = Math.max(before.steps.length, after.steps.length);
  return [
    {
      ...headed('recipients', say('tableWay'), [
        [say('steps'), ...heads],
        ...Array.from({ length: most }, (_, i) => [
          String(i + 1),
          String(before.steps[i] ?? 0),
          String(after.steps[i] ?? 0),
        ]),
        [say('noWay'), String(before.none), String(after.none)],
      ]),
      numbers: [1, 2],
    },
  ];
}
