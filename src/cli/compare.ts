import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Account } from '../engagement/account';
import { alignedTo } from '../engagement/compare/aligned';
import { type CompareOptions, type Comparison, compareEcosystems } from '../engagement/compare/compare-ecosystems';
import { comparisonAccount } from '../engagement/compare/comparison-account';
import { COMPARED_AS } from '../engagement/compare/comparison-voice';
import { hiddenMaps } from '../engagement/compare/hidden';
import { MATCHES, type MatchBy, type Matching, matchPlayers } from '../engagement/compare/matching';
import { toSvg } from '../export/svg';
import { PAPERS, type Paper } from '../layout/page';
import { withoutPrivate } from '../model/privacy';
import { mapFormat, writeMap } from '../node';
import { mapLanguage } from '../render/map-language';
import type { Picture } from '../render/picture';
import { THEMES, type ThemeName } from '../render/theme';
import { twoMaps } from '../render/views/two-maps';
import { message } from '../text/messages';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { privateNotes, sayOfAccount } from './account-words';
import { type Compared, type ComparedFlags, readCompared, readSame } from './compared';
import { list } from './lists';
import { requireFolderOf } from './output';
import { addSelection } from './selection';
import type { Session } from './session';
import { wholeNumber } from './whole-number';

interface Options extends ComparedFlags, AccountOptions {
  readonly match?: MatchBy;
  readonly same?: string;
  readonly measures?: readonly string[];
  readonly raw?: boolean;
  readonly permutations?: number;
  readonly seed: number;
  readonly theme?: ThemeName;
  readonly paper?: Paper;
  readonly redact?: boolean;
}

const INPUT = 'a folder of tables, an .xlsx workbook, a .json, .graphml or .gexf file, or - for JSON on standard input';

/** `playermap compare BEFORE AFTER`: what differs between two dates, two services, or two people's maps. */
export function addCompare(program: Command, { io }: Session): void {
  const command = program
    .command('compare')
    .description(
      'what differs between two dates, two services, or two maps of one service: in words, tables and a picture',
    )
    .argument('<before>', INPUT)
    .argument('[after]', 'a second one; without it, --from and --to')
    .option('--from <date>', 'the date of the first: YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--to <date>', 'the date of the second')
    .addOption(
      new Option('--as <what>', 'what the two are: chooses the words (dates with one input)').choices(COMPARED_AS),
    )
    .option('--names <A,B>', 'what the two are called', twoNames)
    .addOption(
      new Option('--match <how>', 'players are the same by id, or by name and then by id (id)').choices(MATCHES),
    )
    .option('--same <file>', 'a table whose two columns are ids of the first and of the second that are the same')
    .option('--measures <ids>', 'only these measures and figures, separated by commas', list)
    .option('--raw', 'counts and sums instead of shares')
    .option(
      '--permutations <number>',
      'draws of the tests against chance; 0 for none (499)',
      wholeNumber('--permutations', 0),
    )
    .option('--seed <number>', 'seed of random choices', wholeNumber('--seed'), 1)
    .addOption(new Option('--theme <theme>', 'of the picture').choices(THEMES))
    .option('--redact', 'hide every name: players are numbers, in words, tables and picture')
    .addOption(new Option('--paper <size>', 'sheet of the picture (A4)').choices(Object.keys(PAPERS)));
  addSelection(command);
  addAccountOptions(command, 'judgements about people and bodies, such as influence and position', {
    flag: '-o, --output <file>',
    meaning: 'everything as a page to print with the picture (.html), or the picture (.svg, .png, .pdf)',
    check: (path) => {
      mapFormat(path);
      requireFolderOf(path);
    },
  }).action(async (before: string, after: string | undefined, options: Options) => {
    const compared = await readCompared(before, after, options, io);
    const language = options.lang ?? mapLanguage(compared.before);
    io.doing('comparing');
    const { as, names } = compared;
    const reading = await compareOptions(compared, options);
    const matching = matchPlayers(compared.before, compared.after, reading);
    const { before: first, after: second, found } = told(compared, matching, reading, options.redact);
    const account = comparisonAccount(first, second, found, language, { as, names });
    const notes = [
      ...privateNotes(language, found.leftOut),
      ...(options.redact ? [message(language, 'namesHidden')] : []),
    ];
    const { output } = options;
    const picture =
      output === undefined ? undefined : drawn(compared, matching, { ...options, lang: language }, account.title);
    const isPage = output !== undefined && /\.html?$/i.test(output);
    if (output !== undefined && picture && !isPage) {
      await writeMap(picture, output, { paper: options.paper ?? 'A4' });
    }
    const { output: _, ...rest } = options;
    await tell(
      io,
      {
        account: withWhoIsWho(account),
        json: { version: 1, as, names, ...found, sentences: account.sentences },
        notes,
        ...(picture && isPage && { figure: toSvg(picture) }),
      },
      isPage ? options : rest,
    );
  });
}

function twoNames(text: string): readonly [string, string] {
  const names = text.split(',').map((name) => name.trim());
  const [one, other] = names;
  if (names.length === 2 && one && other && one !== other) return [one, other];
  throw new InvalidArgumentError('Expected two different names, separated by a comma.');
}

/** The options in the words of the library. */
async function compareOptions({ before, after }: Compared, options: Options): Promise<CompareOptions> {
  const { match, same, measures, raw, permutations, seed, withPrivate } = options;
  return {
    seed,
    ...(match && { match }),
    ...(same !== undefined && { same: await readSame(same, before, after) }),
    ...(measures && { measures: measures.map((id) => id.trim()) }),
    ...(raw && { normalized: false }),
    ...(permutations !== undefined && { permutations }),
    ...(withPrivate && { withPrivate }),
  };
}

/** The comparison, and the two maps that its words are about: without names where they are hidden. */
function told({ before, after }: Compared, matching: Matching, options: CompareOptions, redact = false) {
  if (!redact) return { before, after, found: compareEcosystems(before, after, options) };
  const { match: _, same: __, ...reading } = options;
  const hidden = hiddenMaps(before, after, matching);
  const found: Comparison = compareEcosystems(hidden.before, hidden.after, reading);
  return { ...hidden, found: { ...found, matching: hidden.matching } };
}

/** The table of doubts about who is who comes with the options that settle them. */
function withWhoIsWho(account: Account): Account {
  const first = account.tables.findIndex(({ id }) => id === 'proposals' || id === 'doubtful');
  const sentences = [sayOfAccount(account.language, 'whoIsWho')];
  return { ...account, tables: account.tables.map((table, i) => (i === first ? { ...table, sentences } : table)) };
}

/** The picture of both, without what stays in the house. */
function drawn(
  { before, after, as, names }: Compared,
  matching: Matching,
  { lang, theme, withPrivate, redact }: Options,
  title: string,
): Picture {
  const shown = (ecosystem: typeof before) => (withPrivate ? ecosystem : withoutPrivate(ecosystem));
  return twoMaps(shown(before), shown(alignedTo(before, after, matching)), {
    names,
    // two dates are of one service, whose title the picture has
    ...(as === 'dates' ? { later: true } : { title }),
    ...(lang && { language: lang }),
    ...(theme && { theme }),
    ...(withPrivate && { withPrivate }),
    ...(redact && { redact }),
  }).changes;
}
