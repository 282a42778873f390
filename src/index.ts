// The names of daily use. Everything else stands in the entry points: playermap/model, /io, /measures, /render, /export, /node.
export { mapPage } from './export/map-page';
export { toSvg } from './export/svg';
export { readJson, readTables, readWorkbook } from './io/read';
export { type ErrorCode, PlayermapError } from './kernel/errors';
export type { Network } from './kernel/network';
export type { Problem } from './kernel/problem';
export { degree } from './measures/centrality/degree';
export { mixingMatrix } from './measures/mixing/mixing-matrix';
export { measures } from './measures/registry';
export { Scores } from './measures/scores';
export { checkEcosystem } from './model/check';
export { Ecosystem } from './model/ecosystem';
export { project } from './model/project';
export type { EcosystemDocument, Stakeholder, Tie } from './model/schema';
export { draw } from './render/draw';
export type { MapOptions } from './render/map-options';
export { type PlayerMap, playerMap } from './render/player-map';
