import { byScoreThenId } from '../kernel/order';
import { TESTED_SCORES } from '../measures/report/chance';
import { headingOf } from '../measures/report/headings';
import type { Measured } from '../measures/report/measured';
import { number } from '../measures/report/number-text';
import { playerLines, roleLines, setLines } from './measured-players-text';
import { recipientLines } from './measured-recipients-text';
import { indexLines, sectorLines } from './measured-sectors-text';
import { tableLines } from './measured-tables-text';
import { type About, type Writing, writingOf } from './terminal';
import { beside, cell, textTable } from './text-table';

/** What people look for first; where few measures were asked for, all of them are shown. */
const MAIN: readonly string[] = [
  'degree',
  'betweenness',
  'crossSectorBetweenness',
  'participation',
  'recipientDependency',
  'gatekeeping',
];
/** Shares of the others, which pass 1 where ties in and out are added: the heading says what they are. */
const DEGREES: readonly string[] = ['degree', 'inDegree', 'outDegree'];
const COMMUNITY = 'community';
const MOST_COMMUNITIES = 20;
const FEW = 9;
const TOP = 10;

/** What was measured, for people at a terminal. */
export function measuredText(measured: Measured, about: About): string {
  const writing = writingOf(measured, about);
  const parts = [
    [headOf(writing)],
    // names in sentences are cleaned already, and their isolates keep mixed directions in order
    (measured.findings ?? []).slice(0, TOP).map(({ sentence }) => `• ${sentence}`),
    topOf(writing),
    communityLines(writing),
    recipientLines(writing),
    indexLines(writing),
    sectorLines(writing),
    playerLines(writing),
    roleLines(writing),
    ...setLines(writing),
    ...tableLines(writing),
    measured.notes.map((note) => writing.say('note', { note: cell(note, 2_000) })),
    measured.findings ? [writing.say('allFigures')] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headOf({ measured, network, recorded, say, language }: Writing): string {
  const { selection, reading, recipients } = measured;
  const { where = [], at } = selection;
  return [
    say('stakeholders', { count: network.ids.length }),
    selection.directed && recorded !== network.size
      ? say('recordedTies', { count: recorded, arcs: network.size })
      : say(selection.directed ? 'directedTies' : 'undirectedTies', { count: network.size }),
    say('recipients', { count: recipients.length }),
    ...(where.length > 0
      ? [say('onlyTies', { condition: where.map(([column, value]) => cell(`${column} = ${value}`, 60)).join(', ') })]
      : []),
    ...(at === undefined ? [] : [say('at', { date: at })]),
    ...(reading.by === 'sector'
      ? []
      : [say('groups', { column: cell(headingOf(reading.by, measured, language), 40) })]),
    reading.unweighted ? say('unweighted') : say('strengths', { combine: say(selection.combine) }),
    say(reading.distance === 'hops' ? 'hops' : 'lengths'),
  ].join(' · ');
}

/** The ten highest of the main measures, in blocks beside each other. */
function topOf({ measured, network, player, say }: Writing): string[] {
  const { scores = {}, stakeholders, measures } = measured;
  // a score that is shown with its test stands in a table of its own
  const ids = Object.keys(scores).filter((id) => !TESTED_SCORES.includes(id) && id !== COMMUNITY);
  const shown = ids.length <= FEW ? ids : MAIN.filter((id) => scores[id]);
  const blocks = shown.flatMap((id) => {
    const known = stakeholders.map((who, i) => [who, scores[id]?.[i] ?? null] as const).filter(([, s]) => s !== null);
    if (known.length === 0) return [];
    const top = known.sort(byScoreThenId).slice(0, TOP);
    const rows = textTable(
      top.map(([who, score]) => [number(score), player(who, 24)]),
      new Set([0]),
    );
    const label = measures[id]?.label ?? id;
    const perOther = DEGREES.includes(id) && measured.reading.normalized;
    const heading = perOther ? say('perOther', { label, count: network.ids.length - 1 }) : label;
    return [[cell(heading, 34), ...rows]];
  });
  return beside(blocks, 3);
}

/** Who is in which community, the largest first, where they were asked for: their numbers rank nobody. */
function communityLines({ measured, say, player, some }: Writing): string[] {
  const numbers = measured.scores?.[COMMUNITY];
  if (!numbers || measured.findings) return [];
  const members = new Map<number, string[]>();
  measured.stakeholders.forEach((id, i) => {
    const at = numbers[i] ?? null;
    if (at !== null) members.set(at, [...(members.get(at) ?? []), player(id, 24)]);
  });
  const rows = [...members].sort(([a], [b]) => a - b).slice(0, MOST_COMMUNITIES);
  const rest = members.size - rows.length;
  return [
    `${say('communities')}: ${members.size}`,
    ...textTable(
      rows.map(([at, who]) => [String(at), String(who.length), some(who, TOP)]),
      new Set([0, 1]),
    ),
    ...(rest > 0 ? [say('inFile', { count: rest })] : []),
  ];
}
