import type { Paper } from '../layout/page';
import { createContainer } from '../render/document';
import { draw } from '../render/draw';
import { escapeText } from '../render/markup';
import type { Scene } from '../render/scene';
import { charactersOf, fontFaces } from './font-faces';
import { onSheet } from './on-sheet';
import { type Drawing, sceneOf } from './subject';

/** Whether letters travel in the file, and its size when printed. */
export interface SvgOptions {
  /** `embed`: the letters travel in the file. `none`: the reader's machine has to have the font. Default: `embed`. */
  readonly fonts?: 'embed' | 'none';
  /** The sheet whose size the picture has when it is printed as it is. Default: the size of the scene in pixels. */
  readonly paper?: Paper;
}

export interface ElementOptions {
  readonly paper?: Paper | undefined;
  /** Instead of `img`, which says to programs that read aloud that there is nothing inside. */
  readonly role?: string;
}

/** The drawing itself, as it stands in a page or in a file. */
export function svgElement(scene: Scene, { paper, role }: ElementOptions = {}): string {
  const container = createContainer();
  draw(scene, container);
  const [svg] = container.children;
  if (role) svg?.setAttribute('role', role);
  if (paper) {
    const { width, height, covers } = onSheet(scene, paper);
    svg?.setAttribute('width', `${width}mm`);
    svg?.setAttribute('height', `${height}mm`);
    if (covers) svg?.setAttribute('preserveAspectRatio', 'xMidYMid slice');
  }
  return String(svg);
}

/** The drawing as a file, with its sheet of styles after the accessible title: readers look for that first. */
export function svgFile(scene: Scene, style: string, options: ElementOptions): string {
  const svg = svgElement(scene, options);
  const sheet = style === '' ? '' : `<style>${escapeText(style)}</style>`;
  const opened = svg.indexOf('>') + 1;
  const after = svg.indexOf('</desc>', opened);
  const at = after < 0 ? opened : after + '</desc>'.length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.slice(0, at)}${sheet}${svg.slice(at)}\n`;
}

/**
 * A picture as the text of an SVG file that opens alone, with the letters it needs inside.
 *
 * Cost: O(marks); 6 to 26 KB for each script and weight that the texts use.
 *
 * @throws {PlayermapError} `bad-option` for what is no picture.
 * @example
 * const map = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] }));
 * assert.match(toSvg(map), /data-player="school"/);
 */
export function toSvg(drawing: Drawing, options: SvgOptions = {}): string {
  const scene = sceneOf(drawing);
  const style = options.fonts === 'none' ? '' : fontFaces(charactersOf(scene));
  return svgFile(scene, style, { paper: options.paper });
}
