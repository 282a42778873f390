import { checkNames, oneOf, trueOrFalse, wholeFrom } from '../../kernel/allowed';
import { measureById, measures } from '../../measures/registry';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { COMBINES, type ProjectOptions, project } from '../../model/project';
import { type Tidy, tabled } from '../../text/tidy';
import { alignedTo } from './aligned';
import { cohenKappa, type KappaAgreement } from './cohen-kappa';
import { differenceRows } from './comparison-rows';
import { type Composition, compositionOf, type MixingDifference, mixingDifferences } from './composition';
import { type IndexDifference, indexDifferences } from './index-differences';
import { type Judgements, judgementCount, judgementDifferences } from './judgement-differences';
import { type Likeness, likenessOf } from './likeness';
import { type Matching, type MatchingOptions, matchPlayers } from './matching';
import { type PlayerChange, playerChanges } from './player-changes';
import { type WayToRecipients, wayToRecipients } from './recipients-reached';
import { type MeasureDifferences, scoreDifferences } from './score-differences';
import { sharedNetworks } from './shared-networks';
import { type TieCounts, type TieDifference, tieCounts, tieDifferences } from './tie-differences';

/** Measures that are compared where nobody asks for others. */
export const COMPARED_MEASURES: readonly string[] = [
  ...['degree', 'betweenness', 'sectorRichness', 'constraint'],
  ...['distanceToRecipient', 'recipientDependency'],
];
/** Indices of the whole network that are compared where nobody says otherwise. */
export const COMPARED_INDICES: readonly string[] = [
  ...['ties', 'density', 'isolates', 'components', 'reciprocity', 'transitivity', 'meanDistance'],
  ...['degreeCentralization', 'betweennessCentralization', 'eiIndex', 'assortativity', 'sectorHill1', 'recipientReach'],
];

/** How two ecosystems are matched and measured. */
export interface CompareOptions extends MatchingOptions, Pick<ProjectOptions, 'combine' | 'directed'> {
  /** Ids of measures and indices of the registry. Default: some of each. */
  readonly measures?: readonly string[];
  /** Give the normalized form of measures. Default: true: maps of different sizes can be compared so. */
  readonly normalized?: boolean;
  /** Draws of the tests against chance; 0 for none. Default: 499. */
  readonly permutations?: number;
  /** Default: 1. */
  readonly seed?: number;
  /** Compare judgements too. Default: false. */
  readonly withPrivate?: boolean;
}

const COMPARE_OPTIONS = [
  'match',
  'same',
  'combine',
  'directed',
  'measures',
  'normalized',
  'permutations',
  'seed',
  'withPrivate',
] as const satisfies readonly (keyof CompareOptions)[];

/** What differs between two maps. Players go by the ids of the map before; those of the map after only stand in `matching`. */
export interface Comparison {
  readonly size: { readonly before: number; readonly after: number; readonly both: number };
  readonly matching: Matching;
  /** Ids of those on one map only, as everything below calls them. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly players: readonly PlayerChange[];
  readonly ties: readonly TieDifference[];
  readonly tieCounts: TieCounts;
  readonly likeness: Likeness;
  /** Whether the two place the players of both alike. */
  readonly placing: { readonly sector: KappaAgreement; readonly ring: KappaAgreement };
  /** Absent unless asked for. */
  readonly judgements?: Judgements;
  /** Judgements of players of both maps that were left out as private. */
  readonly leftOut: number;
  readonly measures: readonly MeasureDifferences[];
  readonly indices: readonly IndexDifference[];
  readonly sectors: Composition;
  readonly rings: Composition;
  readonly mixing: readonly MixingDifference[];
  readonly recipients: { readonly before: WayToRecipients; readonly after: WayToRecipients };
  readonly reading: {
    readonly directed: boolean;
    readonly normalized: boolean;
    readonly permutations: number;
    readonly seed: number;
  };
}

/**
 * What differs between two maps: of one service at two dates (`at` gives them), of two services, or of one service by two people.
 *
 * Players are matched by id, else as the options say; sectors, rings and types of ties by id or name. Both networks are read with
 * directions where either has them. Figures of the whole are compared for each map as it is, and against chance among the
 * players of both (see `chance`).
 *
 * As a table (`rows`) it is a record for every difference.
 *
 * Range: each part says it.
 * Undefined: null where a figure is on one of the maps; lists are empty where nothing differs.
 * Cost: twice that of the measures; of the tests, that of the indices for every draw.
 * Source: the single functions say it.
 *
 * @throws {PlayermapError} `unknown-id`, `unknown-measure`, or `bad-option` for an option that does not exist.
 * @example
 * const whole = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'ngo' }, { id: 'fund', from: '2021' }],
 *   ties: [{ source: 'fund', target: 'ngo' }, { source: 'city', target: 'ngo' }],
 * });
 * const found = compareEcosystems(at(whole, '2019'), at(whole, '2022'));
 * assert.deepEqual(found.onlyAfter, ['fund']);
 * assert.deepEqual(found.ties.map(({ kind }) => kind), ['gained-by-entry']);
 * assert.deepEqual(found.rows().slice(0, 2).map(({ kind, id, what }) => [kind, id, what]), [
 *   ['player', 'fund', 'there'],
 *   ['tie', 'fund', 'gained-by-entry'],
 * ]);
 */
export function compareEcosystems(
  before: Ecosystem,
  after: Ecosystem,
  options: CompareOptions = {},
): Comparison & Tidy {
  requireEcosystem(before);
  requireEcosystem(after);
  const { match, same, combine, measures: asked, normalized = true, seed = 1, withPrivate = false } = options;
  const { permutations = 499 } = options;
  checkNames(options, COMPARE_OPTIONS);
  wholeFrom(0, 'permutations', permutations);
  for (const [name, value] of Object.entries({ normalized, withPrivate })) trueOrFalse(name, value);
  if (combine !== undefined) oneOf('combine', combine, COMBINES);
  const wanted = wantedOf(asked);
  const matching = matchPlayers(before, after, { ...(match && { match }), ...(same && { same }) });
  const aligned = alignedTo(before, after, matching);
  const directed = options.directed ?? [before, after].some((one) => one.ties.some((tie) => one.isDirected(tie)));
  const [was, is] = [before, aligned].map((one) => project(one, { ...(combine && { combine }), directed })) as [
    ReturnType<typeof project>,
    ReturnType<typeof project>,
  ];
  const shared = sharedNetworks(was, is);
  const draws = { permutations, seed };
  const reading = { normalized, seed };
  const ties = tieDifferences(before, aligned);
  const both = matching.both.map((one) => one.before);
  const placed = (of: (ecosystem: Ecosystem, id: string) => string | null) =>
    cohenKappa(
      both.map((id) => of(before, id)),
      both.map((id) => of(aligned, id)),
    );
  const found: Comparison = {
    size: { before: before.stakeholders.length, after: after.stakeholders.length, both: both.length },
    matching,
    onlyBefore: matching.onlyBefore,
    onlyAfter: is.ids.filter((id) => !was.index.has(id)),
    players: playerChanges(before, aligned),
    ties,
    tieCounts: tieCounts(before, aligned, ties),
    likeness: likenessOf(was, is, shared, draws),
    placing: { sector: placed((one, id) => one.sectorOf(id)), ring: placed((one, id) => one.ringOf(id)) },
    ...(withPrivate && { judgements: judgementDifferences(before, aligned) }),
    leftOut: withPrivate ? 0 : judgementCount(before, aligned),
    measures: wanted.scores.map((id) => scoreDifferences(was, is, id, reading)),
    indices: indexDifferences(was, is, shared, { indices: wanted.indices, reading, ...draws }),
    sectors: compositionOf(before, aligned, 'sector'),
    rings: compositionOf(before, aligned, 'ring'),
    mixing: mixingDifferences(was, is),
    recipients: { before: wayToRecipients(was), after: wayToRecipients(is) },
    reading: { directed, normalized, ...draws },
  };
  return tabled(found, differenceRows);
}

/** Ids that are both scores and indices give both. */
function wantedOf(asked: readonly string[] | undefined) {
  if (!asked) return { scores: COMPARED_MEASURES, indices: COMPARED_INDICES };
  for (const id of asked) measureById(id);
  const has = (kind: 'scores' | 'index') => asked.filter((id) => knows(id, kind));
  return { scores: has('scores'), indices: has('index') };
}

const knows = (id: string, kind: 'scores' | 'index'): boolean =>
  measures.some((measure) => measure.id === id && measure.kind === kind);
