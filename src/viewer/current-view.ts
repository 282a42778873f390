import { FONTS_ID } from '../export/page-data';
import type { Box } from '../layout/placement';

/** Width of a saved picture in pixels: sharp on any screen, and on a printed page. */
const PIXELS = 3200;

/** What of a picture is to be seen, without the room beside it. */
export function within({ x, y, width, height }: Box, page: { readonly width: number; readonly height: number }): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return {
    x: left,
    y: top,
    width: Math.min(page.width, x + width) - left,
    height: Math.min(page.height, y + height) - top,
  };
}

export const viewBoxOf = ({ x, y, width, height }: Box): string =>
  [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');

/** The picture as it stands on the screen, as a file that opens alone: what is hidden left out, what stepped back pale, with its letters. */
export function currentView(svg: SVGSVGElement, visible: Box): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const shown = within(visible, svg.viewBox.baseVal);
  copy.setAttribute('viewBox', viewBoxOf(shown));
  copy.setAttribute('width', String(Math.round(shown.width)));
  copy.setAttribute('height', String(Math.round(shown.height)));
  copy.setAttribute('role', 'img');
  const focused = copy.classList.contains('has-focus');
  copy.classList.remove('has-focus');
  for (const part of copy.querySelectorAll('.is-out, .playermap-gone')) part.remove();
  if (focused) for (const part of copy.querySelectorAll('.is-ties')) part.setAttribute('opacity', '0.1');
  for (const part of copy.querySelectorAll('.is-player')) {
    if (focused && !part.classList.contains('is-lit')) part.setAttribute('opacity', '0.22');
    part.classList.remove('is-player', 'is-lit', 'is-chosen');
  }
  for (const part of copy.querySelectorAll('.is-ties, .is-below')) part.classList.remove('is-ties', 'is-below');
  for (const name of ['role', 'tabindex', 'aria-label', 'aria-hidden']) {
    for (const part of copy.querySelectorAll(`[${name}]`)) part.removeAttribute(name);
  }
  const style = document.createElementNS(copy.namespaceURI as 'http://www.w3.org/2000/svg', 'style');
  // the very text of the page's own sheet: the policy of the page holds for pictures in it, too
  style.textContent = document.getElementById(FONTS_ID)?.textContent ?? '';
  copy.querySelector('desc, title')?.after(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** A drawing as a picture in pixels. */
export async function pixelsOf(text: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = PIXELS;
    canvas.height = Math.round((PIXELS * image.naturalHeight) / image.naturalWidth);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A title as the name of a file, on any machine: browsers would write `_` for a colon. */
export const fileName = (title: string): string =>
  title
    .replace(/\s*:\s*/g, ' – ')
    .replace(/[\\/*?"<>|\s]+/g, ' ')
    .replace(/^[ –]+|[ –]+$/g, '');

/** Gives the reader a file. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
