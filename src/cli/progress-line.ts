import { fitting } from './text-table';

/** After so many milliseconds people are told what is going on. */
export const PATIENCE = 1_000;
/** As often it is told anew. */
const EVERY = 200;

const CLEAR = '\r\u001b[K';

interface Terminal {
  write(text: string): unknown;
  readonly columns: number;
}

/** One line at the foot of a terminal that says what is being done, how far it is and for how long: nothing in the first second, and nothing once it is over. */
export class ProgressLine {
  #what = '';
  #share: number | undefined;
  #isShown = false;
  readonly #begin: number;
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  readonly #timer: NodeJS.Timeout;

  constructor(terminal: Terminal, clock: () => number) {
    this.#terminal = terminal;
    this.#clock = clock;
    this.#begin = clock();
    this.#timer = setInterval(() => this.show(), EVERY);
    this.#timer.unref();
  }

  tell(what: string, share?: number): void {
    this.#what = what;
    this.#share = share;
  }

  /** Draws the line, where it is time. */
  show(): void {
    const since = this.#clock() - this.#begin;
    if (since < PATIENCE || this.#what === '') return;
    const percent = this.#share === undefined ? '' : ` ${Math.floor(100 * this.#share)}%`;
    const seconds = `${Math.floor(since / 1_000)} s`;
    // the last column stays free: a terminal may break the line there
    const most = Math.max(10, this.#terminal.columns - 1 - seconds.length - percent.length - 3);
    this.#terminal.write(`${CLEAR}${fitting(this.#what, most)}${percent} (${seconds})`);
    this.#isShown = true;
  }

  /** Takes the line away, so that other text may stand there. */
  clear(): void {
    if (this.#isShown) this.#terminal.write(CLEAR);
    this.#isShown = false;
  }

  end(): void {
    clearInterval(this.#timer);
    this.clear();
  }
}
