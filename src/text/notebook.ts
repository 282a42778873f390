/** The method that a notebook of Jupyter's TypeScript kernel asks a value for, to show it: it gives the value in several media. */
export const DISPLAY: unique symbol = Symbol.for('Jupyter.display');

/** One content in several media, by MIME type: a notebook shows the richest that it can. */
export type MediaBundle = Readonly<Record<string, string>>;

type Media = () => MediaBundle | Promise<MediaBundle>;

/**
 * Lets a value show itself in notebooks, and nowhere else: the method is not enumerable, so that copies, comparisons, JSON and
 * tables see the value alone.
 */
export function shownBy<Value extends object>(value: Value, media: Media): Value {
  return Object.defineProperty(value, DISPLAY, { value: media, configurable: true });
}

/** Lets a value show itself as one of its parts does. */
export function shownAs<Value extends object>(value: Value, part: object): Value {
  const media = (part as { readonly [DISPLAY]?: Media })[DISPLAY];
  return media ? shownBy(value, media) : value;
}
