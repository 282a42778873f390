import { type Command, Option } from 'commander';
import { boxedCharacters } from '../export/boxed-characters';
import { PAPERS, type Paper } from '../layout/page';
import { mapFormat, type WriteOptions, writeMap } from '../node';
import { MAP_LEVELS, type MapLevel, type PlayerMapOptions } from '../render/map-options';
import { THEMES, type ThemeName } from '../render/theme';
import { type ViewId, viewById } from '../render/views/registry';
import type { Language } from '../text/language';
import { readGiven } from './input';
import { reportOf } from './map-report';
import { addViews, checkFlags, type ViewFlags, viewOptionsOf } from './map-views';
import { requireFolderOf } from './output';
import { addNetwork, choiceOf, type NetworkOptions } from './selection';
import type { Session } from './session';
import { INPUT, langOption } from './shared-options';
import { wholeNumber } from './whole-number';

interface Options extends Omit<NetworkOptions, 'level'>, ViewFlags {
  readonly view: ViewId;
  readonly output: string;
  readonly level?: MapLevel;
  readonly focus?: string;
  readonly lang?: Language;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly title?: string;
  readonly sizeBy?: string;
  readonly ringsBy?: string;
  readonly slices?: 'count' | 'equal';
  readonly bundle?: boolean;
  readonly paper?: Paper;
  readonly theme?: ThemeName;
  readonly withPrivate?: boolean;
  readonly redact?: boolean;
  readonly seed?: number;
  readonly outlines?: boolean;
  readonly width?: number;
  readonly scale?: number;
  readonly dpi?: number;
}

/** `playermap map INPUT -o FILE`: draws the player map. */
export function addMap(program: Command, { io }: Session): void {
  const command = program
    .command('map')
    .description('draw the player map, or another view of the same data')
    .argument('<input>', INPUT)
    .requiredOption('-o, --output <file>', 'where to write: a name that ends in .svg, .html, .png or .pdf')
    .addOption(langOption('names and captions'))
    .addOption(
      new Option('--dir <direction>', 'direction of the page; auto: that of the language')
        .choices(['ltr', 'rtl', 'auto'])
        .default('auto'),
    )
    .option('--title <text>', 'title of the map (default: that of the data)')
    .option('--size-by <measure>', 'measure that the area of a player stands for, such as degree (default: all alike)')
    .option(
      '--rings-by <measure>',
      'measure whose most central players stand in the middle, such as degree (default: rings by role)',
    )
    .addOption(
      new Option(
        '--slices <widths>',
        'width of the slices: by number of players, or all alike (default: count)',
      ).choices(['count', 'equal']),
    )
    .option('--bundle', 'let lines run together that go the same way (default: above 300 lines)')
    .option('--no-bundle', 'let every line go its own way')
    .addOption(new Option('--paper <size>', 'sheet to print on (default: A4)').choices(Object.keys(PAPERS)))
    .option('--outlines', 'letters of an .svg as outlines: it looks the same in every program')
    .option('--width <pixels>', 'width of a .png, instead of a sheet', wholeNumber('--width', 1))
    .option(
      '--scale <factor>',
      'size of a .png, instead of a sheet: 1 is 1600 pixels across',
      wholeNumber('--scale', 1),
    )
    .option(
      '--dpi <dots>',
      'dots in an inch of the sheet of a .png (default: 300, from A2 on 150)',
      wholeNumber('--dpi', 1),
    )
    .addOption(
      new Option('--theme <theme>', 'colours: dark for projectors, print for greyscale (default: light)').choices(
        THEMES,
      ),
    )
    .option('--focus <id>', 'a player whose ties and way to the recipients stand out')
    .option('--with-private', 'show what is left out as private: judgements about people and bodies, such as veto')
    .option('--redact', 'hide every name')
    .option(
      '--seed <number>',
      'seed of the search for an order with few crossings (default: 1)',
      wholeNumber('--seed'),
    );
  addNetwork(addViews(command), MAP_LEVELS).action(async (input: string, options: Options) => {
    // a wrong name should not cost a wait
    const writing = writeOptions(options);
    const format = mapFormat(options.output, writing);
    requireFolderOf(options.output);
    const view = viewById(options.view);
    const chosen = { ...mapOptions(options), ...viewOptionsOf(options) };
    checkFlags(view, chosen);
    const ecosystem = await readGiven(input, io);
    const sizes = { players: ecosystem.stakeholders.length, ties: ecosystem.ties.length };
    const onProgress = (share?: number) => io.doing('drawing', sizes, share);
    onProgress();
    const map = view.draw(ecosystem, { ...chosen, ...(view.options.includes('onProgress') && { onProgress }) });
    io.doing('writing', { file: options.output });
    await writeMap(map, options.output, writing);
    io.out(reportOf(map, options.output));
    const boxed = options.outlines || format === '.png' || format === '.pdf' ? boxedCharacters(map) : [];
    if (boxed.length > 0) io.error(boxesOf(boxed, options.output));
  });
}

/** Characters that are named in a warning. */
const NAMED = 12;

/** Which characters nobody will read, and where they can be read. */
function boxesOf(characters: readonly string[], file: string): string {
  const named = characters.slice(0, NAMED).join(' ');
  const more = characters.length > NAMED ? ` and ${characters.length - NAMED} more` : '';
  return `${file}: the font has no ${named}${more}: empty boxes stand there. An .html page, or an .svg without --outlines, shows them`;
}

/** A picture is as large as a sheet, unless its pixels are told. */
function writeOptions({ paper, outlines, width, scale, dpi }: Options): WriteOptions {
  const pixels = width !== undefined || scale !== undefined;
  return {
    ...((paper || !pixels) && { paper: paper ?? 'A4' }),
    ...(outlines && { outlines }),
    ...(width !== undefined && { width }),
    ...(scale !== undefined && { scale }),
    ...(dpi !== undefined && { dpi }),
  };
}

function mapOptions({ level, ...options }: Options): PlayerMapOptions {
  const { lang, dir, title, sizeBy, ringsBy, slices, bundle, theme, focus, withPrivate, redact, seed } = options;
  return {
    ...choiceOf(options),
    ...(level && { level }),
    ...(lang && { language: lang }),
    ...(dir && dir !== 'auto' && { direction: dir }),
    ...(title !== undefined && { title }),
    ...(sizeBy !== undefined && { sizeBy }),
    ...(ringsBy !== undefined && { ringsBy }),
    ...(slices && { slices }),
    ...(bundle !== undefined && { bundle }),
    ...(theme && { theme }),
    ...(focus !== undefined && { focus }),
    ...(withPrivate && { withPrivate }),
    ...(redact && { redact }),
    ...(seed !== undefined && { seed }),
  };
}
