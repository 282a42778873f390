import { stillCopy } from '../render/mount/still-copy';

const SVG = 'http://www.w3.org/2000/svg';

function picture(width: number, height: number, viewBox: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'swatch');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  return svg;
}

/** A small picture of how the players of a group look: the shape of one of them. */
export function shapeSwatch(mark: Element | null | undefined): SVGSVGElement | null {
  const shape = mark?.querySelector<SVGGraphicsElement>('[data-role=shape]');
  const box = shape?.getBBox();
  if (!shape || !box || box.width === 0) return null;
  const svg = picture(22, 18, `${box.x - 1} ${box.y - 1} ${box.width + 2} ${box.height + 2}`);
  svg.append(stillCopy(shape));
  return svg;
}

/** A small picture of how the ties of a type look: a line of theirs. */
export function lineSwatch(line: Element | null | undefined): SVGSVGElement | null {
  const edge = line?.closest('.edge');
  if (!line || !edge) return null;
  const svg = picture(22, 18, '0 0 22 18');
  const copy = stillCopy(line);
  copy.setAttribute('d', 'M0 9L22 9');
  copy.setAttribute('fill', 'none');
  copy.setAttribute('stroke', line.getAttribute('stroke') ?? edge.getAttribute('stroke') ?? 'currentColor');
  copy.setAttribute('stroke-width', '2');
  svg.append(copy);
  return svg;
}
