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
export type { Tidy, TidyRow } from '../text/tidy';
export type { Colour } from './colour';
export type { SmallDocument, SmallElement } from './document';
export { createContainer } from './document';
export type { Container } from './draw';
export { draw } from './draw';
export type { Facts, PlayerFacts, TieFacts } from './facts';
export type { Focus, FocusRole } from './focus';
export { legendHeights } from './legend';
export { type LevelOfMap, mapLevels } from './map-levels';
export type { MapLevel, MapOptions, PlayerMapOptions } from './map-options';
export { MAP_LEVELS } from './map-options';
export type { MapEvents } from './mount/events';
export { type Mountable, type Mounted, type MountOptions, mount } from './mount/mount';
export type { Part } from './mount/part';
export type { ZoomView } from './mount/zoom';
export type { Outline } from './outline';
export type { SectorStyle, Texture } from './palette';
export { recipientStyle, sectorStyles, unknownSectorStyle } from './palette';
export type { Picture, TableTwin } from './picture';
export { type PlayerMap, playerMap } from './player-map';
export type { LegendFacts, PlayerMapInput, PlayerView, SectorView, TieTypeView } from './player-map-input';
export { playerMapScene } from './player-map-scene';
export type { Definition, Ellipse, Group, Line, Mark, Path, Rectangle, Scene, Style, Text } from './scene';
export type { Theme, ThemeName } from './theme';
export { darkTheme, lightTheme, printTheme, THEMES, themeOf, themes } from './theme';
export type { TieStyle } from './tie-style';
export { tieStyles } from './tie-style';
export { type BeforeAfter, type BeforeAfterOptions, beforeAfter } from './views/before-after';
export { type BrokerageViewOptions, brokerageRoles } from './views/brokerage-roles';
export { type FlowOptions, fundingFlows } from './views/funding-flows';
export { type GridOptions, influenceInterestGrid } from './views/influence-interest';
export { processesOverTime } from './views/processes-over-time';
export { journeyMap } from './views/recipient-journey';
export { type AnyViewOptions, VIEWS, type ViewDescriptor, type ViewId, viewById, views } from './views/registry';
export { type SalienceOptions, salienceClasses } from './views/salience';
export { type MixingAmount, type MixingViewOptions, sectorMixing } from './views/sector-mixing';
export { uptakeMatrix } from './views/uptake-matrix';
export type { ViewOptions } from './views/view-options';
