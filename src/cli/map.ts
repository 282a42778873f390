import { type Command, Option } from 'commander';
import { PAPERS, type Paper } from '../layout/page';
import { mapFormat, writeMap } from '../node';
import type { MapOptions } from '../render/map-options';
import { type PlayerMap, playerMap } from '../render/player-map';
import { LANGUAGES, type Language } from '../text/language';
import type { Session } from './index';
import { readGiven } from './input';
import { requireFolderOf } from './output';
import { addNetwork, choiceOf, type NetworkOptions } from './selection';
import { wholeNumber } from './whole-number';

interface Options extends NetworkOptions {
  readonly output: string;
  readonly lang?: Language;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly title?: string;
  readonly sizeBy?: string;
  readonly ringsBy?: string;
  readonly slices?: 'count' | 'equal';
  readonly paper?: Paper;
  readonly withPrivate?: boolean;
  readonly redact?: boolean;
  readonly seed?: number;
}

/** `playermap map INPUT -o FILE`: draws the player map. */
export function addMap(program: Command, { io }: Session): void {
  const command = program
    .command('map')
    .description('draw the player map')
    .argument('<input>', 'a folder of tables, an .xlsx workbook, a .json file, or - for JSON on standard input')
    .requiredOption('-o, --output <file>', 'where to write: a name that ends in .svg or .html')
    .addOption(new Option('--lang <language>', 'language of names and captions').choices(LANGUAGES))
    .addOption(new Option('--dir <direction>', 'direction of the page').choices(['ltr', 'rtl', 'auto']).default('auto'))
    .option('--title <text>', 'title of the map')
    .option('--size-by <measure>', 'what the area of a player stands for, for example degree')
    .option('--rings-by <measure>', 'most central players in the middle, for example degree')
    .addOption(new Option('--slices <widths>', 'width of the slices').choices(['count', 'equal']))
    .addOption(new Option('--paper <size>', 'sheet to print on').choices(Object.keys(PAPERS)).default('A4'))
    .option('--with-private', 'show judgements about people and bodies, such as veto')
    .option('--redact', 'hide every name')
    .option('--seed <number>', 'seed of the search for an order with few crossings', wholeNumber('--seed'));
  addNetwork(command).action(async (input: string, options: Options) => {
    // a wrong name should not cost a wait
    mapFormat(options.output);
    requireFolderOf(options.output);
    const ecosystem = await readGiven(input, io);
    if (io.isTerminal) {
      io.error(`placing ${ecosystem.stakeholders.length} players and ${ecosystem.ties.length} ties ...`);
    }
    const map = playerMap(ecosystem, mapOptions(options));
    await writeMap(map, options.output, { ...(options.paper && { paper: options.paper }) });
    io.out(reportOf(map, options.output));
  });
}

function mapOptions(options: Options): MapOptions {
  const { lang, dir, title, sizeBy, ringsBy, slices, withPrivate, redact, seed } = options;
  return {
    ...choiceOf(options),
    ...(lang && { language: lang }),
    ...(dir && dir !== 'auto' && { direction: dir }),
    ...(title !== undefined && { title }),
    ...(sizeBy !== undefined && { sizeBy }),
    ...(ringsBy !== undefined && { ringsBy }),
    ...(slices && { slices }),
    ...(withPrivate && { withPrivate }),
    ...(redact && { redact }),
    ...(seed !== undefined && { seed }),
  };
}

/** What was drawn, and what could not be. */
function reportOf({ placement, scene }: PlayerMap, file: string): string {
  const lines = [`${file}: ${scene.title}`, `${placement.players.length} players, ${placement.ties.length} lines`];
  if (placement.key.length > 0) lines.push(`${placement.key.length} names stand in the numbered key`);
  if (placement.unlabelled.length > 0) {
    lines.push(
      `${placement.unlabelled.length} players have neither name nor number on the picture; the table of the .html page has them all`,
    );
  }
  return lines.join('\n');
}
