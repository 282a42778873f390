import type { Used } from '../text/font-faces';
import type { Mark, Scene } from './scene';

function collect(mark: Mark, used: Map<number, Set<number>>): void {
  if (mark.kind === 'group') for (const child of mark.children) collect(child, used);
  if (mark.kind !== 'text') return;
  const weight = mark.weight ?? 400;
  const points = used.get(weight) ?? new Set();
  used.set(weight, points);
  for (const { text } of mark.lines) for (const character of text) points.add(character.codePointAt(0) as number);
}

/** The characters of a scene's texts, by weight. */
export function charactersOf(scene: Scene): Map<number, Set<number>> {
  const used = new Map<number, Set<number>>();
  for (const mark of scene.marks) collect(mark, used);
  return used satisfies Used;
}
