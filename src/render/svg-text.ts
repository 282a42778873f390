import { escapeText } from '../text/markup';
import { createContainer } from './document';
import { draw } from './draw';
import type { Scene } from './scene';

/** The drawing itself as text, as it stands in a page or in a file. */
export function svgElement(scene: Scene, attributes: Readonly<Record<string, string>> = {}): string {
  const container = createContainer();
  draw(scene, container);
  const [svg] = container.children;
  for (const [name, value] of Object.entries(attributes)) svg?.setAttribute(name, value);
  return String(svg);
}

/** The text of a drawing with its sheet of styles after the accessible title: readers look for that first. */
export function withStyle(svg: string, style: string): string {
  const sheet = style === '' ? '' : `<style>${escapeText(style)}</style>`;
  const opened = svg.indexOf('>') + 1;
  const after = svg.indexOf('</desc>', opened);
  const at = after < 0 ? opened : after + '</desc>'.length;
  return svg.slice(0, at) + sheet + svg.slice(at);
}
