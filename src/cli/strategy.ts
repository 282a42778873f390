import { type Command, Option } from 'commander';
import { publicTrust } from '../engagement/strategy/public-trust';
import { strategy, TRUST_SETS } from '../engagement/strategy/strategy';
import { strategyAccount } from '../engagement/strategy/strategy-account';
import { mapLanguage } from '../render/map-language';
import { LANGUAGES, type Language } from '../text/language';
import { accountText } from './account-text';
import type { Session } from './index';
import { readGiven } from './input';
import { list } from './selection';
import { say } from './terminal-words';

interface Options {
  readonly at?: string;
  readonly ties?: readonly string[];
  readonly items?: readonly string[];
  readonly partner?: (typeof TRUST_SETS)[number];
  readonly withPrivate?: boolean;
  readonly lang?: Language;
  readonly json?: boolean;
}

/** `playermap strategy INPUT`: goals and where sectors stand, money and its terms, trust. */
export function addStrategy(program: Command, { io }: Session): void {
  program
    .command('strategy')
    .description('goals by SDG and where sectors stand; funding, its terms and concentration; trust')
    .argument('<input>', 'a folder of tables, an .xlsx workbook, a .json file, or - for JSON on standard input')
    .option('--at <date>', 'the day for terms of funding (that of the data)')
    .option('--ties <types>', 'types of ties that carry money or contracts, separated by commas', list)
    .addOption(new Option('--items <items>', 'items of trust, separated by commas (all)').argParser(list))
    .addOption(
      new Option('--partner <set>', 'items of PARTNER: those of trust, or of value')
        .choices(TRUST_SETS)
        .conflicts('items'),
    )
    .option('--with-private', 'show trust between bodies, and along the ways to the recipients')
    .addOption(new Option('--lang <language>', 'language of the account').choices(LANGUAGES))
    .option('--json', 'print one JSON document')
    .action(async (input: string, options: Options) => {
      const { at, ties, items, partner, withPrivate = false, lang } = options;
      const ecosystem = await readGiven(input, io);
      const found = strategy(ecosystem, {
        ...(at !== undefined && { at }),
        ...(ties && { types: ties }),
        ...(items && { items }),
        ...(partner && { partner }),
      });
      const language = lang ?? mapLanguage(ecosystem);
      const account = strategyAccount(ecosystem, found, language, { withPrivate });
      if (options.json) {
        const trust = withPrivate ? found.trust : publicTrust(found.trust);
        io.out(JSON.stringify({ ...found, trust, sentences: account.sentences }, null, 2));
      } else io.out(accountText(account, (count) => say(language, 'more', { count })));
    });
}
