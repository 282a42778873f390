/** What findings say, in English: the source of the keys and of their placeholders. Lists stand last, so that nothing has to agree with them. */
export const en = {
  emptyMap: 'There is nobody on the map yet.',
  noTies: 'No ties are recorded, so nothing can be said about relations.',
  noTiesSelected: 'None of the recorded ties was selected, so nothing can be said about relations.',
  smallMap:
    'The map is small (stakeholders: {stakeholders}, ties: {ties}): read what follows as a description of what is recorded, not as a pattern.',
  noRecipients: 'No recipient is marked on the map, so the ways to the recipients cannot be examined.',
  sectorUnknown: 'Left out wherever sectors are discussed, because their sector is not recorded: {names}.',

  recipientsAlone: 'Recipients without a single tie on the map: {names}.',
  noVoice: 'Recipients without a voice on the map, since ties lead to them and none leads from them: {names}.',

  gate: 'Without {name}, {count} of the {of} others that have a way to the recipients would have none: {others}.',
  gateSectors: 'Sectors that would lose every way: {sectors}.',
  way: '{percent} of the shortest ways from {sector} to the recipients pass through {name} (other stakeholders of this sector with a way: {count}).',
  wayAll:
    'All shortest ways from {sector} to the recipients pass through {name}; there are longer ones (other stakeholders of this sector with a way: {count}).',
  sectorsWithoutWay: 'On the map, yet no way leads from there to the recipients: {sectors}.',
  sectorsFar: 'On the map, yet no tie from there reaches the recipients within two steps: {sectors}.',
  sectorsAlone: 'On the map, yet without a tie to any other sector: {sectors}.',
  steps: 'steps: {count}',
  noWay: 'no way',

  nearButFar: 'Close to the recipients by role, far from them along the ties: {names}.',
  ringsNoDistances:
    'Rings and distances do not go together here (rank correlation {rho}): an inner ring does not mean a shorter way to the recipients.',
  ringsReverse:
    'Rings and distances run against each other (rank correlation {rho}): the inner rings tend to have the longer way to the recipients.',
  ringSkipping:
    'Of the ties among those around the recipients, {percent} pass over at least one ring, most often between {a} and {b}.',
  ringsEmpty: 'Rings in which nobody stands: {rings}.',
  ringsOfOneSector: 'Rings in which only one sector is represented: {rings}.',

  withoutTies: 'On the map without a single tie: {names}.',
  partsAside: 'Tied among themselves, but cut off from the main part of the map: {parts}.',
  partsApart:
    'The map falls into {count} separate parts, and none of them holds more than {percent} of the stakeholders that have ties.',
  partsMany:
    'Besides the main part of the map, with {percent} of the stakeholders that have ties, there are {count} parts without a tie to it.',
  cutPoint: 'Without {name}, these would be cut off from the rest of the map: {others}.',
  singleTies: 'The only tie that joins two parts of the map: {pairs}.',
  keySet:
    'If all of these were gone ({names}), {percent} of the pairs that remain would have no way to each other; now it is {before}.',
  keySetRecipients:
    'If all of these were gone ({names}), {percent} of the others would have no way to the recipients; now it is {before}.',

  liaison:
    '{name} is a way between two other sectors more often than chance would give: times on the map {count}, by chance {mean} ({p}, corrected).',
  representative:
    '{name} is a way out of its own sector into others more often than chance would give: times on the map {count}, by chance {mean} ({p}, corrected).',
  gatekeeper:
    '{name} is a way from other sectors into its own more often than chance would give: times on the map {count}, by chance {mean} ({p}, corrected).',
  ownAndOthers:
    '{name} is a way between its own sector and others more often than chance would give: times on the map {count}, by chance {mean} ({p}, corrected).',
  consultant:
    '{name} is a way between members of another sector more often than chance would give: times on the map {count}, by chance {mean} ({p}, corrected).',
  betweenSectors: '{percent} of the shortest ways between stakeholders of different sectors pass through {name}.',

  mixingInward: 'Ties stay inside sectors more than chance would have it: {indices}.',
  mixingOutward: 'Ties cross sectors more than chance would have it: {indices}.',
  mixingAsChance: 'No difference from chance can be shown in how ties cross sectors: {indices}.',
  mixingIndices:
    '{across} of the ties{weighed} are between sectors, by chance {acrossMean} (E–I index {ei} against {eiMean}, {eiP}); assortativity {r}, by chance {rMean} ({rP}); p corrected for several questions',
  sectorInward:
    'Fewer ties to other sectors than chance would have it: {sector}, {across} of its ties{weighed}, by chance {acrossMean} (E–I index {ei} against {eiMean}, {p}, corrected).',
  sectorOutward:
    'More ties to other sectors than chance would have it: {sector}, {across} of its ties{weighed}, by chance {acrossMean} (E–I index {ei} against {eiMean}, {p}, corrected).',
  byStrength: ' (by strength)',
  between: 'between {a} and {b}',

  tiesGather: 'Ties gather around {name}: degree centralization {value}, where 0 is all alike and 1 is a star.',
  waysGather:
    'Ways between stakeholders gather at {name}: betweenness centralization {value}, where 0 is all alike and 1 is a star.',

  oneSector: 'All stakeholders whose sector is recorded are of one sector: {sector}.',
  diversity:
    'Sectors on the map: {count}. By their sizes they amount to {hill} equally large ones (95% interval {low} to {high}); the largest, {sector}, has {percent} of the stakeholders.',
  communitiesFollow:
    'Those who are tied most closely tend to be of one sector: the groups found on the map ({count}) agree with the sectors at {ami}, where 0 is chance and 1 is the same groups.',
  communitiesAcross:
    'Those who are tied most closely come from different sectors: the groups found on the map ({count}) agree with the sectors at {ami}, where 0 is chance and 1 is the same groups.',

  conflicts: 'Conflict or opposition is recorded: {pairs}. Elsewhere in the findings these ties count like all others.',
  vetoFar: 'Can stop the work, yet three steps or more from the recipients or without a way to them: {names}.',

  more: 'and {count} more',
} as const;
