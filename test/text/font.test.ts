import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { lineMetrics } from '../../src/text/font';
import { measureInChromium } from './chromium';

const root = new URL('../../', import.meta.url);

async function remade(): Promise<ReadonlyMap<string, string>> {
  const script = pathToFileURL(fileURLToPath(new URL('.config/make-fonts.mjs', root))).href;
  const { makeFonts }: { makeFonts: () => ReadonlyMap<string, string> } = await import(script);
  return makeFonts();
}

test('the width table, the font subsets and the licence are what the generator makes, byte for byte', async () => {
  const files = await remade();
  expect(files.size).toBe(14);
  for (const [path, content] of files) {
    expect(readFileSync(new URL(path, root), 'utf8') === content, path).toBe(true);
  }
});

test('every subset is a woff2 file with its range, and the licence is the OFL with its notice', async () => {
  for (const [path, content] of await remade()) {
    if (path.endsWith('OFL.txt')) {
      expect(content).toMatch(/Copyright .* The Rubik Project Authors/);
      expect(content).toContain('SIL OPEN FONT LICENSE Version 1.1');
    } else if (path.startsWith('src/export/')) {
      const { woff2, unicodeRange, weight } = JSON.parse(content);
      expect(atob(woff2).slice(0, 4)).toBe('wOF2');
      expect(unicodeRange).toMatch(/^U\+/);
      expect([400, 700]).toContain(weight);
    }
  }
});

test('the box of a line is the browser’s, which rounds each part to a whole pixel', async () => {
  for (const size of [9, 12, 16, 100]) {
    const [line] = await measureInChromium(['משרד Ag'], size, 400);
    const { ascent, descent, capHeight } = lineMetrics(size);
    expect(Math.abs(-(line?.boxTop ?? 0) - ascent)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((line?.boxHeight ?? 0) - ascent - descent)).toBeLessThanOrEqual(1);
    expect(capHeight).toBeLessThan(ascent);
  }
});
