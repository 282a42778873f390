export type { Adjacency, Network } from '../kernel/network';
export { type DegreeOptions, degree, strength } from './degree';
export type { IndexDescriptor, MeasureDescriptor, ReadingOptions, ScoresDescriptor, Wording } from './descriptor';
export { type Groups, groupsBy } from './groups';
export { type MixingMatrix, type MixingOptions, mixingMatrix } from './mixing-matrix';
export { measureById, measures } from './registry';
export { type MeasureInfo, Scores } from './scores';
