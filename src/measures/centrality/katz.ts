import { collect } from '../../kernel/dominant-vector';
import { PlayermapError } from '../../kernel/errors';
import { type Network, requireNetwork } from '../../kernel/network';
import { perron } from '../../kernel/perron';
import { strengthsRead } from '../../kernel/reading';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';

/** How much less a longer way counts, and how the values are scaled. */
export interface KatzOptions extends Pick<ReadingOptions, 'unweighted' | 'normalized'> {
  /** What a step more counts; has to be below 1 / largest eigenvalue. Default: half of that, or half if it is 0. */
  readonly attenuation?: number;
}

const MOST_ROUNDS = 100_000;

/**
 * How many ways lead to a stakeholder, long ones counting less: 1 of its own, and `attenuation` times the scores of those
 * tied towards it, each times the strength of the tie.
 *
 * Unlike `eigenvector` it is defined in every network.
 *
 * Range: 0 to 1 relative to the greatest (`normalized`, the default), else from 1.
 * Undefined: never.
 * Cost: as `eigenvector` for the default attenuation, then O(m) a round; the nearer the attenuation to its limit, the more rounds.
 * Source: Katz 1953, doi:10.1007/BF02289026; Bonacich and Lloyd 2001, doi:10.1016/S0378-8733(01)00038-7. Agrees with igraph
 * (`alpha_centrality`) for the same attenuation.
 *
 * @throws {PlayermapError} `bad-option` where the attenuation is below 0, or so large that the sum has no end.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.equal(katz(network, { attenuation: 0.1, normalized: false }).get('b'), 1.1);
 */
export function katz(network: Network, options: KatzOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { unweighted = false, normalized = true } = options;
  const ties = strengthsRead(network.in, unweighted);
  const { value } = perron(ties);
  const attenuation = options.attenuation ?? (value > 0 ? 0.5 / value : 0.5);
  if (!(typeof attenuation === 'number' && attenuation >= 0 && attenuation * value < 1)) {
    throw new PlayermapError(
      'bad-option',
      `attenuation is ${attenuation}, expected a number from 0${value > 0 ? ` up to, but without, about ${(1 / value).toPrecision(6)}` : ''}`,
    );
  }
  const scores = solve(ties, attenuation);
  const greatest = normalized ? scores.reduce((most, score) => Math.max(most, score), 0) : 1;
  return new Scores(
    {
      measure: 'katz',
      range: normalized ? [0, 1] : [1, Number.POSITIVE_INFINITY],
      unit: normalized ? 'relative to the greatest' : 'ways',
      source: 'Katz 1953, doi:10.1007/BF02289026',
      options: { attenuation, unweighted, normalized },
    },
    network,
    Array.from(scores, (score) => score / greatest),
  );
}

function solve(ties: Parameters<typeof collect>[0], attenuation: number): Float64Array {
  const n = ties.offsets.length - 1;
  const scores = new Float64Array(n).fill(1);
  const image = new Float64Array(n);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    collect(ties, scores, image);
    let change = 0;
    for (let i = 0; i < n; i++) {
      const now = 1 + attenuation * (image[i] as number);
      change = Math.max(change, Math.abs(now - (scores[i] as number)) / now);
      scores[i] = now;
    }
    if (change <= 2 * Number.EPSILON) break;
  }
  return scores;
}
