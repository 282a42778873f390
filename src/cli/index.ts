import { Command } from 'commander';
import { version } from '../../package.json';
import { addCheck } from './check';
import { addCompare } from './compare';
import { addCompletion } from './completion';
import { addConvene } from './convene';
import { addConvert } from './convert';
import { explain } from './explain';
import { finishHelp, HELP } from './help';
import { addInit } from './init';
import { type CliIo, processIo } from './io';
import { addMap } from './map';
import { addMeasure } from './measure';
import { addMissing } from './missing';
import { addPartners } from './partners';
import { addPlan } from './plan';
import { addProcesses } from './processes';
import { addReport } from './report';
import { addRooms } from './rooms';
import { addSeat } from './seat';
import type { ExitCode, Session } from './session';
import { type Manner, type SessionIo, sessionIo } from './session-io';
import { addStrategy } from './strategy';
import { addUptake } from './uptake';
import { wrongUse } from './wrong-use';

export type { CliIo } from './io';
export type { ExitCode } from './session';

const COMMANDS: readonly ((program: Command, session: Session) => void)[] = [
  addInit,
  addCheck,
  addMap,
  addMeasure,
  addReport,
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
  addCompletion,
];

/**
 * Runs a command line as the `playermap` program does, without ending the process. Whatever goes wrong is written to
 * `io.error`, in one line.
 *
 * @returns 0 done, 1 the data has errors, 2 wrong use.
 * @example
 * const lines: string[] = [];
 * const io = { out: (text: string) => lines.push(text), error: () => {}, readInput: () => '' };
 * assert.equal(await run(['--help'], io), 0);
 * assert.match(lines.join('\n'), /check/);
 */
export async function run(argv: readonly string[], given: CliIo = processIo()): Promise<ExitCode> {
  let code: ExitCode = 0;
  const io = sessionIo(given);
  const session: Session = {
    io,
    end: (next) => {
      code = next;
    },
  };
  try {
    await programOf(session, io).parseAsync(argv as string[], { from: 'user' });
  } catch (error) {
    code = explain(error, io);
  }
  if (io.isVerbose) for (const line of io.timings()) io.error(line);
  return code;
}

/** The program with every command; `io` hears what was asked for before a command begins. */
function programOf(session: Session, io: SessionIo): Command {
  const program = new Command('playermap')
    .description('Maps the players around a public service: from tables to a player map.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpCommand(
      new Command('help').argument('[command]').description('show the help of a command').helpGroup('This program:'),
    )
    .configureHelp(HELP)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.error(text.trimEnd()),
      outputError: (text, write) => write(wrongUse(text, io.colourErrors)),
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
    })
    .hook('preAction', (_, command) => io.ask(command.opts<Manner>()));
  for (const add of COMMANDS) add(program, session);
  for (const command of program.commands) {
    command.copyInheritedSettings(program).optionsGroup('Options:').option('--verbose', VERBOSE);
    finishHelp(command);
  }
  finishHelp(program);
  return program;
}

const VERBOSE = 'how long each stage took, and where an error came from';
