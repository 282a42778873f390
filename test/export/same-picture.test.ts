import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml, toOutlinedSvg, toPdf, toPng, toSvg } from '../../src/export/index';
import type { Ecosystem } from '../../src/model/ecosystem';
import { readEcosystem } from '../../src/node';
import { PAPERS, type Paper, playerMap, type Scene, views } from '../../src/render/index';
import { openBrowser } from './browser';
import { type Difference, difference } from './difference';
import { letters, sceneOfMarks, shapes, written } from './letters';
import { NEEDED } from './needed';
import { pdfReader } from './read-pdf';

/** How far two pictures may be apart. One letter that is wrong, or a text that stands two units off, is over the second. */
const TOLERANCE: Difference = { whole: 0.002, worst: 0.06 };

let browser: Browser;
let read: Awaited<ReturnType<typeof pdfReader>>['read'];
let ecosystem: Ecosystem;
beforeAll(async () => {
  browser = await openBrowser();
  ({ read } = await pdfReader(browser));
  ecosystem = await readEcosystem('examples/social-procurement/data');
});
afterAll(async () => {
  await browser?.close();
});

/** A picture, and the pixels of its unit: many, since browsers put letters on whole pixels up and down. */
interface Subject {
  readonly scene: Scene;
  readonly dots: number;
}

/** A picture as Chromium shows it in a box as wide as its scene. */
async function shown(markup: string, { scene, dots }: Subject, height = scene.height): Promise<PNG> {
  const { width } = scene;
  const page = await browser.newPage({ viewport: { width, height: Math.ceil(height) }, deviceScaleFactor: dots });
  const box = `display:block;width:${width}px!important;height:${height}px!important`;
  await page.setContent(
    `${markup.replace(/<\?xml[^>]*\?>/, '')}<style>html,body{margin:0}body>svg,main svg.playermap{${box}}</style>`,
  );
  await page.evaluate(async () => Promise.all([...document.fonts].map((face) => face.load())));
  const png = PNG.sync.read(await page.screenshot());
  await page.close();
  return png;
}

const drawn = new Map<string, Promise<PNG>>();

/** The picture with text, as Chromium shows it: each drawn once. */
function live(name: string, subject: Subject, paper?: Paper): Promise<PNG> {
  const { scene } = subject;
  const height = paper && (scene.width * PAPERS[paper].height) / PAPERS[paper].width;
  const key = `${name} ${paper}`;
  const found = drawn.get(key) ?? shown(toSvg(scene, paper ? { paper } : {}), subject, height);
  drawn.set(key, found);
  return found;
}

const TABLE = { caption: 'Names', columns: ['Name'], heading: 0, rows: [['x']] };

/** Every other way of writing, and the picture with text at the same size. */
const WAYS: Readonly<Record<string, (name: string, subject: Subject) => Promise<readonly [PNG, PNG]>>> = {
  'an SVG with outlines': async (name, subject) => [
    await live(name, subject),
    await shown(await toOutlinedSvg(subject.scene), subject),
  ],
  'a PNG': async (name, subject) => [
    await live(name, subject),
    PNG.sync.read(Buffer.from(await toPng(subject.scene, { scale: subject.dots }))),
  ],
  'a PDF': async (name, subject) => {
    const { scene, dots } = subject;
    const { png } = await read(await toPdf(scene), scene.width * dots);
    return [await live(name, subject, 'A4'), PNG.sync.read(Buffer.from(png, 'base64'))];
  },
  'an HTML page': async (name, subject) => [
    await live(name, subject),
    await shown(toHtml(subject.scene, { table: TABLE, holds: '' }), subject),
  ],
};

const SUBJECTS: Readonly<Record<string, () => Subject>> = {
  'names in every script': () => ({ scene: letters(), dots: 3 }),
  'shapes, textures, dashes and opacity': () => ({ scene: shapes(), dots: 3 }),
  'a map in Hebrew': () => ({
    scene: playerMap(ecosystem, { language: 'he', sizeBy: 'degree', effort: 0.1 }).scene,
    dots: 3,
  }),
  'a dark map in Arabic': () => ({
    scene: playerMap(ecosystem, { language: 'ar', theme: 'dark', effort: 0.1 }).scene,
    dots: 3,
  }),
  'a map in Hebrew with a player in focus': () => ({
    scene: playerMap(ecosystem, { language: 'he', focus: 'netiv-alon', effort: 0.1 }).scene,
    dots: 3,
  }),
  'totals in Arabic, in greyscale': () => ({
    scene: playerMap(ecosystem, { language: 'ar', theme: 'print', level: 'ecosystem', effort: 0.1 }).scene,
    dots: 3,
  }),
  // each theme and language now and then, so that all views together show them all
  ...Object.fromEntries(
    views.slice(1).map(({ id, draw }, i) => {
      const language = (['he', 'en', 'ar'] as const)[i % 3] as 'he' | 'en' | 'ar';
      const theme = (['light', 'dark', 'print'] as const)[Math.floor(i / 3)] as 'light' | 'dark' | 'print';
      return [
        `the view ${id} in ${language}, ${theme}`,
        () => ({ scene: draw(ecosystem, { language, theme, ...NEEDED[id] }).scene, dots: 3 }),
      ];
    }),
  ),
};

/** The subjects that are compared in every way; large pictures take long, so a view is compared as a PDF and in one more way by turns. */
const IN_EVERY_WAY = 6;
const others = ['an SVG with outlines', 'a PNG', 'an HTML page'];
const isCompared = (i: number, way: string): boolean =>
  i < IN_EVERY_WAY || way === 'a PDF' || way === others[i % others.length];

const numbered = Object.entries(SUBJECTS).map(([name, make], i) => [name, make, i] as const);
describe.each(numbered)('%s', { timeout: 300_000 }, (name, make, i) => {
  let subject: Subject;
  beforeAll(() => {
    subject = make();
  });
  // pictures of this size are large, and no other test needs them
  afterAll(() => drawn.clear());

  const ways = Object.entries(WAYS).filter(([way]) => isCompared(i, way));
  test.each(ways)('is the same picture in %s as in an SVG with text', async (_, write) => {
    const found = difference(...(await write(name, subject)), subject.dots);
    expect(found.whole).toBeLessThan(TOLERANCE.whole);
    expect(found.worst).toBeLessThan(TOLERANCE.worst);
  });
});

describe('the comparison', () => {
  const text = 'קרן "יד הנדיב" (2025)';
  const scene = (name: string, dx = 0) =>
    sceneOfMarks([written('a', name, 300 + dx, 60), written('b', 'עיריית באר שבע', 600, 60)]);
  test.each([
    ['letters from the wrong side', scene([...text].reverse().join(''))],
    ['a bracket that is not turned', scene(text.replace('(', ')'))],
    ['a letter for another', scene(text.replace('ד', 'ה'))],
    ['a text that stands two units to the side', scene(text, 2)],
  ])('notices %s', async (_, wrong) => {
    const right = await live('control', { scene: scene(text), dots: 3 });
    const found = difference(right, PNG.sync.read(Buffer.from(await toPng(wrong, { scale: 3 }))), 3);
    expect(found.worst).toBeGreaterThan(TOLERANCE.worst);
  });
});
