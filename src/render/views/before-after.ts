import { PlayermapError } from '../../kernel/errors';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { firstDay, isDate } from '../../model/period';
import { at } from '../../model/snapshot';
import { atEither } from '../../model/union';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';

import { checkMeasuring, checkWords, MAP_OPTIONS, type MapOptions, type PlayerMapOptions } from '../map-options';
import { wordsOfDates } from './change-words';
import { type BeforeAfter, type MapSide, onOneGround } from './on-one-ground';

/** The two dates that are laid side by side. */
export interface BeforeAfterOptions extends Omit<MapOptions, 'at'> {
  /** The earlier date, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly from: string;
  /** The later date. */
  readonly to: string;
}

/** Words of a player map that mean nothing at two dates: a date of its own, and a focus. */
const ONE_DATE: readonly string[] = ['at', 'focus'] satisfies readonly (keyof PlayerMapOptions)[];

/** The words of `BeforeAfterOptions`: those of a player map, and the two dates. */
export const BEFORE_AFTER_OPTIONS: readonly string[] = [
  'from',
  'to',
  ...MAP_OPTIONS.filter((name) => !ONE_DATE.includes(name)),
];

/**
 * The player map at two dates on the same places, and the changes between them on a third map.
 *
 * Places are found once, for everybody who is there at either date: who is on both maps stands at the same point, with the same name
 * and size. Sizes and rings by a measure are those of both dates together. A record without dates always holds; a date coarser
 * than a day means any day of it.
 *
 * Undefined: two dates between which nothing changed give a map on which all stayed.
 * Cost: that of one player map, and of drawing three.
 *
 * @throws {PlayermapError} `bad-option` for dates that are none or stand the wrong way round; else as `playerMap`.
 * @example
 * const { before, after, changes } = beforeAfter(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'fund', from: '2020' }],
 *   ties: [{ source: 'fund', target: 'city' }],
 * }), { from: '2019', to: '2021' });
 * assert.deepEqual([before.placement.players.length, after.placement.players.length], [1, 2]);
 * assert.deepEqual(changes.table.rows.map((row) => row[3]), ['Stayed', 'Entered']);
 */
export function beforeAfter(ecosystem: Ecosystem, options: BeforeAfterOptions): BeforeAfter & Tidy {
  requireEcosystem(ecosystem);
  checkDates(options);
  checkWords(options, BEFORE_AFTER_OPTIONS);
  checkMeasuring(options);
  const { from, to, ...mapOptions } = options;
  const side = (date: string): MapSide => ({
    ecosystemAt: (level) => at(level.ecosystem, date),
    date,
    caption: (language) => message(language, 'date', { date }),
  });
  return onOneGround(atEither(ecosystem, from, to), [side(from), side(to)], wordsOfDates(from, to), mapOptions);
}

function checkDates({ from, to, ...others }: BeforeAfterOptions): void {
  if (Object.hasOwn(others, 'at')) {
    throw new PlayermapError('bad-option', 'there is no option "at": from and to are the two dates');
  }
  for (const [name, date] of Object.entries({ from, to })) {
    if (typeof date === 'string' && isDate(date)) continue;
    throw new PlayermapError(
      'bad-option',
      `${name} is "${String(date)}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD`,
    );
  }
  if (firstDay(from) > firstDay(to)) {
    throw new PlayermapError('bad-option', `from is ${from} and to is ${to}: expected the earlier date first`);
  }
}
