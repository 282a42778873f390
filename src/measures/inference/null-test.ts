import { RELATIVE_TOLERANCE } from '../../kernel/tolerance';

/** A number beside what chance gives. */
export interface NullTest {
  readonly observed: number | null;
  /** Mean and standard deviation over the draws. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** (observed - mean) / sd. */
  readonly z: number | null;
  /** How likely chance alone gives so much or more, and so little or less. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Two-sided: twice the smaller of both, at most 1. */
  readonly p: number | null;
  /** Draws in which the number was defined. */
  readonly draws: number;
  /** Whether all possibilities were gone through instead of drawn. */
  readonly exact: boolean;
}

/**
 * Gathers what chance gives beside the observed numbers, without keeping the draws. Sums are taken around the observed
 * number, so that one that never changes has no spread at all. Equal but for rounding counts as equal.
 */
export class NullDraws {
  readonly #observed: readonly (number | null)[];
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  readonly #atLeast: Uint32Array;
  readonly #atMost: Uint32Array;
  readonly #draws: Uint32Array;

  constructor(values: ArrayLike<number | null>) {
    const observed = Array.from(values);
    const k = observed.length;
    this.#observed = observed;
    this.#sums = new Float64Array(k);
    this.#squares = new Float64Array(k);
    this.#atLeast = new Uint32Array(k);
    this.#atMost = new Uint32Array(k);
    this.#draws = new Uint32Array(k);
  }

  add(values: ArrayLike<number | null>): void {
    for (let k = 0; k < values.length; k++) {
      const value = values[k];
      if (value === null || value === undefined) continue;
      const observed = this.#observed[k] ?? 0;
      const more = value - observed;
      const slack = RELATIVE_TOLERANCE * Math.max(1e-3, Math.abs(value), Math.abs(observed));
      this.#draws[k]!++;
      this.#sums[k]! += more;
      this.#squares[k]! += more * more;
      if (more >= -slack) this.#atLeast[k]!++;
      if (more <= slack) this.#atMost[k]!++;
    }
  }

  tests(exact: boolean): NullTest[] {
    return this.#observed.map((observed, k) => {
      const draws = this.#draws[k] as number;
      if (draws === 0)
        return { observed, mean: null, sd: null, z: null, atLeast: null, atMost: null, p: null, draws, exact };
      const shift = (this.#sums[k] as number) / draws;
      const mean = (observed ?? 0) + shift;
      const sd = Math.sqrt(Math.max(0, (this.#squares[k] as number) / draws - shift * shift));
      if (observed === null) return { observed, mean, sd, z: null, atLeast: null, atMost: null, p: null, draws, exact };
      // the observed one is itself a possibility: among all of them when exact, one more when drawn
      const chance = (count: number) => (exact ? count / draws : (1 + count) / (1 + draws));
      const atLeast = chance(this.#atLeast[k] as number);
      const atMost = chance(this.#atMost[k] as number);
      const z = sd > RELATIVE_TOLERANCE * Math.max(1e-3, Math.abs(mean)) ? (0 - shift) / sd : null;
      return { observed, mean, sd, z, atLeast, atMost, p: Math.min(1, 2 * Math.min(atLeast, atMost)), draws, exact };
    });
  }
}
