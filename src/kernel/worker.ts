import type { Sums } from './parts';
import type { TaskName } from './tasks';
import { code } from './worker-code.json';

/** What a worker is told: first the work, then one part after the other. */
export type Ask = { readonly name: TaskName; readonly input: unknown } | { readonly part: number };

export interface Answer {
  readonly part: number;
  readonly sums: Sums;
}

/** A worker, wherever it runs. */
export interface PartWorker {
  ask(message: Ask): void;
  stop(): void;
}

export interface WorkerHears {
  answered(answer: Answer): void;
  failed(): void;
}

/** Where programs run that have no `Worker` of the browsers' kind, this names Node's modules without an import. */
const builtIn = <T>(module: string): T | undefined =>
  (globalThis as { process?: { getBuiltinModule?(name: string): T | undefined } }).process?.getBuiltinModule?.(module);

interface NodeWorker {
  on(event: 'message' | 'error', listener: (value: never) => void): void;
  postMessage(message: Ask): void;
  terminate(): Promise<number>;
}

/** Starts a worker, of a browser or of Node. undefined where there are none. */
export function startWorker(hears: WorkerHears): PartWorker | undefined {
  return typeof globalThis.Worker === 'function' ? browserWorker(hears) : nodeWorker(hears);
}

function browserWorker({ answered, failed }: WorkerHears): PartWorker | undefined {
  const address = URL.createObjectURL(new Blob([`const port = self;${code}`], { type: 'text/javascript' }));
  try {
    const worker = new Worker(address);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
    worker.onerror = failed;
    return {
      ask: (message) => worker.postMessage(message),
      stop() {
        worker.terminate();
        URL.revokeObjectURL(address);
      },
    };
  } catch {
    // a page may forbid workers made from text
    URL.revokeObjectURL(address);
    return undefined;
  }
}

function nodeWorker({ answered, failed }: WorkerHears): PartWorker | undefined {
  const threads = builtIn<{ Worker: new (text: string, options: object) => NodeWorker }>('node:worker_threads');
  if (!threads) return undefined;
  const port = "const port = process.getBuiltinModule('node:worker_threads').parentPort;";
  try {
    // without the flags of this process: a loader of its own would only cost time
    const worker = new threads.Worker(port + code, { eval: true, execArgv: [] });
    worker.on('message', answered);
    worker.on('error', failed);
    return { ask: (message) => worker.postMessage(message), stop: () => void worker.terminate() };
  } catch {
    // a process may be forbidden to start threads
    return undefined;
  }
}

/** How many processors there are. */
export function processors(): number {
  const os = builtIn<{ availableParallelism(): number }>('node:os');
  return os?.availableParallelism() ?? globalThis.navigator?.hardwareConcurrency ?? 1;
}
