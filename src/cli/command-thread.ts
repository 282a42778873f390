import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { UNFINISHED, type UnfinishedFile } from '../node';
import type { Language } from '../text/language';
import { type ExitCode, run } from './index';
import type { CliIo } from './io';

/** What the thread that works is given. */
export interface Order {
  readonly argv: readonly string[];
  readonly shown: Pick<CliIo, 'columns' | 'colour' | 'colourErrors'>;
  /** Whether anybody looks on. */
  readonly isWatched: boolean;
}

/** What it tells the thread that watches. */
export type Told =
  | { readonly out: string }
  | { readonly error: string }
  | { readonly what: string; readonly share: number | undefined }
  | { readonly language: Language }
  | { readonly file: UnfinishedFile }
  | { readonly code: ExitCode };

/** Runs a command in a thread of its own; the watching one prints, and stops it. */
export async function work(): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const { argv, shown, isWatched } = workerData as Order;
  const tell = (told: Told) => port.postMessage(told);
  subscribe(UNFINISHED, (file) => tell({ file: file as UnfinishedFile }));
  const code = await run(argv, {
    ...shown,
    out: (out) => tell({ out }),
    error: (error) => tell({ error }),
    readInput: () => readFileSync(0),
    onLanguage: (language) => tell({ language }),
    ...(isWatched && { onProgress: (what: string, share?: number) => tell({ what, share }) }),
  });
  tell({ code });
}
