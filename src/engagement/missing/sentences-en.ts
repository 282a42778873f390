/** What is said of who is missing, in English: the source of the keys and of their placeholders. Lists stand last. */
export const en = {
  'recipient-nobody-speaks':
    'Nobody speaks for {name}, no tie leads from there to others than recipients, and there is no part in any of the processes.',
  'recipient-not-heard':
    'Spoken for and not heard: {name}. No tie leads from there to others than recipients, and there is no part in any of the processes. Spoken for by: {names}.',
  'recipient-half-heard':
    'Spoken for, and only partly heard: {name}. Ties of its own to others than recipients: {tiesOut}; processes it takes part in itself: {count}. Spoken for by: {names}.',
  'key-under':
    'The representation key asks for at least {min} of {category} {value} {place}; there are {found}{counted}.',
  'key-over':
    'The representation key allows at most {max} of {category} {value} {place}; there are {found}{counted}: {names}.',
  'key-not-recorded':
    'The representation key asks for at least {min} of {category} {value} {place}, but this is recorded of nobody there (present: {present}).',
  'veto-not-engaged': '{name} can stop the work and is in no process and no audience. Shortest way: {way}.',
  'veto-only-tied': '{name} can stop the work; there is a tie, but no process and no audience. The tie: {way}.',
  'business-absent': 'Business takes part in none of these, {without} of {of} processes: {processes}.',
  'business-late': 'Business came in after the start of {process}: it began {began}, business came {came}.',
  'business-late-whole':
    'Business was not there from the start: the first process began {began}, business first took part in one that began {came} (dated processes before it: {before} of {of}).',
  'no-local-government': 'There is no local government on the map between central government and the community.',
  'local-government-between':
    'Of the shortest ways between central government and the community (with the recipients), {percent} pass through local government (pairs with a way: {connected}; without local government {lost} of them would have none).',
  'operator-tension': 'An operator in open conflict with those who lead the work: {name}. With: {names}.',
  'operator-tension-outside':
    'An operator in open conflict with those who lead the work, and in no process where that could be said: {name}. With: {names}.',
  'operator-below-standards': 'An operator that is not yet a partner: {name} ({reasons}).',
  'operators-not-recorded':
    'Whether they meet the standards and answer well to the recipients is not recorded of {unknown} of {of} operators: {names}.',
  convenor:
    'Much hangs on one convenor, {name}: without it and the processes it convenes ({convened}), {percent} of the pairs that meet in processes would no longer meet (its own pairs: {own}; of others: {others}; all: {pairs}).',
  'sectors-absent-map': 'Declared, and nobody of it is on the map: {sectors}.',
  'sectors-absent-ring': 'Nobody of these sectors is {place} ({basis}): {sectors}.',
  'sectors-absent-process': 'Nobody of these sectors takes part {place} ({basis}): {sectors}.',

  declared: 'by the declared sectors',
  found: 'by the sectors on the map',
  onMap: 'on the whole map',
  inRing: 'in the ring {ring}',
  inProcess: 'in {process}',
  atStage: 'at the stage {stage}',
  category: '{category}:',
  people: ' (people)',
  unknownToo: ' (not recorded of {unknown} who are there)',
  couldBe: 'On the map and not there: {names}.',
  noWay: 'none',
  standards: 'does not meet the standards',
  answer: 'quality of its answer: {answer}',
  nobody: 'nobody',

  sector: 'sector',
  coarseSector: 'coarse sector',
  ring: 'ring',
  tier: 'tier',
  kind: 'kind',
  topic: 'topic',
  expertise: 'expertise',
  interest: 'areas of interest',
  position: 'position',
  gathering: 'gathering information',
  goals: 'shaping goals',
  alternatives: 'forming alternatives',
  product: 'forming the product',
  implementation: 'implementation',
} as const;
