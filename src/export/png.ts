import { PlayermapError } from '../kernel/errors';
import { bring, required } from '../kernel/optional-parts';
import type { Paper } from '../layout/page';
import type { Mark, Scene } from '../render/scene';
import { svgElement } from '../render/svg-text';
import { type Engine, openShaper } from '../text/shaper';
import { sheetSize } from './on-sheet';
import { outlined } from './outlined';
import { withDensity } from './png-density';
import { type Drawing, sceneOf } from './subject';

/** How large the picture is: one of `width`, `scale`, or `paper` with `dpi`. Default: a sheet of A4. */
export interface PngOptions {
  /** Pixels across. */
  readonly width?: number;
  /** Pixels for each unit of the scene; 2 for screens with fine dots. */
  readonly scale?: number;
  /** The sheet that the picture fills when it is printed. */
  readonly paper?: Paper;
  /** Dots in an inch of that sheet. Default: 300, from A2 on 150: posters are looked at from further away. */
  readonly dpi?: number;
  /** What lies under the drawing instead of the ground of its theme: a colour, or `none` for a see-through picture. */
  readonly background?: string;
}

type Resvg = typeof import('@resvg/resvg-js');

const INCH = 25.4;
/** An A0 sheet at 300 dots an inch has 140 million; more than this no program opens with pleasure. */
const MOST_PIXELS = 160_000_000;
const POSTERS: readonly Paper[] = ['A0', 'A1', 'A2'];

/** What a size is measured by: the page of a scene. */
type Page = Pick<Scene, 'width' | 'height'>;

/**
 * How many pixels across a PNG is, and its density where it fills a sheet.
 *
 * @throws {PlayermapError} `bad-option` where the size is said twice, is none, or is too large.
 */
export function pngSize(scene: Page, options: PngOptions): { readonly width: number; readonly dpi: number | null } {
  const { width, scale, paper, dpi } = options;
  if ([width, scale, paper ?? dpi].filter((given) => given !== undefined).length > 1) {
    throw new PlayermapError('bad-option', 'the size of a PNG is said twice: give width, scale, or paper with dpi');
  }
  for (const [name, value] of Object.entries({ width, scale, dpi })) {
    if (value !== undefined && !(value > 0 && Number.isFinite(value))) {
      throw new PlayermapError('bad-option', `${name} is ${value}, expected a number above 0`);
    }
  }
  const sheet = paper ?? 'A4';
  const dots = (width ?? scale) ? null : (dpi ?? (POSTERS.includes(sheet) ? 150 : 300));
  const across =
    width ?? (scale !== undefined ? scale * scene.width : (sheetSize(sheet).width / INCH) * (dots as number));
  const pixels = Math.max(1, Math.round(across));
  if ((pixels * pixels * scene.height) / scene.width > MOST_PIXELS) {
    throw new PlayermapError(
      'bad-option',
      `a PNG of ${pixels} pixels across is too large, the most is ${Math.floor(Math.sqrt((MOST_PIXELS * scene.width) / scene.height))}; a PDF or SVG has no such limit`,
    );
  }
  return { width: pixels, dpi: dots };
}

/** The scene on another ground, or on none. */
function onGround(scene: Scene, background: string | undefined): Scene {
  if (background === undefined) return scene;
  const marks = scene.marks.map(
    (mark): Mark => (mark.class === 'page' ? { ...mark, style: { fill: background } } : mark),
  );
  return { ...scene, marks };
}

/**
 * A picture as PNG: for slides, documents and chats. Letters are drawn as outlines, so that every machine gives the same picture.
 *
 * Needs the packages @resvg/resvg-js and harfbuzzjs, which are loaded at the first call, and Node: in a page, draw the SVG on a
 * canvas.
 *
 * Range: up to 160 million pixels.
 * Cost: O(marks + pixels); an A4 sheet a second, A0 some five.
 *
 * @throws {PlayermapError} `missing-part` where a package is not installed, with the command that installs it; `bad-option`
 * where the size is said twice, is none, or is too large.
 * @example
 * const map = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] }));
 * const png = await toPng(map, { width: 400 });
 * assert.deepEqual([...png.slice(1, 4)], [...new TextEncoder().encode('PNG')]);
 */
export async function toPng(drawing: Drawing, options: PngOptions = {}): Promise<Uint8Array> {
  const scene = sceneOf(drawing);
  const { width, dpi } = pngSize(scene, options);
  const parts = required('a PNG', {
    '@resvg/resvg-js': await bring<Resvg>('@resvg/resvg-js'),
    harfbuzzjs: await bring<Engine>('harfbuzzjs'),
  });
  const shaper = await openShaper(parts.harfbuzzjs);
  const svg = svgElement(outlined(onGround(scene, options.background), shaper));
  const drawn = new parts['@resvg/resvg-js'].Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  const png = new Uint8Array(drawn.render().asPng());
  return dpi === null ? png : withDensity(png, dpi);
}
