import { nameSize, radii } from '../../layout/map-sizes';
import { type GridPlayer, gridLayout, quadrantOf } from '../../layout/views/grid-layout';
import { listLayout } from '../../layout/views/list-layout';
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
import { gridMarks, movedRow, quadrantWords } from './grid-marks';
import { judgedValue, requirePrivate, thresholdOf } from './judged';
import { listMarks } from './list-marks';
import { sectorNames } from './sector-names';
import { playerCount, viewBasis } from './view-basis';
import type { ViewOptions } from './view-options';
import { nothingToShow, viewPage, viewPicture } from './view-picture';

export interface GridOptions extends ViewOptions {
  /** Value from which on influence and interest are high. Default: 0.5. */
  readonly threshold?: number;
}

/** Words of this view alone. */
export const GRID_OPTIONS = ['threshold'] as const satisfies readonly (keyof GridOptions)[];

const LIST_WIDTH = 216;

/**
 * Who could do most and who cares most: every player by its influence and its interest, in four quarters.
 *
 * Both are judgements about real people and bodies: the view is drawn only with `withPrivate`. A value from `threshold` on is
 * high; the quarters have the names of the field (key players, context setters, subjects, crowd). Where several players
 * have nearly the same values, shapes stand side by side in their own quarter, and a line leads to the values. Players of whom
 * one value is unknown are listed beside the grid: unknown is not low.
 *
 * The axes are number lines, which run from left to right in Hebrew and Arabic schools too: key players stand at the upper
 * right in every language. List and legend stand at the end of the reading direction.
 *
 * Undefined: an ecosystem in which nobody is judged gives a picture that says so.
 * Cost: bounded, as naming the players of a map.
 * Source: quarters after Ackermann and Eden 2011, doi:10.1016/j.lrp.2010.08.001; influence upwards as Mendelow's grid has it.
 *
 * @throws {PlayermapError} `private-data` without `withPrivate`; `bad-option`, `unknown-id` as `playerMap`.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry', influence: 0.9, interest: 0.8 }, { id: 'press', influence: 0.6 }],
 *   ties: [],
 * });
 * const { table } = influenceInterestGrid(ecosystem, { withPrivate: true });
 * assert.deepEqual(table.rows.map((row) => row.at(-1)), ['Key players', 'unknown']);
 */
export function influenceInterestGrid(ecosystem: Ecosystem, options: GridOptions = {}): Picture & Tidy {
  const basis = viewBasis(ecosystem, options, { options: GRID_OPTIONS, judgements: true });
  const threshold = thresholdOf(options.threshold);
  requirePrivate(options, ['influence', 'interest']);
  const { language, direction, theme, players } = basis;
  const judged = basis.ecosystem.stakeholders.flatMap((one, i) => {
    const { influence: up, interest: across } = one;
    return up === undefined || across === undefined ? [] : [{ view: players[i] as PlayerView, up, across, i }];
  });
  const asked = basis.ecosystem.stakeholders.map((one, i) => ({ one, view: players[i] as PlayerView }));
  const missing = asked.filter(({ one }) => one.influence === undefined || one.interest === undefined);
  const byImportance = [...judged].sort((a, b) => b.up - a.up || b.across - a.across || a.i - b.i);
  const gridPlayers = byImportance.map(
    ({ view, up, across }): GridPlayer => ({ id: view.id, name: view.name, up, across }),
  );
  const words = quadrantWords(language);
  const frame = {
    name: message(language, 'influenceInterest'),
    legend: [
      ...sectorRows({ language, players, sectors: basis.sectors }),
      ...markRows({ language, players }),
      movedRow(language),
    ],
    keyEntries: gridPlayers.length > 90 ? gridPlayers.length : 12,
  };
  const page = viewPage(basis, frame);
  const counts = [playerCount(basis), message(language, 'highFrom', { value: readableNumber(threshold) })];
  const byId = new Map(players.map((player) => [player.id, player]));
  const placed =
    judged.length === 0
      ? null
      : gridLayout({
          area: page.area,
          pageHeight: page.height,
          direction,
          players: gridPlayers,
          threshold,
          radius: radii(gridPlayers.length, undefined)(0) * 0.8,
          textSize: nameSize(gridPlayers.length),
          keyCapacity: page.keyCapacity,
          listWidth: missing.length > 0 ? LIST_WIDTH : 0,
        });
  const sections = [
    {
      heading: message(language, 'notJudged', { count: missing.length }),
      entries: missing.map(({ one, view }) => ({ id: view.id, name: view.name, under: knownOf(one, language) })),
    },
  ];
  const numbers = new Map(placed?.key.map(({ id, number }) => [id, number]));
  return viewPicture(basis, frame, page, {
    counts,
    marks: placed
      ? [
          ...gridMarks(basis, placed, gridPlayers, byId, threshold),
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
        JUDGEMENT_LABELS.influence[language],
        JUDGEMENT_LABELS.interest[language],
        message(language, 'quadrant'),
      ],
      heading: numbers.size > 0 ? 1 : 0,
      players: players.map(({ id }) => id),
      rows: asked.map(({ one, view }) => [
        ...(numbers.size > 0 ? [String(numbers.get(one.id) ?? '')] : []),
        view.name,
        sectorNames(basis, one.id),
        judgedValue(one.influence, language),
        judgedValue(one.interest, language),
        one.influence === undefined || one.interest === undefined
          ? message(language, 'unknown')
          : (words[quadrantOf({ up: one.influence, across: one.interest }, threshold)]?.[0] as string),
      ]),
    },
  });
}

/** What is known of somebody who has no place on the grid. */
function knownOf(one: Stakeholder, language: Language): string {
  const said = (['influence', 'interest'] as const).map((judgement) =>
    message(language, 'valueOf', {
      measure: JUDGEMENT_LABELS[judgement][language],
      value: judgedValue(one[judgement], language),
    }),
  );
  return said.join(' · ');
}
