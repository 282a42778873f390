import type { Command } from 'commander';
import { uptake } from '../engagement/uptake/uptake';
import { uptakeAccount } from '../engagement/uptake/uptake-account';
import { LEVELS, type Level } from '../model/nesting';
import { withoutPrivate } from '../model/privacy';
import { mapLanguage } from '../render/map-language';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { privateNotes } from './account-words';
import { readGiven } from './input';
import { list } from './lists';
import type { Session } from './session';
import { addAt, addLevel, INPUT } from './shared-options';

/** Options that choose decisions and say who stands on which side. */
export interface UptakeFlags {
  readonly decision?: readonly string[];
  readonly ministries?: readonly string[];
  readonly authorities?: readonly string[];
  readonly at?: string;
  readonly level?: Level;
}

interface Options extends UptakeFlags, AccountOptions {}

export function addUptakeFlags(command: Command): Command {
  command
    .optionsGroup('Which part of the data:')
    .option('--decision <ids>', 'only these decisions, separated by commas (default: all)', list)
    .option(
      '--ministries <sectors>',
      'sectors that count as ministries, separated by commas (default: central government)',
      list,
    )
    .option(
      '--authorities <sectors>',
      'sectors that count as authorities, separated by commas (default: local government and regional bodies)',
      list,
    );
  return addLevel(addAt(command), LEVELS);
}

/** The flags in the words of the library. */
export const uptakeOptionsOf = ({ decision, ministries, authorities, at, level }: UptakeFlags) => ({
  ...(decision && { decisions: decision }),
  ...(ministries && { ministries }),
  ...(authorities && { authorities }),
  ...(at !== undefined && { at }),
  ...(level && { level }),
});

/** `playermap uptake INPUT`: how far decisions are taken up, by whom, what is in the way, and who should meet. */
export function addUptake(program: Command, { io }: Session): void {
  const command = program
    .command('uptake')
    .description('how far decisions are taken up: rates, states, barriers, money, who should meet')
    .argument('<input>', INPUT);
  addAccountOptions(addUptakeFlags(command), 'judgements: barriers').action(async (input: string, options: Options) => {
    const whole = await readGiven(input, io);
    const ecosystem = options.withPrivate ? whole : withoutPrivate(whole);
    const language = options.lang ?? mapLanguage(whole);
    const found = uptake(ecosystem, uptakeOptionsOf(options));
    const barriers = (whole.document.concerns ?? []).filter(({ barrier }) => barrier !== undefined).length;
    const account = uptakeAccount(ecosystem, found, language);
    const notes = privateNotes(language, options.withPrivate ? 0 : barriers);
    await tell(io, { account, json: { ...found, sentences: account.sentences }, notes }, options);
  });
}
