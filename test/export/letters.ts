import type { Mark, Scene, Text } from '../../src/render/index';
import { baseDirection } from '../../src/text/bidi';
import { LABELS } from '../text/labels';

const ANCHORS = ['left', 'middle', 'right'] as const;
const COLUMNS = 4;
const WIDTH = 1200;
const ROW = 26;

/** One text of a picture that is about its letters. */
export const written = (key: string, text: string, x: number, y: number, more: Partial<Text> = {}): Text => ({
  kind: 'text',
  key,
  lines: [{ text, x, y }],
  size: 15,
  anchor: 'middle',
  direction: baseDirection(text, 'ltr'),
  style: { fill: '#1d2733' },
  ...more,
});

/** A picture of these marks on a white page. */
export const sceneOfMarks = (marks: readonly Mark[], height = 400, more: Partial<Scene> = {}): Scene => ({
  id: 'letters',
  width: WIDTH,
  height,
  direction: 'ltr',
  language: 'en',
  font: 'Rubik',
  title: 'Letters',
  description: 'Names of every script',
  definitions: [],
  marks: [
    { kind: 'rect', key: 'page', class: 'page', x: 0, y: 0, width: WIDTH, height, style: { fill: '#ffffff' } },
    ...marks,
  ],
  ...more,
});

/** Names in Hebrew, Arabic, Latin and Cyrillic letters and mixed, from all three anchors, in both weights, with and without halo. */
export function letters(labels: readonly string[] = Object.values(LABELS).flat()): Scene {
  const rows = Math.ceil(labels.length / COLUMNS);
  const height = (rows + 1) * ROW;
  const texts = labels.map((label, i): Text => {
    const anchor = ANCHORS[i % 3] as Text['anchor'];
    const left = (WIDTH / COLUMNS) * (i % COLUMNS);
    const x = left + { left: 20, middle: 150, right: 280 }[anchor];
    const halo = { stroke: '#ffffff', 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
    return written(String(i), label, x, (Math.floor(i / COLUMNS) + 1) * ROW, {
      anchor,
      weight: i % 5 === 0 ? 700 : 400,
      style: { fill: i % 2 === 0 ? '#1d2733' : '#0b5d8a', ...(i % 4 < 2 ? halo : {}) },
    });
  });
  const lines: Mark[] = Array.from({ length: rows }, (_, i) => ({
    kind: 'path',
    key: `line ${i}`,
    d: `M0 ${(i + 1) * ROW - 5}L${WIDTH} ${(i + 1) * ROW - 5}`,
    style: { fill: 'none', stroke: '#cc5a41', 'stroke-width': 1.5, 'stroke-opacity': 0.5 },
  }));
  return sceneOfMarks([...lines, ...texts], height);
}

/** Everything that a scene may hold besides names: textures, dots, dashes, arrowheads, arcs, opacity of wholes, turned texts. */
export function shapes(): Scene {
  const texture = (id: string, d: string) => ({
    id,
    width: 4,
    height: 4,
    marks: [
      { kind: 'rect', key: 'g', x: 0, y: 0, width: 4, height: 4, style: { fill: '#34558b' } },
      { kind: 'path', key: 'l', d, style: { stroke: '#ffffff', 'stroke-width': 0.9, fill: 'none' } },
    ] as const,
  });
  const definitions = [texture('stripes', 'M-1 1L1 -1M0 4L4 0M3 5L5 3'), texture('grid', 'M0 2L4 2M2 0L2 4')];
  const ink = { stroke: '#1d2733', 'stroke-width': 1.4, 'stroke-linejoin': 'round' };
  const at = (x: number, children: readonly Mark[], more: object = {}): Mark => ({
    kind: 'group',
    key: `at ${x}`,
    transform: `translate(${x} 120)`,
    children,
    ...more,
  });
  return sceneOfMarks(
    [
      {
        kind: 'ellipse',
        key: 'dashed',
        cx: 80,
        cy: 30,
        rx: 16,
        ry: 16,
        style: { fill: 'none', stroke: '#1d2733', 'stroke-width': 3, 'stroke-dasharray': '5 7' },
      },
      { kind: 'ellipse', key: 'a', cx: 80, cy: 100, rx: 50, ry: 40, style: { fill: 'url(#stripes)', ...ink } },
      { kind: 'path', key: 'b', d: 'M160 60L240 60L200 140Z', style: { fill: 'url(#grid)', ...ink } },
      {
        kind: 'rect',
        key: 'c',
        x: 270,
        y: 60,
        width: 80,
        height: 80,
        style: { fill: 'url(#stripes)', 'fill-opacity': 0.4, rx: 12 },
      },
      {
        kind: 'path',
        key: 'd',
        d: 'M380 140A60 45 0 0 1 500 140h10v-20q20 10 20 30c-10 20-30 20-60 10Z',
        style: { fill: '#dfa53a', ...ink },
      },
      {
        kind: 'path',
        key: 'e',
        d: 'M20 220C200 160 400 280 580 200',
        style: {
          fill: 'none',
          stroke: '#cc5a41',
          'stroke-width': 4,
          'stroke-dasharray': '9 5',
          'stroke-opacity': 0.55,
        },
      },
      {
        kind: 'path',
        key: 'f',
        d: 'M20 250L580 250',
        style: {
          fill: 'none',
          stroke: '#2a9483',
          'stroke-width': 5,
          'stroke-dasharray': '0 9',
          'stroke-linecap': 'round',
        },
      },
      {
        kind: 'path',
        key: 'g',
        d: 'M580 196L596 200L581 206Z',
        style: { fill: '#cc5a41', 'fill-opacity': 0.7, stroke: 'none' },
      },
      // parts that lie on each other must not shine through each other: the opacity is that of the whole
      at(
        640,
        [
          {
            kind: 'rect',
            key: 'a',
            x: 0,
            y: -60,
            width: 80,
            height: 80,
            style: { fill: '#34558b', stroke: '#101820', 'stroke-width': 12 },
          },
          { kind: 'ellipse', key: 'b', cx: 60, cy: 0, rx: 40, ry: 40, style: { fill: '#dfa53a' } },
          written('c', 'דרך אלה', 40, 50),
        ],
        { style: { opacity: 0.35 } },
      ),
      {
        kind: 'group',
        key: 'turned',
        transform: 'translate(840 150) rotate(-90)',
        children: [written('t', 'השפעה (influence)', 0, 0, { style: { fill: '#b3261e' } })],
      },
      written('two lines', '', 1000, 100, {
        lines: [
          { text: 'עמותת WIZO', x: 1000, y: 90 },
          { text: '(2025) חיפה', x: 1000, y: 110 },
        ],
        size: 18,
      }),
      { kind: 'group', key: 'hidden', style: { opacity: 0 }, children: [written('never', 'NEVER', 1000, 200)] },
    ],
    300,
    { definitions },
  );
}
