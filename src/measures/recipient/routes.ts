import { flowNetwork } from '../../kernel/max-flow';
import { type Network, requireNetwork } from '../../kernel/network';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import { type RecipientOptions, recipientsNote, recipientsOf } from './recipients';

/** Who the recipients are, and which ways are counted. */
export interface RoutesOptions extends RecipientOptions {
  /** What the routes may not share: stakeholders between the ends, or only ties. Default: `stakeholders`. */
  readonly disjoint?: 'stakeholders' | 'ties';
}

/**
 * How many independent routes a stakeholder has to the recipients: the most ways that have no stakeholder (or no tie) in common
 * but their ends. One route means one weak link; a direct tie is a route.
 *
 * Several recipients count as one end.
 *
 * Range: 0 to n - 1.
 * Undefined: null for recipients, and for everybody without recipients. Who has no way has 0 routes.
 * Cost: O(n x routes x m).
 * Source: Menger 1927, doi:10.4064/fm-10-1-96-115; Ford and Fulkerson 1956. Agrees with NetworkX for pairs without a direct tie.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'operator' }, { id: 'families' }],
 *   ties: [{ source: 'ministry', target: 'operator' }, { source: 'operator', target: 'families' }],
 * }));
 * assert.equal(routesToRecipient(network, { recipients: ['families'] }).get('ministry'), 1);
 */
export function routesToRecipient(network: Network, options: RoutesOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { disjoint = 'stakeholders' } = options;
  return new Scores(
    {
      measure: 'routesToRecipient',
      range: [0, Math.max(0, network.ids.length - 1)],
      unit: 'routes',
      source: 'Menger 1927, doi:10.4064/fm-10-1-96-115',
      options: { disjoint, recipients: recipientsNote(options) },
    },
    network,
    flows(network, recipientsOf(network, options), disjoint === 'stakeholders', () => 1),
  );
}

/**
 * How much can reach the recipients from a stakeholder over all ways together, if a tie carries as much as its strength: the
 * greatest flow.
 *
 * Several recipients count as one end.
 *
 * Range: from 0.
 * Undefined: null for recipients, and for everybody without recipients.
 * Cost: O(n x flow), a flow at most O(n^2 m), on real networks some rounds of O(m).
 * Source: Ford and Fulkerson 1956, doi:10.4153/CJM-1956-045-5. Agrees with NetworkX.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'operator' }, { id: 'families' }],
 *   ties: [{ source: 'operator', target: 'families', strength: 3 }],
 * }));
 * assert.equal(capacityToRecipient(network, { recipients: ['families'] }).get('operator'), 3);
 */
export function capacityToRecipient(
  network: Network,
  options: RecipientOptions & Pick<ReadingOptions, 'unweighted'> = {},
): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { unweighted = false } = options;
  const { strengths } = network.out;
  return new Scores(
    {
      measure: 'capacityToRecipient',
      range: [0, Number.POSITIVE_INFINITY],
      unit: unweighted ? 'ties' : 'strength',
      source: 'Ford and Fulkerson 1956, doi:10.4153/CJM-1956-045-5',
      options: { unweighted, recipients: recipientsNote(options) },
    },
    network,
    flows(network, recipientsOf(network, options), false, (e) => (unweighted ? 1 : (strengths[e] as number))),
  );
}

function flows(
  network: Network,
  recipients: readonly number[],
  onceEach: boolean,
  capacity: (e: number) => number,
): (number | null)[] {
  const n = network.ids.length;
  if (recipients.length === 0) return network.ids.map(() => null);
  const isRecipient = new Set(recipients);
  // all recipients are one point; where nobody may be passed twice, everyone else is a door (i) and a hall (n + 1 + i)
  const end = n;
  const pipes = flowNetwork(2 * n + 1);
  const { offsets, neighbours } = network.out;
  for (let i = 0; i < n; i++) {
    if (isRecipient.has(i)) continue;
    const hall = onceEach ? n + 1 + i : i;
    if (onceEach) pipes.pipe(i, hall, 1);
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = neighbours[e] as number;
      pipes.pipe(hall, isRecipient.has(j) ? end : j, capacity(e));
    }
  }
  return network.ids.map((_, i) => {
    if (isRecipient.has(i)) return null;
    // nothing more can leave than the ties onwards carry
    let most = 0;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) most += capacity(e);
    return pipes.most(onceEach ? n + 1 + i : i, end, most);
  });
}
