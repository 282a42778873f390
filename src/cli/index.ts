import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { PlayermapError } from '../kernel/errors';
import { addCheck } from './check';
import { addCompare } from './compare';
import { addConvene } from './convene';
import { addConvert } from './convert';
import { addInit } from './init';
import { type CliIo, processIo } from './io';
import { addMap } from './map';
import { addMeasure } from './measure';
import { addMissing } from './missing';
import { addPartners } from './partners';
import { addPlan } from './plan';
import { problemText } from './problem-text';
import { addProcesses } from './processes';
import { addRooms } from './rooms';
import { addSeat } from './seat';
import { addStrategy } from './strategy';
import { addUptake } from './uptake';

export type { CliIo } from './io';

const COMMANDS: readonly ((program: Command, session: Session) => void)[] = [
  addInit,
  addCheck,
  addMap,
  addMeasure,
  addPlan,
  addMissing,
  addConvene,
  addSeat,
  addPartners,
  addUptake,
  addRooms,
  addProcesses,
  addStrategy,
  addCompare,
  addConvert,
];

/** What a command ends with: 0 done, 1 the data has errors, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What every command is given: where to write, and how to say that it did not go well. */
export interface Session {
  readonly io: CliIo;
  end(code: ExitCode): void;
}

/**
 * Runs a command line as the `playermap` program does, without ending the process.
 *
 * @returns 0 done, 1 the data has errors, 2 wrong use.
 * @throws {Error} only for a fault of this library; errors of use, of data and of the disk are written to `io.error`.
 * @example
 * const lines: string[] = [];
 * const io = { out: (text: string) => lines.push(text), error: () => {}, readInput: () => '', isTerminal: false };
 * assert.equal(await run(['--help'], io), 0);
 * assert.match(lines.join('\n'), /check/);
 */
export async function run(argv: readonly string[], io: CliIo = processIo()): Promise<ExitCode> {
  let code: ExitCode = 0;
  const session: Session = {
    io,
    end: (next) => {
      code = next;
    },
  };
  const program = new Command('playermap')
    .description('Maps the players around a public service: from tables to a player map.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.error(text.trimEnd()),
    });
  for (const add of COMMANDS) add(program, session);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(argv as string[], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

/** Errors of use, of data and of the disk in words; anything else is a fault of ours and is not hidden. */
function explain(error: unknown, io: CliIo): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof PlayermapError) {
    if (error.code === 'invalid-data') {
      io.error(problemText(error.problems));
      return 1;
    }
    io.error(`error: ${error.message}`);
    return 2;
  }
  if (error instanceof Error && 'syscall' in error) {
    io.error(`error: ${error.message}`);
    return 2;
  }
  throw error;
}
