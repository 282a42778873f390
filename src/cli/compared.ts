import { basename, dirname, resolve } from 'node:path';
import { vocabulary } from '../engagement/compare/aligned';
import type { ComparedAs } from '../engagement/compare/comparison-voice';
import { PlayermapError } from '../kernel/errors';
import { nearest, orNearest } from '../kernel/nearest';
import type { Problem } from '../kernel/problem';
import type { Ecosystem } from '../model/ecosystem';
import { firstDay, isDate } from '../model/period';
import { withRecipients } from '../model/recipients';
import { select } from '../model/select';
import { mapLanguage } from '../render/map-language';
import type { Language } from '../text/language';
import { readGiven } from './input';
import type { CommandIo } from './io';
import { tableIn } from './one-table';
import { type SelectionOptions, selectionOf } from './selection';

/** What chooses the two maps. */
export interface ComparedFlags extends Omit<SelectionOptions, 'at'> {
  readonly from?: string;
  readonly to?: string;
  readonly names?: readonly [string, string];
  readonly as?: ComparedAs;
  readonly lang?: Language;
}

/** Two maps to compare, what they are, and what they are called. */
export interface Compared {
  readonly before: Ecosystem;
  readonly after: Ecosystem;
  readonly as: ComparedAs;
  readonly names: readonly [string, string];
}

/**
 * Reads one input at two dates, or two inputs.
 *
 * @throws {PlayermapError} `bad-option` where neither is given, or a date is none.
 */
export async function readCompared(
  first: string,
  second: string | undefined,
  flags: ComparedFlags,
  io: CommandIo,
): Promise<Compared> {
  const { from, to, as } = flags;
  const chosen = selectionOf(flags);
  const { recipients, ...selection } = chosen;
  if (first === '-' && second === '-')
    throw new PlayermapError('bad-option', 'only one of the two can be - (standard input)');
  const dates = datesOf(second, from, to);
  if (dates) {
    const ecosystem = withRecipients(await readGiven(first, io), recipients);
    const [before, after] = dates.map((at) => select(ecosystem, { ...selection, at }).ecosystem) as [
      Ecosystem,
      Ecosystem,
    ];
    return { before, after, as: as ?? 'dates', names: flags.names ?? dates };
  }
  const other = second as string;
  const read = async (input: string) => withRecipients(await readGiven(input, io), recipients);
  const inputs = [await read(first), await read(other)] as const;
  const types = typesOn(inputs, flags.ties);
  const [before, after] = [from, to].map((at, i) => {
    const ties = types?.[i as 0 | 1];
    const choice = { ...selection, ...(ties && { ties }), ...(at !== undefined && { at }) };
    return select(inputs[i as 0 | 1], choice).ecosystem;
  }) as [Ecosystem, Ecosystem];
  return {
    before,
    after,
    as: as ?? 'maps',
    names: flags.names ?? namesOf(flags.lang ?? mapLanguage(before), [first, before], [other, after]),
  };
}

/** The two dates of one input; undefined where there are two inputs. */
function datesOf(second: string | undefined, from: string | undefined, to: string | undefined) {
  for (const [flag, date] of Object.entries({ from, to })) {
    if (date === undefined || isDate(date)) continue;
    throw new PlayermapError('bad-option', `--${flag} is "${date}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  if (second !== undefined) return undefined;
  if (from === undefined || to === undefined) {
    throw new PlayermapError('bad-option', 'there is one input: give a second one, or --from DATE --to DATE');
  }
  if (firstDay(from) > firstDay(to)) {
    throw new PlayermapError('bad-option', `--from is ${from} and --to is ${to}: expected the earlier date first`);
  }
  return [from, to] as const;
}

/**
 * The wanted types of ties as each of two maps calls them: what one map calls by the name of the other's is the same type.
 * Where only one has a type, the other has no such ties.
 *
 * @throws {PlayermapError} `bad-option` for a type that neither has.
 */
function typesOn(maps: readonly [Ecosystem, Ecosystem], wanted: readonly string[] | undefined) {
  if (!wanted) return undefined;
  const [one, other] = maps.map(({ tieTypes }) => tieTypes.map(({ id }) => id)) as [string[], string[]];
  const known = new Set([...one, ...other]);
  for (const type of wanted) {
    if (known.has(type)) continue;
    throw new PlayermapError('bad-option', `no tie of either has the type "${type}"; ${orNearest(type, known)}`);
  }
  const called = vocabulary(maps[0].tieTypes, maps[1].tieTypes);
  const chosen = new Set([...wanted, ...other.filter((type) => wanted.includes(type)).map(called)]);
  return [
    one.filter((type) => chosen.has(type)),
    other.filter((type) => chosen.has(type) || chosen.has(called(type))),
  ] as const;
}

type Named = readonly [path: string, ecosystem: Ecosystem];

/** The titles where both have one and they differ, else the names of the files, else the paths. */
function namesOf(language: Language, ...inputs: readonly [Named, Named]): readonly [string, string] {
  const title = ([, ecosystem]: Named) => ecosystem.titleIn(language) ?? '';
  const ways: readonly ((input: Named) => string)[] = [
    // what stands before a colon is enough where it tells the two apart
    (input) => title(input).split(':')[0]?.trim() ?? '',
    title,
    ([path]) => fileName(path),
    ([path]) => `${basename(dirname(resolve(path)))}/${basename(resolve(path))}`,
    ([path]) => path,
  ];
  for (const way of ways) {
    const [one, other] = inputs.map(way) as [string, string];
    if (one !== '' && other !== '' && one !== other) return [one, other];
  }
  return ['1', '2'];
}

const fileName = (path: string): string => (path === '-' ? '-' : basename(resolve(path)).replace(/\.[^.]+$/, ''));

/**
 * Pairs of ids that are the same player, from a table whose first two columns are the ids before and after.
 *
 * @throws {PlayermapError} `invalid-data` with every row that names nobody or somebody twice.
 */
export async function readSame(
  path: string,
  before: Ecosystem,
  after: Ecosystem,
): Promise<(readonly [string, string])[]> {
  const { value, problems } = await tableIn(path);
  const found: Problem[] = [...problems];
  const seen = [new Set<string>(), new Set<string>()] as const;
  const pairs = value.rows.flatMap((cells, r): (readonly [string, string])[] => {
    const [one = '', other = ''] = cells;
    if (one === '' && other === '') return [];
    [one, other].forEach((id, c) => {
      const ecosystem = c === 0 ? before : after;
      const isTwice = seen[c as 0 | 1].has(id);
      seen[c as 0 | 1].add(id);
      if (ecosystem.stakeholder(id) && !isTwice) return;
      const hint = isTwice
        ? undefined
        : nearest(
            id,
            ecosystem.stakeholders.map((each) => each.id),
          );
      found.push({
        severity: 'error',
        code: isTwice ? 'duplicate-id' : 'unknown-id',
        file: value.file,
        row: value.rowNumbers[r] ?? r + 2,
        column: value.header[c] ?? (c === 0 ? 'before' : 'after'),
        found: id,
        expected: isTwice ? 'each id once' : `the id of a stakeholder of the ${c === 0 ? 'first' : 'second'} map`,
        ...(hint !== undefined && { hint }),
      });
    });
    return [[one, other]];
  });
  if (found.some(({ severity }) => severity === 'error')) {
    throw new PlayermapError('invalid-data', `${path} has errors`, found);
  }
  return pairs;
}
