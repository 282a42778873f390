/** One line of the index of measures: a public function, where it shows in `playermap measure`, and what else is known of it. */
export interface MeasureRow {
  readonly name: string;
  /** `kind:id` of the registry, apart by spaces. */
  readonly ids?: string;
  /** Entries of the small test graph that are its values, by the beginning of their keys. Default: the name. */
  readonly t8?: string;
  /** Programs whose values stand in a test of it beside those of the reference files, with the test: "vegan diversity/diversity". */
  readonly tests?: readonly string[];
}

const row = (name: string, ids?: string, more: Omit<MeasureRow, 'name' | 'ids'> = {}): MeasureRow => ({
  name,
  ...(ids && { ids }),
  ...more,
});

const DIVERSITY = ['vegan diversity/diversity'];
const SETS = ['Fragmentation', 'DistanceFragmentation', 'RecipientLoss', 'Reach', 'DistanceReach'];

/** Every public function of `playermap/measures` once, by topic. */
export const TOPICS: Readonly<Record<string, readonly MeasureRow[]>> = {
  'Centrality of stakeholders and ties': [
    row('degree', 'scores:degree scores:inDegree scores:outDegree'),
    row('strength', 'scores:strength scores:inStrength scores:outStrength'),
    row('betweenness', 'scores:betweenness', { tests: ['graphology-metrics centrality/large'] }),
    row('betweennessInWorkers'),
    row('estimateInterval'),
    row('tieBetweenness', 'table:tieBetweenness', {
      t8: 'edgeBetweenness',
      tests: ['graphology-metrics centrality/large'],
    }),
    row('closeness', 'scores:closeness'),
    row('harmonic', 'scores:harmonic'),
    row('eigenvector', 'scores:eigenvector'),
    row('pagerank', 'scores:pagerank scores:recipientPagerank'),
    row('katz', 'scores:katz'),
    row('hubs', 'scores:hubs', { t8: 'hits.hub', tests: ['graphology-metrics centrality/large'] }),
    row('authorities', 'scores:authorities', { t8: 'hits.authority', tests: ['graphology-metrics centrality/large'] }),
    row('core', 'scores:core'),
    row('clustering', 'scores:clustering'),
    row('informationCentrality', 'scores:informationCentrality'),
    row('currentFlowBetweenness', 'scores:currentFlowBetweenness'),
    row('articulationPoint', 'scores:articulationPoint'),
    row('bridges', 'table:bridges', { tests: ['igraph centrality/reference', 'NetworkX centrality/reference'] }),
    row('dominatorTree', 'table:dominators', {
      tests: ['igraph recipient/t8', 'NetworkX recipient/t8', 'graph-tool recipient/t8'],
    }),
    row('keyPlayers', SETS.map((goal) => `table:keyPlayers${goal}`).join(' ')),
  ],
  'The network as a whole': [
    row('tieCount', 'index:ties'),
    row('isolates', 'index:isolates'),
    row('density', 'index:density'),
    row('reciprocity', 'index:reciprocity'),
    row('transitivity', 'index:transitivity'),
    row('meanClustering', 'index:meanClustering'),
    row('diameter', 'index:diameter'),
    row('meanDistance', 'index:meanDistance'),
    row('globalEfficiency', 'index:globalEfficiency'),
    row('componentCount', 'index:components'),
    row('strongComponentCount', 'index:strongComponents'),
    row('degreeCentralization', 'index:degreeCentralization'),
    row('betweennessCentralization', 'index:betweennessCentralization'),
  ],
  'Seen from the recipients': [
    row('distanceToRecipient', 'scores:distanceToRecipient', { t8: 'distanceToRecipient|distance.U.hops.r' }),
    row('distanceFromRecipient', 'scores:distanceFromRecipient', { tests: ['igraph recipient/t8'] }),
    row('recipientDependency', 'scores:recipientDependency', { t8: 'dependencyOnRecipient' }),
    row('recipientDependencyBy', 'table:dependencyBySector'),
    row('gatekeeping', 'scores:gatekeeping', { tests: ['NetworkX recipient/t8'] }),
    row('gatesToRecipient', 'table:gatesToRecipient', { tests: ['NetworkX recipient/t8'] }),
    row('routesToRecipient', 'scores:routesToRecipient table:independentRoutes', { tests: ['NetworkX recipient/t8'] }),
    row('capacityToRecipient', 'scores:capacityToRecipient', { tests: ['NetworkX recipient/t8'] }),
    row('recipientReach', 'index:recipientReach'),
    row('wayToRecipient'),
    row('sectorReach', 'table:sectorReach'),
    row('recipientVoice', 'table:recipientVoice'),
    row('ringDistance', 'table:ringDistance'),
    row('ringSkippingTies', 'table:ringSkippingTies'),
  ],
  Diversity: [
    row(
      'mapDiversity',
      'index:sectorShannon index:sectorSimpson index:sectorHill0 index:sectorHill1 index:sectorHill2 index:sectorEvenness index:sectorIqv',
      { tests: DIVERSITY },
    ),
    row('neighbourDiversity', 'scores:sectorRichness scores:sectorShannon scores:sectorHill2', {
      t8: 'sectorEntropyCoef',
      tests: ['vegan diversity/neighbour-diversity'],
    }),
    row('composition'),
    row('diversity'),
    row('diversityTable', 'table:ringDiversity table:communityDiversity'),
    row('diversityInterval'),
    row('richness', undefined, { tests: DIVERSITY }),
    row('shannon', undefined, { tests: DIVERSITY }),
    row('simpson', undefined, { tests: DIVERSITY }),
    row('unbiasedSimpson', undefined, { tests: DIVERSITY }),
    row('iqv'),
    row('hill', undefined, { tests: DIVERSITY }),
    row('evenness'),
    row('bergerParker'),
    row('raoQ', 'index:sectorRao', { tests: DIVERSITY }),
    row('similarityDiversity', 'index:sectorSimilarHill2'),
    row('sectorSimilarity'),
    row('chao1', 'index:sectorChao1', { tests: ['vegan diversity/unseen'] }),
    row('coverage'),
    row('rarefaction', 'index:sectorRarefaction', { tests: ['vegan diversity/unseen'] }),
  ],
  'Mixing and segregation': [
    row('mixingMatrix', 'table:mixing', { tests: ['netseg mixing/mixing-t8', 'NetworkX mixing/mixing-t8'] }),
    row('eiIndex', 'index:eiIndex', { t8: 'ei.' }),
    row('stakeholderEi', 'scores:eiIndex'),
    row('sectorEi'),
    row('eiBounds', 'index:eiMinimum index:eiMaximum index:eiRescaled'),
    row('assortativity', 'index:assortativity', {
      t8: 'assortativity.sector|netseg.assort',
      tests: ['graph-tool mixing/mixing-t8'],
    }),
    row('numericAssortativity', undefined, { t8: 'assortativity.ring|assortativity.degree' }),
    row('sectorModularity', 'index:sectorModularity', { t8: 'modularity.sector' }),
    row('coleman', 'table:coleman'),
    row('freemanSegregation', 'index:freemanSegregation'),
    row('withinOddsRatio', 'index:withinOddsRatio', { t8: 'orwg' }),
    row('guptaAndersonMay', 'index:guptaAndersonMay', { t8: 'guptaAndersonMay|netseg.gamix' }),
    row('spectralSegregation', undefined, { t8: 'ssi' }),
    row('meanSpectralSegregation', 'index:spectralSegregation'),
    row('crossTable', 'table:rings'),
  ],
  'Bridging and brokerage': [
    row('brokerage', 'table:brokerage', { t8: 'gf.' }),
    row('brokeragePermutation', 'table:brokeragePermutation'),
    row('constraint', 'scores:constraint'),
    row('effectiveSize', 'scores:effectiveSize'),
    row('efficiency', 'scores:efficiency', { t8: 'burtEfficiency' }),
    row('hierarchy', 'scores:hierarchy', { t8: 'burtHierarchy' }),
    row('participation', 'scores:participation'),
    row('withinSectorZ', 'scores:withinSectorZ', { t8: 'withinModuleZ' }),
    row('crossSectorBetweenness', 'scores:crossSectorBetweenness'),
    row('crossSectorBetweennessInWorkers'),
    row('crossSectorShare', 'scores:crossSectorShare'),
    row('sectorPairBetweenness', 'table:sectorPairBetweenness', { t8: 'localGefura' }),
    row('bridgingCoefficient', 'scores:bridgingCoefficient'),
    row('bridgingCentrality', 'scores:bridgingCentrality', { t8: 'bridgingCentrality' }),
    row('everettValente', 'scores:everettValente'),
    row('valenteFujimoto', 'scores:valenteFujimoto', { t8: 'bridgingValenteFujimoto' }),
    row('localBridges', 'table:localBridges', { tests: ['NetworkX bridging/bridging'] }),
  ],
  Communities: [
    row('communities', 'scores:community index:communities index:communityModularity'),
    row('consensusCommunities'),
    row('agreementOf', undefined, { tests: ['scikit-learn communities/agreement', 'igraph communities/agreement'] }),
    row('sectorAgreement', 'index:communitySectorAmi index:communitySectorAri'),
  ],
  'Inference: beside chance, and with something missing': [
    row('mixingTests'),
    row('labelPermutation'),
    row('sectorTests'),
    row('stakeholderTests'),
    row('agreementTests'),
    row('rewired'),
    row('rewiringTest'),
    row('qap', undefined, { t8: 'qap.cor' }),
    row('sameGroup'),
    row('tiesIn'),
    row('robustness'),
    row('robustnessReport'),
    row('rankStability'),
    row('holm', undefined, { tests: ['p.adjust inference/multiple-testing'] }),
    row('benjaminiHochberg', undefined, { tests: ['p.adjust inference/multiple-testing'] }),
  ],
  'Layers and time': [
    row('layersOf'),
    row('multiplexParticipation'),
    row('layerOverlap'),
    row('multiplexTies'),
    row('compareNetworks'),
  ],
  'All of it at once': [
    row('measureAll', 'table:sectorPairs'),
    row('measureAllInWorkers'),
    row('measuredTables'),
    row('findings'),
    row('measureById'),
    row('groupsBy'),
    row('toGraphology'),
  ],
};

/** Why a function has no id of its own in `playermap measure`, by the reason. */
const REASONS: readonly (readonly [reason: string, names: string])[] = [
  ['it is asked of one stakeholder', 'wayToRecipient'],
  [
    'the same values, worked out by several workers',
    'betweennessInWorkers crossSectorBetweennessInWorkers measureAllInWorkers',
  ],
  ['of a score that was sampled', 'estimateInterval'],
  [
    'of any list of counts, or of an index that you choose',
    'diversity richness shannon simpson unbiasedSimpson iqv hill evenness bergerParker coverage diversityInterval',
  ],
  ['needs whose composition, and counted how', 'composition'],
  ['makes an argument of others', 'sectorSimilarity sameGroup tiesIn rewired layersOf'],
  ['stands in the section of sectors under `eiIndex`', 'sectorEi'],
  ['needs a column of numbers', 'numericAssortativity'],
  ['its mean is the index `spectralSegregation`', 'spectralSegregation'],
  ['needs a number of searches and a threshold', 'consensusCommunities'],
  ['needs a partition of yours', 'agreementOf'],
  ['stands beside what it tests', 'mixingTests sectorTests stakeholderTests agreementTests'],
  ['needs a number of yours to test', 'labelPermutation rewiringTest'],
  ['needs relations to compare', 'qap'],
  ['needs a measure and kinds of damage', 'robustness robustnessReport'],
  ['needs draws of a measure', 'rankStability'],
  ['corrects p-values of yours', 'holm benjaminiHochberg'],
  ['needs ties by type, which one network no longer holds', 'multiplexParticipation layerOverlap multiplexTies'],
  ['needs two networks: before and after', 'compareNetworks'],
  ['what `-o` writes', 'measuredTables'],
  ['needs the ecosystem; its sentences stand in `findings`', 'findings'],
  ['finds an entry', 'measureById'],
  ['makes groups for others', 'groupsBy'],
  ['gives the network to another library', 'toGraphology'],
];

/** Why a public function is only a function; undefined where nobody said. */
export const whyFunction = (name: string): string | undefined =>
  REASONS.find(([, names]) => names.split(' ').includes(name))?.[0];
