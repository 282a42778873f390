import { Argument, type Command } from 'commander';
import { completionOf } from './complete';
import type { Session } from './session';

/** What a shell runs to ask how a line may go on. The program is asked anew each time, so that a script never grows old. */
const SCRIPTS = {
  bash: `# completion of playermap for bash: eval "$(playermap completion bash)" in ~/.bashrc
_playermap() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) return ;;
      :none) compopt +o default 2>/dev/null ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null </dev/null)
}
complete -o default -F _playermap playermap`,
  zsh: `#compdef playermap
# completion of playermap for zsh: eval "$(playermap completion zsh)" in ~/.zshrc, after compinit
_playermap() {
  local line
  local -a found
  while IFS= read -r line; do
    case $line in
      :files) _files; return ;;
      :none) return 1 ;;
      *) found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done < <("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null </dev/null)
  _describe playermap found
}
if [[ $funcstack[1] == _playermap ]]; then _playermap "$@"; else compdef _playermap playermap; fi`,
  fish: `# completion of playermap for fish: playermap completion fish > ~/.config/fish/completions/playermap.fish
function __playermap_complete
    set -l token (commandline -ct)
    for line in (playermap complete -- (commandline -opc)[2..-1] "$token" 2>/dev/null </dev/null)
        switch $line
            case :files
                __fish_complete_path "$token"
            case :none
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c playermap -f -a '(__playermap_complete)'`,
} as const;

const SHELLS = Object.keys(SCRIPTS);

/** `playermap completion SHELL`: what makes a shell complete commands, options and their values. */
export function addCompletion(program: Command, { io }: Session): void {
  program
    .command('completion')
    .description('print what makes a shell complete commands, options and values')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action((shell: keyof typeof SCRIPTS) => io.out(SCRIPTS[shell]));
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action((words: string[]) => {
      const { values, areFiles } = completionOf(program, words);
      for (const [value, meaning] of values) io.out(`${value}\t${meaning.replace(/\s+/g, ' ')}`);
      if (values.length === 0) io.out(areFiles ? ':files' : ':none');
    });
}
