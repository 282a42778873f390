import type { Command } from 'commander';
import { categoryAt } from '../engagement/convening/categories';
import type { Pool } from '../engagement/convening/pool';
import { seat } from '../engagement/seating/seat';
import { seatingRecord } from '../engagement/seating/seating-record';
import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { type Condition, condition } from './lists';
import { readPeople } from './people';
import { problemText } from './problem-text';
import type { Session } from './session';
import { wholeNumber } from './whole-number';

type Lists = readonly (readonly string[])[];

interface Options extends AccountOptions {
  readonly tables: number;
  readonly rounds: number;
  readonly by?: readonly string[];
  readonly only?: readonly Condition[];
  readonly apart?: Lists;
  readonly together?: Lists;
  readonly seed: number;
  readonly swaps?: number;
}

const each = (text: string, earlier: Lists = []): Lists => [...earlier, text.split(',').map((id) => id.trim())];

/** `playermap seat INPUT --tables T --rounds R`: who sits with whom, so that sectors mix and few meet twice. */
export function addSeat(program: Command, { io }: Session): void {
  const command = program
    .command('seat')
    .description('seat people at tables over rounds, so that every table mixes and the same people seldom meet again')
    .argument(
      '<input>',
      'a table of people (id, name, columns), an ecosystem, or what convene --json printed; - for JSON',
    )
    .requiredOption('--tables <number>', 'how many tables', wholeNumber('--tables', 1))
    .requiredOption('--rounds <number>', 'how many rounds', wholeNumber('--rounds', 1))
    .option(
      '--by <columns...>',
      'columns that every table mixes (default: those that tell people apart; sector on a map)',
    )
    .option('--only <column=value>', 'seat only those with this value; may be repeated', condition)
    .option('--apart <ids>', 'people no two of whom sit together, by ids with commas; may be repeated', each)
    .option('--together <ids>', 'people who always sit together, by ids with commas; may be repeated', each)
    .option('--seed <number>', 'seed of the search', wholeNumber('--seed', 0), 1)
    .option(
      '--swaps <number>',
      'how many changes are tried: more find better seats (default: a million, fewer at tables of more than ten)',
      wholeNumber('--swaps', 1),
    );
  addAccountOptions(command).action(async (input: string, given: Options) => {
    const { tables, rounds, seed, apart, together, swaps, lang } = given;
    const { pool, language, fromEcosystem, problems } = await readPeople(input, io, lang);
    if (problems.length > 0) io.error(problemText(problems, io.language, io.colourErrors));
    const people = only(pool, given.only ?? []);
    const by = given.by ?? (fromEcosystem && pool.categories.includes('sector') ? ['sector'] : undefined);
    const told = { people: people.candidates.length };
    io.doing('seating', told);
    const seating = seat(people, {
      onProgress: (share) => io.doing('seating', told, share),
      tables,
      rounds,
      seed,
      ...(by && { by }),
      ...(apart && { apart }),
      ...(together && { together }),
      ...(swaps !== undefined && { swaps }),
    });
    const account = seatingRecord(people, seating, lang ?? language);
    await tell(io, { account, json: seating }, given);
  });
}

/** Those with one of the values asked for in each column that is named. */
function only(pool: Pool, conditions: readonly Condition[]): Pool {
  const asked = new Map<number, Set<string>>();
  for (const [column, value] of conditions) {
    const at = categoryAt(pool, column);
    if (at < 0) {
      throw new PlayermapError('bad-option', `there is no column "${column}"; ${orNearest(column, pool.categories)}`);
    }
    asked.set(at, (asked.get(at) ?? new Set()).add(value));
  }
  const candidates = pool.candidates.filter(({ values }) =>
    [...asked].every(([at, wanted]) => wanted.has(values[at] as string)),
  );
  return { ...pool, candidates };
}
