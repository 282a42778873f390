import type { Command } from 'commander';
import { isError } from '../kernel/problem';
import type { Session } from './index';
import { checkGiven } from './input';
import { counted, problemText } from './problem-text';

/** `playermap check INPUT`: every problem at once. */
export function addCheck(program: Command, { io, end }: Session): void {
  program
    .command('check')
    .description('find everything that is wrong with an input, at once')
    .argument(
      '<input>',
      'a folder of tables, an .xlsx workbook, a .json, .graphml or .gexf file, or - for JSON on standard input',
    )
    .option('--json', 'print one JSON document')
    .action(async (input: string, { json }: { json?: boolean }) => {
      const { ecosystem, problems } = await checkGiven(input, io);
      const ok = !problems.some(isError);
      if (json) io.out(JSON.stringify({ ok, problems }, null, 2));
      else if (problems.length > 0) io.out(problemText(problems));
      if (!json && ecosystem) {
        const { stakeholders, ties, sectors, rings } = ecosystem;
        const parts = [
          counted(stakeholders.length, 'stakeholder'),
          counted(ties.length, 'tie'),
          counted(sectors.length, 'sector'),
          counted(rings.length, 'ring'),
        ];
        io.out(`${parts.join(', ')}: ready to map`);
      }
      end(ok ? 0 : 1);
    });
}
