import { fundingTypes } from '../../engagement/strategy/funding-types';
import { parseNumber } from '../../io/numbers';
import { PlayermapError } from '../../kernel/errors';
import { flowLayout } from '../../layout/views/flow-layout';
import { type Ecosystem, UNTYPED } from '../../model/ecosystem';
import type { Tie } from '../../model/schema';
import { cleanLabel } from '../../text/clean';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { sectorRows } from '../legend';
import { tieTypeViews } from '../map-views';
import { readableNumber } from '../number';
import type { Picture } from '../picture';
import { type FlowGraph, flowsOf, folded, untangled } from './flow-graph';
import { flowMarks, flowRows } from './flow-marks';
import { groupViews } from './group-views';
import { legendSectors, type ViewBasis, viewBasis } from './view-basis';
import type { ViewOptions } from './view-options';
import { nothingToShow, viewPage, viewPicture } from './view-picture';

export interface FlowOptions extends ViewOptions {
  /** Column that makes the groups between which resources flow, or `stakeholder` for everybody by themselves. Default: `sector`. */
  readonly by?: string;
  /** What the width stands for: `strength`, the number of `ties`, or a column of ties with numbers (with `withPrivate`). Default: `strength`. */
  readonly amount?: string;
}

/** Words of this view alone. */
export const FLOW_OPTIONS = ['by', 'amount'] as const satisfies readonly (keyof FlowOptions)[];

/**
 * Where resources come from and where they go: flows between sectors, rings or players as ribbons as wide as what flows.
 *
 * Ties of the types in `ties` are taken; without that option, types whose name says that they carry resources (funding, commissioning, a
 * grant). Columns follow the flow in the direction of reading. What stays in its group is a bow at its side, what runs in a
 * circle turns round under the others; where too much of it would, every group stands twice, as a source and as a target. Nothing is left
 * out but ties without a direction, which are counted.
 *
 * Undefined: without such ties the picture says so. An amount that is no number above 0 is unknown: its tie is drawn thin, and
 * counted. Above 20 groups those with least share one place; the table has all.
 * Cost: O(groups x flows).
 *
 * @throws {PlayermapError} `bad-option` for a column or type that does not exist, `private-data` for a column of the data without
 * `withPrivate`; else as `playerMap`.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'state', sectors: ['government'] }, { id: 'ngo', sectors: ['civil-society'] }],
 *   ties: [{ source: 'state', target: 'ngo', type: 'funds', strength: 3 }, { source: 'ngo', target: 'state', type: 'advises' }],
 * });
 * assert.deepEqual(fundingFlows(ecosystem).table.rows, [['Government', 'Civil society', 'funds', '3', '1']]);
 */
export function fundingFlows(ecosystem: Ecosystem, options: FlowOptions = {}): Picture & Tidy {
  const basis = viewBasis(ecosystem, options, { options: FLOW_OPTIONS, ties: true, judgements: true });
  const { by = 'sector', amount = 'strength' } = options;
  const { language, direction, theme } = basis;
  const groups = groupViews(basis, by);
  const types = new Set(options.ties ?? fundingTypes(basis.ecosystem));
  const ties = basis.ecosystem.ties.filter(
    ({ type = UNTYPED, source, target }) => types.has(type) && source !== target,
  );
  const directed = ties.filter((tie) => basis.ecosystem.isDirected(tie));
  const amountOf = amountReader(basis, ecosystem, amount);
  const unknown = directed.filter((tie) => amountOf(tie) === null).length;
  const flows = flowsOf(basis, groups.of, directed, amountOf);
  const shown = untangled(folded(groups.groups, flows, (count) => message(language, 'others', { count })));
  const typeViews = tieTypeViews(basis.ecosystem, language, theme).filter(({ id }) => types.has(id));
  const amountLabel = amountName(basis, amount);
  const involved = new Set(directed.flatMap(({ source, target }) => [source, target]));
  const members = basis.players.filter(({ id }) => involved.has(id));
  // a sector that is one of the others has no colour of its own on the picture
  const drawn = new Set(shown.nodes.map(({ position }) => position));
  const coloured = basis.players.filter(
    ({ id }, i) => involved.has(id) && (by !== 'sector' || drawn.has(groups.of[i] as number)),
  );
  const frame = {
    name: message(language, 'flows'),
    legend: [
      ...flowRows(basis, typeViews, flows, amountLabel),
      ...(by === 'stakeholder' || by === 'sector' ? sectorRows(legendSectors(basis, coloured)) : []),
    ],
    notes: [
      ...(ties.length > directed.length
        ? [message(language, 'undirectedFlow', { count: ties.length - directed.length })]
        : []),
      ...(unknown > 0 ? [message(language, 'amountUnknown', { count: unknown })] : []),
    ],
  };
  const page = viewPage(basis, frame);
  const nodes = shown.nodes.map(({ name }, i) => ({ name, under: throughput(basis, i, shown) }));
  const placed = flows.length === 0 ? null : flowLayout({ area: page.area, direction, nodes, flows: shown.flows });
  const typeName = new Map(typeViews.map(({ id, name }) => [id, name]));
  return viewPicture(basis, frame, page, {
    counts: [
      groups.label,
      message(language, 'playerCount', { count: members.length }),
      message(language, 'tieCount', { count: directed.length }),
    ],
    marks: placed
      ? flowMarks(basis, placed, shown, typeViews, by === 'stakeholder')
      : nothingToShow(message(language, 'noFlows'), page, theme),
    holdsPrivate: basis.holdsPrivate,
    table: {
      caption: frame.name,
      heading: 0,
      columns: [
        message(language, 'fromGroup'),
        message(language, 'toGroup'),
        message(language, 'tieType'),
        amountLabel,
        message(language, 'ties'),
      ],
      rows: flows.map(({ source, target, type, amount: sum, ties: count }) => [
        groups.groups[source]?.name ?? '',
        groups.groups[target]?.name ?? '',
        typeName.get(type) ?? type,
        sum > 0 ? readableNumber(sum) : message(language, 'unknown'),
        String(count),
      ]),
    },
  });
}

function amountName({ language }: ViewBasis, amount: string): string {
  if (amount === 'strength') return message(language, 'strength');
  return amount === 'ties' ? message(language, 'ties') : cleanLabel(amount);
}

/** What a tie carries; null where it is not known. */
function amountReader({ ecosystem }: ViewBasis, whole: Ecosystem, amount: string): (tie: Tie) => number | null {
  if (amount === 'ties') return () => 1;
  // a tie that says no strength has 1, as in every network
  if (amount === 'strength') return ({ strength = 1 }) => strength;
  const has = (one: Ecosystem) => one.ties.some(({ attributes }) => attributes && Object.hasOwn(attributes, amount));
  if (!has(ecosystem)) {
    if (has(whole)) {
      throw new PlayermapError(
        'private-data',
        `"${amount}" is a column nobody has looked at: it is drawn only with private data (--with-private)`,
      );
    }
    throw new PlayermapError('bad-option', `amount is "${amount}", expected strength, ties or a column of ties`);
  }
  return ({ attributes }) => {
    const cell = attributes && Object.hasOwn(attributes, amount) ? attributes[amount] : undefined;
    const value = cell === undefined ? undefined : parseNumber(cell);
    return value !== undefined && value > 0 ? value : null;
  };
}

/** What comes into a group and what goes out of it. */
function throughput({ language }: ViewBasis, i: number, { flows }: FlowGraph): string {
  const sum = (side: 'source' | 'target') => flows.reduce((all, flow) => all + (flow[side] === i ? flow.amount : 0), 0);
  const [into, out] = [sum('target'), sum('source')];
  return [
    ...(into > 0 ? [message(language, 'comesIn', { amount: readableNumber(into) })] : []),
    ...(out > 0 ? [message(language, 'goesOut', { amount: readableNumber(out) })] : []),
  ].join(' · ');
}
