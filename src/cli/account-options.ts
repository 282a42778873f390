import type { Command } from 'commander';
import type { Account } from '../engagement/account';
import { accountPage } from '../export/account-page';
import { writeFilesWhole } from '../node';
import type { Language } from '../text/language';
import { accountText } from './account-text';
import type { CommandIo } from './io';
import { requirePage } from './output';
import { addJson, langOption } from './shared-options';
import { unmarked } from './text-table';

/** How an account is told, the same in every command that gives one. */
export interface AccountOptions {
  readonly lang?: Language;
  readonly withPrivate?: boolean;
  readonly all?: boolean;
  readonly output?: string;
  readonly json?: boolean;
}

/** What an account can be written as. */
interface Output {
  readonly flag: string;
  readonly meaning: string;
  /** Refuses a wrong name, which should not cost a wait. */
  readonly check: (path: string) => void;
}

const PAGE: Output = {
  flag: '-o, --output <file.html>',
  meaning: 'everything as a page to print',
  check: requirePage,
};

/** The options of every account; `ofPrivate` says what `--with-private` shows, where there is such. */
export function addAccountOptions(command: Command, ofPrivate?: string, { flag, meaning, check } = PAGE): Command {
  command.optionsGroup('What is shown, and where:');
  if (ofPrivate !== undefined) command.option('--with-private', `show what is left out as private: ${ofPrivate}`);
  command
    .addOption(langOption('names and sentences'))
    .option('--all', 'every row and every word on the terminal, not only the first')
    .option(flag, meaning, (path) => {
      check(path);
      return path;
    });
  return addJson(command);
}

/** What is told: an account, the same as data, and notes of the command line, such as what was left out. */
export interface Told {
  readonly account: Account;
  readonly json: object;
  readonly notes?: readonly string[];
  /** What the terminal shows unless all is asked for. */
  readonly short?: Account;
  /** A picture that the page shows, as the text of an SVG file. */
  readonly figure?: string;
}

/** Writes the page that was asked for, whole or not at all, and prints the text or the JSON document. */
export async function tell(io: CommandIo, told: Told, options: AccountOptions): Promise<void> {
  const { account, json, notes = [], short = account, figure } = told;
  const { all = false, output } = options;
  if (output !== undefined) {
    io.doing('writing', { file: output });
    await writeFilesWhole([{ path: output, content: accountPage(account, notes, figure) }]);
  }
  if (options.json) io.out(JSON.stringify(told.notes ? { ...json, notes } : json, null, 2));
  else {
    const text = accountText(all ? account : short, { all, notes, columns: io.columns });
    io.out(io.columns === undefined ? unmarked(text) : text);
  }
}
