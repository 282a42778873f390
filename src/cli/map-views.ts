import { type Command, InvalidArgumentError, Option } from 'commander';
import { PlayermapError } from '../kernel/errors';
import { type AnyViewOptions, SHOWN_MAPS, type ShownMap, VIEWS, type ViewDescriptor } from '../render/views/registry';
import { wholeNumber } from './whole-number';

/** What the views beside the player map are asked with. */
export interface ViewFlags {
  readonly threshold?: number;
  readonly by?: string;
  readonly columns?: string;
  readonly amount?: string;
  readonly expected?: boolean;
  readonly top?: number;
  readonly from?: string;
  readonly to?: string;
  readonly show?: ShownMap;
}

function share(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number > 0 && number <= 1) return number;
  throw new InvalidArgumentError('Expected a number above 0, up to 1.');
}

/** Adds `--view` and the options that only some views know. */
export function addViews(command: Command): Command {
  return command
    .addOption(new Option('--view <view>', 'what to draw').choices(VIEWS).default('map'))
    .optionsGroup('Of some views only:')
    .option(
      '--threshold <value>',
      'influence-interest, salience: value from which on a judgement is high (default: 0.5)',
      share,
    )
    .option('--by <column>', 'mixing, brokerage, funding: groups by sector, ring or another column (default: sector)')
    .option('--columns <column>', 'mixing: groups of the columns, where they are not those of the rows')
    .option('--amount <what>', 'mixing: ties, strength or stakeholders; funding: strength, ties or a column of ties')
    .option('--expected', 'mixing: also what chance would give')
    .option(
      '--top <number>',
      'brokerage: how many players to show (default: 30, or as many as have room)',
      wholeNumber('--top', 1),
    )
    .option('--from <date>', 'before-after: the earlier date')
    .option('--to <date>', 'before-after: the later date')
    .addOption(
      new Option('--show <map>', 'before-after: the changes, or the map at one date (default: changes)').choices(
        SHOWN_MAPS,
      ),
    );
}

/** The flags in the words of the library. */
export function viewOptionsOf(flags: ViewFlags): AnyViewOptions {
  const { threshold, by, columns, amount, expected, top, from, to, show } = flags;
  return {
    ...(threshold !== undefined && { threshold }),
    ...(by !== undefined && { by }),
    ...(columns !== undefined && { columns }),
    ...(amount !== undefined && { amount }),
    ...(expected && { expected }),
    ...(top !== undefined && { top }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(show && { show }),
  };
}

/** Words of the library that the command line spells otherwise. */
const FLAGS: ReadonlyMap<string, string> = new Map([
  ['language', 'lang'],
  ['direction', 'dir'],
  ['recipients', 'recipient'],
]);

/** Words of the library that nobody types. */
const NOT_FLAGS = new Set(['id', 'effort', 'onProgress']);

const flagOf = (name: string): string =>
  `--${FLAGS.get(name) ?? name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/**
 * Refuses options that a view does not know, and a view without what it needs, in the words of the command line.
 *
 * @throws {PlayermapError} `bad-option`, or `private-data` where a view shows judgements only.
 */
export function checkFlags(view: ViewDescriptor, options: AnyViewOptions): void {
  for (const name of Object.keys(options)) {
    if (view.options.includes(name)) continue;
    const known = view.options.filter((word) => !NOT_FLAGS.has(word)).map(flagOf);
    throw new PlayermapError(
      'bad-option',
      `${flagOf(name)} says nothing in the view ${view.id}; it knows ${known.join(', ')}`,
    );
  }
  const missing = view.needs.filter((name) => options[name] === undefined);
  if (missing.length === 0) return;
  const judged = missing.includes('withPrivate');
  throw new PlayermapError(
    judged ? 'private-data' : 'bad-option',
    `the view ${view.id} needs ${missing.map(flagOf).join(' and ')}${judged ? ': it shows judgements about people and bodies' : ''}`,
  );
}
