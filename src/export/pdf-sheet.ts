import type { Definition } from '../render/scene';
import type { Weight } from '../text/font';
import type { Shaper } from '../text/shaper';
import type { Bounds } from './path-bounds';

/** A stream of a document while it is being written. */
interface Stream {
  end(): void;
}

/** A font that a document carries: which of its glyphs are used, how wide they are, what they say. */
export interface CarriedFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): object;
}

/** The page of a pdfkit document, as far as its types do not tell. */
interface Page {
  content: Stream;
  readonly resources: object;
  readonly fonts: Record<string, object>;
  readonly xobjects: Record<string, object>;
}

/** What of pdfkit is used beyond its types: forms and glyphs by their numbers. The tests notice where it changes. */
interface Inside {
  readonly page: Page;
  readonly _font: CarriedFont;
  ref(data: object): Stream & object;
}

/** A page of a PDF that is being drawn. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly shaper: Shaper;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Fonts of the document and forms of its patterns, each made at its first use. */
  readonly fonts: Map<Weight, CarriedFont>;
  readonly forms: Map<string, string>;
}

const inside = ({ doc }: Sheet): Inside => doc as unknown as Inside;

/** The font of a weight, on the page that is being drawn. */
export function fontOn(sheet: Sheet, weight: Weight): CarriedFont {
  let font = sheet.fonts.get(weight);
  if (font === undefined) {
    sheet.doc.font(sheet.shaper.fontFile(weight) as Buffer);
    font = inside(sheet)._font;
    sheet.fonts.set(weight, font);
  }
  const { fonts } = inside(sheet).page;
  fonts[font.id] ??= font.ref();
  return font;
}

interface FormOptions {
  /** A form of this key is made once. */
  readonly key?: string;
  /** A group lies on the page as a whole: an opacity is that of the whole, and not of its parts. */
  readonly group?: boolean;
}

/**
 * What `draw` draws within a box, as a form that can be put on the page again and again.
 *
 * @returns its name.
 */
export function form(sheet: Sheet, { left, top, right, bottom }: Bounds, options: FormOptions, draw: () => void) {
  const { key, group = false } = options;
  const known = key === undefined ? undefined : sheet.forms.get(key);
  if (known !== undefined) return known;
  const { page, ref } = inside(sheet);
  const stream = ref.call(sheet.doc, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [left, top, right, bottom],
    ...(group && { Group: { Type: 'Group', S: 'Transparency' } }),
    Resources: page.resources,
  });
  const outer = page.content;
  page.content = stream;
  draw();
  page.content = outer;
  stream.end();
  const name = `Fm${Object.keys(page.xobjects).length + 1}`;
  page.xobjects[name] = stream;
  if (key !== undefined) sheet.forms.set(key, name);
  return name;
}

/** Draws something as a whole with an opacity. */
export function faded(sheet: Sheet, opacity: number, bounds: Bounds, draw: () => void): void {
  if (opacity === 1) {
    draw();
    return;
  }
  const whole = form(sheet, bounds, { group: true }, draw);
  sheet.doc.save().fillOpacity(opacity).addContent(`/${whole} Do`).restore();
}
