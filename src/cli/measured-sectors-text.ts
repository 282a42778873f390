import { TESTED_INDICES } from '../measures/report/chance';
import { headingOf } from '../measures/report/headings';
import { number } from '../measures/report/number-text';
import { chanceCells, chanceHead, type Writing } from './terminal';
import { cell, textTable } from './text-table';

const MOST = 25;

/** Indices that need what chance gives beside them stand first. */
export function indexLines(writing: Writing): string[] {
  const { measured, say } = writing;
  const { indices = {}, tests = {}, measures } = measured;
  const ids = Object.keys(indices);
  const row = (id: string) => {
    const label = (measures[id]?.index ?? measures[id])?.label ?? id;
    const counted = id === 'ties' && measured.selection.directed ? say('eachWay', { label }) : label;
    return [cell(counted, 40), number(indices[id])];
  };
  const right = new Set([1, 2, 3, 4]);
  const tested = ids.filter((id) => TESTED_INDICES.includes(id));
  const others = ids.filter((id) => !TESTED_INDICES.includes(id));
  const lines: string[] = [];
  if (tested.length > 0) {
    const header = [say('sectorsAndTies'), say('value'), ...chanceHead(writing)];
    lines.push(
      ...textTable(
        [header, ...tested.map((id) => [...row(id), ...chanceCells(indices[id], tests[id], writing)])],
        right,
      ),
    );
  }
  if (others.length > 0) {
    if (lines.length > 0) lines.push('');
    lines.push(...textTable([[say('wholeMap'), say('value')], ...others.map(row)], right));
  }
  return lines;
}

export function sectorLines(writing: Writing): string[] {
  const { measured, say, group, language } = writing;
  const { sectors } = measured;
  if (!sectors) return [];
  const { names, counts, tests } = sectors;
  const kinds = (['eiIndex', 'coleman'] as const).filter((kind) => sectors[kind]);
  const column = cell(headingOf(sectors.by, measured, language), 20);
  const header = [
    column,
    say('number'),
    ...kinds.flatMap((kind) => [say(kind === 'eiIndex' ? 'ei' : 'coleman'), ...chanceHead(writing)]),
  ];
  // of many the largest, equal ones in their order
  const largest = names.map((_, g) => g).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const kept = new Set(largest.slice(0, MOST));
  const listed = names.flatMap((name, g) => (kept.has(g) ? [[name, g] as const] : []));
  const rows = listed.map(([name, g]) => [
    group(name, sectors.by),
    String(counts[g] ?? 0),
    ...kinds.flatMap((kind) => [
      number(sectors[kind]?.[g]),
      ...chanceCells(sectors[kind]?.[g], tests?.[kind]?.[g], writing),
    ]),
  ]);
  const lines = textTable([header, ...rows], new Set(header.map((_, c) => c).slice(1)));
  return names.length > MOST ? [...lines, say('more', { count: names.length - MOST })] : lines;
}
