import type { Box } from '../../../src/layout/placement';
import type { Mark, Scene, Text } from '../../../src/render/scene';
import { lineMetrics } from '../../../src/text/font';
import { textWidth } from '../../../src/text/width';

/** Every text of a scene, with the boxes that its lines take on the page. */
export function textsOf(
  scene: Scene,
): { readonly text: string; readonly size: number; readonly boxes: readonly Box[] }[] {
  const found: Text[] = [];
  const walk = (mark: Mark): void => {
    if (mark.kind === 'group') mark.children.forEach(walk);
    else if (mark.kind === 'text') found.push(mark);
  };
  scene.marks.forEach(walk);
  return found.map(({ lines, size, weight = 400, anchor }) => ({
    text: lines.map((line) => line.text).join(' '),
    size,
    boxes: lines.map(({ text, x, y }) => {
      const width = textWidth(text, size, weight);
      const { capHeight } = lineMetrics(size);
      const left = anchor === 'left' ? x : anchor === 'middle' ? x - width / 2 : x - width;
      // what is seen of a line: from its capitals to a little under its baseline
      return { x: left, y: y - capHeight, width, height: capHeight + size * 0.15 };
    }),
  }));
}

const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

/** What is wrong with the texts of a scene for a reader, in words; empty where they are sound. */
export function textFaults(scene: Scene): string[] {
  const texts = textsOf(scene).filter(({ text }) => text !== '');
  const faults: string[] = [];
  texts.forEach((a, i) => {
    if (a.size < scene.height * 0.008) faults.push(`"${a.text}" is too small`);
    for (const { x, y, width, height } of a.boxes)
      if (x < 0 || y < 0 || x + width > scene.width || y + height > scene.height)
        faults.push(`"${a.text}" leaves the page`);
    for (const b of texts.slice(i + 1))
      if (a.boxes.some((one) => b.boxes.some((other) => meet(one, other))))
        faults.push(`"${a.text}" lies on "${b.text}"`);
  });
  return faults;
}

/** Every mark of a scene, groups too, depth first. */
export function marksOf(scene: Scene): Mark[] {
  const found: Mark[] = [];
  const walk = (mark: Mark): void => {
    found.push(mark);
    if (mark.kind === 'group') mark.children.forEach(walk);
  };
  scene.marks.forEach(walk);
  return found;
}

/** Ids of the players that stand on a picture. */
export const playersOn = (scene: Scene): string[] =>
  marksOf(scene).flatMap((mark) => (mark.class === 'node' ? (mark.attributes?.['data-player'] ?? []) : []));

/** The marks of a class. */
export const ofClass = (scene: Scene, name: string): Mark[] => marksOf(scene).filter((mark) => mark.class === name);
