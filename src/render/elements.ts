import { writable } from '../text/markup';
import type { Definition, Mark, Scene, Style, Text } from './scene';

/** An element that a document is to hold: what the join compares and draws. */
export interface Described {
  /** Same key, same element: made of the kind and the key of the mark. */
  readonly key: string;
  readonly name: string;
  /** In the order in which they are written. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text?: string;
  readonly children: readonly Described[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Hundredths of a unit are below what any printer shows. Never "-0". */
const written = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const describe = (
  name: string,
  key: string,
  attributes: Attributes,
  children: readonly Described[] = [],
  text?: string,
): Described => ({
  key: `${name} ${key}`,
  name,
  attributes: Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [[attribute, typeof value === 'number' ? written(value) : writable(value)] as const],
  ),
  children,
  ...(text === undefined ? {} : { text: writable(text) }),
});

const common = (mark: Mark): Attributes => ({ class: mark.class, ...mark.attributes });
const styled = (style: Style | undefined): Attributes => style ?? {};
const titled = (title: string | undefined): readonly Described[] =>
  title === undefined ? [] : [describe('title', '', {}, [], title)];

/** SVG says start and end, which swap sides with the direction; a scene says left and right, which do not. */
function anchorOf({ anchor, direction }: Text): string {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

function textElement(mark: Text): Described {
  const attributes = {
    ...common(mark),
    direction: mark.direction,
    'text-anchor': anchorOf(mark),
    'font-size': mark.size,
    'font-weight': mark.weight,
    ...styled(mark.style),
  };
  // each line is a paragraph of its own to the bidi algorithm: what stands in one cannot turn another round
  const lines = mark.lines.map(({ text, x, y }, i) =>
    describe('tspan', String(i), { x, y, direction: mark.direction, 'unicode-bidi': 'isolate' }, [], text),
  );
  return describe('text', mark.key, attributes, [...titled(mark.title), ...lines]);
}

function elementOf(mark: Mark): Described {
  switch (mark.kind) {
    case 'group':
      return describe('g', mark.key, { ...common(mark), transform: mark.transform, ...styled(mark.style) }, [
        ...titled(mark.title),
        ...mark.children.map(elementOf),
      ]);
    case 'path':
      return describe('path', mark.key, { ...common(mark), d: mark.d, ...styled(mark.style) }, titled(mark.title));
    case 'ellipse':
    case 'rect': {
      const { kind, key, class: _, attributes: __, style, title, ...geometry } = mark;
      return describe(kind, key, { ...common(mark), ...geometry, ...styled(style) }, titled(title));
    }
    case 'text':
      return textElement(mark);
  }
}

function patternElement(definition: Definition): Described {
  const { id, width, height, marks } = definition;
  return describe('pattern', id, { id, width, height, patternUnits: 'userSpaceOnUse' }, marks.map(elementOf));
}

/** The scene as one tree of elements, `<svg>` at its root. */
export function elementsOf(scene: Scene): Described {
  const { id, width, height, definitions } = scene;
  const attributes = {
    class: 'playermap',
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-description`,
    lang: scene.language,
    direction: scene.direction,
    viewBox: `0 0 ${written(width)} ${written(height)}`,
    width,
    height,
    'font-family': scene.font,
  };
  return describe('svg', id, attributes, [
    describe('title', '', { id: `${id}-title` }, [], scene.title),
    describe('desc', '', { id: `${id}-description` }, [], scene.description),
    ...(definitions.length === 0 ? [] : [describe('defs', '', {}, definitions.map(patternElement))]),
    ...scene.marks.map(elementOf),
  ]);
}
