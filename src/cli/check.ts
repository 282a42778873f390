import type { Command } from 'commander';
import { isError } from '../kernel/problem';
import { checkGiven } from './input';
import { problemText, readyToMap } from './problem-text';
import type { Session } from './session';
import { addJson, INPUT, langOption } from './shared-options';

/** `playermap check INPUT`: every problem at once. */
export function addCheck(program: Command, { io, end }: Session): void {
  const command = program
    .command('check')
    .description('find everything that is wrong with an input, at once')
    .argument('<input>', INPUT)
    .addOption(langOption('the problems'));
  addJson(command).action(async (input: string, { json }: { json?: boolean }) => {
    const { ecosystem, problems } = await checkGiven(input, io);
    const ok = !problems.some(isError);
    if (json) io.out(JSON.stringify({ ok, problems }, null, 2));
    else if (problems.length > 0) io.out(problemText(problems, io.language, io.colour));
    if (!json && ecosystem) {
      const { stakeholders, ties, sectors, rings } = ecosystem;
      io.out(
        readyToMap(
          { stakeholders: stakeholders.length, ties: ties.length, sectors: sectors.length, rings: rings.length },
          io.language,
        ),
      );
    }
    end(ok ? 0 : 1);
  });
}
