import type { Command, HelpConfiguration, Option } from 'commander';

/** Options in words, with their choices and what holds where nobody says: the same in every command. */
export const HELP: HelpConfiguration = {
  optionDescription,
  argumentDescription: ({ description, argChoices }) =>
    argChoices ? `${description} (${argChoices.join(', ')})` : description,
};

const SAID_DEFAULT = / \(default: ([^()]+(?:\([^()]*\))?[^()]*)\)$/;

function optionDescription({ description, argChoices, defaultValue, required }: Option): string {
  const said = SAID_DEFAULT.exec(description)?.[1];
  const usual = said ?? (required && defaultValue !== undefined ? String(defaultValue) : undefined);
  const more = [
    ...(argChoices ? [argChoices.join(', ')] : []),
    ...(usual === undefined ? [] : [`default: ${usual}`]),
  ].join('; ');
  return `${description.replace(SAID_DEFAULT, '')}${more && ` (${more})`}`;
}

/** Commands by what they are for, as `playermap --help` lists them; one that stands in no group is listed first. */
export const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Tables:': ['init', 'check', 'convert'],
    'Maps and measures:': ['map', 'measure', 'report', 'compare'],
    'From map to action:': [
      ...['plan', 'missing', 'convene', 'seat', 'partners', 'uptake', 'rooms', 'processes', 'strategy'],
    ],
    'This program:': ['completion', 'help'],
  }).flatMap(([group, names]) => names.map((name) => [name, group] as const)),
);

/** Lines to try, at the end of each help; the folder `service` is what `init` makes. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  playermap: [
    'playermap init service --lang he',
    'playermap check service',
    'playermap map service -o map.html',
    'playermap help map',
  ],
  init: ['playermap init service --lang he', 'playermap init service --lang ar --xlsx'],
  check: ['playermap check service', 'playermap check service --lang ar', 'playermap check service.xlsx --json'],
  map: [
    'playermap map service -o map.html --lang he',
    'playermap map service -o wall.pdf --paper A0 --size-by degree',
    'playermap map service -o funding.svg --ties funding --focus ministry',
    'playermap map service -o roles.svg --view brokerage',
  ],
  measure: [
    'playermap measure service --lang he',
    'playermap measure service -o scores.xlsx',
    'playermap measure service --measures degree,betweenness --json',
    'playermap measure service --by ring --undirected --permutations 0',
  ],
  report: [
    'playermap report service -o report.html --lang he',
    'playermap report service -o report.md --rings-by degree --permutations 199',
  ],
  compare: [
    'playermap compare service --from 2022 --to 2025',
    'playermap compare service second-view --as views --names "ministry,families" --match name -o views.html',
  ],
  plan: [
    'playermap plan service',
    'playermap plan service --audience parents --with-private',
    'playermap plan service -o plan.html',
  ],
  missing: [
    'playermap missing service',
    'playermap missing service --suggest diversity,gatekeeper --count 3',
    'playermap missing service --lang he -o missing.html',
  ],
  convene: [
    'playermap convene pool.csv --quotas quotas.csv --seats 12 --seed 3',
    'playermap convene pool.csv --quotas quotas.csv --seats 12 --method leximin -o draw.html',
  ],
  seat: [
    'playermap seat people.csv --tables 6 --rounds 3',
    'playermap seat service --tables 5 --rounds 2 --apart ministry,union -o seats.html',
  ],
  partners: [
    'playermap partners service',
    'playermap partners service --need training --count 5',
    'playermap partners service --topic housing --json',
  ],
  uptake: ['playermap uptake service', 'playermap uptake service --decision 3708 --level organisation'],
  rooms: ['playermap rooms service --rooms 4', 'playermap rooms meetings.csv --rooms 3 --absent treasury@2'],
  processes: ['playermap processes service --period 3', 'playermap processes service --together together.json'],
  strategy: ['playermap strategy service', 'playermap strategy service --ties funding --at 2024 -o strategy.html'],
  completion: [
    'eval "$(playermap completion bash)"      # in ~/.bashrc',
    'eval "$(playermap completion zsh)"       # in ~/.zshrc, after compinit',
    'playermap completion fish > ~/.config/fish/completions/playermap.fish',
  ],
  convert: [
    'playermap convert service service.graphml',
    'playermap convert service service.json --format node-link --with-private',
    'playermap convert other.gexf other.json',
  ],
};

/** Puts a command in its group, and examples at the end of its help. */
export function finishHelp(command: Command): void {
  const group = GROUPS.get(command.name());
  if (group) command.helpGroup(group);
  const examples = EXAMPLES[command.name()];
  if (examples) command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`);
}
