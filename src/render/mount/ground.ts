import { SVG_NAMESPACE } from '../document';
import type { DrawnScene } from './drawn-scene';
import { stillCopy } from './still-copy';

/** What lies below the lines of a drawing, as elements of its SVG; null where lines are not one group, or players stand below them. */
export function belowLines({ svg, ties }: DrawnScene): readonly Element[] | null {
  const groups = new Set([...ties.values()].map(({ element }) => element.parentElement));
  const [group] = groups;
  if (groups.size !== 1 || group?.parentElement !== (svg as Element)) return null;
  const parts = [...svg.children];
  const below = parts.slice(0, parts.indexOf(group)).filter(({ localName }) => !/^(title|desc|defs)$/.test(localName));
  return below.some((part) => part.matches('[data-player]') || part.querySelector('[data-player]')) ? null : below;
}

/** The same below a canvas that the lines are drawn on: a copy that only shows. */
export function groundCopy({ svg }: DrawnScene, below: readonly Element[]): SVGSVGElement {
  const ground = svg.ownerDocument.createElementNS(SVG_NAMESPACE, 'svg');
  for (const name of ['viewBox', 'lang', 'direction', 'font-family']) {
    const value = svg.getAttribute(name);
    if (value !== null) ground.setAttribute(name, value);
  }
  ground.setAttribute('class', 'playermap-ground');
  ground.setAttribute('aria-hidden', 'true');
  ground.append(...below.map(stillCopy));
  for (const part of ground.querySelectorAll('[id]')) part.removeAttribute('id');
  return ground;
}
