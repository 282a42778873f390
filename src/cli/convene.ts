import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import { conveneAudit } from '../engagement/convening/audit';
import {
  CONVENE_METHODS,
  type Convened,
  type ConveneMethod,
  type ConveneOptions,
  convene,
} from '../engagement/convening/convene';
import { readPool } from '../engagement/convening/pool';
import { readQuotas } from '../engagement/convening/quotas';
import { openXlsx, type Read, readCsv, type Table } from '../io/index';
import { PlayermapError } from '../kernel/errors';
import { isError } from '../kernel/problem';
import { LANGUAGES, type Language } from '../text/language';
import type { Session } from './index';
import { problemText } from './problem-text';
import { cell, textTable } from './text-table';
import { wholeNumber } from './whole-number';

interface Options {
  readonly quotas: string;
  readonly seats: number;
  readonly seed: number;
  readonly method: ConveneMethod;
  readonly onePer?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** `playermap convene POOL --quotas QUOTAS --seats N`: draws a panel by lot, everybody's chance as equal as the quotas allow. */
export function addConvene(program: Command, { io, end }: Session): void {
  program
    .command('convene')
    .description('draw a panel from a pool under quotas, with equal chances and a record that others can repeat')
    .argument('<pool>', 'a table of candidates: id, name, and a column for each category')
    .requiredOption('--quotas <file>', 'a table of quotas: category, name, min, max')
    .requiredOption('--seats <number>', 'how many are drawn', wholeNumber('--seats', 1))
    .option('--seed <number>', 'seed of the draw: say it beforehand', wholeNumber('--seed', 0), 1)
    .addOption(new Option('--method <method>', 'how chances are made').choices(CONVENE_METHODS).default('maximin'))
    .option('--one-per <column>', 'at most one of each value of this column: a household, an organisation')
    .addOption(new Option('--lang <language>', 'language of the record').choices(LANGUAGES).default('en'))
    .option('--json', 'print one JSON document')
    .action(async (file: string, given: Options) => {
      const { seats, seed, method, onePer, lang } = given;
      const table = await tableIn(file);
      const pool = readPool(table.value);
      const quotaTable = await tableIn(given.quotas);
      const quotas = readQuotas(quotaTable.value, pool.value, seats);
      const problems = [table, pool, quotaTable, quotas].flatMap((read: Read<unknown>) => read.problems);
      if (problems.some(isError)) throw new PlayermapError('invalid-data', `${file} has errors`, problems);
      if (problems.length > 0) io.error(problemText(problems));
      const options: ConveneOptions = { seats, seed, method, ...(onePer !== undefined && { onePer }) };
      const outcome = await convene(pool.value, quotas.value, options);
      if (given.json) io.out(JSON.stringify(outcome.feasible ? jsonOf(outcome) : outcome, null, 2));
      else {
        const { sentences, tables } = conveneAudit(pool.value, quotas.value, options, outcome, lang);
        const shown = tables.map(({ heading, rows }) =>
          [heading, ...textTable(rows.map((row) => row.map((text) => cell(text, 40))))].join('\n'),
        );
        io.out([sentences.join('\n'), ...shown].join('\n\n'));
      }
      end(outcome.feasible ? 0 : 1);
    });
}

/** Ids are keys here because the contract says so: a null prototype keeps every id a plain key. */
function jsonOf(outcome: Convened): object {
  const probabilities: Record<string, number> = Object.create(null);
  for (const [id, chance] of outcome.probabilities) probabilities[id] = chance;
  return { ...outcome, probabilities };
}

/** The one table of a CSV file, or the first sheet of a workbook. */
async function tableIn(path: string): Promise<Read<Table>> {
  const content = await readFile(path).catch(() => {
    throw new PlayermapError('missing-file', `there is no ${path}: expected a .csv or .xlsx table`);
  });
  const name = basename(path);
  if (extname(path).toLowerCase() !== '.xlsx') return readCsv(content, name);
  const [first] = openXlsx(content, name);
  return first?.read() ?? { value: { file: name, header: [], rows: [], rowNumbers: [] }, problems: [] };
}
