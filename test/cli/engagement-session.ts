import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/index';

export const EXAMPLE = fileURLToPath(new URL('../../examples/social-procurement/data', import.meta.url));

/** Runs a command line and gives what it printed. */
export async function playermap(args: readonly string[], input = '') {
  const out: string[] = [];
  const error: string[] = [];
  const io = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    readInput: () => input,
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), error: error.join('\n') };
}
