import type { Formula } from './formula';

/** Seen from the recipients; and how diverse the map is. */
export const RECIPIENTS: Readonly<Record<string, Formula>> = {
  distanceToRecipient: {
    formula: 'd(i) = min over recipients r of d(i, r), along the ties; 0 for a recipient',
    related: 'distanceFromRecipient recipientReach ringDistance',
  },
  distanceFromRecipient: {
    formula: 'd(i) = min over recipients r of d(r, i), along the ties; 0 for a recipient',
    related: 'distanceToRecipient recipientVoice',
  },
  recipientDependency: {
    formula: `D(v) = Σ_s σ(s,R|v) / σ(s,R)    over others s with a way to the recipients R;
σ(s,R): shortest ways from s to the nearest recipient
normalized: D(v) / (others than v with a way)`,
    related: 'gatekeeping betweenness dependencyBySector',
  },
  gatekeeping: {
    formula: `G(v) = number of others whose every way along the ties to every recipient passes v
normalized: G(v) / (others than v with a way)`,
    related: 'gatesToRecipient recipientDependency routesToRecipient keyPlayersRecipientLoss',
    beware:
      'It counts who would be cut off, dependency whose shortest way it is: where there are detours, dependency is high and gatekeeping 0.',
  },
  routesToRecipient: {
    formula: 'most ways from i to the recipients (taken as one end) of which no two share a stakeholder in between',
    related: 'independentRoutes capacityToRecipient gatekeeping',
  },
  capacityToRecipient: {
    formula: 'greatest flow from i to the recipients (taken as one end), where a tie carries as much as its strength',
    related: 'routesToRecipient independentRoutes',
  },
  recipientPagerank: {
    formula: `x(i) = α Σ_j x(j) w(j,i) / s_out(j) + (α D + 1 − α) · v(i)
α = 0.85; v(i) = 1 / (number of recipients) for a recipient, else 0; D = Σ x(j) over those without a tie out`,
    call: "pagerank(network, { restart: 'recipients' })",
    related: 'pagerank distanceFromRecipient',
  },
  recipientReach: {
    formula: '(others with a way along the ties to a recipient within 2 steps) / (all others than recipients)',
    related: 'sectorReach distanceToRecipient',
  },
  dependencyBySector: {
    formula: `D(v, g) = Σ_s σ(s,R|v) / σ(s,R)    over members s of sector g with a way
share = D(v, g) / (members of g with a way, v not counted)`,
    related: 'recipientDependency gatesToRecipient',
  },
  gatesToRecipient: {
    formula: '(v, i) for every i whose every way along the ties to every recipient passes v',
    related: 'gatekeeping dominators',
  },
  independentRoutes: {
    formula: `routes: most ways to the recipients that share no stakeholder in between
tieRoutes: most ways that share no tie
capacity: greatest flow`,
    call: "measureAll(network, { measures: ['independentRoutes'] })",
    shown: 'toRecipients?.routes?.slice(0, 3)',
    related: 'routesToRecipient capacityToRecipient',
  },
  sectorReach: {
    formula: `for steps 1, 2, …: N_s(g) = members of sector g with a way to a recipient within s steps
share = Σ_g N_s(g) / others; Hill numbers of the shares N_s(g) / Σ N_s`,
    related: 'recipientReach sectorHill1',
  },
  recipientVoice: {
    formula: `tiesIn, tiesOut = ties towards and from each recipient; returned = (those tied both ways) / tiesIn
inCircle = others in the strong component of the recipient`,
    related: 'distanceFromRecipient reciprocity strongComponents',
  },
  ringDistance: {
    formula:
      'Spearman’s and Kendall’s rank correlation of (place of the ring from the centre) and (steps to the nearest recipient)',
    related: 'distanceToRecipient ringSkippingTies',
  },
  ringSkippingTies: {
    formula: 'skipped(i,j) = max(0, |ring(i) − ring(j)| − 1)',
    related: 'ringDistance rings',
  },
  sectorRichness: {
    formula: 'number of sectors with c(g) > 0 among the neighbours',
    call: "neighbourDiversity(network, 'sectorRichness')",
    related: 'sectorShannon sectorHill2 sectorHill0',
  },
  'scores:sectorShannon': {
    formula: 'H(i) = − Σ_g p(g) ln p(g)    p(g) = share of the strength of i’s ties that is with sector g',
    call: "neighbourDiversity(network, 'sectorShannon')",
    related: 'sectorRichness sectorHill2 participation',
  },
  'index:sectorShannon': {
    formula: 'H = − Σ_g p(g) ln p(g)    p(g) = share of the stakeholders that is of sector g',
    call: "mapDiversity(network, 'sectorShannon')",
    related: 'sectorHill1 sectorEvenness sectorSimpson',
    beware: 'Natural logarithms, as in vegan; divide by ln 2 for bits.',
  },
  sectorSimpson: {
    formula: '1 − Σ_g p(g)²',
    call: "mapDiversity(network, 'sectorSimpson')",
    related: 'sectorHill2 sectorIqv',
    beware: 'Some books call Σ p² Simpson’s index. Two drawn *with* replacement; `unbiasedSimpson` is without.',
  },
  sectorHill0: {
    formula: '⁰D = number of sectors with a member',
    call: "mapDiversity(network, 'sectorHill0')",
    related: 'sectorHill1 sectorHill2 sectorChao1',
  },
  sectorHill1: {
    formula: '¹D = exp(− Σ_g p(g) ln p(g))',
    call: "mapDiversity(network, 'sectorHill1')",
    related: 'sectorHill0 sectorHill2 sectorShannon',
  },
  'index:sectorHill2': {
    formula: '²D = 1 / Σ_g p(g)²    p(g) = share of the stakeholders that is of sector g',
    call: "mapDiversity(network, 'sectorHill2')",
    related: 'sectorHill0 sectorHill1 sectorSimpson sectorSimilarHill2',
  },
  'scores:sectorHill2': {
    formula: '²D(i) = 1 / Σ_g p(g)²    p(g) = share of the strength of i’s ties that is with sector g',
    call: "neighbourDiversity(network, 'sectorHill2')",
    related: 'sectorRichness participation',
  },
  sectorEvenness: {
    formula: 'J = H / ln S    S sectors with a member',
    call: "mapDiversity(network, 'sectorEvenness')",
    related: 'sectorShannon sectorIqv',
  },
  sectorIqv: {
    formula: '(1 − Σ_g p(g)²) / (1 − 1 / K)    K sectors of the map',
    call: "mapDiversity(network, 'sectorIqv')",
    related: 'sectorSimpson sectorEvenness',
  },
  sectorChao1: {
    formula: 'S + f1 (f1 − 1) / (2 (f2 + 1))    S sectors seen, f1 of them once, f2 twice',
    call: 'chao1(composition(network).counts)',
    related: 'sectorHill0 sectorRarefaction',
    beware: 'For maps made by sampling; a map that lists everybody has no unseen sectors.',
  },
  sectorRarefaction: {
    formula: 'Σ_g 1 − C(N − c(g), 10) / C(N, 10)    c(g) members of sector g among N',
    call: 'rarefaction(composition(network).counts, 10)',
    related: 'sectorHill0 sectorChao1',
  },
  sectorRao: {
    formula: `Q = Σ_{g,h} (1 − z(g,h)) p(g) p(h)
z = 1 for the same sector, 0.5 for two of one coarse sector, else 0`,
    call: "measureById('sectorRao', 'index').compute(network)",
    related: 'sectorSimpson sectorSimilarHill2',
  },
  sectorSimilarHill2: {
    formula: `²D_Z = 1 / Σ_{g,h} z(g,h) p(g) p(h)
z = 1 for the same sector, 0.5 for two of one coarse sector, else 0`,
    call: "measureById('sectorSimilarHill2', 'index').compute(network)",
    related: 'sectorHill2 sectorRao',
  },
  ringDiversity: {
    formula: `of each ring: the indices of diversity of its stakeholders’ sectors
α = Σ_k (N_k / N) H_k,  γ = H of all rings together,  β = exp(γ − α)`,
    call: 'diversityTable(network)',
    shown: 'rows().slice(0, 3).map(({ part, total, hill1 }) => ({ part, total, hill1 }))',
    related: 'rings sectorHill1 communityDiversity',
  },
  communityDiversity: {
    formula: `of each community: the indices of diversity of its members’ sectors
α = Σ_k (N_k / N) H_k,  γ = H of all communities together,  β = exp(γ − α)`,
    call: "measureAll(network, { measures: ['communityDiversity'] })",
    shown: 'diversity?.communities?.parts.slice(0, 3).map(({ part, total, hill1 }) => ({ part, total, hill1 }))',
    related: 'community ringDiversity communitySectorAmi',
  },
};
