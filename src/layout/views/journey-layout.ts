import type { Direction } from '../../text/language';
import type { Box, Point } from '../placement';
import { type AlignedText, type Alignment, textInBox } from './aligned-text';
import { sidesOf } from './sides';

/** A step with whom is met in each band, by name, and what is felt. */
export interface JourneyStepRequest {
  readonly name: string;
  readonly met: readonly (readonly string[])[];
  readonly pains: readonly string[];
  readonly gains: readonly string[];
  /** How one gets here from the step before. */
  readonly handover: string;
}

export interface JourneyRequest {
  readonly area: Box;
  readonly direction: Direction;
  readonly steps: readonly JourneyStepRequest[];
  /** Names of the rings, outermost first. */
  readonly bands: readonly string[];
  readonly captions: { readonly recipients: string; readonly pains: string; readonly gains: string };
  /** Said of those who find no room in a cell. */
  readonly more: (count: number) => string;
}

export interface MetPlace {
  readonly point: Point;
  readonly name: AlignedText;
}

export interface JourneyStepPlace {
  readonly name: AlignedText;
  readonly number: AlignedText;
  /** By band; those for whom there is room. */
  readonly met: readonly (readonly MetPlace[])[];
  readonly more: readonly AlignedText[];
  /** On the line of the recipients. */
  readonly node: Point;
  /** Upper end of the line to those met; null where nobody is. */
  readonly top: number | null;
  readonly handover: AlignedText | null;
  readonly pains: readonly AlignedText[];
  readonly gains: readonly AlignedText[];
}

export interface JourneyPlace {
  /** Those that found room, in their order. */
  readonly steps: readonly JourneyStepPlace[];
  /** Half the width of the shapes on the line of the recipients, and of those met. */
  readonly radii: { readonly node: number; readonly met: number };
  readonly bands: readonly { readonly box: Box; readonly caption: AlignedText }[];
  readonly recipients: { readonly box: Box; readonly caption: AlignedText };
  readonly rows: readonly { readonly box: Box; readonly caption: AlignedText }[];
}

const NODE = 11;
const MET = 8;
const CAPTION = 124;
const LEAST_COLUMN = 116;
const MOST_COLUMN = 260;
const HEAD = 58;
const RECIPIENTS = 74;
const LEAST_FELT = 44;
const MOST_FELT = 150;
const FELT_TEXT = 11;
const FELT_GAP = 3;
const LINE = 31;
const NAME = 10.5;
/** How much larger than needed a journey of few steps may stand, and its texts with it. */
const ROOMIEST = 1.9;
const LARGEST_TEXT = 1.3;

/**
 * Places a journey: steps as columns in the direction of reading, the rings of the map as bands over the line of the recipients,
 * what hurts and what helps under it. Steps that find no room are left out at the end.
 *
 * Cost: O(steps x bands).
 */
export function journeyLayout({ area, direction, steps, bands, captions, more }: JourneyRequest): JourneyPlace {
  const sides = sidesOf(direction, area);
  const room = area.width - CAPTION;
  const count = Math.min(steps.length, Math.max(1, Math.floor(room / LEAST_COLUMN)));
  const shown = steps.slice(0, count);
  const width = Math.min(MOST_COLUMN, room / count);
  const felt = (['pains', 'gains'] as const).filter((row) => shown.some((step) => step[row].length > 0));
  const feltHeights = felt.map((row) =>
    feltNeed(
      shown.map((step) => step[row]),
      width - 12,
    ),
  );
  const fixed = HEAD + RECIPIENTS + feltHeights.reduce((sum, height) => sum + height, 0);
  const needed = bandNeeds(shown, bands.length);
  const all = needed.reduce((sum, height) => sum + height, 0);
  // what is needed grows with the room there is; where there is too little, the bands share it
  const grown = Math.max(1, Math.min(ROOMIEST, area.height / (fixed + all)));
  const size = Math.min(LARGEST_TEXT, grown);
  const bandRoom = area.height - fixed * grown;
  const heights = needed.map((height) => Math.min(height * grown, (height / all) * bandRoom));
  const line = LINE * size;
  const across: Box = { ...area, width: CAPTION + count * width };
  let y = area.y + HEAD * grown;
  const rowAt = (height: number): Box => {
    const box = { ...across, y, height };
    y += height;
    return box;
  };
  const bandBoxes = heights.map(rowAt);
  const recipients = rowAt(RECIPIENTS * grown);
  const rows = felt.map((row, k) => ({ row, box: rowAt((feltHeights[k] as number) * grown) }));
  const put = (words: string, box: Box, alignment: Alignment) => sides.text(textInBox(words, box, alignment));
  const caption = (text: string, box: Box, down: 'top' | 'middle'): AlignedText => {
    const at = { x: box.x + 6, y: box.y + 7, width: CAPTION - 14, height: box.height - 14 };
    return put(text, at, { size: 10.5, weight: 700, across: 'left', down, maxLines: 3 });
  };
  const placed = shown.map((step, i): JourneyStepPlace => {
    const x = area.x + CAPTION + i * width;
    const inner = { x: x + 2, width: width - 12 };
    const middle = x + NODE * size + 3;
    const met: MetPlace[][] = [];
    const rest: AlignedText[] = [];
    for (const [k, box] of bandBoxes.entries()) {
      const names = step.met[k] ?? [];
      const lines = Math.max(1, Math.floor((box.height - 4) / line));
      const fit = names.length > lines ? lines - 1 : names.length;
      const first = box.y + (box.height - Math.min(names.length, lines) * line) / 2;
      const left = middle + NODE * size + 3;
      const at = (row: number): Box => ({
        x: left,
        y: first + row * line + 1.5,
        width: x + width - 10 - left,
        height: line - 3,
      });
      met.push(
        names.slice(0, fit).map((name, row) => ({
          point: sides.point({ x: middle, y: at(row).y + at(row).height / 2 }),
          name: put(name, at(row), { size: NAME * size, across: 'left', down: 'middle', maxLines: 2 }),
        })),
      );
      if (fit < names.length) {
        rest.push(put(more(names.length - fit), at(fit), { size: NAME, across: 'left', down: 'middle', maxLines: 1 }));
      }
    }
    const node = sides.point({ x: middle, y: recipients.y + recipients.height * 0.3 });
    const tops = met.flat().map(({ point }) => point.y);
    const feltText = (wanted: 'pains' | 'gains') => {
      const box = rows.find(({ row }) => row === wanted)?.box;
      if (!box) return [];
      const alignment = { size: FELT_TEXT * size, across: 'left', down: 'top' } as const;
      const lineHeight = textInBox('…', { ...inner, y: 0, height: box.height }, alignment).box.height;
      const texts: AlignedText[] = [];
      let top = box.y + 7;
      for (const [k, words] of step[wanted].entries()) {
        // a line is kept for the dots that say that there are more
        const isLast = k === step[wanted].length - 1;
        const end = box.y + box.height - 7 - (isLast ? 0 : lineHeight + FELT_GAP * size);
        const at = { ...inner, y: top, height: Math.max(lineHeight, end - top) };
        const block = textInBox(words, at, alignment);
        if (k > 0 && top + block.box.height > end + 1) {
          texts.push(put('…', { ...at, height: lineHeight }, alignment));
          break;
        }
        top += block.box.height + FELT_GAP * size;
        texts.push(sides.text(block));
      }
      return texts;
    };
    const radius = NODE * size;
    const ground = { x: node.x - radius, y: node.y - radius, width: 2 * radius, height: 2 * radius };
    const between = {
      x: x - width / 2 + 8,
      y: node.y + radius + 4,
      width: width - 14,
      height: recipients.y + recipients.height - node.y - radius - 8,
    };
    return {
      name: put(
        step.name,
        { ...inner, y: area.y, height: HEAD * grown - 10 },
        { size: 12 * size, weight: 700, across: 'left', down: 'bottom', maxLines: 3 },
      ),
      number: textInBox(String(i + 1), ground, {
        size: 11 * size,
        weight: 700,
        across: 'middle',
        down: 'middle',
        maxLines: 1,
      }),
      met,
      more: rest,
      node,
      top: tops.length > 0 ? Math.min(...tops) : null,
      handover:
        i === 0 || step.handover === ''
          ? null
          : put(step.handover, between, { size: 9.8 * size, across: 'left', down: 'top', maxLines: 2 }),
      pains: feltText('pains'),
      gains: feltText('gains'),
    };
  });
  return {
    steps: placed,
    radii: { node: NODE * size, met: MET * size },
    bands: bandBoxes.map((box, k) => ({ box: sides.box(box), caption: caption(bands[k] as string, box, 'middle') })),
    recipients: {
      box: sides.box(recipients),
      caption: caption(captions.recipients, { ...recipients, height: recipients.height * 0.6 }, 'middle'),
    },
    rows: rows.map(({ row: wanted, box }) => ({
      box: sides.box(box),
      caption: caption(captions[wanted], box, 'top'),
    })),
  };
}

/** What a row of what is felt needs for its fullest cell. */
function feltNeed(cells: readonly (readonly string[])[], width: number): number {
  const at = { x: 0, y: 0, width, height: MOST_FELT };
  const heightOf = (words: string) =>
    textInBox(words, at, { size: FELT_TEXT, across: 'left', down: 'top' }).box.height + FELT_GAP;
  const heights = cells.map((cell) => cell.reduce((sum, words) => sum + heightOf(words), 0));
  return Math.min(MOST_FELT, Math.max(LEAST_FELT, 18 + Math.max(...heights)));
}

/** What each band needs for its fullest cell. */
const bandNeeds = (steps: readonly JourneyStepRequest[], bands: number): readonly number[] =>
  Array.from({ length: bands }, (_, k) => 10 + LINE * Math.max(1, ...steps.map(({ met }) => met[k]?.length ?? 0)));
