import { PAPERS, type Paper } from '../layout/page';
import { createContainer } from '../render/document';
import { draw } from '../render/draw';
import { escapeText } from '../render/markup';
import type { Scene } from '../render/scene';
import { charactersOf, fontFaces } from './font-faces';

export interface SvgOptions {
  /** `embed`: the letters travel in the file. `none`: the reader's machine has to have the font. Default: `embed`. */
  readonly fonts?: 'embed' | 'none';
  /** The sheet whose size the picture has when it is printed as it is. Default: the size of the scene in pixels. */
  readonly paper?: Paper;
}

/** The drawing itself, as it stands in a page or in a file. */
export function svgElement(scene: Scene, paper?: Paper): string {
  const container = createContainer();
  draw(scene, container);
  const [svg] = container.children;
  if (paper) {
    svg?.setAttribute('width', `${PAPERS[paper].width}mm`);
    svg?.setAttribute('height', `${PAPERS[paper].height}mm`);
  }
  return String(svg);
}

/**
 * A picture as the text of an SVG file that opens alone, with the letters it needs inside.
 *
 * Cost: O(marks); 6 to 26 KB for each script and weight that the texts use.
 *
 * @throws {PlayermapError} never.
 * @example
 * const { scene } = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] }));
 * assert.match(toSvg(scene), /data-player="school"/);
 */
export function toSvg(scene: Scene, options: SvgOptions = {}): string {
  const svg = svgElement(scene, options.paper);
  const style = options.fonts === 'none' ? '' : fontFaces(charactersOf(scene));
  const opened = svg.indexOf('>') + 1;
  const sheet = style === '' ? '' : `<style>${escapeText(style)}</style>`;
  // the accessible title stays the first child: readers look for it there
  const after = svg.indexOf('</desc>', opened);
  const at = after < 0 ? opened : after + '</desc>'.length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.slice(0, at)}${sheet}${svg.slice(at)}\n`;
}
