import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/index';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The whole invented service: every table, in Hebrew. */
export const EXAMPLE = folderOf('../../examples/social-procurement/data');

/** A real network without rings. */
export const NETWORK = folderOf('../networks/emon_cheyenne');

/** Runs a command line and gives what it printed and, where it is watched, what it said it was at. */
export async function playermap(args: readonly string[], input = '', isWatched = false) {
  const out: string[] = [];
  const error: string[] = [];
  const stages: string[] = [];
  const io = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    readInput: () => input,
    ...(isWatched && {
      onProgress: (what: string, share?: number) =>
        stages.push(share === undefined ? what : `${what} ${Math.floor(100 * share)}`),
    }),
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), error: error.join('\n'), stages };
}
