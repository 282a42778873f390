import { readJson } from '../io/read';
import { PlayermapError } from '../kernel/errors';
import type { Problem } from '../kernel/problem';
import type { Ecosystem } from '../model/ecosystem';
import { checkInput } from '../node';
import type { CommandIo } from './io';

export interface Given {
  /** Null where there is an error. */
  readonly ecosystem: Ecosystem | null;
  readonly problems: readonly Problem[];
  /** The language that the data name. */
  readonly language?: string;
}

/** Reads and checks what a command was given: a path, or `-` for JSON on standard input. */
export async function checkGiven(input: string, io: CommandIo): Promise<Given> {
  io.doing('reading', { input: input === '-' ? 'JSON' : input });
  const given = await (input === '-' ? readJson(io.readInput()) : checkInput(input));
  io.speak(given.language);
  io.doing('working');
  return given;
}

/**
 * What a command was given, as an ecosystem.
 *
 * @throws {PlayermapError} `invalid-data` with every problem, where there is an error.
 */
export async function readGiven(input: string, io: CommandIo): Promise<Ecosystem> {
  const { ecosystem, problems } = await checkGiven(input, io);
  if (!ecosystem) throw new PlayermapError('invalid-data', `${input} has errors`, problems);
  return ecosystem;
}
