import { type Command, Option } from 'commander';
import type { Combine, Network } from '../kernel/network';
import type { Ecosystem } from '../model/ecosystem';
import { LEVELS } from '../model/nesting';
import { COMBINES, project } from '../model/project';
import { withRecipients } from '../model/recipients';
import type { SelectOptions } from '../model/select';
import { condition, list } from './lists';
import { addAt, addLevel, addTies } from './shared-options';

/** Options that choose a part of an ecosystem, the same in every command. */
export interface SelectionOptions {
  readonly ties?: readonly string[];
  readonly where?: readonly (readonly [string, string])[];
  readonly at?: string;
  readonly level?: SelectOptions['level'];
  readonly recipient?: readonly string[];
}

export function addSelection(command: Command, levels: readonly string[] = LEVELS): Command {
  addTies(command.optionsGroup('Which part of the data:'));
  command.option('--where <column=value>', 'only ties with this value; may be repeated', condition);
  addLevel(addAt(command), levels);
  return command.option(
    '--recipient <ids>',
    'who stands in the centre, separated by commas (default: the recipients of the data)',
    list,
  );
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
    .addOption(
      new Option('--combine <how>', 'how parallel ties become one for measures (default: sum)').choices(COMBINES),
    )
    .addOption(
      new Option('--directed', 'measure every tie with its direction (default: where a tie has one)').conflicts(
        'undirected',
      ),
    )
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
