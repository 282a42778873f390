import type { Box } from '../layout/placement';
import { viewBoxOf, within } from './current-view';

/** Paper shows what the screen shows: the same part of the picture, fitted to the sheet. */
export function printAsSeen(svgOf: () => SVGSVGElement | null, visible: () => Box): void {
  let whole: string | null = null;
  addEventListener('beforeprint', () => {
    const svg = svgOf();
    if (!svg || whole !== null) return;
    whole = svg.getAttribute('viewBox');
    svg.setAttribute('viewBox', viewBoxOf(within(visible(), svg.viewBox.baseVal)));
  });
  addEventListener('afterprint', () => {
    if (whole !== null) svgOf()?.setAttribute('viewBox', whole);
    whole = null;
  });
}
