import type { Network } from '../../kernel/network';
import type { Language } from '../../text/language';
import { shownBy } from '../../text/notebook';
import { tableMedia } from '../../text/table-media';
import { type Tidy, tabled } from '../../text/tidy';
import { ROLES } from '../bridging/brokerage';
import { checkOptions } from '../options';
import { TESTED_INDICES } from './chance';
import type { Chance, Measured } from './measured';
import { recipientTables } from './recipient-tables';
import { type Draft, worded } from './table-wording';
import {
  diversityTableOf,
  findingTable,
  measureTable,
  mixingTable,
  pairTable,
  setTable,
  tieTable,
} from './tables-of-parts';

export type TableCell = string | number | boolean | null;

/** A tidy table: one record per row. */
export interface MeasuredTable {
  /**
   * What it is about: stakeholders, indices, sectors, rings, reach, voice, ringDistances, skippingTies, dependency, gates, dominators, routes,
   * diversity,
   * roles, pairs, mixing (where pairs do not hold it), ties, sets, findings, measures, notes.
   */
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
  /** Names of groups by column (`sector`, `ring`, ...), for `labels`. Default: the values of the columns. */
  readonly groupNames?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** `ids`, for programs; `labels`, for people: then names stand for ids in the cells too. Default: `ids`. */
  readonly headings?: 'ids' | 'labels';
  /** Language of titles and labels; that of the measures' own is the one they were measured in. Default: `en`. */
  readonly language?: Language;
}

/**
 * What was measured as tidy tables for a spreadsheet, R or pandas: one row per stakeholder, per index, per sector, per cell of
 * ring and sector, per number of steps to the recipients, per recipient, per stakeholder and role, per tie, per sector pair, per
 * member of a set, per measure, and per note.
 *
 * Range: the table of measures says it for each.
 * Undefined: a score that is not defined is null, an empty cell. Parts that were not measured have no table.
 * Cost: O(cells).
 * Source: the table of measures says it for each.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
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
): MeasuredTable[] & Tidy {
  checkOptions(options);
  const drafts = [
    stakeholderTable(measured, network, options),
    indexTable(measured),
    sectorTable(measured),
    ringTable(measured),
    ...recipientTables(measured),
    diversityTableOf(measured),
    roleTable(measured),
    pairTable(measured),
    mixingTable(measured),
    tieTable(measured),
    setTable(measured),
    findingTable(measured),
    measureTable(measured),
    { id: 'notes', header: ['note'], rows: measured.notes.map((note) => [note]) },
  ];
  return tabled(
    drafts.flatMap((draft) =>
      draft && draft.rows.length > 0 ? [shownTable(worded(draft, measured, options), options.language)] : [],
    ),
    (tables) => tables.map(({ id, title, header, rows }) => ({ id, title, columns: header.length, rows: rows.length })),
  );
}

/** As many rows as a notebook shows. */
const MOST = 30;

const shownTable = (table: MeasuredTable, language: Language = 'en'): MeasuredTable =>
  shownBy(table, () => {
    const { title, header, rows } = table;
    return tableMedia({
      caption: title,
      columns: header,
      rows: rows.slice(0, MOST),
      more: Math.max(0, rows.length - MOST),
      language,
    });
  });

function stakeholderTable(measured: Measured, network: Network, options: MeasuredTablesOptions): Draft | undefined {
  const { names } = options;
  const asked = options.columns ?? ['sector', 'ring'];
  const columns = asked.filter((column) => options.columns || network.columns.get(column)?.some((value) => value));
  // what chance gives stands right of the scores that were tested
  const scores = Object.entries(measured.scores ?? {}).flatMap(([id, list]) => {
    const test = measured.scoreTests?.[id];
    const drawn = SCORE_CHANCE.map(([figure, suffix]) => [`${id}${suffix}`, test?.[figure] ?? []] as const);
    return [[id, list] as const, ...(test ? drawn : [])];
  });
  if (scores.length === 0) return undefined;
  return {
    id: 'stakeholders',
    kinds: { id: null },
    header: ['id', ...(names ? ['name'] : []), ...columns, ...scores.map(([id]) => id)],
    rows: measured.stakeholders.map((id, i) => [
      id,
      ...(names ? [names[i] ?? null] : []),
      ...columns.map((column) => network.columns.get(column)?.[i] ?? null),
      ...scores.map(([, list]) => list[i] ?? null),
    ]),
  };
}

const SCORE_CHANCE = [
  ['mean', 'ByChance'],
  ['sd', 'Sd'],
  ['p', 'P'],
  ['pHolm', 'PHolm'],
] as const;
const CHANCE = ['mean', 'sd', 'z', 'p'] as const;
const byChance = (chance: Chance | undefined) => CHANCE.map((figure) => chance?.[figure] ?? null);

/** `exact`, `drawn` or `no test`; nothing for a figure that needs none. */
const testOf = (chance: Chance | undefined, isTested: boolean) =>
  chance ? (chance.exact ? 'exact' : 'drawn') : isTested ? 'no test' : null;

function indexTable({ indices = {}, tests = {}, measures, toRecipients }: Measured): Draft {
  const labelOf = (id: string) => (measures[id]?.index ?? measures[id])?.label ?? null;
  const { ringDistance } = toRecipients ?? {};
  const values = [
    ...Object.entries(indices),
    ...(ringDistance ? [['ringDistance', ringDistance.spearman] as const] : []),
  ];
  return {
    id: 'indices',
    header: ['index', 'label', 'value', ...CHANCE, 'draws', 'test'],
    rows: values.map(([id, value]) => [
      ...[id, labelOf(id), value, ...byChance(tests[id])],
      // what is not defined needs no test
      ...[tests[id]?.draws ?? null, testOf(tests[id], value !== null && TESTED_INDICES.includes(id))],
    ]),
  };
}

function sectorTable({ sectors }: Measured): Draft | undefined {
  if (!sectors) return undefined;
  const { names, counts, tests } = sectors;
  const kinds = (['eiIndex', 'coleman'] as const).filter((kind) => sectors[kind]);
  return {
    id: 'sectors',
    kinds: { index: 'measure' },
    header: ['group', 'count', 'index', 'value', ...CHANCE, 'pHolm', 'draws', 'test'],
    rows: names.flatMap((name, g) =>
      kinds.map((kind) => {
        const test = tests?.[kind]?.[g];
        const { draws = null, pHolm = null } = test ?? {};
        const value = sectors[kind]?.[g] ?? null;
        return [name, counts[g] ?? null, kind, value, ...byChance(test), pHolm, draws, testOf(test, true)];
      }),
    ),
  };
}

function ringTable({ rings, reading }: Measured): Draft | undefined {
  return (
    rings && {
      id: 'rings',
      // rings by rings say nothing: then sectors stand in them
      kinds: { group: reading.by === 'ring' ? 'sector' : 'group' },
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
