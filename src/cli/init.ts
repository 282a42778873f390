import { join } from 'node:path';
import type { Command } from 'commander';
import { starterFiles, starterWorkbook } from '../io/starter';
import { writeFilesWhole } from '../node';
import type { Language } from '../text/language';
import type { Session } from './session';
import { langOption } from './shared-options';

interface Options {
  readonly lang: Language;
  readonly xlsx?: boolean;
}

/** `playermap init DIR`: a starter ecosystem to fill in, with an example service. Never writes over what is there. */
export function addInit(program: Command, { io }: Session): void {
  program
    .command('init')
    .description('write a starter ecosystem to fill in, with an invented example service')
    .argument('<dir>', 'the folder to make')
    .addOption(langOption('tables and instructions', 'en').default('en'))
    .option('--xlsx', 'one workbook instead of a folder of tables')
    .action(async (dir: string, { lang, xlsx }: Options) => {
      const files = xlsx ? [{ name: 'ecosystem.xlsx', content: starterWorkbook(lang) }] : starterFiles(lang);
      await writeFilesWhole(
        files.map(({ name, content }) => ({ path: join(dir, name), content })),
        { replace: false },
      );
      const input = xlsx ? join(dir, 'ecosystem.xlsx') : dir;
      for (const { name } of files) io.out(join(dir, name));
      io.out(`${NEXT[lang]}\n  playermap check ${quoted(input)}\n  playermap map ${quoted(input)} -o map.html`);
    });
}

const NEXT: Readonly<Record<Language, string>> = {
  en: 'next: fill in the tables, then',
  he: 'כעת: למלא את הטבלאות, ואז',
  ar: 'الآن: املؤوا الجداول، ثم',
};

/** A path as it may be pasted into a shell. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
