import type { Argument, Command, Option } from 'commander';
import { ROLE_KINDS } from '../engagement/processes/roles';
import { TIE_AIMS } from '../engagement/suggest/suggest-ties';
import { measures } from '../measures/registry';
import { tableMeasures } from '../measures/report/table-measures';

/** What a word may go on as: values with what they mean, or files. */
export interface Completion {
  readonly values: readonly (readonly [value: string, meaning: string])[];
  readonly areFiles: boolean;
}

const NOTHING: Completion = { values: [], areFiles: false };
const FILES: Completion = { values: [], areFiles: true };

/** Values of options that are no fixed choice; several stand with commas between them. */
const VALUES: ReadonlyMap<string, { readonly ids: () => readonly string[]; readonly isList?: boolean }> = new Map([
  ['--measures', { ids: () => [...measures, ...tableMeasures].map(({ id }) => id), isList: true }],
  ['--size-by', { ids: scoresOnly }],
  ['--rings-by', { ids: scoresOnly }],
  ['--by', { ids: () => ['sector', 'ring'] }],
  ['--suggest', { ids: () => [...TIE_AIMS, 'invitations'], isList: true }],
  ['--roles', { ids: () => ROLE_KINDS, isList: true }],
]);

function scoresOnly(): readonly string[] {
  return measures.filter(({ kind }) => kind === 'scores').map(({ id }) => id);
}

/**
 * How the last of some words may go on, which stand after the program's name.
 *
 * @param words as a shell splits them; the last one may be empty
 */
export function completionOf(program: Command, words: readonly string[]): Completion {
  const [word = '', ...before] = joined(words).reverse();
  before.reverse();
  const at = before.findIndex((one) => !one.startsWith('-'));
  const command = at < 0 ? undefined : program.commands.find((one) => one.name() === before[at]);
  if (at >= 0 && before[at] === 'help') return named(commandsOf(program), word);
  if (at >= 0 && !command) return NOTHING;
  const of = command ?? program;
  const given = before.slice(at + 1);
  if (given.includes('--')) return FILES;
  const options = of.createHelp().visibleOptions(of);
  const flag = (text: string | undefined) =>
    options.find(({ long, short }) => text !== undefined && (text === long || text === short));

  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  if (equals > 0) {
    const [name, value] = [word.slice(0, equals), word.slice(equals + 1)];
    const { values, areFiles } = ofOption(flag(name), value);
    return { values: values.map(([text, meaning]) => [`${name}=${text}`, meaning]), areFiles };
  }
  const asked = flag(given.at(-1));
  if (asked?.required) return ofOption(asked, word);
  if (word.startsWith('-')) {
    const flags = options.flatMap(({ long, short, description }): [string, string][] => [
      ...(long ? [[long, description] as [string, string]] : []),
      ...(short && !word.startsWith('--') ? [[short, description] as [string, string]] : []),
    ]);
    return named(flags, word);
  }
  if (!command) return named(commandsOf(program), word);
  // what neither is an option nor the value of one
  const place = given.filter((one, i) => !one.startsWith('-') && !flag(given[i - 1])?.required).length;
  return ofArgument(command.registeredArguments[place], word);
}

/** Some shells split at =; a value after it belongs to the option before. */
function joined(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    const isOption = (at: number) => words[at]?.startsWith('--') === true;
    if (word === '=' && isOption(i - 1)) return i === words.length - 1 ? [''] : [];
    return [word];
  });
}

const commandsOf = (program: Command): [string, string][] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((one) => [one.name(), one.description()]);

const named = (values: readonly [string, string][], word: string): Completion => ({
  values: values.filter(([value]) => value.startsWith(word)),
  areFiles: false,
});

const plain = (values: readonly string[], word: string): Completion =>
  named(
    values.map((value) => [value, '']),
    word,
  );

function ofOption(option: Option | undefined, word: string): Completion {
  if (!option?.required) return NOTHING;
  if (option.argChoices) return plain(option.argChoices, word);
  const known = VALUES.get(option.long ?? '');
  if (!known) return /<(file|folder|dir)/.test(option.flags) ? FILES : NOTHING;
  const comma = known.isList ? word.lastIndexOf(',') + 1 : 0;
  const begun = word.slice(0, comma);
  const there = new Set(begun.split(','));
  const rest = known.ids().filter((id) => !there.has(id));
  return plain(
    rest.map((id) => begun + id),
    word,
  );
}

const ofArgument = (argument: Argument | undefined, word: string): Completion =>
  argument?.argChoices ? plain(argument.argChoices, word) : argument ? FILES : NOTHING;
