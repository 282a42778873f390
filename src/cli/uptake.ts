import { type Command, Option } from 'commander';
import { spokenOf } from '../engagement/spoken';
import { uptake } from '../engagement/uptake/uptake';
import { uptakeAccount } from '../engagement/uptake/uptake-account';
import { UPTAKE_PHRASES, type UptakeEnglish } from '../engagement/uptake/uptake-words';
import { LEVELS, type Level } from '../model/nesting';
import { withoutPrivate } from '../model/privacy';
import { mapLanguage } from '../render/map-language';
import { LANGUAGES, type Language } from '../text/language';
import { accountText } from './account-text';
import type { Session } from './index';
import { readGiven } from './input';
import { list } from './selection';
import { say } from './terminal-words';

/** Options that choose decisions and say who stands on which side. */
export interface UptakeFlags {
  readonly decision?: readonly string[];
  readonly ministries?: readonly string[];
  readonly authorities?: readonly string[];
  readonly at?: string;
  readonly level?: Level;
}

interface Options extends UptakeFlags {
  readonly lang?: Language;
  readonly json?: boolean;
  readonly withPrivate?: boolean;
}

export function addUptakeFlags(command: Command): Command {
  return command
    .option('--decision <ids>', 'only these decisions, separated by commas', list)
    .option('--ministries <sectors>', 'sectors that count as ministries (central government)', list)
    .option('--authorities <sectors>', 'sectors that count as authorities (local government, regional bodies)', list)
    .option('--at <date>', 'what holds at a date: YYYY, YYYY-MM or YYYY-MM-DD')
    .addOption(new Option('--level <level>', 'roll units and people up').choices(LEVELS));
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
    .argument(
      '<input>',
      'a folder of tables, an .xlsx workbook, a .json, .graphml or .gexf file, or - for JSON on standard input',
    );
  addUptakeFlags(command)
    .addOption(new Option('--lang <language>', 'language of the account').choices(LANGUAGES))
    .option('--with-private', 'show judgements: barriers')
    .option('--json', 'print one JSON document')
    .action(async (input: string, options: Options) => {
      const whole = await readGiven(input, io);
      const ecosystem = options.withPrivate ? whole : withoutPrivate(whole);
      const language = options.lang ?? mapLanguage(whole);
      const found = uptake(ecosystem, uptakeOptionsOf(options));
      const barriers = (whole.document.concerns ?? []).filter(({ barrier }) => barrier !== undefined).length;
      const left = options.withPrivate || barriers === 0 ? [] : [barriers];
      const notes = left.map((count) =>
        spokenOf<UptakeEnglish>(ecosystem, UPTAKE_PHRASES, language).say('privateLeftOut', { count }),
      );
      const account = uptakeAccount(ecosystem, found, language);
      if (options.json) io.out(JSON.stringify({ ...found, sentences: account.sentences, notes }, null, 2));
      else io.out(accountText(account, (count) => say(language, 'more', { count }), notes));
    });
}
