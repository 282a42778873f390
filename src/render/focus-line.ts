import { textWidth } from '../text/width';
import type { Focus } from './focus';
import { GAP } from './headings';

/** Size of the line under the title. */
const SIZE = 13.5;

/**
 * What is said of the one in focus, on one line. Where there is no room for all the way to the recipients stays, and the
 * rest is said at the foot.
 */
export function focusLine(
  { caption }: Focus,
  width: number,
): { readonly line: string; readonly rest: readonly string[] } {
  const [name = '', tied = '', way = ''] = caption;
  const lines = [
    { line: caption.join(GAP), rest: [] },
    { line: [name, way].join(GAP), rest: [tied] },
  ];
  return lines.find(({ line }) => textWidth(line, SIZE) <= width) ?? { line: way, rest: [name, tied] };
}
