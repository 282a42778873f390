import { bring, required } from '../kernel/optional-parts';
import type { Paper } from '../layout/page';
import { type Engine, openShaper } from '../text/shaper';
import { outlined } from './outlined';
import { type Drawing, sceneOf } from './subject';
import { svgFile } from './svg';

/**
 * A picture as the text of an SVG file whose letters are outlines: it looks the same in every program, and needs no font. What
 * a text says is its accessible name. To select and search texts, take `toSvg` or `toPdf`.
 *
 * Needs the package harfbuzzjs, which is loaded at the first call.
 *
 * Cost: O(marks + letters); some 400 bytes a letter.
 *
 * @throws {PlayermapError} `missing-part` where the package is not installed, with the command that installs it.
 * @example
 * const map = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] }));
 * const svg = await toOutlinedSvg(map);
 * assert.match(svg, /aria-label="school"/);
 * assert.ok(!svg.includes('<text'));
 */
export async function toOutlinedSvg(drawing: Drawing, options: { readonly paper?: Paper } = {}): Promise<string> {
  const { harfbuzzjs } = required('an SVG with outlines', {
    harfbuzzjs: await bring<Engine>('harfbuzzjs'),
  });
  const scene = outlined(sceneOf(drawing), await openShaper(harfbuzzjs));
  // the names inside are to be read, not only the title of the whole
  return svgFile(scene, '', { paper: options.paper, role: 'graphics-document document' });
}
