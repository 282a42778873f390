import { nameSize, radii } from '../../layout/map-sizes';
import { listLayout } from '../../layout/views/list-layout';
import { salienceLayout } from '../../layout/views/salience-layout';
import type { Ecosystem } from '../../model/ecosystem';
import type { Stakeholder } from '../../model/schema';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { markRows, sectorRows } from '../legend';
import { JUDGEMENT_LABELS } from '../map-sizing';
import { readableNumber } from '../number';
import type { Picture } from '../picture';
import type { PlayerView } from '../player-map-input';
import { judgedValue, requirePrivate, thresholdOf } from './judged';
import { listMarks } from './list-marks';
import { certaintyRows, salienceMarks } from './salience-marks';
import { sectorNames } from './sector-names';
import { playerCount, viewBasis } from './view-basis';
import type { ViewOptions } from './view-options';
import { nothingToShow, viewPage, viewPicture } from './view-picture';

export interface SalienceOptions extends ViewOptions {
  /** Value from which on somebody has power, legitimacy or urgency. Default: 0.5. */
  readonly threshold?: number;
}

/** Words of this view alone. */
export const SALIENCE_OPTIONS = ['threshold'] as const satisfies readonly (keyof SalienceOptions)[];

const ATTRIBUTES = ['power', 'legitimacy', 'urgency'] as const;
const LIST_WIDTH = 216;

/** Names of the classes by the attributes they have: 1 power, 2 legitimacy, 4 urgency. */
const classNames = (language: Language): readonly string[] => [
  message(language, 'noSalience'),
  message(language, 'dormant'),
  message(language, 'discretionary'),
  message(language, 'dominant'),
  message(language, 'demanding'),
  message(language, 'dangerous'),
  message(language, 'dependent'),
  message(language, 'definitive'),
];

/** What is known of the class of somebody. */
interface Salience {
  /** The attributes that are there for certain. */
  readonly has: number;
  /** Attributes of which nothing is known. */
  readonly open: number;
}

function salienceOf(one: Stakeholder, threshold: number): Salience {
  let has = 0;
  let open = 0;
  ATTRIBUTES.forEach((attribute, k) => {
    const value = one[attribute];
    if (value === undefined) open |= 1 << k;
    else if (value >= threshold) has |= 1 << k;
  });
  return { has, open };
}

/**
 * Who counts and why: players by power, legitimacy and urgency in the seven classes of Mitchell, Agle and Wood, drawn as
 * three circles that meet; those with none of the three are listed beside.
 *
 * The three are judgements about real people and bodies: the view is drawn only with `withPrivate`. Somebody has an attribute
 * from `threshold` on. Where one of the three is unknown, the player stands in the class of what is known, drawn pale: it may belong
 * further in. Who has nothing known for certain, and something unknown, is listed as unknown.
 *
 * Power stands at the upper start of the reading direction, legitimacy at the upper end, urgency below.
 *
 * Undefined: an ecosystem in which nobody is judged gives a picture that says so.
 * Cost: bounded, as naming the players of a map.
 * Source: Mitchell, Agle and Wood 1997, doi:10.5465/amr.1997.9711022105; the threshold is ours.
 *
 * @throws {PlayermapError} `private-data` without `withPrivate`; `bad-option`, `unknown-id` as `playerMap`.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry', power: 0.9, legitimacy: 0.8, urgency: 0.2 }, { id: 'press', power: 0.6 }],
 *   ties: [],
 * });
 * const { table } = salienceClasses(ecosystem, { withPrivate: true });
 * assert.deepEqual(table.rows.map((row) => row.at(-2)), ['Dominant', 'Dormant']);
 */
export function salienceClasses(ecosystem: Ecosystem, options: SalienceOptions = {}): Picture & Tidy {
  const basis = viewBasis(ecosystem, options, { options: SALIENCE_OPTIONS, judgements: true });
  const threshold = thresholdOf(options.threshold);
  requirePrivate(options, ATTRIBUTES);
  const { language, direction, theme, players } = basis;
  const classes = classNames(language);
  const all = basis.ecosystem.stakeholders.map((one, i) => ({
    one,
    view: players[i] as PlayerView,
    ...salienceOf(one, threshold),
  }));
  const inside = all.filter(({ has }) => has > 0);
  const none = all.filter(({ has, open }) => has === 0 && open === 0);
  const unknown = all.filter(({ has, open }) => has === 0 && open > 0);
  const open = new Set(inside.filter((each) => each.open > 0).map(({ one }) => one.id));
  const bySector = [...inside].sort((a, b) => (a.view.sector ?? 999) - (b.view.sector ?? 999));
  const frame = {
    name: message(language, 'salience'),
    legend: [
      ...sectorRows({ language, players, sectors: basis.sectors }),
      ...certaintyRows(language, inside.length - open.size, open.size),
      ...markRows({ language, players }),
    ],
    keyEntries: inside.length > 90 ? inside.length : 16,
  };
  const page = viewPage(basis, frame);
  const captions = new Map(
    classes.map((name, region): [number, [string, string]] => {
      const members = inside.filter(({ has }) => has === region);
      const pale = members.filter(({ one }) => open.has(one.id)).length;
      const count = members.length;
      const under = pale > 0 ? message(language, 'notCertainCount', { count, open: pale }) : String(count);
      return [region, [name, under]];
    }),
  );
  const entry = ({ one, view }: (typeof all)[number]) => ({
    id: view.id,
    name: view.name,
    under: known(one, language),
  });
  const sections = [
    ...(none.length > 0 ? [{ heading: `${classes[0]} (${none.length})`, entries: none.map(entry) }] : []),
    ...(unknown.length > 0
      ? [{ heading: `${message(language, 'unknownOnes')} (${unknown.length})`, entries: unknown.map(entry) }]
      : []),
  ];
  const placed =
    all.length === unknown.length && all.every(({ open: nothing }) => nothing === 7)
      ? null
      : salienceLayout({
          area: page.area,
          pageHeight: page.height,
          direction,
          players: bySector.map(({ view, has }) => ({ id: view.id, name: view.name, region: has })),
          captions,
          circles: ATTRIBUTES.map((attribute) => JUDGEMENT_LABELS[attribute][language]) as [string, string, string],
          radius: radii(inside.length, undefined)(0) * 0.8,
          textSize: nameSize(inside.length),
          keyCapacity: page.keyCapacity,
          listWidth: sections.length > 0 ? LIST_WIDTH : 0,
        });
  const byId = new Map(players.map((player) => [player.id, player]));
  const numbers = new Map(placed?.key.map(({ id, number }) => [id, number]));
  return viewPicture(basis, frame, page, {
    counts: [playerCount(basis), message(language, 'highFrom', { value: readableNumber(threshold) })],
    marks: placed
      ? [
          ...salienceMarks(basis, placed, byId, open),
          ...(placed.list ? [listMarks(basis, listLayout(placed.list, direction, sections), byId)] : []),
        ]
      : nothingToShow(message(language, 'noJudgements'), page, theme),
    key: placed?.key ?? [],
    holdsPrivate: basis.holdsPrivate,
    table: {
      caption: frame.name,
      columns: [
        ...(numbers.size > 0 ? [message(language, 'number')] : []),
        message(language, 'name'),
        message(language, 'sector'),
        ...ATTRIBUTES.map((attribute) => JUDGEMENT_LABELS[attribute][language]),
        message(language, 'salienceClass'),
        message(language, 'unknownOnes'),
      ],
      heading: numbers.size > 0 ? 1 : 0,
      players: players.map(({ id }) => id),
      rows: all.map(({ one, view, has, open: missing }) => [
        ...(numbers.size > 0 ? [String(numbers.get(one.id) ?? '')] : []),
        view.name,
        sectorNames(basis, one.id),
        ...ATTRIBUTES.map((attribute) => judgedValue(one[attribute], language)),
        has === 0 && missing > 0 ? message(language, 'unknown') : (classes[has] as string),
        ATTRIBUTES.filter((_, k) => missing & (1 << k))
          .map((attribute) => JUDGEMENT_LABELS[attribute][language])
          .join(', '),
      ]),
    },
  });
}

/** The three values of somebody beside the circles; what is unknown is not said, since it is the rest. */
function known(one: Stakeholder, language: Language): string {
  const said = ATTRIBUTES.flatMap((attribute) => {
    const value = one[attribute];
    const measure = JUDGEMENT_LABELS[attribute][language];
    return value === undefined ? [] : [message(language, 'valueOf', { measure, value: readableNumber(value) })];
  });
  return said.length > 0 ? said.join(' · ') : message(language, 'unknown');
}
