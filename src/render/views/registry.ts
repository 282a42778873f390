import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Ecosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import { MAP_OPTIONS, type PlayerMapOptions } from '../map-options';
import type { Picture } from '../picture';
import { playerMap } from '../player-map';
import { BEFORE_AFTER_OPTIONS, type BeforeAfterOptions, beforeAfter } from './before-after';
import { BROKERAGE_OPTIONS, type BrokerageViewOptions, brokerageRoles } from './brokerage-roles';
import { FLOW_OPTIONS, type FlowOptions, fundingFlows } from './funding-flows';
import { GRID_OPTIONS, type GridOptions, influenceInterestGrid } from './influence-interest';
import type { BeforeAfter } from './on-one-ground';
import { processesOverTime } from './processes-over-time';
import { journeyMap } from './recipient-journey';
import { SALIENCE_OPTIONS, type SalienceOptions, salienceClasses } from './salience';
import { MIXING_OPTIONS, type MixingViewOptions, sectorMixing } from './sector-mixing';
import { uptakeMatrix } from './uptake-matrix';
import { VIEW_OPTIONS, type ViewOptions } from './view-options';

/** Ids of the views, the player map first. */
export const VIEWS = [
  'map',
  'influence-interest',
  'salience',
  'mixing',
  'brokerage',
  'processes',
  'funding',
  'uptake',
  'journey',
  'before-after',
] as const;
/** Ids of the views, as `--view` takes them. */
export type ViewId = (typeof VIEWS)[number];

/** Which of the three maps of two dates is meant. */
export type ShownMap = keyof BeforeAfter;
export const SHOWN_MAPS = ['changes', 'before', 'after'] as const satisfies readonly ShownMap[];

/** The options of all views together; each takes its own, and refuses the others. */
export type AnyViewOptions = PlayerMapOptions &
  Omit<
    Partial<GridOptions & SalienceOptions & BrokerageViewOptions & BeforeAfterOptions> & FlowOptions,
    'level' | 'amount'
  > &
  Omit<MixingViewOptions, 'level' | 'amount'> & {
    readonly amount?: string;
    /** Of a map at two dates: the changes, or one of the two maps. Default: `changes`. */
    readonly show?: ShownMap;
  };

/** A view as data: what commands, galleries and docs need to know of it. */
export interface ViewDescriptor {
  readonly id: ViewId;
  /** Its name in a language. */
  readonly label: (language: Language) => string;
  /** The options it knows, by their names. */
  readonly options: readonly string[];
  /** Options without which it cannot be drawn. */
  readonly needs: readonly (keyof AnyViewOptions)[];
  /** Draws the view. */
  readonly draw: (ecosystem: Ecosystem, options: AnyViewOptions) => Picture;
}

const view = (
  id: ViewId,
  label: (language: Language) => string,
  draw: ViewDescriptor['draw'],
  further: readonly string[] = [],
  needs: ViewDescriptor['needs'] = [],
): ViewDescriptor => ({ id, label, draw, options: [...VIEW_OPTIONS, ...further], needs });

/**
 * Every view of an ecosystem, as data. The functions behind it can also be imported one by one.
 */
export const views: readonly ViewDescriptor[] = [
  {
    id: 'map',
    label: (language) => message(language, 'playerMap'),
    draw: (ecosystem, options) => playerMap(ecosystem, options),
    options: MAP_OPTIONS,
    needs: [],
  },
  view(
    'influence-interest',
    (language) => message(language, 'influenceInterest'),
    (ecosystem, options) => influenceInterestGrid(ecosystem, options as GridOptions),
    GRID_OPTIONS,
    ['withPrivate'],
  ),
  view(
    'salience',
    (language) => message(language, 'salience'),
    (ecosystem, options) => salienceClasses(ecosystem, options as SalienceOptions),
    SALIENCE_OPTIONS,
    ['withPrivate'],
  ),
  view(
    'mixing',
    (language) => message(language, 'mixing'),
    (ecosystem, options) => sectorMixing(ecosystem, options as MixingViewOptions),
    MIXING_OPTIONS,
  ),
  view(
    'brokerage',
    (language) => message(language, 'brokerage'),
    (ecosystem, options) => brokerageRoles(ecosystem, options as BrokerageViewOptions),
    BROKERAGE_OPTIONS,
  ),
  view(
    'processes',
    (language) => message(language, 'processes'),
    (ecosystem, options) => processesOverTime(ecosystem, options as ViewOptions),
  ),
  view(
    'funding',
    (language) => message(language, 'flows'),
    (ecosystem, options) => fundingFlows(ecosystem, options as FlowOptions),
    FLOW_OPTIONS,
  ),
  view(
    'uptake',
    (language) => message(language, 'uptake'),
    (ecosystem, options) => uptakeMatrix(ecosystem, options as ViewOptions),
  ),
  view(
    'journey',
    (language) => message(language, 'journey'),
    (ecosystem, options) => journeyMap(ecosystem, options as ViewOptions),
  ),
  {
    id: 'before-after',
    label: (language) => message(language, 'beforeAfter'),
    draw: (ecosystem, { show = 'changes', ...options }) => {
      if (!SHOWN_MAPS.includes(show)) {
        throw new PlayermapError('bad-option', `show is "${show}", expected one of ${SHOWN_MAPS.join(', ')}`);
      }
      return beforeAfter(ecosystem, options as BeforeAfterOptions)[show];
    },
    options: [...BEFORE_AFTER_OPTIONS, 'show'],
    needs: ['from', 'to'],
  },
];

/**
 * The view with an id.
 *
 * @throws {PlayermapError} `bad-option`; the message names the nearest id.
 * @example
 * assert.equal(viewById('mixing').label('en'), 'Who is tied to whom');
 */
export function viewById(id: string): ViewDescriptor {
  const found = views.find((one) => one.id === id);
  if (!found) throw new PlayermapError('bad-option', `there is no view "${id}"; ${orNearest(id, VIEWS)}`);
  return found;
}
