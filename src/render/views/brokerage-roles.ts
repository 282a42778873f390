import { PlayermapError } from '../../kernel/errors';
import { cellsLayout } from '../../layout/views/cells-layout';
import { type Brokerage, brokerage, ROLES, type Role } from '../../measures/bridging/brokerage';
import type { Ecosystem } from '../../model/ecosystem';
import { project } from '../../model/project';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { markRows, sectorRows } from '../legend';
import { readableNumber } from '../number';
import type { Picture } from '../picture';
import type { PlayerView } from '../player-map-input';
import { brokerageMarks, brokerageRows } from './brokerage-marks';
import { roleWords } from './brokerage-words';
import { groupViews } from './group-views';
import { sectorNames } from './sector-names';
import { legendSectors, viewBasis } from './view-basis';
import type { ViewOptions } from './view-options';
import { nothingToShow, viewPage, viewPicture } from './view-picture';

export interface BrokerageViewOptions extends ViewOptions {
  /** Column that makes the groups between which somebody brokers. Default: `sector`. */
  readonly by?: string;
  /** Read ties with their direction or without. Default: with, where a tie has one. */
  readonly directed?: boolean;
  /** How many players to show, those with most first. Default: 30, or as many as have room. */
  readonly top?: number;
}

/** Words of this view alone. */
export const BROKERAGE_OPTIONS = ['by', 'directed', 'top'] as const satisfies readonly (keyof BrokerageViewOptions)[];

/** A player with how often it stands in each role. */
export interface Broker {
  readonly view: PlayerView;
  /** In the order of `ROLES`. */
  readonly roles: readonly { readonly count: number; readonly expected: number; readonly z: number | null }[];
}

const HEAD = 104;
const TOP = 30;

/**
 * Who stands between others, and how: the five roles of Gould and Fernandez for the players who broker most, as bars with
 * what chance would give, and a sign where somebody is far from it.
 *
 * A player brokers between two others who have no tie of their own. Its own group and theirs make the role: inside its own group
 * (coordinator), between two of one other group (consultant), from its own outwards (representative), from outside into its own
 * (gatekeeper), between two others (liaison). Bars of all roles have one scale and grow in the direction of reading.
 *
 * Undefined: where nobody brokers, the picture says so. Players whose group is unknown are left out, and counted.
 * Cost: as `brokerage`.
 * Source: Gould and Fernandez 1989, doi:10.2307/270949; expected counts and standard scores are those of `brokerage`.
 *
 * @throws {PlayermapError} `bad-option` for a column or number that makes no sense, `private-data` for a column of the data without
 * `withPrivate`; else as `playerMap`.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'ministry', sectors: ['government'] },
 *     { id: 'city', sectors: ['government'] },
 *     { id: 'ngo', sectors: ['civil-society'] },
 *   ],
 *   ties: [{ source: 'ministry', target: 'city' }, { source: 'city', target: 'ngo' }],
 * });
 * assert.equal(brokerageRoles(ecosystem).table.rows[0]?.[0], 'city');
 */
export function brokerageRoles(ecosystem: Ecosystem, options: BrokerageViewOptions = {}): Picture & Tidy {
  const basis = viewBasis(ecosystem, options, { options: BROKERAGE_OPTIONS, ties: true, judgements: true });
  const { by = 'sector', directed, top = TOP } = options;
  if (!Number.isInteger(top) || top < 1) {
    throw new PlayermapError('bad-option', `top is ${String(top)}, expected a whole number from 1`);
  }
  const { language, direction, theme, players } = basis;
  const { label } = groupViews(basis, by);
  const network = project(basis.ecosystem, directed === undefined ? {} : { directed });
  const found = brokerage(network, { by });
  const brokers = brokersOf(found, players);
  const acting = brokers.filter(({ roles }) => total(roles) > 0);
  const shown = acting.slice(0, top);
  const frame = {
    name: message(language, 'brokerage'),
    legend: [
      ...brokerageRows(basis),
      ...sectorRows(
        legendSectors(
          basis,
          shown.map(({ view }) => view),
        ),
      ),
      ...markRows({ language, players: shown.map(({ view }) => view) }),
    ],
    notes: [
      ...(found.leftOut > 0 ? [message(language, 'groupUnknown', { count: found.leftOut })] : []),
      ...(acting.length > 0 ? [message(language, 'inNoRole', { count: brokers.length - acting.length })] : []),
    ],
  };
  const page = viewPage(basis, frame);
  const placed =
    shown.length === 0
      ? null
      : cellsLayout({
          area: page.area,
          direction,
          rows: shown.map(({ view }) => ({ label: view.name })),
          columns: roleWords(language).map(([, name]) => name),
          marginColumns: 1,
          marginWidth: 72,
          sample: 20,
          headHeight: HEAD,
          mayNumber: false,
          cell: { widest: 210, narrowest: 60, highest: 44, lowest: 22 },
        });
  const drawn = placed ? shown.slice(0, placed.rows.length) : [];
  const words = [...roleWords(language).map(([, name]) => name), message(language, 'allRoles')];
  return viewPicture(basis, frame, page, {
    counts: [
      message(language, 'groupsBy', { column: label }),
      message(language, 'playerCount', { count: acting.length }),
      ...(acting.length > drawn.length ? [message(language, 'keyMore', { count: acting.length - drawn.length })] : []),
    ],
    marks: placed ? brokerageMarks(basis, placed, drawn) : nothingToShow(message(language, 'noBrokers'), page, theme),
    holdsPrivate: basis.holdsPrivate,
    table: {
      caption: frame.name,
      heading: 0,
      columns: [
        message(language, 'name'),
        message(language, 'sector'),
        ...words.flatMap((role) => [role, message(language, 'standardScore', { role })]),
      ],
      players: brokers.map(({ view }) => view.id),
      rows: brokers.map(({ view, roles }) => [
        view.name,
        sectorNames(basis, view.id),
        ...roles.flatMap(({ count, z }) => [readableNumber(count), z === null ? '' : readableNumber(z)]),
      ]),
    },
  });
}

const TOTAL = ROLES.indexOf('total');
const total = (roles: Broker['roles']): number => roles[TOTAL]?.count ?? 0;

/** Players whose group is known, those who broker most first. */
function brokersOf({ ids, roles }: Brokerage, players: readonly PlayerView[]): Broker[] {
  const of = (role: Role, v: number) => ({
    count: roles[role].count[v] as number,
    expected: roles[role].expected[v] as number,
    z: roles[role].z[v] ?? null,
  });
  const known = ids.flatMap((_, v): Broker[] =>
    roles.total.count[v] === null ? [] : [{ view: players[v] as PlayerView, roles: ROLES.map((role) => of(role, v)) }],
  );
  return known
    .map((broker, i) => ({ broker, i }))
    .sort((a, b) => total(b.broker.roles) - total(a.broker.roles) || a.i - b.i)
    .map(({ broker }) => broker);
}
