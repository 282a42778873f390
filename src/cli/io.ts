import { readFileSync } from 'node:fs';

/** What a command may touch besides files: where text goes, and what comes in. */
export interface CliIo {
  /** Text and JSON that were asked for. */
  readonly out: (text: string) => void;
  /** Errors, and progress of what takes long. */
  readonly error: (text: string) => void;
  /** All of standard input, as bytes where its encoding has yet to be found. */
  readonly readInput: () => Uint8Array | string;
  /** Whether people look at `error`: progress is shown only then. */
  readonly isTerminal: boolean;
}

/** The streams of this process. */
export function processIo(): CliIo {
  // whoever reads the output may stop early, as `head` does
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    readInput: () => readFileSync(0),
    isTerminal: process.stderr.isTTY === true,
  };
}
