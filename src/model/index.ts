export { type ErrorCode, PlayermapError } from '../kernel/errors';
export type { Adjacency, Combine, Network, Selection } from '../kernel/network';
export type { Place, Problem, ProblemCode } from '../kernel/problem';
export { type Checked, type CheckOptions, checkEcosystem, type Locate } from './check';
export { coarseSectors } from './columns';
export { Ecosystem, UNTYPED } from './ecosystem';
export { ecosystemJsonSchema } from './json-schema';
export { type Named, nameIn, textIn } from './names';
export { descendants, LEVELS, type Level, type RolledUp, rollUp, zoomInto } from './nesting';
export { type CodedColumn, type NetworkTables, networkFromTables, type TablesOptions } from './network-from-tables';
export { firstDay, holdsAt, isDate, lastDay, type Period } from './period';
export { holdsPrivate, PRIVATE_FIELDS, type WithoutNames, withoutNames, withoutPrivate } from './privacy';
export { type ProjectOptions, project } from './project';
export { withRecipients } from './recipients';
export { defaultRings } from './rings';
export type {
  Audience,
  Clause,
  CollectionName,
  Concern,
  Decision,
  EcosystemDocument,
  Names,
  Participation,
  Process,
  Ring,
  Sector,
  Source,
  Stakeholder,
  Tie,
  TieType,
  Topic,
} from './schema';
export { EcosystemSchema, VERSION } from './schema';
export { defaultSectors } from './sectors';
export { type Selected, type SelectOptions, select } from './select';
export { at } from './snapshot';
export type { TieChoice } from './tie-filter';
