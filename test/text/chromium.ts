import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { baseDirection } from '../../src/text/bidi';

const FOLDER = new URL('../../src/text/faces/', import.meta.url);

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The font as an exported picture carries it: subsets with their ranges. */
function fontFaces(): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { weight, unicodeRange, woff2 } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
      const source = `url(data:font/woff2;base64,${woff2})`;
      return `@font-face{font-family:Rubik;font-weight:${weight};src:${source};unicode-range:${unicodeRange}}`;
    })
    .join('');
}

export interface Measured {
  readonly width: number;
  readonly boxTop: number;
  readonly boxHeight: number;
}

type Drawn = readonly [text: string, direction: 'ltr' | 'rtl'];

/** Draws texts in SVG in a real browser and hands every `<text>` to `read`, which runs there. */
async function drawn<T>(
  texts: readonly Drawn[],
  size: number,
  weight: number,
  read: (text: SVGTextElement) => T,
): Promise<T[]> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
  try {
    const page = await browser.newPage();
    await page.setContent(`<meta charset="utf-8"><style>${fontFaces()}</style><svg width="2000" height="100"></svg>`);
    await page.evaluate(
      async ([labels, fontSize, fontWeight]) => {
        await Promise.all([...document.fonts].map((face) => face.load()));
        for (const [label, direction] of labels) {
          const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
          text.setAttribute('font-family', 'Rubik');
          text.setAttribute('font-size', String(fontSize));
          text.setAttribute('font-weight', String(fontWeight));
          text.setAttribute('direction', direction);
          text.textContent = label;
          document.querySelector('svg')?.append(text);
        }
      },
      [texts, size, weight] as const,
    );
    return await page.evaluate<T[]>(`Array.from(document.querySelectorAll('text'), ${read})`);
  } finally {
    await browser.close();
  }
}

/** Width and box of texts at the origin, each in its own direction. */
export const measureInChromium = (texts: readonly string[], size: number, weight: number): Promise<Measured[]> =>
  drawn(
    texts.map((text) => [text, baseDirection(text, 'ltr')]),
    size,
    weight,
    (text) => {
      const box = text.getBBox();
      return { width: text.getComputedTextLength(), boxTop: box.y, boxHeight: box.height };
    },
  );

/** The left edge of every UTF-16 unit of every text. */
export const placesInChromium = (texts: readonly string[], direction: 'ltr' | 'rtl'): Promise<number[][]> =>
  drawn(
    texts.map((text) => [text, direction]),
    16,
    400,
    (text) => Array.from({ length: text.getNumberOfChars() }, (_, i) => text.getExtentOfChar(i).x),
  );
