import type { Period } from '../../model/period';
import type { Direction } from '../../text/language';
import { textWidth } from '../../text/width';
import type { Box, Point } from '../placement';
import { type AlignedText, linesIn, textInBox } from './aligned-text';
import { sidesOf } from './sides';
import { monthsOf, type TimeScale, timeScale } from './time-scale';

export interface LaneRequest extends Period {
  readonly name: string;
  readonly outputs: string;
}

export interface LanesRequest {
  readonly area: Box;
  readonly direction: Direction;
  readonly lanes: readonly LaneRequest[];
  /** Whether there is a column for the closing of the loop. */
  readonly loops: boolean;
}

/** How a process stands on the time axis. */
export interface LaneTime {
  /** A day, a period, one of which an end is not known, or nothing known. */
  readonly kind: 'day' | 'period' | 'open-end' | 'open-start' | 'unknown';
  readonly box: Box;
}

export interface LanePlace {
  readonly ground: Box;
  readonly name: AlignedText;
  readonly time: LaneTime;
  readonly participants: Box;
  /** Null where there is no such column. */
  readonly loop: Point | null;
  readonly outputs: AlignedText | null;
}

export interface LanesPlace {
  /** Those that found room, in their order. */
  readonly lanes: readonly LanePlace[];
  readonly ticks: readonly { readonly x: number; readonly label: AlignedText }[];
  readonly breaks: readonly number[];
  /** Of the lanes, without their head. */
  readonly body: Box;
  readonly heads: {
    readonly name: Box;
    readonly time: Box;
    readonly participants: Box;
    readonly outputs: Box | null;
  };
}

const HEAD = 46;
const GAP = 14;
const LOOP = 34;
const LOWEST = 30;
const HIGHEST = 92;
const BAR = 16;
const LEAST_BAR = 7;
const NAME = 12;
const SMALL = 10.5;

/**
 * Places processes as lanes along a time axis, with room beside each for who took part and what came out. The axis runs in the
 * direction of reading, as the columns of a plan do. Lanes that find no room are left out at the end.
 *
 * Cost: O(lanes).
 */
export function lanesLayout({ area, direction, lanes, loops }: LanesRequest): LanesPlace {
  const sides = sidesOf(direction, area);
  const hasOutputs = lanes.some(({ outputs }) => outputs !== '');
  const longest = Math.max(120, ...lanes.map(({ name }) => textWidth(name, NAME, 700) + 6));
  const nameWidth = Math.min(230, longest);
  const peopleWidth = 236;
  const outputsWidth = hasOutputs ? 216 : 0;
  const loopWidth = loops ? LOOP + GAP : 0;
  const timeWidth = area.width - nameWidth - peopleWidth - loopWidth - outputsWidth - GAP * (hasOutputs ? 3 : 2);
  const columns = {
    name: area.x,
    time: area.x + nameWidth + GAP,
    participants: area.x + nameWidth + timeWidth + 2 * GAP,
    loop: area.x + nameWidth + timeWidth + peopleWidth + 3 * GAP,
    outputs: area.x + nameWidth + timeWidth + peopleWidth + loopWidth + 3 * GAP,
  };
  const count = Math.min(lanes.length, Math.max(1, Math.floor((area.height - HEAD) / LOWEST)));
  const height = Math.min(HIGHEST, (area.height - HEAD) / Math.max(1, count));
  const scale = timeScale(lanes, timeWidth);
  const top = area.y + HEAD;
  const column = (x: number, width: number, y = area.y, h = HEAD): Box => ({ x, y, width, height: h });
  return {
    body: { x: area.x, y: top, width: area.width, height: count * height },
    heads: {
      name: sides.box(column(columns.name, nameWidth)),
      time: sides.box(column(columns.time, timeWidth)),
      participants: sides.box(column(columns.participants, peopleWidth)),
      outputs: hasOutputs ? sides.box(column(columns.outputs, outputsWidth)) : null,
    },
    ticks: (scale?.ticks ?? []).map(({ at, label }) => {
      const x = columns.time + (scale as TimeScale).at(at);
      const box = { x: x - 40, y: top - 20, width: 80, height: 16 };
      return {
        x: sides.x(x),
        label: sides.text(textInBox(label, box, { size: SMALL, across: 'middle', down: 'middle', maxLines: 1 })),
      };
    }),
    breaks: (scale?.breaks ?? []).map((at) => sides.x(columns.time + at)),
    lanes: lanes.slice(0, count).map((lane, i): LanePlace => {
      const y = top + i * height;
      const name = column(columns.name + 2, nameWidth - 2, y + 2, height - 4);
      const outputs = column(columns.outputs, outputsWidth, y + 2, height - 4);
      return {
        ground: column(area.x, area.width, y, height),
        name: sides.text(
          textInBox(lane.name, name, {
            size: NAME,
            weight: 700,
            across: 'left',
            down: 'middle',
            maxLines: Math.min(3, linesIn(height - 4, NAME)),
          }),
        ),
        time: turned(timeOf(lane, scale, column(columns.time, timeWidth, y, height)), sides.box),
        participants: sides.box(column(columns.participants, peopleWidth, y, height)),
        loop: loops ? sides.point({ x: columns.loop + LOOP / 2, y: y + height / 2 }) : null,
        outputs:
          lane.outputs === ''
            ? null
            : sides.text(textInBox(lane.outputs, outputs, { size: SMALL, across: 'left', down: 'middle' })),
      };
    }),
  };
}

const turned = (time: LaneTime, box: (box: Box) => Box): LaneTime => ({ ...time, box: box(time.box) });

/** Where a process lies on the axis; what is not known reaches to its end. */
function timeOf({ from, to }: Period, scale: TimeScale | null, column: Box): LaneTime {
  const y = column.y + (column.height - BAR) / 2;
  const bar = (left: number, right: number): Box => {
    const width = Math.max(LEAST_BAR, right - left);
    return { x: Math.min(column.x + left, column.x + column.width - width), y, width, height: BAR };
  };
  if (!scale || (from === undefined && to === undefined)) return { kind: 'unknown', box: bar(0, column.width) };
  const start = from === undefined ? 0 : scale.at(monthsOf(from, false));
  const end = to === undefined ? column.width : scale.at(monthsOf(to, true));
  if (from === undefined) return { kind: 'open-start', box: bar(start, end) };
  if (to === undefined) return { kind: 'open-end', box: bar(start, end) };
  const days = monthsOf(to, true) - monthsOf(from, false);
  return { kind: days < 0.04 ? 'day' : 'period', box: bar(start, end) };
}
