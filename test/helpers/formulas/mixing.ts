import type { Formula } from './formula';

const M =
  'M(g,h) = strength of the ties from sector g to sector h; e(g,h) = M(g,h) / Σ M; a(g) = Σ_h e(g,h), b(h) = Σ_g e(g,h)';
const BOUNDS = 'm ties; P pairs inside sectors, Q between them (ordered pairs if directed)';

/** Mixing, bridging and communities. */
export const MIXING: Readonly<Record<string, Formula>> = {
  'scores:eiIndex': {
    formula: `EI(i) = (E(i) − I(i)) / (E(i) + I(i))
E, I = strength of i’s ties to other sectors and to its own`,
    call: 'stakeholderEi(network)',
    related: 'participation crossSectorShare',
  },
  'index:eiIndex': {
    formula: `EI = (E − I) / (E + I)
E, I = strength of all ties between sectors and inside them`,
    related: 'eiRescaled assortativity freemanSegregation',
    beware:
      'Not against 0: chance alone gives far more than 0 where sectors are many. Read it beside its test, or rescaled.',
  },
  eiMinimum: {
    formula: `(m − 2 min(m, P)) / m
${BOUNDS}`,
    call: 'eiBounds(network)',
    shown: 'least',
    related: 'eiMaximum eiRescaled eiIndex',
  },
  eiMaximum: {
    formula: `(2 min(m, Q) − m) / m
${BOUNDS}`,
    call: 'eiBounds(network)',
    shown: 'most',
    related: 'eiMinimum eiRescaled eiIndex',
  },
  eiRescaled: {
    formula: `2 (EI − least) / (most − least) − 1    EI by numbers of ties
least = (m − 2 min(m, P)) / m, most = (2 min(m, Q) − m) / m
${BOUNDS}`,
    call: 'eiBounds(network)',
    shown: 'rescaled',
    related: 'eiIndex eiMinimum eiMaximum',
  },
  assortativity: {
    formula: `r = (Σ_g e(g,g) − Σ_g a(g) b(g)) / (1 − Σ_g a(g) b(g))
${M}; an undirected tie counts from both ends`,
    related: 'sectorModularity eiIndex coleman',
    beware: 'On a small map chance alone gives less than 0: read it beside its permutation mean.',
  },
  sectorModularity: {
    formula: `Q = Σ_g e(g,g) − Σ_g a(g) b(g)
${M}; an undirected tie counts from both ends`,
    related: 'assortativity communityModularity',
  },
  freemanSegregation: {
    formula: `1 − X / X̄    X ties between sectors (numbers, not strengths)
X̄ = m · (n² − Σ_g n(g)²) / (n (n − 1))    n(g) members of sector g`,
    related: 'eiIndex withinOddsRatio',
  },
  withinOddsRatio: {
    formula: `(t_in · (Q − t_out)) / (t_out · (P − t_in))
t_in, t_out tied pairs inside and between sectors; P, Q all pairs inside and between`,
    related: 'freemanSegregation eiIndex',
  },
  guptaAndersonMay: {
    formula:
      '(Σ_g M(g,g) / Σ_h M(g,h) − 1) / (K − 1)    numbers of ties, K sectors; undirected M(g,g) counts a tie from both ends',
    related: 'assortativity coleman',
  },
  spectralSegregation: {
    formula: `mean of S(i) over those with a known sector
S(i) = λ x(i) / mean(x) for the largest eigenvalue λ and its vector x of the walk that stays inside i’s sector:
from i to a contact of its own sector with probability 1 / (number of all contacts of i)`,
    call: 'meanSpectralSegregation(network)',
    related: 'assortativity freemanSegregation',
  },
  mixing: {
    formula: 'M(g,h) = Σ w(i,j) over ties from sector g to sector h',
    related: 'sectorPairs coleman eiIndex',
  },
  coleman: {
    formula: `w = m(g) (n(g) − 1) / (n − 1) expected inside, I found inside, of m(g) ties out of sector g
(I − w) / (m(g) − w) where I ≥ w, else (I − w) / w`,
    related: 'mixing assortativity eiIndex',
  },
  rings: {
    formula: 'N(ring, g) = stakeholders of sector g in the ring',
    call: 'crossTable(network)',
    related: 'ringDiversity ringSkippingTies',
  },
  sectorPairs: {
    formula: `ties(g,h), strength(g,h) = ties from sector g to h and their strengths; possible(g,h) = pairs that could be tied
density = ties / possible; chance: ties when the sectors are dealt out anew among the stakeholders`,
    call: "measureAll(network, { measures: ['sectorPairs'] })",
    shown: 'pairs?.slice(2, 5).map(({ source, target, ties, possible }) => ({ source, target, ties, possible }))',
    related: 'mixing sectorPairBetweenness density',
  },
  brokerage: {
    formula: `v brokers (i,j), i ≠ j, where i → v and v → j are tied and i → j is not; by sectors of (i, v, j):
coordinator AAA, consultant ABA, representative AAB, gatekeeper ABB, liaison ABC
expected and sd: ties independent of each other, each there with the density of the network; z = (count − expected) / sd`,
    shown:
      'rows().filter(({ count }) => (count ?? 0) > 0).slice(0, 3).map(({ id, role, count }) => ({ id, role, count }))',
    related: 'brokeragePermutation betweenness constraint',
    beware: 'In sna’s output `b_IO` is the representative and `b_OI` the gatekeeper; some programs swap the two.',
  },
  brokeragePermutation: {
    formula: `count of each role as in brokerage; mean, sd over labelings in which the sectors are dealt out anew
z = (count − mean) / sd; p = twice the smaller of the shares of labelings that give as much or more, as little or less`,
    call: 'brokeragePermutation(network, { permutations: 99 })',
    shown:
      'rows().filter(({ observed }) => (observed ?? 0) > 5).slice(0, 3).map(({ id, role, observed }) => ({ id, role, observed }))',
    related: 'brokerage',
  },
  sectorPairBetweenness: {
    formula: 'B(v; g,h) = Σ σ(s,t|v) / σ(s,t)    over s of sector g, t of sector h, s ≠ v ≠ t',
    related: 'crossSectorBetweenness betweenness',
  },
  constraint: {
    formula: `c(i) = Σ_j (p(i,j) + Σ_q p(i,q) p(q,j))²    over contacts j, q of i, q ≠ i, j
p(i,j) = (w(i,j) + w(j,i)) / Σ_q (w(i,q) + w(q,i))`,
    related: 'effectiveSize hierarchy brokerage',
  },
  effectiveSize: {
    formula: `Σ_j (1 − Σ_q p(i,q) m(j,q))    over contacts j, q of i, q ≠ i, j
p as in constraint; m(j,q) = strength of j with q, both directions, over that of j’s strongest contact`,
    related: 'efficiency constraint',
  },
  efficiency: { formula: 'effective size / number of contacts', related: 'effectiveSize constraint' },
  hierarchy: {
    formula: `Σ_j r(j) ln r(j) / (N ln N)    r(j) = c(i,j) / (c(i) / N) over N contacts
c(i,j) the parts of constraint that add up to c(i)`,
    related: 'constraint',
  },
  participation: {
    formula: 'P(i) = 1 − Σ_g p(g)²    p(g) = share of the strength of i’s ties that is with sector g',
    related: 'withinSectorZ sectorHill2 eiIndex',
  },
  withinSectorZ: {
    formula: `z(i) = (κ(i) − mean κ) / sd κ    over the sector of i
κ = strength of the ties inside the own sector; sd of the population`,
    related: 'participation degree',
  },
  crossSectorBetweenness: {
    formula: `B_x(v) = Σ σ(s,t|v) / σ(s,t)    over pairs of two sectors, s ≠ v ≠ t
normalized: divided by the number of pairs of two sectors without v`,
    related: 'crossSectorShare betweenness sectorPairBetweenness',
  },
  crossSectorShare: {
    formula: 'B_x(v) / B(v)    both not normalized',
    related: 'crossSectorBetweenness betweenness',
  },
  bridgingCoefficient: {
    formula: 'β(v) = (1 / k(v)) / Σ_j 1 / k(j)    over the neighbours j of v; k = number of neighbours',
    related: 'bridgingCentrality',
    beware: 'Loose ends have the highest values of all: read it only together with betweenness.',
  },
  bridgingCentrality: {
    formula: 'B(v) · β(v)    betweenness, normalized, times the bridging coefficient',
    related: 'bridgingCoefficient betweenness',
  },
  everettValente: {
    formula: `undirected: (2 B(v) + r(v)) / k(v), without r where k(v) = 1    r = others that v reaches
directed: mean of (B(v) + r_in(v)) / k_in(v) and (B(v) + r_out(v)) / k_out(v); 0 where B(v) = 0`,
    related: 'betweenness bridgingCentrality',
  },
  valenteFujimoto: {
    formula: `mean over the ties e of v of  F − F without e
F = Σ_{i≠j} 1 / d(i,j) / (n (n − 1))`,
    related: 'globalEfficiency bridges localBridges',
  },
  community: {
    formula: `the partition with the greatest Q = Σ_c e(c,c) − Σ_c a(c) b(c) that the searches found
e, a, b as in sectorModularity, with communities in place of sectors`,
    call: 'communities(network)',
    shown: 'rows().slice(0, 3)',
    related: 'communities communityModularity communityDiversity',
  },
  communities: {
    formula: 'number of communities of the partition with the greatest modularity found',
    call: 'communities(network)',
    shown: 'rows().reduce((most, { community }) => Math.max(most, community), 0)',
    related: 'community communityModularity components',
  },
  communityModularity: {
    formula: 'Q = Σ_c e(c,c) − Σ_c a(c) b(c)    over the communities c',
    call: 'communities(network)',
    shown: 'modularity',
    related: 'community sectorModularity',
  },
  communitySectorAmi: {
    formula: `(I − E[I]) / (½ (H_c + H_g) − E[I])
I mutual information of communities and sectors, H their entropies, E[I] its mean where both are dealt out by chance`,
    call: 'sectorAgreement(network, communities(network))',
    shown: 'agreement?.ami',
    related: 'communitySectorAri communityDiversity',
  },
  communitySectorAri: {
    formula: `(Σ C(n(c,g),2) − X) / (½ (A + B) − X)    X = A B / C(N,2)
A = Σ_c C(n(c),2), B = Σ_g C(n(g),2); n(c,g) members of community c and sector g`,
    call: 'sectorAgreement(network, communities(network))',
    shown: 'agreement?.ari',
    related: 'communitySectorAmi communityDiversity',
  },
};
