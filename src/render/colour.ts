/** A colour as #rrggbb. */
export type Colour = `#${string}`;

const channels = (colour: string): readonly [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** The colour that lies `share` of the way from one colour to another. */
export function mix(from: string, to: string, share: number): Colour {
  const a = channels(from);
  const b = channels(to);
  return `#${a.map((channel, i) => hex(channel + ((b[i] as number) - channel) * share)).join('')}`;
}

// The exact curve of sRGB needs a power that engines round differently; squares and cubes come within 0.004 of it.
const linear = (channel: number): number => {
  const c = channel / 255;
  return c * (0.012522878 + c * (0.682171111 + c * 0.305306011));
};

/** How light a colour is, from 0 (black) to 1 (white): what remains of it in greyscale. */
export function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours as WCAG defines it, from 1 to 21; text needs 4.5. */
export function contrast(a: string, b: string): number {
  const la = luminance(a) + 0.05;
  const lb = luminance(b) + 0.05;
  return la > lb ? la / lb : lb / la;
}

/** A colour of the same hue that has enough contrast on `page`: no nearer to the colour of the ink than it must be. */
export function readable(colour: string, { page, ink }: Ground, least = 4.6): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(colour, ink, share);
    if (contrast(candidate, page) >= least) return candidate;
  }
  return ink;
}

/** What a colour is drawn on, and with. */
interface Ground {
  readonly page: Colour;
  readonly ink: Colour;
}

/** The grey that is as light as a colour. */
export function grey(colour: string): Colour {
  const light = luminance(colour);
  let level = 0;
  while (level < 255 && linear(level + 0.5) < light) level++;
  return `#${hex(level).repeat(3)}`;
}
