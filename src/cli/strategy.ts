import { type Command, Option } from 'commander';
import { publicTrust } from '../engagement/strategy/public-trust';
import { strategy, TRUST_SETS } from '../engagement/strategy/strategy';
import { strategyAccount } from '../engagement/strategy/strategy-account';
import { mapLanguage } from '../render/map-language';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { readGiven } from './input';
import { list } from './lists';
import type { Session } from './session';
import { INPUT } from './shared-options';

interface Options extends AccountOptions {
  readonly at?: string;
  readonly ties?: readonly string[];
  readonly items?: readonly string[];
  readonly partner?: (typeof TRUST_SETS)[number];
}

/** `playermap strategy INPUT`: goals and where sectors stand, money and its terms, trust. */
export function addStrategy(program: Command, { io }: Session): void {
  const command = program
    .command('strategy')
    .description('goals by SDG and where sectors stand; funding, its terms and concentration; trust')
    .argument('<input>', INPUT)
    .option('--at <date>', 'the day for terms of funding (default: that of the data)')
    .option(
      '--ties <types>',
      'types of ties that carry money or contracts, separated by commas (default: those that say so)',
      list,
    )
    .addOption(new Option('--items <items>', 'items of trust, separated by commas (default: all)').argParser(list))
    .addOption(
      new Option('--partner <set>', 'items of PARTNER: those of trust, or of value')
        .choices(TRUST_SETS)
        .conflicts('items'),
    );
  addAccountOptions(command, 'trust between bodies, and along the ways to the recipients').action(
    async (input: string, options: Options) => {
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
      const trust = withPrivate ? found.trust : publicTrust(found.trust);
      await tell(io, { account, json: { ...found, trust, sentences: account.sentences } }, options);
    },
  );
}
