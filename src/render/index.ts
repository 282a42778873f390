export type { PageLayout, PageRequest, Paper } from '../layout/page';
export { PAPERS, pageLayout } from '../layout/page';
export type {
  Box,
  PlacedText,
  Placement,
  PlayerPlace,
  Point,
  RingPlace,
  SlicePlace,
  TextLine,
  TiePlace,
} from '../layout/placement';
export type { Colour } from './colour';
export type { SmallDocument, SmallElement } from './document';
export { createContainer } from './document';
export type { Container } from './draw';
export { draw } from './draw';
export { legendHeights } from './legend';
export type { MapOptions } from './map-options';
export type { Outline } from './outline';
export type { SectorStyle, Texture } from './palette';
export { recipientStyle, sectorStyles, unknownSectorStyle } from './palette';
export type { Picture, TableTwin } from './picture';
export { type PlayerMap, playerMap } from './player-map';
export type { LegendFacts, PlayerMapInput, PlayerView, SectorView, TieTypeView } from './player-map-input';
export { playerMapScene } from './player-map-scene';
export type { Definition, Ellipse, Group, Line, Mark, Path, Rectangle, Scene, Style, Text } from './scene';
export type { Theme } from './theme';
export { lightTheme } from './theme';
export type { TieStyle } from './tie-style';
export { tieStyles } from './tie-style';
