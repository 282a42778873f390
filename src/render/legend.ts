import { flow } from '../layout/page';
import type { Box } from '../layout/placement';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import { focusRows } from './legend-focus';
import { headingRow, LEGEND_TEXT, type LegendPaper, type LegendRow, sampleRow } from './legend-row';
import { sizeRow } from './legend-size';
import { tieRows } from './legend-ties';
import { recipientStyle, type SectorStyle, unknownSectorStyle } from './palette';
import type { LegendFacts } from './player-map-input';
import { playerShape, type ShapeOf } from './player-marks';
import type { Mark } from './scene';
import type { Theme } from './theme';
import { columnLine } from './writing';

const RADIUS = 8;

/** How the players of a sector look, and how many there are. */
export const sectorRow = (name: string, styleIn: (theme: Theme) => SectorStyle, count: number): LegendRow => ({
  ...sampleRow(
    name,
    (at, { prefix, theme }) => playerShape(prefix, {}, { ...at, radius: RADIUS }, styleIn(theme), theme),
    String(count),
  ),
  of: { 'data-sector': name },
});

/** How the players of every sector look, and how many there are. */
export function sectorRows({
  language,
  players,
  sectors,
}: Pick<LegendFacts, 'language' | 'players' | 'sectors'>): LegendRow[] {
  const counts = sectors.map(() => 0);
  let unknown = 0;
  let recipients = 0;
  for (const { sector, recipient } of players) {
    if (sector !== null && counts[sector] !== undefined) counts[sector]++;
    else if (recipient) recipients++;
    else unknown++;
  }
  const row = (name: string, count: number, styleIn: (theme: Theme) => SectorStyle) => sectorRow(name, styleIn, count);
  const rows = sectors.map(({ name, style }, i) => row(name, counts[i] as number, () => style));
  if (unknown > 0) rows.push(row(message(language, 'unknownSector'), unknown, unknownSectorStyle));
  if (recipients > 0) rows.push(row(message(language, 'recipients'), recipients, recipientStyle));
  return rows.length === 0 ? [] : [headingRow(message(language, 'sectors')), ...rows];
}

/** Only marks that the map shows; where none is shown there is nothing to explain. */
export function markRows({ language, players }: Pick<LegendFacts, 'language' | 'players'>): LegendRow[] {
  const found: (readonly [text: string, of: ShapeOf, count: number])[] = [
    [message(language, 'person'), { kind: 'person' }, players.filter(({ kind }) => kind === 'person').length],
    [message(language, 'unit'), { kind: 'unit' }, players.filter(({ kind }) => kind === 'unit').length],
    [message(language, 'group'), { kind: 'group' }, players.filter(({ kind }) => kind === 'group').length],
    [message(language, 'hasUnits'), { hasUnits: true }, players.filter(({ hasUnits }) => hasUnits).length],
    [message(language, 'veto'), { veto: true }, players.filter(({ veto }) => veto).length],
  ];
  const shown = found.filter(([, , count]) => count > 0);
  if (shown.length === 0) return [];
  const rows = shown.map(([text, of, count]) =>
    sampleRow(
      text,
      (at, { prefix, theme }) =>
        playerShape(
          prefix,
          of,
          { ...at, radius: RADIUS + 1 },
          { ...unknownSectorStyle(theme), fill: theme.leader, onFill: theme.page, hollow: false },
          theme,
        ),
      String(count),
    ),
  );
  return [headingRow(message(language, 'kind')), ...rows];
}

/** The heading of the whole legend: its first row. */
export const titleRow = (language: Language): LegendRow => ({
  height: 24,
  marks: (box, { direction, theme }) => [
    columnLine(message(language, 'legend'), box, direction, {
      key: 'title',
      y: box.y + 14,
      size: 14,
      weight: 700,
      style: { fill: theme.ink },
    }),
  ],
});

/** All rows of the legend of a map. */
export const legendRows = (facts: LegendFacts): LegendRow[] => [
  titleRow(facts.language),
  ...sectorRows(facts),
  ...(facts.size ? sizeRow(facts) : []),
  ...tieRows(facts),
  ...focusRows(facts),
  ...markRows(facts),
];

/** Heights of the legend's rows: what `pageLayout` must know to leave room. */
export const legendHeights = (facts: LegendFacts): number[] => legendRows(facts).map(({ height }) => height);

/** The legend in the columns that the page gives it; rows without room are counted in a last line. */
export const legendMarks = (facts: LegendFacts, columns: readonly Box[], paper: LegendPaper): Mark =>
  legendColumns(legendRows(facts), facts.language, columns, paper);

/** Rows of any legend in its columns. */
export function legendColumns(
  rows: readonly LegendRow[],
  language: Language,
  columns: readonly Box[],
  paper: LegendPaper,
): Mark {
  const whole = columns.map(({ height }) => height);
  const filled = flow(
    rows.map(({ height }) => height),
    Math.max(0, ...whole),
    columns.length,
  );
  const children: Mark[] = filled.flatMap((indices, c) => {
    const column = columns[c] as Box;
    let y = column.y;
    return indices.map((row): Mark => {
      const { height, marks, of } = rows[row] as LegendRow;
      const box = { x: column.x, y, width: column.width, height };
      y += height;
      return { kind: 'group', key: String(row), ...(of && { attributes: of }), children: marks(box, paper) };
    });
  });
  const missing = rows.length - filled.flat().length;
  const last = columns.at(-1);
  if (missing > 0 && last) {
    const { direction, theme } = paper;
    children.push(
      columnLine(message(language, 'keyMore', { count: missing }), last, direction, {
        key: 'more',
        y: last.y + last.height + LEGEND_TEXT,
        size: LEGEND_TEXT,
        style: { fill: theme.muted },
      }),
    );
  }
  return { kind: 'group', key: 'legend', class: 'legend', children };
}
