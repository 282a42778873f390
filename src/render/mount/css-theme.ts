import { type Colour, luminance } from '../colour';
import type { Theme } from '../theme';

const SINGLE = [
  'page',
  'ink',
  'muted',
  'halo',
  'centre',
  'recipient',
  'ring',
  'separator',
  'rule',
  'leader',
  'alert',
  'accent',
] as const satisfies readonly (keyof Theme)[];

/**
 * A theme whose colours are replaced by those that custom properties of CSS give an element: `--playermap-page`, `-ink`, `-muted`,
 * `-halo`, `-centre`, `-recipient`, `-ring`, `-separator`, `-rule`, `-leader`, `-alert`, `-accent`, `-band-1` and `-band-2`, in any
 * form that CSS knows. Colours of sectors and ties are then chosen so that they can be told from that ground.
 */
export function cssTheme(element: Element, base: Theme): Theme {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const given = (name: string): Colour | null => {
    const value = style?.getPropertyValue(`--playermap-${name}`).trim();
    return value ? asColour(element.ownerDocument, value) : null;
  };
  const single = SINGLE.flatMap((name) => {
    const colour = given(name);
    return colour ? [[name, colour] as const] : [];
  });
  const [first, second] = [given('band-1'), given('band-2')];
  if (single.length === 0 && !first && !second) return base;
  const colours = Object.fromEntries(single);
  const page = colours.page ?? base.page;
  return {
    ...base,
    name: 'custom',
    scheme: luminance(page) < 0.4 ? 'dark' : 'light',
    ...(colours.page && { halo: colours.page }),
    ...colours,
    bands: [first ?? base.bands[0], second ?? base.bands[1]],
  };
}

/** A colour of CSS as #rrggbb, read from a pixel of it; null where it is none. */
function asColour(document: Document, value: string): Colour | null {
  if (!document.defaultView?.CSS.supports('color', value)) return null;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const paint = canvas.getContext('2d', { willReadFrequently: true });
  if (!paint) return null;
  paint.fillStyle = value;
  paint.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = paint.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
