import { readFileSync } from 'node:fs';
import type { Language } from '../text/language';
import type { Stage } from './progress-words';

/** What a command may touch besides files: where text goes, and what comes in. */
export interface CliIo {
  /** Text and JSON that were asked for. */
  readonly out: (text: string) => void;
  /** Errors, and what should not stand among what was asked for. */
  readonly error: (text: string) => void;
  /** All of standard input, as bytes where its encoding has yet to be found. */
  readonly readInput: () => Uint8Array | string;
  /** Is told what is being done, in words, and how far it is, from 0 to 1, where that is known. */
  readonly onProgress?: (what: string, share?: number) => void;
  /** Is told which language people are spoken to in, once it is known. */
  readonly onLanguage?: (language: Language) => void;
  /** Columns of the terminal that shows `out`; undefined where it is none. */
  readonly columns?: number;
  /** Whether `out` may be coloured. */
  readonly colour?: boolean;
  /** Whether `error` may be. */
  readonly colourErrors?: boolean;
}

/** The same with what every command tells as it goes. */
export interface CommandIo extends CliIo {
  /** Says what is being done now, and how far it is, from 0 to 1. Costs next to nothing: inner loops may say it. */
  doing(stage: Stage, values?: Readonly<Record<string, string | number>>, share?: number): void;
  /** The language that people are spoken to in: the one asked for, else that of the data once they are read. */
  readonly language: Language;
  /** What the data are in, where they say it and nothing else was asked for. */
  speak(language: string | undefined): void;
}

/** Whoever reads the output may stop early, as `head` does. */
function stoppedEarly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The streams of this process. */
export function processIo(): CliIo {
  process.stdout.off('error', stoppedEarly).on('error', stoppedEarly);
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    readInput: () => readFileSync(0),
    ...shownBy(process.stdout, process.stderr, process.env),
  };
}

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>;

/** What the streams show: columns and colours on a terminal; `NO_COLOR` forbids colours, `FORCE_COLOR` asks for them anywhere. */
export function shownBy(
  out: Stream,
  error: Stream,
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): Pick<CliIo, 'columns' | 'colour' | 'colourErrors'> {
  const forced = FORCE_COLOR === undefined || FORCE_COLOR === '' ? undefined : !/^(0|false)$/.test(FORCE_COLOR);
  const colours = ({ isTTY }: Stream) => !NO_COLOR && (forced ?? (isTTY === true && TERM !== 'dumb'));
  return {
    ...(out.isTTY && out.columns > 0 && { columns: out.columns }),
    colour: colours(out),
    colourErrors: colours(error),
  };
}
