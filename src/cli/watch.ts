import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Language } from '../text/language';
import type { Order, Told } from './command-thread';
import { shownBy } from './io';
import { ProgressLine } from './progress-line';
import { sayProgress } from './progress-words';

/** What ends a program from outside, with the code it then ends with. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A thread that is stopped has ended after so many milliseconds, unless it is in code that nobody can stop. */
const LAST_WAIT = 2_000;

/**
 * Runs the command line of this process in a thread of its own, and watches it: prints what it says, shows how far it is, and
 * stops it at once when asked to, whatever it is busy with. Then nothing is left that was not finished.
 *
 * @param script the file that both threads run
 */
export function watch(script: URL | string, argv: readonly string[]): void {
  const { stdout, stderr } = process;
  const order: Order = { argv, shown: shownBy(stdout, stderr, process.env), isWatched: stderr.isTTY === true };
  const worker = new Worker(script, { workerData: order, stdout: false, stderr: false });
  const line = order.isWatched ? new ProgressLine(terminalOf(stderr), milliseconds) : undefined;
  const unfinished = new Set<string>();
  let language: Language = 'en';
  let isLeaving = false;

  const print = (stream: NodeJS.WriteStream, text: string) => {
    line?.clear();
    stream.write(`${text}\n`);
  };
  /** Ends the thread, removes what it had begun to write, and ends the process. */
  const leave = (code: number, text?: string) => {
    if (isLeaving) return;
    isLeaving = true;
    const end = () => {
      for (const path of unfinished) rmSync(path, { force: true });
      line?.end();
      if (text !== undefined) stderr.write(`${text}\n`);
      process.exit(code);
    };
    // files that are being written are closed, and the last messages read, before a thread has ended
    worker.once('exit', end);
    setTimeout(end, LAST_WAIT).unref();
    void worker.terminate();
  };

  worker.on('message', (told: Told) => {
    if ('file' in told) unfinished[told.file.isBegun ? 'add' : 'delete'](told.file.path);
    if (isLeaving) return;
    if ('out' in told) print(stdout, told.out);
    else if ('error' in told) print(stderr, told.error);
    else if ('what' in told) line?.tell(told.what, told.share);
    else if ('language' in told) language = told.language;
    else if ('code' in told) process.exitCode = told.code;
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = 2;
    for (const path of unfinished) rmSync(path, { force: true });
    print(stderr, `error: ${error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? OUT_OF_MEMORY : faultOf(error)}`);
    if (argv.includes('--verbose') && error.stack) print(stderr, error.stack);
  });
  worker.once('exit', () => line?.end());
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => leave(code, sayProgress(language, 'stopped')));
  }
  // whoever reads may stop before the end, as `head` does
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') leave(0);
    else leave(2, `error: the output cannot be written (${error.code ?? error.message})`);
  });
  stderr.on('error', () => leave(2));
}

const OUT_OF_MEMORY =
  'out of memory; give more with NODE_OPTIONS=--max-old-space-size=8192 (megabytes), or take a part of the data: --level, --ties, --at';

const faultOf = (error: Error): string =>
  `a fault of playermap, please report it (--verbose shows where): ${error.message}`;

const terminalOf = (stream: NodeJS.WriteStream) => ({
  write: (text: string) => stream.write(text),
  get columns() {
    return stream.columns || 80;
  },
});

const milliseconds = (): number => Number(process.hrtime.bigint() / 1_000_000n);
