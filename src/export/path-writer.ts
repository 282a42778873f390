/** Hundredths of a page unit: 7 µm on an A0 sheet. */
const STEP = 100;

/** A number of hundredths, as short as SVG allows. */
function short(hundredths: number): string {
  const size = Math.abs(hundredths);
  const whole = Math.floor(size / STEP);
  const rest = size % STEP;
  const fraction = rest === 0 ? '' : `.${rest < 10 ? '0' : ''}${rest}`.replace(/0$/, '');
  return (hundredths < 0 ? '-' : '') + (whole === 0 && fraction !== '' ? '' : whole) + fraction;
}

/** Numbers with a space only where a reader needs one: not before a sign, nor before the point of a second fraction. */
function spaced(numbers: readonly string[], first: string): string {
  let text = first;
  let before = '';
  for (const number of numbers) {
    const joins = before === '' || number.startsWith('-') || (number.startsWith('.') && before.includes('.'));
    text += joins ? number : ` ${number}`;
    before = number;
  }
  return text;
}

/** Writes the outlines of many letters as one path: relative steps between rounded points, so that errors do not add up. */
export class PathWriter {
  #text = '';
  #letter = '';
  #x = 0;
  #y = 0;
  #start: readonly [x: number, y: number] = [0, 0];

  /** `values` are pairs of absolute coordinates; the last is where the pen stands afterwards. */
  step(type: 'M' | 'L' | 'Q' | 'C' | 'Z', values: readonly number[]): void {
    if (type === 'Z') {
      this.#write('z', []);
      [this.#x, this.#y] = this.#start;
      return;
    }
    const rounded = values.map((value) => Math.round(value * STEP));
    const steps = rounded.map((value, i) => value - (i % 2 === 0 ? this.#x : this.#y));
    this.#x = rounded.at(-2) as number;
    this.#y = rounded.at(-1) as number;
    if (type === 'M') this.#start = [this.#x, this.#y];
    if (type === 'L' && steps[1] === 0) this.#write('h', steps.slice(0, 1));
    else if (type === 'L' && steps[0] === 0) this.#write('v', steps.slice(1));
    else this.#write(type.toLowerCase(), steps);
  }

  #write(letter: string, steps: readonly number[]): void {
    const numbers = steps.map(short);
    // a letter need not be repeated, but numbers must not run into the ones before
    const again = letter === this.#letter && letter !== 'm' && letter !== 'z';
    const gap = again && !(numbers[0] as string).startsWith('-') ? ' ' : '';
    this.#text += spaced(numbers, again ? gap : letter);
    this.#letter = letter;
  }

  toString(): string {
    return this.#text;
  }
}
