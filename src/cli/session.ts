import type { CommandIo } from './io';

/** What a command ends with: 0 done, 1 the data has errors, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What every command is given: where to write and how to say what it is at, and how to say that it did not go well. */
export interface Session {
  readonly io: CommandIo;
  /** Says how the command ended. */
  end(code: ExitCode): void;
}
