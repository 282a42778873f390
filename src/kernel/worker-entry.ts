// What a worker runs. Bundled into worker-code.json, so that a worker needs no file and no bundler to find it.
import type { PartWork } from './parts';
import { TASKS } from './tasks';
import type { Answer, Ask } from './worker';

declare const port: {
  onmessage: ((event: { readonly data: Ask }) => void) | null;
  postMessage(answer: Answer, transfer: readonly Transferable[]): void;
};

let work: PartWork | undefined;

port.onmessage = ({ data }) => {
  if ('name' in data) {
    const prepare = TASKS[data.name] as (input: unknown) => PartWork;
    work = prepare(data.input);
    return;
  }
  const sums = work?.(data.part) ?? [];
  port.postMessage(
    { part: data.part, sums },
    sums.map(({ buffer }) => buffer as ArrayBuffer),
  );
};
