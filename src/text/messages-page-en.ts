/** What an interactive map and an exported page say, in English. */
export const en = {
  search: 'Find a player',
  found: 'Found: {count}',
  foundNone: 'Nobody found',

  filters: 'Filter',
  showAll: 'Show everything',
  shownCount: 'Players shown: {players} of {allPlayers}; ties: {ties} of {allTies}',
  tieTypes: 'Types of ties',
  rings: 'Rings',
  anyDate: 'Any date',
  onDate: 'Date',
  measure: 'Measure',
  noMeasure: 'None',
  atLeast: 'At least: {value}',
  atMost: 'At most: {value}',

  level: 'Level',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  zoomAll: 'Whole picture',
  saveAs: 'Save as {format}',
  print: 'Print',
  toTable: 'Table',
  keys: 'Keys',
  keysHelp:
    '{tab} goes to the picture. Left and right arrows go round a ring, up and down go to the next ring outwards and inwards. {enter} opens a player, {escape} closes it. Plus and minus zoom, 0 shows the whole picture.',

  playerOpen: 'Player',
  close: 'Close',
  way: 'Way to the recipients',
  wayAgainst: 'No way along the ties; without their direction:',
  wayNone: 'No way leads to the recipients',
  since: 'from {from}',
  until: 'until {to}',
  between: '{from} to {to}',
} as const;
