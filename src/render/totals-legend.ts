import type { CellTotals } from '../layout/cell-totals';
import type { Box } from '../layout/placement';
import { largestTotal } from '../layout/totals-layout';
import { message } from '../text/messages';
import { legendColumns, sectorRow, titleRow } from './legend';
import { focusRows } from './legend-focus';
import { headingRow, type LegendPaper, type LegendRow } from './legend-row';
import { sizeRow } from './legend-size';
import { tieRows } from './legend-ties';
import { recipientStyle, type SectorStyle, unknownSectorStyle } from './palette';
import type { LegendFacts } from './player-map-input';
import type { Mark } from './scene';
import type { Theme } from './theme';
import { type TieScale, tieScale } from './tie-marks';
import type { TieStyle } from './tie-style';

/** Lines of totals are broader than those of single ties. */
export function totalsScale(ties: CellTotals['ties']): TieScale {
  const scale = tieScale(ties);
  return { ...scale, thinnest: 1.2, thickest: 9, opacity: scale.opacity * 0.78 };
}

/** How many players stand in each slice, and in the centre. */
function sliceRows({ language, sectors }: LegendFacts, { cells }: CellTotals): LegendRow[] {
  const counts = new Map<number, number>();
  for (const { slice, players } of cells) counts.set(slice, (counts.get(slice) ?? 0) + players.length);
  const row = (slice: number, name: string, styleIn: (theme: Theme) => SectorStyle): LegendRow[] => {
    const count = counts.get(slice) ?? 0;
    if (count === 0) return [];
    return [sectorRow(name, styleIn, count)];
  };
  const rows = [
    ...sectors.flatMap(({ name, style }, slice) => row(slice, name, () => style)),
    ...row(sectors.length, message(language, 'unknownSector'), unknownSectorStyle),
    ...row(-1, message(language, 'recipients'), recipientStyle),
  ];
  return rows.length === 0 ? [] : [headingRow(message(language, 'sectors')), ...rows];
}

/** Its line is drawn in the colour of conflict whatever this says. */
const CONFLICT: TieStyle = { colour: '#000000', dash: null, weight: 1 };

function rowsOf(facts: LegendFacts, totals: CellTotals): LegendRow[] {
  const { language } = facts;
  const { cells, ties } = totals;
  const size = { label: message(language, 'playersHere'), largest: largestTotal(cells.length) };
  const players = cells.map(({ id, players: held }) => ({ id, name: '', sector: null, value: held.length }));
  const tieTypes = [{ id: 'conflict', name: message(language, 'negative'), style: CONFLICT }];
  return [
    titleRow(language),
    ...sliceRows(facts, totals),
    ...(cells.length > 0 ? sizeRow({ ...facts, players, size }) : []),
    ...tieRows({ ...facts, ties, tieTypes }, { heading: message(language, 'tiesAddedUp'), scale: totalsScale(ties) }),
    ...focusRows(facts),
  ];
}

/** Heights of the rows of a legend of totals. */
export const totalsLegendHeights = (facts: LegendFacts, totals: CellTotals): number[] =>
  rowsOf(facts, totals).map(({ height }) => height);

/** The legend of a map of totals. */
export const totalsLegend = (
  facts: LegendFacts,
  totals: CellTotals,
  columns: readonly Box[],
  paper: LegendPaper,
): Mark => legendColumns(rowsOf(facts, totals), facts.language, columns, paper);
