import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../.config/playermap.mjs', import.meta.url));
const ON_TERMINAL = fileURLToPath(new URL('./on-terminal.py', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

interface Manner {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Is given the process once it runs. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

const NEUTRAL = { NO_COLOR: '', FORCE_COLOR: '', TERM: 'xterm' };

/** Runs a program in a process of its own, with pipes. */
export function ended(program: string, args: readonly string[], manner: Manner = {}): Promise<Ended> {
  const { env = {}, input = '', meanwhile } = manner;
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...NEUTRAL, ...env } });
    let [out, error] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      error += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.once('close', (code) => resolve({ code, out, error }));
    meanwhile?.(child);
  });
}

/** The command line as a process, from its source. */
export const program = (args: readonly string[], manner?: Manner): Promise<Ended> =>
  ended(process.execPath, [PROGRAM, ...args], manner);

interface Terminal {
  readonly columns?: number;
  /** What is typed, once the text `after` has been shown. */
  readonly typed?: string;
  readonly after?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The same on a terminal of its own, whose whole output is `out`; undefined where this machine has no Python to make one. */
export const onTerminal = (
  args: readonly string[],
  { columns = 80, typed = '', after = '', env = {} }: Terminal = {},
) => ended('python3', [ON_TERMINAL, String(columns), after, typed, process.execPath, PROGRAM, ...args], { env });
