import { type Command, Option } from 'commander';
import { conveneAudit } from '../engagement/convening/audit';
import { categoryAt } from '../engagement/convening/categories';
import { type Convened, convene } from '../engagement/convening/convene';
import {
  CONVENE_METHODS,
  type ConveneMethod,
  type ConveneOptions,
  GREATEST_SEED,
} from '../engagement/convening/options';
import type { Pool } from '../engagement/convening/pool';
import { readQuotas } from '../engagement/convening/quotas';
import { PlayermapError } from '../kernel/errors';
import { isError } from '../kernel/problem';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { tableIn } from './one-table';
import { readPeople } from './people';
import { problemText } from './problem-text';
import type { Session } from './session';
import { wholeNumber } from './whole-number';

interface Options extends AccountOptions {
  readonly quotas: string;
  readonly seats: number;
  readonly seed: number;
  readonly method: ConveneMethod;
  readonly onePer?: string;
}

/** What the terminal shows unless all is asked for: the lottery itself is for the page. */
const SHORT: ReadonlySet<string> = new Set(['selected', 'quotas', 'conflict', 'nearest']);

/** `playermap convene POOL --quotas QUOTAS --seats N`: draws a panel by lot, everybody's chance as equal as the quotas allow. */
export function addConvene(program: Command, { io, end }: Session): void {
  const command = program
    .command('convene')
    .description('draw a panel from a pool under quotas, with equal chances and a record that others can repeat')
    .argument('<pool>', 'a table of candidates (id, name, and a column for each category), or an ecosystem')
    .requiredOption('--quotas <file>', 'a table of quotas: category, name, min, max')
    .requiredOption('--seats <number>', 'how many are drawn', wholeNumber('--seats', 1))
    .option(
      '--seed <number>',
      `seed of the draw, 0 to ${GREATEST_SEED}: say it beforehand`,
      wholeNumber('--seed', 0),
      1,
    )
    .addOption(new Option('--method <method>', 'how chances are made').choices(CONVENE_METHODS).default('maximin'))
    .option(
      '--one-per <column>',
      'at most one of each value of this column: a household, an organisation (default: no limit)',
    );
  addAccountOptions(command).action(async (file: string, given: Options) => {
    const { seats, seed, method } = given;
    const { pool, ...people } = await readPeople(file, io, given.lang);
    const table = await tableIn(given.quotas);
    const quotas = readQuotas(table.value, pool, seats);
    const problems = [...people.problems, ...table.problems, ...quotas.problems];
    if (problems.some(isError)) throw new PlayermapError('invalid-data', `${given.quotas} has errors`, problems);
    if (problems.length > 0) io.error(problemText(problems, io.language, io.colourErrors));
    const onePer = given.onePer && (pool.categories[categoryAt(pool, given.onePer)] ?? given.onePer);
    const options: ConveneOptions = { seats, seed, method, ...(onePer !== undefined && { onePer }) };
    io.doing('lots');
    const outcome = await convene(pool, quotas.value, options);
    const account = conveneAudit(pool, quotas.value, options, outcome, given.lang ?? people.language);
    const sentences = account.sentences.slice(0, outcome.feasible && outcome.lottery ? -1 : undefined);
    const short = { ...account, sentences, tables: account.tables.filter(({ id }) => SHORT.has(id)) };
    await tell(io, { account, short, json: outcome.feasible ? jsonOf(outcome, pool) : outcome }, given);
    end(outcome.feasible ? 0 : 1);
  });
}

/**
 * Ids are keys here because the contract says so: a null prototype keeps every id a plain key. `panel` holds the rows of
 * those drawn, so that `seat` can take the document as it stands.
 */
function jsonOf({ lottery, ...outcome }: Convened, { categories, candidates }: Pool): object {
  const probabilities: Record<string, number> = Object.create(null);
  for (const [id, chance] of outcome.probabilities) probabilities[id] = chance;
  const drawn = new Set(outcome.selected);
  const rows = candidates.filter(({ id }) => drawn.has(id)).map(({ id, name, values }) => [id, name, ...values]);
  const lot = outcome.lot && lottery && { lot: { ...outcome.lot, panels: lottery.panels.length } };
  return { ...outcome, ...lot, probabilities, panel: { header: ['id', 'name', ...categories], rows } };
}
