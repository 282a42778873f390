import type { Paper } from '../layout/page';
import { charactersOf } from '../render/characters-used';
import type { Scene } from '../render/scene';
import { svgElement, withStyle } from '../render/svg-text';
import { fontFaces } from '../text/font-faces';
import { onSheet } from './on-sheet';
import { type Drawing, sceneOf } from './subject';

export interface SvgOptions {
  /** `embed`: the letters travel in the file. `none`: the reader's machine has to have the font. Default: `embed`. */
  readonly fonts?: 'embed' | 'none';
  /** The sheet whose size the picture has when it is printed as it is. Default: the size of the scene in pixels. */
  readonly paper?: Paper;
}

/** The size of a sheet as attributes of a drawing. */
function sheetSize(scene: Scene, paper: Paper | undefined): Readonly<Record<string, string>> {
  if (!paper) return {};
  const { width, height, covers } = onSheet(scene, paper);
  const sliced = covers ? { preserveAspectRatio: 'xMidYMid slice' } : {};
  return { width: `${width}mm`, height: `${height}mm`, ...sliced };
}

export interface FileOptions {
  readonly paper?: Paper | undefined;
  /** Instead of `img`, which says to programs that read aloud that there is nothing inside. */
  readonly role?: string;
}

/** The drawing as a file. */
export function svgFile(scene: Scene, style: string, { paper, role }: FileOptions): string {
  const svg = svgElement(scene, { ...(role && { role }), ...sheetSize(scene, paper) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withStyle(svg, style)}\n`;
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
