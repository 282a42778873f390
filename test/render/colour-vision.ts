/** Colours as people see them who lack one kind of cone: Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113. */
export const SIGHTS = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Sight = keyof typeof SIGHTS;

/** Red, green and blue as amounts of light. */
export const light = (colour: string): number[] =>
  [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });

function oklab([r = 0, g = 0, b = 0]: readonly number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(colour: string, sight: Sight): number[] {
  const matrix = SIGHTS[sight];
  const rgb = light(colour);
  return oklab(
    [0, 1, 2].map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          rgb.reduce((sum, part, k) => sum + part * (matrix[row * 3 + k] as number), 0),
        ),
      ),
    ),
  );
}

/** How different two colours look, as a distance in OKLab: 0.02 can just be noticed, 0.1 tells large patches apart at a glance. */
export function difference(a: string, b: string, sight: Sight): number {
  const [p, q] = [seen(a, sight), seen(b, sight)];
  return Math.hypot(...p.map((part, k) => part - (q[k] as number)));
}

/** WCAG 2, with the exact curve. */
export function contrast(a: string, b: string): number {
  const [low, high] = [a, b]
    .map((colour) => {
      const [r = 0, g = 0, blue = 0] = light(colour);
      return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
    })
    .sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
