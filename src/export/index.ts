export type { HtmlOptions } from './html';
export { toHtml } from './html';
export { mapPage } from './map-page';
export type { SvgOptions } from './svg';
export { toSvg } from './svg';
