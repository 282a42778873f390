import { wholeFrom } from './allowed';
import { orderedTotal, type PartWork } from './parts';
import type { ProgressOptions } from './progress';
import { TASKS, type Task, type TaskName } from './tasks';
import { type PartWorker, processors, startWorker } from './worker';

/** How long work is shared out. */
export interface WorkerOptions extends ProgressOptions {
  /** Number of workers; 0 for this thread, with pauses. Default: one per processor. */
  readonly workers?: number;
  /** Ends the work: the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/**
 * Does the parts of a task in workers. The result is the same to the last bit for any number of them. Where workers
 * cannot be had, or fail, the parts are done here, with a pause after each.
 *
 * @throws {PlayermapError} `bad-option` where `workers` is no whole number from 0.
 */
export async function inWorkers<Name extends TaskName, Result>(
  task: Task<Name, Result>,
  options: WorkerOptions = {},
): Promise<Result> {
  const { workers = processors(), signal, onProgress } = options;
  wholeFrom(0, 'workers', workers);
  signal?.throwIfAborted();
  const sums = orderedTotal();
  const left = new Set(Array.from({ length: task.parts }, (_, part) => part));
  let done = 0;
  const note: Note = (part, found) => {
    left.delete(part);
    sums.add(part, found);
    onProgress?.(++done / task.parts);
  };
  await shareOut(task, Math.min(workers, task.parts), note, signal);
  await here(task, left, note, signal);
  return task.result(sums.total);
}

type Note = (part: number, sums: ReturnType<PartWork>) => void;

/** Gives parts to workers until all are done, or no worker is left. */
function shareOut(task: Task<TaskName, unknown>, count: number, note: Note, signal?: AbortSignal): Promise<void> {
  const running = new Set<PartWorker>();
  let next = 0;
  let stop = () => {};
  const work = new Promise<void>((resolve, reject) => {
    const refuse = (reason: unknown) => reject(reason);
    stop = () => {
      signal?.removeEventListener('abort', onAbort);
      for (const worker of running) worker.stop();
    };
    const onAbort = () => refuse(signal?.reason);
    signal?.addEventListener('abort', onAbort);
    const retire = (worker: PartWorker) => {
      running.delete(worker);
      worker.stop();
      if (running.size === 0) resolve();
    };
    const ask = (worker: PartWorker) => {
      if (next < task.parts) worker.ask({ part: next++ });
      else retire(worker);
    };
    for (let k = 0; k < count; k++) {
      const worker = startWorker({
        answered({ part, sums }) {
          try {
            note(part, sums);
          } catch (error) {
            refuse(error);
          }
          if (worker) ask(worker);
        },
        failed: () => worker && retire(worker),
      });
      if (!worker) break;
      running.add(worker);
      worker.ask({ name: task.name, input: task.input });
      ask(worker);
    }
    if (running.size === 0) resolve();
  });
  return work.finally(() => stop());
}

/** Does what is left in this thread; between two parts others have their turn. */
async function here(
  task: Task<TaskName, unknown>,
  left: ReadonlySet<number>,
  note: Note,
  signal?: AbortSignal,
): Promise<void> {
  if (left.size === 0) return;
  const prepare = TASKS[task.name] as (input: unknown) => PartWork;
  const work = prepare(task.input);
  for (const part of [...left]) {
    note(part, work(part));
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}
