import { type Command, Option } from 'commander';
import { LANGUAGES } from '../text/language';
import { list } from './lists';

/** What most commands read. */
export const INPUT =
  'a folder of tables, an .xlsx workbook, a .json, .graphml or .gexf file, or - for JSON on standard input';

/** `--lang`; what is said in it, and which it is where nobody asks, are words of the command. */
export const langOption = (of: string, usual = 'of the data'): Option =>
  new Option('--lang <language>', `language of ${of} (default: ${usual})`).choices(LANGUAGES);

export const addJson = (command: Command): Command => command.option('--json', 'print one JSON document');

/** The day that everything is looked at. */
export const addAt = (command: Command): Command =>
  command.option('--at <date>', 'what holds at a date: YYYY, YYYY-MM or YYYY-MM-DD (default: all dates)');

export const addLevel = (command: Command, levels: readonly string[]): Command =>
  command.addOption(
    new Option('--level <level>', 'roll people and units up to this level (default: as recorded)').choices(levels),
  );

export const addTies = (command: Command, of = 'only ties of these types'): Command =>
  command.option('--ties <types>', `${of}, separated by commas (default: all)`, list);
