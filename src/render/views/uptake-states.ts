import { STATES, stateName, type UptakeRow, type UptakeState } from '../../engagement/uptake/states';
import type { Point } from '../../layout/placement';
import { message } from '../../text/messages';
import { headingRow, type LegendRow, sampleRow } from '../legend-row';
import { short } from '../outline';
import type { Mark } from '../scene';
import type { Theme } from '../theme';
import type { ViewBasis } from './view-basis';

/** How far somebody is: a circle that fills; barred where the work is stopped; dotted where nobody said. */
export function stateMark(key: string, { x, y }: Point, r: number, state: UptakeState, theme: Theme): Mark {
  const ring = (style: Readonly<Record<string, string | number>>): Mark => ({
    kind: 'ellipse',
    key: 'ring',
    cx: x,
    cy: y,
    rx: r,
    ry: r,
    style: { fill: theme.page, stroke: theme.ink, 'stroke-width': 1.5 * theme.weight, ...style },
  });
  const path = (name: string, d: string, style: Readonly<Record<string, string | number>>): Mark => ({
    kind: 'path',
    key: name,
    d,
    style: { fill: 'none', ...style },
  });
  const group = (...children: Mark[]): Mark => ({
    kind: 'group',
    key,
    class: 'state',
    attributes: { 'data-state': state ?? 'unknown' },
    children,
  });
  if (state === null) return group(ring({ stroke: theme.leader, 'stroke-width': 1.2, 'stroke-dasharray': '1.6 2.4' }));
  if (state === 'not-begun') return group(ring({}));
  if (state === 'under-way') {
    const half = `M${short(x - r)} ${short(y)}A${short(r)} ${short(r)} 0 0 0 ${short(x + r)} ${short(y)}Z`;
    return group(ring({}), path('half', half, { fill: theme.accent, stroke: 'none' }), {
      ...ring({ fill: 'none' }),
      key: 'edge',
    });
  }
  if (state === 'taken-up') {
    const k = r * 0.5;
    const tick = `M${short(x - k)} ${short(y)}L${short(x - k * 0.2)} ${short(y + k * 0.7)}L${short(x + k)} ${short(y - k * 0.6)}`;
    return group(
      ring({ fill: theme.accent }),
      path('tick', tick, { stroke: theme.page, 'stroke-width': Math.max(1.4, r * 0.22) }),
    );
  }
  const k = r * 0.5;
  const cross = `M${short(x - k)} ${short(y - k)}L${short(x + k)} ${short(y + k)}M${short(x + k)} ${short(y - k)}L${short(x - k)} ${short(y + k)}`;
  return group(
    ring({ stroke: theme.alert, 'stroke-width': 2 * theme.weight }),
    path('cross', cross, { stroke: theme.alert, 'stroke-width': Math.max(1.6, r * 0.26) }),
  );
}

/** The states that the matrix shows, and how many cells each has. */
export function stateRows({ language, theme, direction }: ViewBasis, rows: readonly UptakeRow[]): LegendRow[] {
  const all = rows.flatMap(({ states }) => [...states.values()]);
  const found = STATES.filter((state) => all.includes(state));
  if (found.length === 0) return [];
  return [
    headingRow(message(language, 'state')),
    ...found.map((state) =>
      sampleRow(
        stateName(state, language),
        (at) => [stateMark('state', at, 7.5, state, theme)],
        String(all.filter((one) => one === state).length),
      ),
    ),
    sampleRow(message(language, 'rateMeaning'), ({ x, y }) => [
      {
        kind: 'rect',
        key: 'ground',
        x: x - 14,
        y: y - 2.5,
        width: 28,
        height: 5,
        style: { fill: theme.page, stroke: theme.ring, 'stroke-width': 0.8 },
      },
      {
        kind: 'rect',
        key: 'bar',
        x: direction === 'ltr' ? x - 14 : x + 2,
        y: y - 2.5,
        width: 12,
        height: 5,
        style: { fill: theme.accent },
      },
    ]),
  ];
}
