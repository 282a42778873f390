import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPdf } from '../../src/export/index';
import { readEcosystem } from '../../src/node';
import { playerMap, playerMapScene, type Scene } from '../../src/render/index';
import { sampleInput } from '../render/sample';
import { openBrowser } from './browser';
import { sceneOfMarks, shapes, written } from './letters';
import { pdfReader, type ReadPdf } from './read-pdf';

let browser: Browser;
let reader: Awaited<ReturnType<typeof pdfReader>>;
beforeAll(async () => {
  browser = await openBrowser();
  reader = await pdfReader(browser);
});
afterAll(async () => {
  await browser?.close();
});

const read = async (scene: Scene, width = 400): Promise<ReadPdf> => reader.read(await toPdf(scene), width);
const NAMES = [
  'משרד הבריאות',
  'קרן "יד הנדיב"',
  'החלטה 3190 מיום חמישי',
  'ועדה 12/2015',
  'عائلات الشباب',
  'المفتّشة القطرية على التشغيل',
  'المرحلة ١٢٣',
  'Ministry of Health (MOH)',
  'Société générale, Łódź',
  'Министерство',
];
/** Readers of PDF disagree on the order of words where a line has both directions; the words are found all the same. */
const MIXED = ['הרשות השנייה (לשעבר)', 'Beit Issie Shapiro – בית איזי שפירא', 'JDC ישראל', 'החלטה 3190 (2008)'];

describe('toPdf', () => {
  test('holds names that can be searched and copied, in the order in which they are read', async () => {
    const names = [...NAMES, ...MIXED];
    const { lines } = await read(
      sceneOfMarks(
        names.map((name, i) => written(String(i), name, 600, 40 + i * 30)),
        500,
      ),
    );
    for (const name of NAMES) expect(lines).toContain(name);
    const found = lines.join(' ');
    for (const word of MIXED.flatMap((name) => name.match(/[\p{L}\d]+/gu) ?? [])) expect(found).toContain(word);
  });

  test('finds every name of a map in Hebrew and in Arabic, word by word', async () => {
    const ecosystem = await readEcosystem('examples/social-procurement/data');
    for (const language of ['he', 'ar'] as const) {
      const { scene, placement } = playerMap(ecosystem, { language, effort: 0.1 });
      const { lines } = await read(scene);
      const found = lines.join('\n');
      const words = placement.players.flatMap(
        ({ label }) => label?.lines.flatMap(({ text }) => text.split(/\s+/)) ?? [],
      );
      const bare = (word: string) => word.replace(/[\u200b-\u200f\u061c]/g, '');
      const letters = words.map(bare).filter((word) => /^\p{L}+$/u.test(word));
      expect(letters.length).toBeGreaterThan(50);
      expect(letters.filter((word) => !found.includes(word))).toEqual([]);
    }
  });

  test('says its title, its language and what the picture shows', async () => {
    const scene = { ...playerMapScene(sampleInput({ language: 'he' })), title: 'מפת <b>שחקנים</b> & "עוד" \u{1f600}' };
    const { info, structure, pages } = await read(scene);
    expect(info).toMatchObject({
      Title: scene.title,
      Subject: scene.description,
      Language: 'he',
      Creator: 'playermap',
    });
    expect(structure).toMatchObject({ children: [{ role: 'Figure', alt: `${scene.title}. ${scene.description}` }] });
    expect(pages).toBe(1);
  });

  test.each([
    ['A4', 297, 210],
    ['A0', 1189, 841],
  ] as const)('is a sheet of %s', async (paper, width, height) => {
    const { size } = await reader.read(await toPdf(playerMapScene(sampleInput()), { paper }), 200);
    expect(size[0]).toBeCloseTo((width / 25.4) * 72, 1);
    expect(size[1]).toBeCloseTo((height / 25.4) * 72, 1);
  });

  test('gives the same bytes every time, and has no date in it', async () => {
    const pdf = await toPdf(shapes());
    expect(Buffer.compare(pdf, await toPdf(shapes()))).toBe(0);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/CreationDate|ModDate|D:\d{4}/);
  });

  test('carries the letters it uses, and those only', async () => {
    const few = await toPdf(sceneOfMarks([written('a', 'אבג', 300, 50)]));
    const many = await toPdf(sceneOfMarks(NAMES.map((name, i) => written(String(i), name, 300, 30 * i + 30))));
    expect(Buffer.from(few).toString('latin1')).toMatch(/\/BaseFont \/\w+\+Rubik-Regular/);
    expect(few.length).toBeLessThan(12_000);
    expect(many.length).toBeGreaterThan(few.length);
  });

  test('covers the sheet to its edges with a dark page', async () => {
    const ecosystem = await readEcosystem('examples/social-procurement/data');
    const { scene } = playerMap(ecosystem, { language: 'en', theme: 'dark', effort: 0.1 });
    const png = PNG.sync.read(Buffer.from((await read(scene, 1600)).png, 'base64'));
    const at = (x: number, y: number) => png.data[(y * png.width + x) * 4] as number;
    const edges = [
      at(0, 0),
      at(png.width - 1, 0),
      at(800, 0),
      at(0, 500),
      at(800, png.height - 2),
      at(png.width - 1, 500),
    ];
    expect(Math.max(...edges)).toBeLessThan(80);
  });

  test('takes a name with characters that the font lacks, and one without any', async () => {
    const { lines } = await read(sceneOfMarks([written('a', 'מטה 😀 צפון', 300, 50), written('b', '', 300, 90)]));
    expect(lines.join(' ')).toContain('מטה');
  });

  test('knows every way of painting that a scene of ours uses', async () => {
    const ecosystem = await readEcosystem('examples/social-procurement/data');
    const known = new Set(
      'fill stroke fill-opacity stroke-opacity opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin paint-order rx ry display visibility'.split(
        ' ',
      ),
    );
    const used = new Set<string>();
    const walk = (marks: Scene['marks']): void => {
      for (const mark of marks) {
        for (const name of Object.keys(mark.style ?? {})) used.add(name);
        if (mark.kind === 'group') walk(mark.children);
      }
    };
    for (const theme of ['light', 'dark', 'print'] as const) {
      const { scene } = playerMap(ecosystem, { theme, withPrivate: true, sizeBy: 'influence', effort: 0.1 });
      walk(scene.marks);
      for (const { marks } of scene.definitions) walk(marks);
    }
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });
});
