import type { Network } from '../kernel/network';
import { byScoreThenId } from '../kernel/order';
import { ROLES } from '../measures/bridging/brokerage';
import type { Chance, Measured } from '../measures/report/measured';
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
const FEW = 9;
const TOP = 10;

const number = (value: number | null | undefined): string => {
  if (value === null || value === undefined) return '–';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) < 0.001 ? value.toExponential(1) : value.toFixed(3);
};

/** Three lines of a test: what chance gives, and how likely it gives that. */
const chance = (test: Chance | undefined): string[] =>
  test ? [number(test.mean), number(test.sd), test.p === null ? '–' : test.p.toFixed(3)] : ['', '', ''];

/** What was measured, for people at a terminal. */
export function measuredText(measured: Measured, network: Network, names: readonly string[]): string {
  const nameOf = (id: string): string => names[network.index.get(id) ?? -1] ?? id;
  const parts = [
    [headOf(measured, network)],
    // names in sentences are cleaned already, and their isolates keep mixed directions in order
    (measured.findings ?? []).slice(0, TOP).map(({ sentence }) => `• ${sentence}`),
    topOf(measured, nameOf),
    indexLines(measured),
    sectorLines(measured),
    roleLines(measured, nameOf),
    setLines(measured, nameOf),
    measured.notes.map((note) => `note: ${cell(note, 2_000)}`),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headOf({ selection, reading, recipients }: Measured, network: Network): string {
  const how = reading.unweighted ? 'every strength 1' : `strengths (${selection.combine} of parallel ties)`;
  return [
    `${network.ids.length} stakeholders`,
    `${network.size} ${selection.directed ? 'directed' : 'undirected'} ties`,
    how,
    `distances in ${reading.distance === 'hops' ? 'hops' : '1 / strength'}`,
    `${recipients.length} recipients`,
  ].join(' · ');
}

/** The ten highest of the main measures, in blocks beside each other. */
function topOf({ scores = {}, stakeholders, measures }: Measured, nameOf: (id: string) => string): string[] {
  const ids = Object.keys(scores);
  const shown = ids.length <= FEW ? ids : MAIN.filter((id) => scores[id]);
  const blocks = shown.flatMap((id) => {
    const known = stakeholders.map((who, i) => [who, scores[id]?.[i] ?? null] as const).filter(([, s]) => s !== null);
    if (known.length === 0) return [];
    const top = known.sort(byScoreThenId).slice(0, TOP);
    const rows = textTable(
      top.map(([who, score]) => [number(score), cell(nameOf(who), 24)]),
      new Set([0]),
    );
    return [[cell(measures[id]?.label ?? id, 30), ...rows]];
  });
  return beside(blocks, 3);
}

/** The indices that were tested stand first, beside what chance gives. */
function indexLines({ indices = {}, tests = {}, measures }: Measured): string[] {
  const ids = Object.keys(indices);
  if (ids.length === 0) return [];
  const row = (id: string) => {
    const label = (measures[id]?.index ?? measures[id])?.label ?? id;
    return [cell(label, 40), number(indices[id]), ...chance(tests[id])];
  };
  const tested = ids.filter((id) => tests[id]);
  const others = ids.filter((id) => !tests[id]);
  const right = new Set([1, 2, 3, 4]);
  const lines: string[] = [];
  if (tested.length > 0) {
    lines.push(...textTable([['Sectors and ties', 'value', 'by chance', 'sd', 'p'], ...tested.map(row)], right));
  }
  if (others.length > 0) {
    if (lines.length > 0) lines.push('');
    lines.push(...textTable([['Whole map', 'value'], ...others.map((id) => row(id).slice(0, 2))], right));
  }
  return lines;
}

function sectorLines({ sectors }: Measured): string[] {
  if (!sectors) return [];
  const { names, counts, tests } = sectors;
  const kinds = (['eiIndex', 'coleman'] as const).filter((kind) => sectors[kind]);
  const titles = { eiIndex: 'E-I', coleman: 'Coleman' };
  const header = [
    `By ${cell(sectors.by, 20)}`,
    'number',
    ...kinds.flatMap((kind) => [titles[kind], 'by chance', 'sd', 'p']),
  ];
  const rows = names.map((name, g) => [
    cell(name, 30),
    String(counts[g] ?? 0),
    ...kinds.flatMap((kind) => [number(sectors[kind]?.[g]), ...chance(tests?.[kind]?.[g])]),
  ]);
  return textTable([header, ...rows], new Set(header.map((_, c) => c).slice(1)));
}

/** Who has each role most often, beside what is expected. */
function roleLines({ brokerage, stakeholders }: Measured, nameOf: (id: string) => string): string[] {
  if (!brokerage) return [];
  const rows = ROLES.flatMap((role) => {
    const { count, expected, z } = brokerage[role];
    const ranked = stakeholders.map((id, i) => [id, count?.[i] ?? null] as const).sort(byScoreThenId);
    const [id, most] = ranked[0] ?? ['', null];
    if (most === null || most === 0) return [];
    const i = stakeholders.indexOf(id);
    return [[role, cell(nameOf(id), 30), number(most), number(expected?.[i]), number(z?.[i])]];
  });
  if (rows.length === 0) return [];
  return textTable([['Brokerage: most often', '', 'times', 'expected', 'z'], ...rows], new Set([2, 3, 4]));
}

function setLines({ sets = [] }: Measured, nameOf: (id: string) => string): string[] {
  const rows = sets
    .filter(({ members }) => members.length > 0)
    .map(({ goal, members, value, before }) => [
      goal,
      number(before),
      number(value),
      members.map((id) => cell(nameOf(id), 30)).join(', '),
    ]);
  return rows.length === 0 ? [] : textTable([['Key players', 'now', 'with them', ''], ...rows], new Set([1, 2]));
}
