import type { Formula } from './formula';

/** Centrality of stakeholders and ties, and the network as a whole. */
export const CENTRALITY: Readonly<Record<string, Formula>> = {
  degree: {
    formula: `k(i) = Σ_j a(i,j)                 undirected
k(i) = Σ_j a(i,j) + Σ_j a(j,i)    directed: ties out and ties in
normalized: k(i) / (n − 1)`,
    related: 'inDegree outDegree strength degreeCentralization',
    beware:
      'In a directed network somebody tied both ways counts twice; `project(…, { directed: false })` counts others.',
  },
  inDegree: {
    formula: `k_in(i) = Σ_j a(j,i)
normalized: k_in(i) / (n − 1)`,
    call: "degree(network, { direction: 'in' })",
    related: 'degree outDegree inStrength authorities',
  },
  outDegree: {
    formula: `k_out(i) = Σ_j a(i,j)
normalized: k_out(i) / (n − 1)`,
    call: "degree(network, { direction: 'out' })",
    related: 'degree inDegree outStrength hubs',
  },
  strength: {
    formula: `s(i) = Σ_j w(i,j)                 undirected
s(i) = Σ_j w(i,j) + Σ_j w(j,i)    directed: strengths out and in`,
    related: 'degree inStrength outStrength',
  },
  inStrength: {
    formula: 's_in(i) = Σ_j w(j,i)',
    call: "strength(network, { direction: 'in' })",
    related: 'strength outStrength inDegree',
  },
  outStrength: {
    formula: 's_out(i) = Σ_j w(i,j)',
    call: "strength(network, { direction: 'out' })",
    related: 'strength inStrength outDegree',
  },
  betweenness: {
    formula: `B(v) = Σ σ(s,t|v) / σ(s,t)    over pairs s ≠ t of others than v
normalized: B(v) / ((n − 1)(n − 2)), times 2 if undirected`,
    related: 'crossSectorBetweenness currentFlowBetweenness tieBetweenness recipientDependency',
    beware:
      'It reads strong ties as short ways only with `distance: "inverse-strength"`; by default every tie is one step.',
  },
  closeness: {
    formula: `C(i) = (r / (n − 1)) · (r / Σ d(i,j))    over the r others j that i reaches`,
    related: 'harmonic meanDistance distanceToRecipient',
    beware:
      'Without the first factor, as some programs have it, the score rises when somebody far away leaves the map.',
  },
  harmonic: {
    formula: `H(i) = Σ_j 1 / d(i,j)    j ≠ i; 1 / ∞ = 0
normalized: H(i) / (n − 1)`,
    related: 'closeness globalEfficiency',
  },
  eigenvector: {
    formula: `λ x(i) = Σ_j w(j,i) x(j)    for the largest λ
scaled so that the greatest x is 1`,
    related: 'pagerank katz hubs authorities',
  },
  pagerank: {
    formula: `x(i) = α Σ_j x(j) w(j,i) / s_out(j) + (α D + 1 − α) / n
α = 0.85; D = Σ x(j) over those without a tie out; Σ x(i) = 1`,
    related: 'eigenvector katz recipientPagerank',
  },
  katz: {
    formula: `x(i) = 1 + α Σ_j w(j,i) x(j)
α = 1 / (2 λ) for the largest eigenvalue λ of w, 0.5 where λ = 0
normalized: divided by the greatest x`,
    related: 'eigenvector pagerank',
  },
  hubs: {
    formula: `h(i) ∝ Σ_j w(i,j) a(j),   a(j) ∝ Σ_i w(i,j) h(i)
scaled so that the greatest h is 1`,
    related: 'authorities eigenvector outDegree',
  },
  authorities: {
    formula: `a(j) ∝ Σ_i w(i,j) h(i),   h(i) ∝ Σ_j w(i,j) a(j)
scaled so that the greatest a is 1`,
    related: 'hubs eigenvector inDegree',
  },
  core: {
    formula:
      'core(i) = the largest k for which i is in a part of the network whose members all have degree ≥ k inside it',
    related: 'degree clustering',
  },
  clustering: {
    formula: `C(i) = Σ_{j<q} (w(i,j) + w(i,q)) · [j, q tied] / (s(i) (k(i) − 1))    j, q contacts of i
all strengths equal: 2 t / (k (k − 1)) for t ties among k contacts`,
    related: 'meanClustering transitivity constraint',
  },
  articulationPoint: {
    formula: '1 where the network without i has more components than with it (i itself not counted), else 0',
    related: 'bridges gatekeeping keyPlayersFragmentation',
  },
  informationCentrality: {
    formula: `R(i,j) = resistance between i and j where a tie conducts as much as its strength
I(i) = p / Σ_j R(i,j)    over the p stakeholders j of i's part of the network, R(i,i) = 0`,
    related: 'currentFlowBetweenness closeness',
  },
  currentFlowBetweenness: {
    formula: `one unit of current goes in at s and out at t; a tie conducts as much as its strength
F(v) = Σ_{s<t; s,t ≠ v} ½ Σ_j |current between v and j|
normalized: 2 F(v) / ((n − 1)(n − 2))`,
    related: 'betweenness informationCentrality',
  },
  ties: {
    formula: 'm = number of ties of the simple network: pairs if undirected, arcs if directed',
    related: 'density isolates',
  },
  isolates: { formula: 'number of i with k(i) = 0', related: 'components recipientReach' },
  density: {
    formula: `m / (n (n − 1))      directed
2 m / (n (n − 1))    undirected`,
    related: 'ties transitivity sectorPairs',
  },
  reciprocity: {
    formula: 'number of arcs (i,j) with an arc (j,i) / m',
    related: 'recipientVoice strongComponents',
    beware: 'sna counts pairs of stakeholders instead (`grecip` with `measure = "dyadic.nonnull"`): another number.',
  },
  transitivity: {
    formula: '3 · triangles / pairs of ties that meet in one stakeholder',
    related: 'meanClustering clustering',
  },
  meanClustering: {
    formula: '(1 / n) Σ_i C(i)    C without strengths, 0 below two contacts',
    related: 'clustering transitivity',
  },
  diameter: { formula: 'max d(i,j) over pairs with a way', related: 'meanDistance globalEfficiency' },
  meanDistance: {
    formula: 'mean of d(i,j) over ordered pairs i ≠ j with a way',
    related: 'diameter globalEfficiency closeness',
  },
  globalEfficiency: {
    formula: 'Σ_{i≠j} 1 / d(i,j) / (n (n − 1))    1 / ∞ = 0',
    related: 'meanDistance harmonic valenteFujimoto',
  },
  components: {
    formula: 'number of parts within which there is a way between any two, direction ignored',
    related: 'strongComponents isolates bridges',
  },
  strongComponents: {
    formula: 'number of parts within which there is a way from any one to any other, along the ties',
    related: 'components recipientVoice',
  },
  degreeCentralization: {
    formula: `Σ_i (k_max − k(i)) / ((n − 1)(n − 2))      undirected
Σ_i (k_max − k(i)) / (2 (n − 1)(n − 2))    directed, k = ties in and out`,
    related: 'degree betweennessCentralization',
  },
  betweennessCentralization: {
    formula: 'Σ_i (B_max − B(i)) / (n − 1)    B normalized',
    related: 'betweenness degreeCentralization',
  },
  tieBetweenness: {
    formula: `B(e) = Σ σ(s,t|e) / σ(s,t)    over pairs s ≠ t
normalized: B(e) / (n (n − 1)), times 2 if undirected`,
    related: 'betweenness bridges localBridges',
  },
  bridges: {
    formula: 'ties without which the network has one component more, direction ignored',
    related: 'articulationPoint localBridges tieBetweenness',
  },
  localBridges: {
    formula:
      'span(e) = d(i,j) in the network without e = (i,j), direction ignored; a local bridge has a span of 3 or more',
    related: 'bridges valenteFujimoto',
    call: 'localBridges(network)',
    shown: 'slice(0, 3)',
    beware:
      '`playermap measure` and `measureAll` give the span of every tie, 2 where its ends share a contact; the function lists local bridges only.',
  },
  dominators: {
    formula: `idom(i) = the last stakeholder before i that every way from the start to i passes
here the start is all recipients as one, and ways are walked against the ties`,
    call: "dominatorTree(network, { from: network.recipients.map((i) => network.ids[i] ?? ''), reversed: true })",
    related: 'gatekeeping gatesToRecipient articulationPoint',
  },
  keyPlayersFragmentation: {
    formula: `1 − Σ_c p_c (p_c − 1) / (q (q − 1))
for the q stakeholders that remain without the set, in components of sizes p_c`,
    call: "keyPlayers(network, { goal: 'fragmentation' })",
    related: 'keyPlayersDistanceFragmentation articulationPoint components',
  },
  keyPlayersDistanceFragmentation: {
    formula: `1 − Σ_{i≠j} 1 / d(i,j) / (q (q − 1))
over the q stakeholders that remain without the set`,
    call: "keyPlayers(network, { goal: 'distance-fragmentation' })",
    related: 'keyPlayersFragmentation globalEfficiency',
  },
  keyPlayersRecipientLoss: {
    formula: 'of the others that remain without the set: share without a way along the ties to a recipient',
    call: "keyPlayers(network, { goal: 'recipient-loss' })",
    related: 'gatekeeping recipientReach',
  },
  keyPlayersReach: {
    formula: 'share of all n stakeholders within 1 step (option `steps`) of a member of the set, members included',
    call: "keyPlayers(network, { goal: 'reach' })",
    related: 'keyPlayersDistanceReach degree',
  },
  keyPlayersDistanceReach: {
    formula: '(1 / n) Σ_i 1 / d(set, i)    members of the set count 1; 1 / ∞ = 0',
    call: "keyPlayers(network, { goal: 'distance-reach' })",
    related: 'keyPlayersReach harmonic',
  },
};
