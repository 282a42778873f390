import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Combine, Network } from '../kernel/network';
import type { Ecosystem } from '../model/ecosystem';
import { LEVELS } from '../model/nesting';
import { COMBINES, project } from '../model/project';
import { withRecipients } from '../model/recipients';
import type { SelectOptions } from '../model/select';

/** Options that choose a part of an ecosystem, the same in every command. */
export interface SelectionOptions {
  readonly ties?: readonly string[];
  readonly where?: readonly (readonly [string, string])[];
  readonly at?: string;
  readonly level?: SelectOptions['level'];
  readonly recipient?: readonly string[];
}

export const list = (text: string): string[] => text.split(',');

function condition(text: string, earlier: readonly (readonly [string, string])[] = []): (readonly [string, string])[] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Expected COLUMN=VALUE.');
  return [...earlier, [text.slice(0, at), text.slice(at + 1)]];
}

export function addSelection(command: Command, levels: readonly string[] = LEVELS): Command {
  return command
    .option('--ties <types>', 'only ties of these types, separated by commas', list)
    .option('--where <column=value>', 'only ties with this value; may be repeated', condition)
    .option('--at <date>', 'what holds at a date: YYYY, YYYY-MM or YYYY-MM-DD')
    .addOption(new Option('--level <level>', 'roll units and people up').choices(levels))
    .option('--recipient <ids>', 'who stands in the centre, separated by commas', list);
}

/** The options of a command in the words of the library. */
export function selectionOf({ ties, where, at, level, recipient }: SelectionOptions) {
  return {
    ...(ties && { ties }),
    ...(where && { where }),
    ...(at !== undefined && { at }),
    ...(level && { level }),
    ...(recipient && { recipients: recipient }),
  };
}

/** Options that make a simple network of what was chosen. */
export interface NetworkOptions extends SelectionOptions {
  readonly combine?: Combine;
  /** True for `--directed`, false for `--undirected`. */
  readonly directed?: boolean;
  readonly undirected?: boolean;
}

export function addNetwork(command: Command, levels?: readonly string[]): Command {
  return addSelection(command, levels)
    .addOption(new Option('--combine <how>', 'how parallel ties become one for measures (sum)').choices(COMBINES))
    .addOption(new Option('--directed', 'measure every tie with its direction').conflicts('undirected'))
    .addOption(new Option('--undirected', 'measure ties without direction').conflicts('directed'));
}

/**
 * The network of what was chosen.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient that does not exist; else as `project`.
 */
export function networkOf(ecosystem: Ecosystem, options: NetworkOptions): Network {
  const { recipients, ...choice } = choiceOf(options);
  return project(withRecipients(ecosystem, recipients), choice);
}

/** The options of the network in the words of the library. */
export function choiceOf(options: NetworkOptions) {
  const { combine, directed, undirected } = options;
  return {
    ...selectionOf(options),
    ...(combine && { combine }),
    ...((directed || undirected) && { directed: directed === true }),
  };
}
