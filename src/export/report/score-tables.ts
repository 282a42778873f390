import type { AccountTable } from '../../engagement/account';
import { byScoreThenId, byText } from '../../kernel/order';
import type { Column, MeasureNote } from '../../measures/report/measured';
import type { ReportBasis } from './report-basis';

/** Measures that have a table of their own; the others share one. */
const MAIN: readonly string[] = [
  'degree',
  'betweenness',
  'crossSectorBetweenness',
  'participation',
  'recipientDependency',
  'gatekeeping',
];
/** Where few measures were asked for, each has its own. */
const FEW = 9;
const TOP = 5;
const SHORT = 3;
/** The number of a community ranks nobody. */
const RANKS_NOBODY: readonly string[] = ['community'];

type Score = readonly [id: string, score: number];

/** Who is highest on each measure. */
export function scoreTables(basis: ReportBasis): AccountTable[] {
  const { measured, say } = basis;
  const { scores = {}, scoreTests = {}, measures } = measured;
  const ids = Object.keys(scores).filter((id) => !RANKS_NOBODY.includes(id));
  const isMain = (id: string) => ids.length <= FEW || MAIN.includes(id);
  const own = ids.filter((id) => isMain(id) && !scoreTests[id] && rankedOf(basis, scores[id]).length > 0);
  const tested = ids.filter((id) => scoreTests[id]);
  const others = ids.filter((id) => !own.includes(id) && !tested.includes(id));
  return [
    ...own.map((id) => scoreTable(basis, id)),
    ...tested.map((id) => testedTable(basis, id)),
    ...(others.length === 0
      ? []
      : [
          {
            id: 'others',
            heading: say('others'),
            header: [say('measure'), say('says'), say('highest')],
            rows: others.map((id) => [
              measures[id]?.label ?? id,
              measures[id]?.meaning ?? '',
              inShort(basis, rankedOf(basis, scores[id])),
            ]),
          },
        ]),
  ];
}

/** Defined scores, the highest first. */
const rankedOf = ({ measured }: ReportBasis, column: Column = []): Score[] =>
  measured.stakeholders
    .flatMap((id, i): Score[] => {
      const score = column[i] ?? null;
      return score === null ? [] : [[id, score]];
    })
    .sort(byScoreThenId);

function scoreTable(basis: ReportBasis, id: string): AccountTable {
  const { measured, ecosystem, heading, player, group, number } = basis;
  const note = measured.measures[id];
  const known = (value: string | null, column: string) => (value === null ? '–' : group(value, column));
  return {
    id: `score-${id}`,
    heading: note?.label ?? id,
    sentences: note ? [note.meaning, ...scaleOf(basis, note)] : [],
    header: [heading('stakeholder'), heading('sector'), heading('ring'), heading('value')],
    rows: rankedOf(basis, measured.scores?.[id])
      .slice(0, TOP)
      .map(([who, score]) => [
        player(who),
        known(ecosystem.sectorOf(who), 'sector'),
        known(ecosystem.ringOf(who), 'ring'),
        number(score),
      ]),
    numbers: [3],
  };
}

/** What values may be, and how far an estimate may be off. */
function scaleOf({ say, number }: ReportBasis, { range, unit, accuracy }: MeasureNote): string[] {
  const [least, most] = range;
  const bounds = { least: number(least), most: number(most), unit };
  return [
    ...(least === null ? [] : [say(most === null ? 'scaleOpen' : 'scale', bounds)]),
    ...(accuracy === undefined
      ? []
      : [
          say('estimate', {
            samples: accuracy.samples,
            of: accuracy.of,
            confidence: `${Number((100 * accuracy.confidence).toPrecision(6))}%`,
            within: Number(accuracy.within.toPrecision(3)),
          }),
        ]),
  ];
}

/** Scores that were tested stand in the order in which they are beyond chance. */
function testedTable(basis: ReportBasis, id: string): AccountTable {
  const { measured, say, heading, player, number, chance } = basis;
  const test = measured.scoreTests?.[id];
  const note = measured.measures[id];
  const label = note?.label ?? id;
  const beyond = (i: number) => [test?.p[i] ?? 1, -Math.abs(test?.z[i] ?? 0)] as const;
  const known = measured.stakeholders.flatMap((who, i) => {
    const value = measured.scores?.[id]?.[i] ?? null;
    return value === null ? [] : [{ who, i, value }];
  });
  known.sort((a, b) => {
    const [p, z] = beyond(a.i);
    const [q, y] = beyond(b.i);
    return p - q || z - y || byText(a.who, b.who);
  });
  return {
    id: `score-${id}`,
    heading: label,
    sentences: [...(note ? [note.meaning, ...scaleOf(basis, note)] : []), say('furthest')],
    header: [heading('stakeholder'), heading('value'), say('chanceMean'), say('sd'), 'p', say('pHolm')],
    rows: known
      .slice(0, TOP)
      .map(({ who, i, value }) => [
        player(who),
        number(value),
        ...[test?.mean, test?.sd, test?.p, test?.pHolm].map((column) => chance(column?.[i])),
      ]),
    numbers: [1, 2, 3, 4, 5],
  };
}

/** The highest in one cell; how many there are where they are many alike. */
function inShort({ say, player, number, list }: ReportBasis, ranked: readonly Score[]): string {
  const [first] = ranked;
  if (!first) return say('undefinedHere');
  const [, most] = first;
  const alike = ranked.filter(([, score]) => score === most).length;
  if (alike === ranked.length && alike > 1) return say('allAlike', { value: number(most) });
  if (alike > SHORT) return say('severalFirst', { value: number(most), count: alike, of: ranked.length });
  return list(ranked.slice(0, SHORT).map(([who, score]) => `${player(who)} (${number(score)})`));
}
