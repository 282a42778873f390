import type { Direction } from '../../text/language';
import { wrapText } from '../../text/wrap';
import { LEADING } from '../label-text';
import type { Box, Point } from '../placement';
import { type AlignedText, textInBox } from './aligned-text';
import { sidesOf } from './sides';

/** Somebody listed: a name, and a line under it. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  readonly under?: string;
}

export interface ListSection {
  readonly heading: string;
  readonly entries: readonly ListEntry[];
}

export interface ListPlace {
  readonly headings: readonly AlignedText[];
  readonly entries: readonly {
    readonly id: string;
    readonly sample: Point;
    readonly name: AlignedText;
    readonly under: AlignedText | null;
  }[];
  /** How many of each section found no room, and where that is said; null where all did. */
  readonly more: readonly ({ readonly count: number; readonly box: Box } | null)[];
}

/** Half the width of the shapes of a list. */
export const LIST_RADIUS = 6.5;
const HEADING = 24;
const NAME = 11.5;
const UNDER = 9.6;
const SAMPLE = 22;
const AIR = 8;
const MOST_LINES = 3;

/** A name on as many lines as it may have, what stands under it, and the height of both. */
interface EntryBlock {
  readonly entry: ListEntry;
  readonly lines: number;
  readonly height: number;
}

const LINE = NAME * LEADING;

function blocks(width: number, entries: readonly ListEntry[], most: number): EntryBlock[] {
  return entries.map((entry) => {
    const wrapped = wrapText(entry.name, { size: NAME, maxWidth: (width - SAMPLE - 2) / 1.01, maxLines: most });
    const lines = Math.max(1, wrapped.lines.length);
    return { entry, lines, height: 17 + (lines - 1) * LINE + (entry.under === undefined ? 0 : 12) };
  });
}

/**
 * Lists players under headings in a column, top to bottom. Every section has its heading; where there is no room for all
 * entries, those of the longest sections are left out at the end and counted.
 *
 * Cost: O(entries).
 */
export function listLayout(area: Box, direction: Direction, sections: readonly ListSection[]): ListPlace {
  const sides = sidesOf(direction, area);
  // a list that has no room is cut to one line a name before anybody is left out
  const wished = sections.map(({ entries }) => blocks(area.width, entries, MOST_LINES));
  const whole =
    total(
      wished,
      wished.map(({ length }) => length),
    ) <= area.height;
  const all = whole ? wished : sections.map(({ entries }) => blocks(area.width, entries, 1));
  const counts = fitting(area.height, all);
  const headings: AlignedText[] = [];
  const entries: ListPlace['entries'][number][] = [];
  const more: ListPlace['more'][number][] = [];
  let y = area.y;
  sections.forEach(({ heading }, s) => {
    const at = { x: area.x, y, width: area.width, height: HEADING };
    headings.push(
      sides.text(textInBox(heading, at, { size: 12.5, weight: 700, across: 'left', down: 'top', maxLines: 1 })),
    );
    y += HEADING;
    const section = all[s] as readonly EntryBlock[];
    for (const { entry, lines, height } of section.slice(0, counts[s])) {
      const line = { x: area.x + SAMPLE, y, width: area.width - SAMPLE, height: 17 };
      const under = { ...line, y: y + 14 + (lines - 1) * LINE };
      const name = textInBox(entry.name, line, { size: NAME, across: 'left', down: 'top', maxLines: lines });
      entries.push({
        id: entry.id,
        sample: sides.point({ x: area.x + SAMPLE / 2 - 3, y: y + (height - 2) / 2 }),
        name: sides.text(name),
        under:
          entry.under === undefined
            ? null
            : sides.text(textInBox(entry.under, under, { size: UNDER, across: 'left', down: 'top', maxLines: 1 })),
      });
      y += height;
    }
    const left = section.length - (counts[s] as number);
    more.push(left > 0 ? { count: left, box: sides.box({ x: area.x, y, width: area.width, height: 17 }) } : null);
    y += (left > 0 ? 17 : 0) + AIR;
  });
  return { headings, entries, more };
}

/** Height of the list with so many entries of each section. */
const total = (sections: readonly (readonly EntryBlock[])[], counts: readonly number[]): number =>
  sections.reduce((sum, section, s) => {
    const shown = section.slice(0, counts[s]);
    const rest = shown.length < section.length ? 17 : 0;
    return sum + HEADING + AIR + rest + shown.reduce((all, { height }) => all + height, 0);
  }, 0);

/** How many entries of each section have room: the longest give way first. */
function fitting(height: number, sections: readonly (readonly EntryBlock[])[]): number[] {
  // a guess from the height of a line first, so that a list of thousands is not shortened one by one
  const most = Math.ceil(height / 17);
  const counts = sections.map(({ length }) => Math.min(length, most));
  while (total(sections, counts) > height && Math.max(...counts) > 0) {
    const longest = counts.indexOf(Math.max(...counts));
    counts[longest] = (counts[longest] as number) - 1;
  }
  return counts;
}
