import { oneOf } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import { cellsLayout } from '../../layout/views/cells-layout';
import { crossTable } from '../../measures/mixing/cross-table';
import { mixingMatrix } from '../../measures/mixing/mixing-matrix';
import type { Ecosystem } from '../../model/ecosystem';
import { project } from '../../model/project';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { readableNumber } from '../number';
import type { Picture } from '../picture';
import { type GroupView, groupViews } from './group-views';
import { expectedCells } from './mixing-chance';
import { matrixRows } from './mixing-legend';
import { mixingMarks } from './mixing-marks';
import { playerCount, type ViewBasis, viewBasis } from './view-basis';
import type { ViewOptions } from './view-options';
import { nothingToShow, viewPage, viewPicture } from './view-picture';

/** What the cells of a mixing matrix hold. */
export type MixingAmount = 'ties' | 'strength' | 'stakeholders';

export interface MixingViewOptions extends ViewOptions {
  /** Column that makes the rows: `sector`, `coarseSector`, `ring`, `tier`, or any column of the data (with `withPrivate`). Default: `sector`. */
  readonly by?: string;
  /** Column that makes the columns. Default: that of the rows. */
  readonly columns?: string;
  /** Numbers of ties, their strengths, or players in both groups. Default: `ties`; `stakeholders` where rows and columns differ. */
  readonly amount?: MixingAmount;
  /** Read ties with their direction or without. Default: with, where a tie has one. */
  readonly directed?: boolean;
  /** Show what chance would give, given only how many ties each group has. Default: false. */
  readonly expected?: boolean;
}

/** Words of this view alone. */
export const MIXING_OPTIONS = [
  'by',
  'columns',
  'amount',
  'directed',
  'expected',
] as const satisfies readonly (keyof MixingViewOptions)[];

/** A matrix of groups, ready to be drawn: full, or with the smallest groups folded into one. */
export interface GroupMatrix {
  readonly rows: readonly GroupView[];
  readonly columns: readonly GroupView[];
  readonly cells: readonly (readonly number[])[];
  /** Null where it is not asked for. */
  readonly expected: readonly (readonly number[])[] | null;
}

const AMOUNTS: readonly MixingAmount[] = ['ties', 'strength', 'stakeholders'];
/** Groups that a matrix shows by name; above that the others share a row and a column. */
const MOST = 34;

/**
 * Who is tied to whom, group by group: a matrix of sectors (or rings, or any groups) whose cells are the darker the more ties
 * there are, with numbers and totals.
 *
 * With direction a tie stands in the row of its source and the column of its target; without, in both cells, and once inside a
 * group. With `expected` every cell also says what the totals alone would give, and marks what is far from it. Rows and columns of
 * different columns show which sector is in which ring. Players whose group is unknown are a group of their own.
 *
 * Columns run in the direction of reading, as in a table.
 *
 * Undefined: without players or ties the picture says so. Above 34 groups the smallest share one row and one column; the table has
 * all.
 * Cost: O(players + ties + cells).
 * Source: Newman 2003, doi:10.1103/PhysRevE.67.026126.
 *
 * @throws {PlayermapError} `bad-option` for a column or word that does not exist, `private-data` for a column of the data without
 * `withPrivate`; else as `playerMap`.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city', sectors: ['government'] }, { id: 'firm', sectors: ['business'] }],
 *   ties: [{ source: 'city', target: 'firm' }],
 * });
 * assert.deepEqual(sectorMixing(ecosystem).table.rows, [['Government', '0', '1', '1'], ['Business', '0', '0', '0']]);
 */
export function sectorMixing(ecosystem: Ecosystem, options: MixingViewOptions = {}): Picture & Tidy {
  const basis = viewBasis(ecosystem, options, { options: MIXING_OPTIONS, ties: true, judgements: true });
  const { by = 'sector', columns = by, expected = false } = options;
  const same = columns === by;
  const { amount = same ? 'ties' : 'stakeholders' } = options;
  oneOf('amount', amount, AMOUNTS);
  if (same && amount === 'stakeholders') {
    throw new PlayermapError('bad-option', 'amount is "stakeholders": name another column to cross them with');
  }
  if (expected && !same) {
    throw new PlayermapError('bad-option', 'expected is for ties between the groups of one column');
  }
  const { language, direction, theme } = basis;
  const { matrix, directed, label } = matrixOf(basis, { ...options, by, columns, amount, expected });
  const shown = folded(matrix, same, language);
  const amountLabel = message(language, amount === 'stakeholders' ? 'players' : amount);
  const frame = {
    name: message(language, same ? 'mixing' : 'crossing'),
    legend: matrixRows(basis, shown, amountLabel, expected),
    notes: expected ? [message(language, 'chanceRule')] : [],
    keyEntries: shown.columns.length > 16 ? shown.columns.length : 0,
  };
  const page = viewPage(basis, frame);
  const sum = matrix.cells.flat().reduce((all, value) => all + value, 0);
  const empty = amount === 'stakeholders' ? basis.players.length === 0 : sum === 0;
  const placed = empty
    ? null
    : cellsLayout({
        area: { ...page.area, y: page.area.y + 20, height: page.area.height - 20 },
        direction,
        rows: [...shown.rows.map(({ name }) => ({ label: name }))],
        columns: shown.columns.map(({ name }) => name),
        marginColumns: 1,
        marginRows: 1,
        sample: [...shown.rows, ...shown.columns].some(({ style }) => style) ? 18 : 0,
        samplesOfRows: shown.rows.some(({ style }) => style),
        cell: { widest: 150, narrowest: 24, highest: 96, lowest: 18 },
      });
  const names = matrix.columns.map(({ name }) => name);
  return viewPicture(basis, frame, page, {
    counts: [label, playerCount(basis)],
    marks: placed
      ? mixingMarks(basis, placed, shown, { directed: same && directed, amount })
      : nothingToShow(message(language, amount === 'stakeholders' ? 'noPlayers' : 'noTies'), page, theme),
    key: placed?.numbered ? shown.columns.map(({ name }, i) => ({ number: i + 1, id: String(i), name })) : [],
    holdsPrivate: basis.holdsPrivate,
    table: {
      caption: `${frame.name}: ${label}`,
      columns: [message(language, same && directed ? 'fromGroup' : 'name'), ...names, message(language, 'total')],
      heading: 0,
      rows: matrix.rows.map(({ name }, r) => {
        const cells = matrix.cells[r] as readonly number[];
        return [
          name,
          ...cells.map((value, c) => {
            const chance = matrix.expected?.[r]?.[c];
            return chance === undefined
              ? readableNumber(value)
              : `${readableNumber(value)} (${readableNumber(chance)})`;
          }),
          readableNumber(cells.reduce((all, value) => all + value, 0)),
        ];
      }),
    },
  });
}

type Asked = Required<Pick<MixingViewOptions, 'by' | 'columns' | 'amount' | 'expected'>> &
  Pick<MixingViewOptions, 'directed'>;

/** The matrix of the groups in the order of the ecosystem. */
function matrixOf(basis: ViewBasis, { by, columns, amount, expected, directed }: Asked) {
  const rows = groupViews(basis, by);
  const cols = columns === by ? rows : groupViews(basis, columns);
  const network = project(basis.ecosystem, {
    combine: amount === 'strength' ? 'sum' : 'count',
    ...(directed !== undefined && { directed }),
  });
  const mixing = columns === by ? mixingMatrix(network, { by, missing: 'group' }) : null;
  // combined as counts, the strength of a tie is the number of ties it stands for
  const crossed = mixing
    ? null
    : crossTable(network, {
        rows: by,
        columns,
        amount: amount === 'stakeholders' ? 'stakeholders' : 'strength',
        missing: 'group',
      });
  const found = mixing?.matrix ?? crossed?.cells ?? [];
  const place = (names: readonly string[]) => new Map(names.map((name, i) => [name, i]));
  const rowAt = place(mixing?.names ?? crossed?.rowNames ?? []);
  const columnAt = place(mixing?.names ?? crossed?.columnNames ?? []);
  const cells = rows.groups.map(({ id }) =>
    cols.groups.map((other) => found[rowAt.get(id) ?? -1]?.[columnAt.get(other.id) ?? -1] ?? 0),
  );
  const label =
    columns === by ? rows.label : message(basis.language, 'byColumns', { rows: rows.label, columns: cols.label });
  const matrix: GroupMatrix = {
    rows: rows.groups,
    columns: cols.groups,
    cells,
    expected: expected ? expectedCells(cells, network.directed) : null,
  };
  return { matrix, directed: network.directed, label };
}

/** The same matrix with the groups of fewest ties folded into one, where there are too many to show. */
function folded(matrix: GroupMatrix, same: boolean, language: Language): GroupMatrix {
  const sums = (values: readonly (readonly number[])[]) =>
    values.map((row) => row.reduce((sum, value) => sum + value, 0));
  const turned = matrix.columns.map((_, c) => matrix.cells.map((row) => row[c] as number));
  const ofRows = sums(matrix.cells);
  const ofColumns = sums(turned);
  const both = ofRows.map((sum, i) => sum + (ofColumns[i] ?? 0));
  const rows = kept(same ? both : ofRows);
  const columns = same ? rows : kept(ofColumns);
  const fold = (groups: readonly GroupView[], parts: readonly (readonly number[])[]): GroupView[] =>
    parts.map((part) =>
      part.length === 1
        ? (groups[part[0] as number] as GroupView)
        : { id: '', name: message(language, 'others', { count: part.length }), style: null },
    );
  const add = (cells: readonly (readonly number[])[]) =>
    rows.map((r) =>
      columns.map((c) => r.reduce((all, i) => all + c.reduce((sum, j) => sum + (cells[i]?.[j] as number), 0), 0)),
    );
  return {
    rows: fold(matrix.rows, rows),
    columns: fold(matrix.columns, columns),
    cells: add(matrix.cells),
    expected: matrix.expected && add(matrix.expected),
  };
}

/** Groups by position: those with most one by one in their order, the others together at the end. */
function kept(sums: readonly number[]): number[][] {
  const all = sums.map((_, i) => i);
  if (all.length <= MOST) return all.map((i) => [i]);
  const most = [...all].sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b).slice(0, MOST - 1);
  const named = new Set(most);
  return [...all.filter((i) => named.has(i)).map((i) => [i]), all.filter((i) => !named.has(i))];
}
