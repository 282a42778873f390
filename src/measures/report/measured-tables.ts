import type { Network } from '../../kernel/network';
import type { Language } from '../../text/language';
import { ROLES } from '../bridging/brokerage';
import { headingOf } from './headings';
import type { Chance, Measured } from './measured';
import { findingTable, measureTable, pairTable, tieTable } from './tables-of-parts';

export type TableCell = string | number | boolean | null;

/** A tidy table: one record per row. */
export interface MeasuredTable {
  /** What it is about: stakeholders, indices, sectors, rings, roles, ties, pairs, sets, findings, measures, notes. */
  readonly id: string;
  /** The same for people. */
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface MeasuredTablesOptions {
  /** Columns of the network that stand beside the scores. Default: `sector` and `ring`, where somebody has one. */
  readonly columns?: readonly string[];
  /** Names of the stakeholders, in their order. Default: no column of names. */
  readonly names?: readonly string[];
  /** What stands above the columns: ids, for programs, or labels, for people. Default: `ids`. */
  readonly headings?: 'ids' | 'labels';
  /** Language of titles and labels; that of the measures' own is the one they were measured in. Default: `en`. */
  readonly language?: Language;
}

/** A table before its header is worded. */
export interface Draft {
  readonly id: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/**
 * What was measured as tidy tables for a spreadsheet, R or pandas: one row per stakeholder, per index, per sector, per cell of
 * ring and sector, per stakeholder and role, per tie, per sector pair, per member of a set, per measure, and per note.
 *
 * Undefined: a score that is not defined is null, an empty cell. Parts that were not measured have no table.
 * Cost: O(cells).
 *
 * @throws {PlayermapError} never.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * const [stakeholders] = measuredTables(measureAll(network, { measures: ['degree'] }), network);
 * assert.deepEqual([stakeholders?.header, stakeholders?.rows[0]], [['id', 'degree'], ['a', 1]]);
 */
export function measuredTables(
  measured: Measured,
  network: Network,
  options: MeasuredTablesOptions = {},
): MeasuredTable[] {
  const { headings = 'ids', language = 'en' } = options;
  const drafts = [
    stakeholderTable(measured, network, options),
    indexTable(measured),
    sectorTable(measured),
    ringTable(measured),
    roleTable(measured),
    pairTable(measured),
    tieTable(measured),
    setTable(measured),
    findingTable(measured),
    measureTable(measured),
    { id: 'notes', header: ['note'], rows: measured.notes.map((note) => [note]) },
  ];
  return drafts
    .filter((draft) => draft !== undefined && draft.rows.length > 0)
    .map((draft) => draft as Draft)
    .map(({ id, header, rows }) => ({
      id,
      title: headingOf(id, measured, language),
      header: headings === 'ids' ? header : header.map((column) => headingOf(column, measured, language)),
      rows,
    }));
}

function stakeholderTable(measured: Measured, network: Network, options: MeasuredTablesOptions): Draft | undefined {
  const { names } = options;
  const asked = options.columns ?? ['sector', 'ring'];
  const columns = asked.filter((column) => options.columns || network.columns.get(column)?.some((value) => value));
  const scores = Object.entries(measured.scores ?? {});
  if (scores.length === 0) return undefined;
  return {
    id: 'stakeholders',
    header: ['id', ...(names ? ['name'] : []), ...columns, ...scores.map(([id]) => id)],
    rows: measured.stakeholders.map((id, i) => [
      id,
      ...(names ? [names[i] ?? null] : []),
      ...columns.map((column) => network.columns.get(column)?.[i] ?? null),
      ...scores.map(([, list]) => list[i] ?? null),
    ]),
  };
}

const CHANCE = ['mean', 'sd', 'z', 'p'] as const;
const figures = (chance: Chance | undefined) => CHANCE.map((figure) => chance?.[figure] ?? null);

function indexTable({ indices = {}, tests = {}, measures }: Measured): Draft {
  const labelOf = (id: string) => (measures[id]?.index ?? measures[id])?.label ?? null;
  return {
    id: 'indices',
    header: ['index', 'label', 'value', ...CHANCE, 'draws'],
    rows: Object.entries(indices).map(([id, value]) => [
      ...[id, labelOf(id), value],
      ...figures(tests[id]),
      tests[id]?.draws ?? null,
    ]),
  };
}

function sectorTable({ sectors }: Measured): Draft | undefined {
  if (!sectors) return undefined;
  const { names, counts, tests } = sectors;
  const kinds = (['eiIndex', 'coleman'] as const).filter((kind) => sectors[kind]);
  return {
    id: 'sectors',
    header: ['group', 'count', 'index', 'value', ...CHANCE, 'pHolm', 'draws'],
    rows: names.flatMap((name, g) =>
      kinds.map((kind) => {
        const test = tests?.[kind]?.[g];
        const { draws = null, pHolm = null } = test ?? {};
        return [name, counts[g] ?? null, kind, sectors[kind]?.[g] ?? null, ...figures(test), pHolm, draws];
      }),
    ),
  };
}

function ringTable({ rings }: Measured): Draft | undefined {
  return (
    rings && {
      id: 'rings',
      header: ['ring', 'group', 'count'],
      rows: rings.names.flatMap((ring, r) =>
        rings.sectors.map((sector, s) => [ring, sector, rings.bySector[r]?.[s] ?? 0]),
      ),
    }
  );
}

function roleTable({ brokerage, stakeholders }: Measured): Draft | undefined {
  if (!brokerage) return undefined;
  return {
    id: 'roles',
    header: ['id', 'role', 'count', 'expected', 'sd', 'z', 'chanceMean', 'chanceSd', 'chanceZ', 'chanceP'],
    rows: stakeholders.flatMap((id, i) =>
      ROLES.map((role) => {
        const { count, expected, sd, z, chance } = brokerage[role];
        const columns = [count, expected, sd, z, ...CHANCE.map((figure) => chance?.[figure])];
        return [id, role, ...columns.map((column) => column?.[i] ?? null)];
      }),
    ),
  };
}

function setTable({ sets = [] }: Measured): Draft {
  return {
    id: 'sets',
    header: ['goal', 'id', 'value', 'before', 'search'],
    rows: sets.flatMap(({ goal, members, value, before, search }) =>
      members.map((id) => [goal, id, value, before, search]),
    ),
  };
}
