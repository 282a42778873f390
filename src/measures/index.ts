export type { WorkerOptions } from '../kernel/in-workers';
export type { Adjacency, Network } from '../kernel/network';
export type { Direction as TieDirection, Distance } from '../kernel/reading';
export type { MediaBundle } from '../text/notebook';
export type { Tidy, TidyRow } from '../text/tidy';
export { bridgingCentrality, bridgingCoefficient } from './bridging/bridging-centrality';
export {
  type Brokerage,
  type BrokerageOptions,
  type BrokerageRow,
  brokerage,
  ROLES,
  type Role,
  type RoleFigures,
  type RoleTotal,
} from './bridging/brokerage';
export { BROKER_ROLES, type BrokerRole } from './bridging/brokerage-counts';
export { type BrokeragePermutation, brokeragePermutation } from './bridging/brokerage-permutation';
export {
  type CrossSectorOptions,
  crossSectorBetweenness,
  crossSectorBetweennessInWorkers,
  crossSectorShare,
} from './bridging/cross-sector-betweenness';
export { everettValente } from './bridging/everett-valente';
export { type LocalBridge, localBridges } from './bridging/local-bridges';
export { type ParticipationOptions, participation, withinSectorZ } from './bridging/participation';
export {
  type SectorPairBetweenness,
  type SectorPairRow,
  sectorPairBetweenness,
} from './bridging/sector-pair-betweenness';
export {
  constraint,
  effectiveSize,
  efficiency,
  hierarchy,
  type StructuralHoleOptions,
} from './bridging/structural-holes';
export { valenteFujimoto } from './bridging/valente-fujimoto';
export {
  type BetweennessOptions,
  betweenness,
  betweennessInWorkers,
  type SampledBetweennessOptions,
  type TieBetweenness,
  type TieScore,
  tieBetweenness,
} from './centrality/betweenness';
export { betweennessCentralization, degreeCentralization } from './centrality/centralization';
export { type ClosenessOptions, closeness, harmonic } from './centrality/closeness';
export { clustering, meanClustering, transitivity } from './centrality/clustering';
export { core } from './centrality/core';
export { currentFlowBetweenness, informationCentrality } from './centrality/current-flow';
export { articulationPoint, type Bridges, bridges } from './centrality/cut-points';
export { type DegreeOptions, degree, type StrengthOptions, strength } from './centrality/degree';
export { diameter, globalEfficiency, meanDistance } from './centrality/distance-indices';
export { type DominatorOptions, type Dominators, dominatorTree } from './centrality/dominator';
export { eigenvector } from './centrality/eigenvector';
export { authorities, type HitsOptions, hubs } from './centrality/hits';
export { type KatzOptions, katz } from './centrality/katz';
export type { Search as KeyPlayerSearch } from './centrality/key-player-search';
export { type KeyPlayerGoal, type KeyPlayerOptions, type KeyPlayers, keyPlayers } from './centrality/key-players';
export {
  componentCount,
  density,
  isolates,
  reciprocity,
  strongComponentCount,
  tieCount,
} from './centrality/network-indices';
export { type PagerankOptions, pagerank } from './centrality/pagerank';
export { compareNetworks, type NetworkChange, type TieTurnover } from './change/compare-networks';
export type { Fates, GroupChange, PairChange } from './change/group-changes';
export type { TieChange, TieFate } from './change/tie-changes';
export { type Agreement, agreementOf } from './communities/agreement';
export { type Communities, type CommunityOptions, communities } from './communities/communities';
export { type ConsensusOptions, consensusCommunities } from './communities/consensus';
export {
  type SectorAgreement,
  type SectorAgreementOptions,
  type SectorAgreementRow,
  type Spread,
  sectorAgreement,
} from './communities/sector-agreement';
export type {
  Described,
  IndexDescriptor,
  MeasureDescriptor,
  ReadingOptions,
  ScoresDescriptor,
  Wording,
} from './descriptor';
export { type Composition, composition } from './diversity/composition';
export type { Amount, CompositionOptions } from './diversity/counted';
export { type Diversity, type DiversityOptions, diversity } from './diversity/diversity';
export { DIVERSITY_INDICES, type DiversityIndex, type DiversityIndexId } from './diversity/diversity-index';
export { diversityInterval, type Interval, type IntervalOptions } from './diversity/diversity-interval';
export {
  type DiversityTable,
  type DiversityTableOptions,
  diversityTable,
  type PartDiversity,
} from './diversity/diversity-table';
export { hill } from './diversity/hill';
export { type MapDiversityOptions, mapDiversity } from './diversity/map-diversity';
export { type NeighbourDiversityOptions, neighbourDiversity } from './diversity/neighbour-diversity';
export { evenness, richness, shannon } from './diversity/shannon';
export {
  raoQ,
  type Similarity,
  type SimilarityOptions,
  sectorSimilarity,
  similarityDiversity,
} from './diversity/similarity';
export { bergerParker, iqv, simpson, unbiasedSimpson } from './diversity/simpson';
export { chao1, coverage, rarefaction } from './diversity/unseen';
export type { Finding, Uncertainty } from './findings/finding';
export { findings } from './findings/findings';
export type { FindingsOptions } from './findings/map-reading';
export type { FindingKind } from './findings/thresholds';
export { type Groups, groupsBy, type Missing } from './groups';
export { agreementTests } from './inference/agreement-tests';
export type { LostPart } from './inference/damage';
export {
  labelPermutation,
  MIXING_INDEX_IDS,
  type MixingIndexId,
  mixingTests,
  type PermutationOptions,
} from './inference/label-permutation';
export { benjaminiHochberg, holm } from './inference/multiple-testing';
export type { NullTest } from './inference/null-test';
export { type QapOptions, qap, type Relation, sameGroup, tiesIn } from './inference/qap';
export { rankStability } from './inference/rank-stability';
export { type RewiringOptions, rewired, rewiringTest } from './inference/rewiring';
export { type RankRange, type Robustness, type RobustnessOptions, robustness } from './inference/robustness';
export { type RobustnessRow, robustnessReport } from './inference/robustness-report';
export { type SectorTests, sectorTests } from './inference/sector-tests';
export { stakeholderTests } from './inference/stakeholder-tests';
export { type LayerOverlap, layerOverlap, type MultiplexTie, multiplexTies } from './layers/layer-overlap';
export { type Layers, layersOf } from './layers/layers';
export { type MultiplexOptions, multiplexParticipation } from './layers/multiplex-participation';
export { assortativity, numericAssortativity, sectorModularity } from './mixing/assortativity';
export { type ColemanHomophily, coleman } from './mixing/coleman';
export { type CrossTable, type CrossTableOptions, crossTable } from './mixing/cross-table';
export { type EiBounds, eiBounds } from './mixing/ei-bounds';
export { eiIndex, type StakeholderEiOptions, stakeholderEi } from './mixing/ei-index';
export { type MixingMatrix, type MixingOptions, mixingMatrix } from './mixing/mixing-matrix';
export { type SectorEi, type SectorEiOptions, sectorEi } from './mixing/sector-ei';
export {
  freemanSegregation,
  guptaAndersonMay,
  type SegregationOptions,
  withinOddsRatio,
} from './mixing/segregation';
export { meanSpectralSegregation, spectralSegregation } from './mixing/spectral-segregation';
export {
  type DependencyByGroup,
  type DependencyOptions,
  recipientDependency,
  recipientDependencyBy,
} from './recipient/dependency';
export { distanceFromRecipient, distanceToRecipient, type RecipientDistanceOptions } from './recipient/distance';
export { type Gates, gatekeeping, gatesToRecipient } from './recipient/gatekeeping';
export {
  type ReachOptions,
  recipientReach,
  type SectorReach,
  type SectorReachRow,
  sectorReach,
} from './recipient/reach';
export type { RecipientOptions } from './recipient/recipients';
export {
  type RingDistance,
  type RingOptions,
  type RingSkippingTies,
  ringDistance,
  ringSkippingTies,
} from './recipient/rings';
export { capacityToRecipient, type RoutesOptions, routesToRecipient } from './recipient/routes';
export { type RecipientVoice, type RecipientVoiceRow, recipientVoice } from './recipient/voice';
export { type WayOptions, type WayToRecipient, wayToRecipient } from './recipient/ways';
export { measureById, measures } from './registry';
export type { DiversitySection, PartsDiversity } from './report/diversity-section';
export type { MeasureAllOptions } from './report/job';
export { measureAll } from './report/measure-all';
export { type MeasureAllInWorkersOptions, measureAllInWorkers } from './report/measure-all-in-workers';
export type {
  Among,
  Carrier,
  Chance,
  ChanceAmongSeveral,
  ChanceColumns,
  Column,
  KeyPlayerChoice,
  Measured,
  MeasureNote,
  PairRow,
  RingSection,
  RoleSection,
  SectorSection,
  SetRow,
  TieRow,
} from './report/measured';
export {
  type MeasuredTable,
  type MeasuredTablesOptions,
  measuredTables,
  type TableCell,
} from './report/measured-tables';
export type { ReachRow, RecipientSection, RouteRow } from './report/recipient-section';
export { type TableDescriptor, tableMeasures } from './report/table-measures';
export { measureIds } from './report/wanted';
export { estimateInterval, type SampleOptions } from './sampling';
export { type Accuracy, type MeasureInfo, Scores } from './scores';
export { type GraphologyOptions, toGraphology } from './to-graphology';
