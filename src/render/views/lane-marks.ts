import type { Box, Point } from '../../layout/placement';
import { textInBox } from '../../layout/views/aligned-text';
import type { LanePlace, LanesPlace, LaneTime } from '../../layout/views/lanes-layout';
import { message } from '../../text/messages';
import { headingRow, type LegendRow, type SampleAt, sampleRow } from '../legend-row';
import { closedPath, short } from '../outline';
import type { Mark, Style } from '../scene';
import type { Theme } from '../theme';
import { alignedText } from './aligned-marks';
import { bodies } from './lane-bodies';
import { loopMark } from './loop-mark';
import type { ProcessView } from './processes-over-time';
import type { ViewBasis } from './view-basis';

const path = (key: string, d: string, style: Style): Mark => ({ kind: 'path', key, d, style });
const line = (key: string, a: Point, b: Point, style: Style): Mark =>
  path(key, `M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}`, { fill: 'none', ...style });

/** Lanes of processes under their axis. */
export function laneMarks(basis: ViewBasis, placed: LanesPlace, views: readonly ProcessView[]): Mark[] {
  const { theme, direction, language } = basis;
  const { body, heads, ticks, breaks } = placed;
  const bottom = body.y + body.height;
  const side = direction === 'ltr' ? 'left' : 'right';
  const head = (key: string, text: string, box: Box | null, across: 'left' | 'middle' | 'right' = side): Mark[] => {
    if (!box) return [];
    const at = { ...box, height: box.height - 4 };
    const placedText = textInBox(text, at, { size: 11, weight: 700, across, down: 'bottom', maxLines: 2 });
    return [alignedText(key, placedText, direction, { fill: theme.muted })];
  };
  return [
    {
      kind: 'group',
      key: 'grounds',
      class: 'backdrop',
      children: [
        ...placed.lanes.map(
          ({ ground }, i): Mark => ({
            kind: 'rect',
            key: `ground ${i}`,
            ...ground,
            style: { fill: i % 2 === 0 ? theme.bands[0] : theme.page },
          }),
        ),
        ...ticks.map(({ x }) =>
          line(`tick ${x}`, { x, y: body.y - 4 }, { x, y: bottom }, { stroke: theme.separator, 'stroke-width': 1 }),
        ),
        ...breaks.map((x) => breakMark(x, body.y, bottom, theme)),
      ],
    },
    {
      kind: 'group',
      key: 'heads',
      class: 'captions',
      children: [
        ...head('process', message(language, 'process'), heads.name),
        ...head('participants', message(language, 'participants'), heads.participants),
        ...head('outputs', message(language, 'outputs'), heads.outputs),
        ...ticks.map(({ x, label }) => alignedText(`tick ${x}`, label, direction, { fill: theme.muted })),
      ],
    },
    {
      kind: 'group',
      key: 'lanes',
      class: 'lanes',
      children: placed.lanes.map((lane, i) => laneMark(basis, lane, views[i] as ProcessView)),
    },
  ];
}

/** Two strokes across the axis: time is left out here. */
function breakMark(x: number, top: number, bottom: number, theme: Theme): Mark {
  const wave = (dx: number): string => {
    let d = `M${short(x + dx)} ${short(top - 6)}`;
    let turn = 1;
    for (let y = top + 2; y <= bottom; y += 8) {
      d += `L${short(x + dx + 2.5 * turn)} ${short(y)}`;
      turn = -turn;
    }
    return d;
  };
  return path(`break ${short(x)}`, wave(-3) + wave(3), { fill: 'none', stroke: theme.ring, 'stroke-width': 1 });
}

function laneMark(basis: ViewBasis, lane: LanePlace, view: ProcessView): Mark {
  const { theme, direction } = basis;
  return {
    kind: 'group',
    key: view.record.id,
    class: 'lane',
    attributes: { 'data-process': view.record.id },
    title: view.name,
    children: [
      alignedText('name', lane.name, direction, { fill: theme.ink }),
      timeMark(lane.time, direction === 'ltr' ? 1 : -1, theme),
      bodies(basis, lane.participants, view),
      ...(lane.loop ? [loopMark(lane.loop, view.record.loopClosed, theme)] : []),
      ...(lane.outputs ? [alignedText('outputs', lane.outputs, direction, { fill: theme.ink })] : []),
    ],
  };
}

/** When a process ran: a bar, a diamond for a day; dashed and open where an end is not known. */
function timeMark({ kind, box }: LaneTime, turn: 1 | -1, theme: Theme): Mark {
  const middle = box.y + box.height / 2;
  const solid = { fill: theme.accent, 'fill-opacity': 0.8 };
  const dashed = {
    fill: theme.accent,
    'fill-opacity': 0.16,
    stroke: theme.accent,
    'stroke-width': 1.2,
    'stroke-dasharray': '5 4',
  };
  const children: Mark[] = [];
  if (kind === 'day') {
    const x = box.x + box.width / 2;
    const r = box.height * 0.55;
    children.push(
      path(
        'day',
        closedPath([
          { x, y: middle - r },
          { x: x + r, y: middle },
          { x, y: middle + r },
          { x: x - r, y: middle },
        ]),
        solid,
      ),
    );
  } else if (kind === 'period') {
    children.push({ kind: 'rect', key: 'bar', ...box, style: solid });
  } else if (kind === 'unknown') {
    const style = { fill: 'none', stroke: theme.leader, 'stroke-width': 1, 'stroke-dasharray': '1.6 3' };
    children.push({ kind: 'rect', key: 'open', ...box, style });
  } else {
    children.push({ kind: 'rect', key: 'open', ...box, style: dashed });
    // the end that is known is a firm edge; an open one points on
    const known = kind === 'open-end' ? 1 : -1;
    const end = turn * known === 1 ? box.x : box.x + box.width;
    const x = turn * known === 1 ? end : end - 6;
    children.push({ kind: 'rect', key: 'edge', ...box, x, width: 6, style: solid });
  }
  return { kind: 'group', key: 'time', class: 'time', children };
}

/** What bars, diamonds, dashes, strokes and circles mean, as far as they are drawn. */
export function laneRows({ language, theme, direction }: ViewBasis, views: readonly ProcessView[]): LegendRow[] {
  const turn = direction === 'ltr' ? 1 : -1;
  const box = ({ x, y }: SampleAt): Box => ({ x: x - 14, y: y - 6, width: 28, height: 12 });
  const kind = (of: LaneTime['kind']) => (at: SampleAt) => [timeMark({ kind: of, box: box(at) }, turn, theme)];
  const has = (holds: (view: ProcessView) => boolean) => views.some(holds);
  const both = has(({ record: { from, to } }) => from !== undefined && to !== undefined && from !== to);
  const day = has(({ record: { from, to } }) => from !== undefined && from.length === 10 && from === to);
  const openEnd = has(({ record: { from, to } }) => from !== undefined && to === undefined);
  const openStart = has(({ record: { from, to } }) => from === undefined && to !== undefined);
  const unknown = has(({ record: { from, to } }) => from === undefined && to === undefined);
  const told = has(({ record }) => record.loopClosed !== undefined);
  const loops = ([true, false, undefined] as const).filter((closed) =>
    has(({ record }) => record.loopClosed === closed),
  );
  const loop = (closed: boolean | undefined) =>
    closed === undefined
      ? message(language, 'loopUnknown')
      : closed
        ? message(language, 'loopClosed')
        : message(language, 'loopOpen');
  if (views.length === 0) return [];
  return [
    headingRow(message(language, 'process')),
    ...(both ? [sampleRow(message(language, 'ranOver'), kind('period'))] : []),
    ...(day ? [sampleRow(message(language, 'oneDay'), kind('day'))] : []),
    ...(openEnd ? [sampleRow(message(language, 'openEnd'), kind('open-end'))] : []),
    ...(openStart ? [sampleRow(message(language, 'openStart'), kind('open-start'))] : []),
    ...(unknown ? [sampleRow(message(language, 'datesUnknown'), kind('unknown'))] : []),
    ...(told ? [headingRow(message(language, 'loop'))] : []),
    ...(told ? loops : []).map((closed) => sampleRow(loop(closed), (at) => [loopMark(at, closed, theme)])),
    headingRow(message(language, 'participants')),
    sampleRow(message(language, 'holders'), ({ x, y }) => [
      { kind: 'ellipse', key: 'holder', cx: x - 7 * turn, cy: y, rx: 4.5, ry: 4.5, style: { fill: theme.leader } },
      line('stroke', { x, y: y - 6 }, { x, y: y + 6 }, { stroke: theme.muted, 'stroke-width': 1.2 }),
    ]),
  ];
}
