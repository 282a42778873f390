import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/index';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The whole invented service: every table, in Hebrew. */
export const EXAMPLE = folderOf('../../examples/social-procurement/data');

/** A real network without rings. */
export const NETWORK = folderOf('../networks/emon_cheyenne');

/** Runs a command line and gives what it printed. */
export async function playermap(args: readonly string[], input = '', isTerminal = false) {
  const out: string[] = [];
  const error: string[] = [];
  const io = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    readInput: () => input,
    isTerminal,
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), error: error.join('\n') };
}
