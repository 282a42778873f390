/** Presentation attributes of SVG, by their SVG names. Absent: inherited. */
export type Style = Readonly<Record<string, string | number>>;

interface Common {
  /** Key of the join: unique among its siblings. */
  readonly key: string;
  readonly class?: string;
  /** `data-*` and `aria-*` attributes, `role`, `id`, `lang`: name to value. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly style?: Style;
  /** Shown on hover and read aloud. */
  readonly title?: string;
}

/** Marks that belong together, under one name. */
export interface Group extends Common {
  readonly kind: 'group';
  readonly children: readonly Mark[];
  readonly transform?: string;
}

/** A path, as SVG writes it. */
export interface Path extends Common {
  readonly kind: 'path';
  readonly d: string;
}

/** An ellipse. */
export interface Ellipse extends Common {
  readonly kind: 'ellipse';
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/** A rectangle. */
export interface Rectangle extends Common {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text and where it begins. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Text of one or more lines. `anchor` is physical (left, middle, right of x), so that it means the same in both directions. */
export interface Text extends Common {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly direction: 'ltr' | 'rtl';
}

/** Whatever is drawn. */
export type Mark = Group | Path | Ellipse | Rectangle | Text;

/** A whole picture as plain data: what `draw` joins to a document and `toSvg` writes. */
export interface Scene {
  /** First part of the ids in the drawing; two pictures on one page need different ones. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  /** Name of the font that texts were measured with, then what to fall back to. */
  readonly font: string;
  readonly title: string;
  readonly description: string;
  /** Patterns that marks refer to by id. */
  readonly definitions: readonly Definition[];
  readonly marks: readonly Mark[];
}

/** A pattern for fills that tell sectors apart without colour. */
export interface Definition {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
