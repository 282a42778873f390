export type { HtmlOptions, TableTwin } from './html';
export { toHtml } from './html';
export { mapPage } from './map-page';
export { mapTable } from './map-table';
export type { SvgOptions } from './svg';
export { toSvg } from './svg';
