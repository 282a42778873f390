import { oneOf, wholeFrom } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Network } from '../../kernel/network';
import { byText } from '../../kernel/order';
import { undirectedReading } from '../../kernel/reading';
import { DIVERSITY_INDICES, type DiversityIndexId } from '../../measures/diversity/diversity-index';
import { gatekeeping } from '../../measures/recipient/gatekeeping';
import type { Ecosystem } from '../../model/ecosystem';
import { project } from '../../model/project';
import { withRecipients } from '../../model/recipients';
import { type SelectOptions, select } from '../../model/select';
import { type Tidy, tabled } from '../../text/tidy';
import type { Aim } from './aim';
import { type CandidateOptions, candidates, ENDS, sharedTopics } from './candidates';
import { diversityAim } from './diversity-aim';
import { dependencyAim, gateAim, gatekeeperOf } from './gatekeeper-aim';
import { reachAim } from './reach-aim';

export const TIE_AIMS = ['diversity', 'reach', 'gatekeeper'] as const;
export type TieAim = (typeof TIE_AIMS)[number];

export interface SuggestTiesOptions extends SelectOptions, CandidateOptions {
  /** Diverse surroundings for everybody; sectors that get through to the recipients; independence of one gatekeeper. */
  readonly aim: TieAim;
  /** How many ties at most. Default: 5. */
  readonly count?: number;
  /** The gatekeeper. Default: the one without whom most lose every way to the recipients, else through whom most go. */
  readonly about?: string;
  /** Within how many steps of the recipients. Default: 2. */
  readonly steps?: number;
  /** Index of the diversity of surroundings. Default: `sectorRichness`, the number of sectors. */
  readonly index?: DiversityIndexId;
  /** Column that makes the groups. Default: `sector`. */
  readonly by?: string;
  /** Ids of those who count as recipients. Default: the recipients of the ecosystem. */
  readonly recipients?: readonly string[];
}

/** One new tie, what it gains, and what is then reached. */
export interface SuggestedTie {
  readonly source: string;
  readonly target: string;
  /** Gain and value of the measures, in their order. */
  readonly gains: readonly number[];
  readonly values: readonly number[];
  /** Topics the two work on. */
  readonly sharedTopics: readonly string[];
}

export interface SuggestedTies {
  readonly aim: TieAim;
  readonly measures: readonly string[];
  /** The gatekeeper, where the aim has one. */
  readonly about: string | null;
  /** Values before the first tie. */
  readonly before: readonly number[];
  /** Pairs that were thought of at first. */
  readonly candidates: number;
  /** Whether the ties together are at least 1 - 1/e (63 %) as good as the best possible ones, for the first measure. */
  readonly guaranteed: boolean;
  readonly ties: readonly SuggestedTie[];
}

/**
 * Which few new ties would do most: for diverse surroundings, for the recipients' reach, or against a single gatekeeper.
 *
 * Greedy: the tie that gains most is taken, and again with it in place, until nothing gains. Gains are exact: the values are
 * those of the plain measures on the ecosystem with the ties added, each undirected and of strength 1.
 * `diversity`: mean over all stakeholders of an index of the sectors around them (`neighbourDiversity`, each neighbour once,
 * nobody around is 0). `reach`: sectors of which somebody has a way to the recipients within some steps (`sectorReach`), then
 * the share of the stakeholders who have (`recipientReach`). `gatekeeper`: how many others lose every way to the recipients
 * without it (`gatekeeping`); where nobody does, how many go through it (`recipientDependency`).
 * Equal gains: more shared topics first, then two sectors before one, then those with fewer ties, then ids.
 *
 * Range: gains above 0 in the first measure, or equal there and above 0 in the second.
 * Undefined: no ties where nothing gains; `about` null where nobody holds a gate.
 * Cost: `diversity` O(count x (n^2 + n k)) for k sectors; `reach` O(count x n^2 x those near an end); `gatekeeper`
 * O(count x (n^2 + those behind it x (n + m))), for dependency O(count x pairs x (n + m)).
 * Source: greedy choice: Nemhauser, Wolsey and Fisher 1978, doi:10.1007/BF01588971, whose bound holds where `guaranteed`: number
 * of sectors around, ties at the recipients only (`ends`), hard gates where everybody behind them may be tied to somebody who is
 * not; and without `maxDegree`. Aims and order ours.
 *
 * @throws {PlayermapError} `bad-option` for an option, `unknown-id` for a gatekeeper or recipient, that is not there.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'families', ring: 'recipient' }, { id: 'gate' }, { id: 'school' }, { id: 'clinic' }],
 *   ties: [
 *     { source: 'school', target: 'gate' },
 *     { source: 'gate', target: 'families' },
 *     { source: 'clinic', target: 'families' },
 *   ],
 * });
 * const { about, before, ties } = suggestTies(ecosystem, { aim: 'gatekeeper' });
 * assert.deepEqual([about, before], ['gate', [1]]);
 * assert.deepEqual(ties.map(({ source, target, values }) => [source, target, values]), [['clinic', 'school', [0]]]);
 */
export function suggestTies(whole: Ecosystem, options: SuggestTiesOptions): SuggestedTies & Tidy {
  const { aim: kind, count = 5, ends = 'others', maxDegree, recipients, ...selection } = checked(options);
  const { ties: _, where: __, ...of } = chosen(selection);
  const dated = select(withRecipients(whole, recipients), of).ecosystem;
  let { ecosystem } = select(withRecipients(whole, recipients), chosen(selection));
  let network = project(ecosystem);
  const about = kind === 'gatekeeper' ? gatekeeper(network, options.about) : null;
  const aim = kind === 'gatekeeper' && about === null ? null : aimOf(kind, network, about, { ...options, ends });
  const empty = { aim: kind, measures: [], about, before: [], candidates: 0, guaranteed: true, ties: [] };
  if (!aim) return withRows(empty);
  const before = aim.values(network);
  const ties: SuggestedTie[] = [];
  let everything = dated;
  let pairs = 0;
  let guaranteed = false;
  while (ties.length < count) {
    const isPossible = candidates(everything, network, { ...options, ends });
    const found = best(everything, network, aim, isPossible);
    if (ties.length === 0) {
      pairs = found.pairs;
      guaranteed = maxDegree === undefined && aim.promises(network, isPossible);
    }
    if (!found.tie) break;
    const [source, target] = found.tie;
    const tie = { source, target, directed: false };
    ecosystem = ecosystem.derive({ ties: [...ecosystem.ties, tie] });
    everything = everything.derive({ ties: [...everything.ties, tie] });
    network = project(ecosystem);
    const last = ties.at(-1)?.values ?? before;
    const values = aim.values(network);
    const gains = values.map((value, m) => (aim.less ? (last[m] as number) - value : value - (last[m] as number)));
    ties.push({ source, target, gains, values, sharedTopics: sharedTopics(dated, source, target) });
  }
  const measures = aim.measures.filter((name) => name !== undefined);
  return withRows({ aim: kind, measures, about, before, candidates: pairs, guaranteed, ties });
}

const withRows = (found: SuggestedTies): SuggestedTies & Tidy =>
  tabled(found, ({ ties, measures }) =>
    ties.map(({ source, target, gains, sharedTopics }) => {
      const gained = measures.map((id, i) => [`${id}Gain`, gains[i]] as const);
      return { source, target, ...Object.fromEntries(gained), sharedTopics };
    }),
  );

function checked(options: SuggestTiesOptions): SuggestTiesOptions {
  const { aim, count, steps, index, maxDegree, ends } = options;
  oneOf('aim', aim, TIE_AIMS);
  if (count !== undefined) wholeFrom(1, 'count', count);
  if (steps !== undefined) wholeFrom(1, 'steps', steps);
  if (maxDegree !== undefined) wholeFrom(1, 'maxDegree', maxDegree);
  if (index !== undefined) oneOf('index', index, Object.keys(DIVERSITY_INDICES));
  if (ends !== undefined) oneOf('ends', ends, ENDS);
  return options;
}

const chosen = ({ ties, where, at, level }: SelectOptions): SelectOptions => ({
  ...(ties && { ties }),
  ...(where && { where }),
  ...(at !== undefined && { at }),
  ...(level && { level }),
});

function gatekeeper(network: Network, about: string | undefined): string | null {
  if (about === undefined) return gatekeeperOf(network);
  if (network.index.has(about)) return about;
  throw new PlayermapError('unknown-id', `no stakeholder has the id "${about}"; ${orNearest(about, network.ids)}`);
}

function aimOf(kind: TieAim, network: Network, about: string | null, options: SuggestTiesOptions): Aim {
  const { index = 'sectorRichness', by = 'sector', steps = 2, ends } = options;
  if (kind === 'diversity') return diversityAim(index, by);
  if (kind === 'reach') return reachAim(steps, by, ends === 'recipients');
  const player = about as string;
  const holds = (gatekeeping(network, { normalized: false }).get(player) ?? 0) > 0;
  return holds ? gateAim(player) : dependencyAim(player);
}

/** The pair that gains most, in a total order; and how many pairs were possible. */
function best(whole: Ecosystem, network: Network, aim: Aim, isPossible: (i: number, j: number) => boolean) {
  const { ids } = network;
  const { offsets } = undirectedReading(network);
  const degree = (i: number) => (offsets[i + 1] as number) - (offsets[i] as number);
  const gains = aim.gains(network);
  const order = [...ids.keys()].sort((a, b) => byText(ids[a] as string, ids[b] as string));
  let pairs = 0;
  let chosenPair: readonly [string, string] | null = null;
  let highest: readonly number[] = [];
  for (const [place, i] of order.entries()) {
    for (const j of order.slice(place + 1)) {
      if (!isPossible(i, j)) continue;
      pairs++;
      const gain = gains(i, j);
      if (gain.every((each) => each <= 0) || compare(gain, highest) < 0) continue;
      const [a, b] = [ids[i] as string, ids[j] as string];
      const sectors = whole.sectorOf(a) === whole.sectorOf(b) ? 0 : 1;
      const rank = [...gain, sharedTopics(whole, a, b).length, sectors, -(degree(i) + degree(j))];
      // of equal ones the first: the ids are in order
      if (compare(rank, highest) <= 0) continue;
      highest = rank;
      chosenPair = [a, b];
    }
  }
  return { pairs, tie: chosenPair };
}

/** Order of two lists of numbers, as far as the shorter goes; nothing is less than anything. */
function compare(a: readonly number[], b: readonly number[]): number {
  if (b.length === 0) return 1;
  for (let k = 0; k < Math.min(a.length, b.length); k++) if (a[k] !== b[k]) return (a[k] as number) - (b[k] as number);
  return 0;
}
