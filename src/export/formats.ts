import { PlayermapError } from '../kernel/errors';
import { PAGE_HEIGHT, PAGE_WIDTH } from '../layout/page';
import type { Picture } from '../render/picture';
import { mapPage } from './map-page';
import { toOutlinedSvg } from './outlined-svg';
import { toPdf } from './pdf';
import { type PngOptions, pngSize, toPng } from './png';
import { toSvg } from './svg';

/** How a picture is written to a file. Not every kind of file has every option; one that it has not is refused. */
export interface WriteOptions extends PngOptions {
  /** .svg: letters as outlines, so that it looks the same in every program. Default: false. */
  readonly outlines?: boolean;
}

type OptionName = keyof WriteOptions;

/** A kind of file: what may be said about it, and how it is written. */
interface Format {
  readonly options: readonly OptionName[];
  /** Refuses what could not be written, before a picture is made. */
  check?(options: WriteOptions): void;
  write(picture: Picture, options: WriteOptions): string | Promise<string | Uint8Array>;
}

const sheet = ({ paper }: WriteOptions) => (paper === undefined ? {} : { paper });

const page: Format = { options: ['paper'], write: (picture, options) => mapPage(picture, sheet(options)) };

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    '.svg',
    {
      options: ['paper', 'outlines'],
      write: (picture, options) =>
        options.outlines ? toOutlinedSvg(picture, sheet(options)) : toSvg(picture, sheet(options)),
    },
  ],
  ['.html', page],
  ['.htm', page],
  [
    '.png',
    {
      options: ['paper', 'dpi', 'width', 'scale', 'background'],
      check: (options) => pngSize({ width: PAGE_WIDTH, height: PAGE_HEIGHT }, options),
      write: (picture, { outlines: _, ...options }) => toPng(picture, options),
    },
  ],
  ['.pdf', { options: ['paper'], write: (picture, options) => toPdf(picture, sheet(options)) }],
]);

const endingOf = (name: string): string => /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';

/**
 * The format that a file's name asks for, by its ending: `.svg`, `.html`, `.png` or `.pdf`.
 *
 * @throws {PlayermapError} `unsupported-format` where maps cannot be written so, `bad-option` where an option is for another kind
 * of file or a size is none.
 * @example
 * assert.equal(mapFormat('wall/map.PDF', { paper: 'A0' }), '.pdf');
 */
export function mapFormat(name: string, options: WriteOptions = {}): string {
  const ending = endingOf(name);
  const format = FORMATS.get(ending);
  if (!format) {
    throw new PlayermapError(
      'unsupported-format',
      `cannot write a map as "${name.replace(/^.*[/\\]/, '')}": the name must end in .svg, .html, .png or .pdf`,
    );
  }
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined || format.options.some((known) => known === option)) continue;
    const others = [...FORMATS].filter(([, { options: known }]) => known.some((name_) => name_ === option));
    throw new PlayermapError(
      'bad-option',
      `${option} is ${others.length === 0 ? 'no option' : `for ${others.map(([name_]) => name_).join(', ')}`}, not for ${ending}`,
    );
  }
  format.check?.(options);
  return ending;
}

/** A picture as the content of a file of this name. */
export async function mapFile(picture: Picture, name: string, options: WriteOptions): Promise<string | Uint8Array> {
  return (FORMATS.get(mapFormat(name, options)) as Format).write(picture, options);
}
