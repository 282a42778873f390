import { message } from '../text/messages';
import { headingRow, type LegendRow, type SampleAt, sampleRow } from './legend-row';
import { readableNumber } from './number';
import { short } from './outline';
import type { LegendFacts } from './player-map-input';
import type { Mark, Style } from './scene';
import type { Theme } from './theme';
import { arrowhead, conflictMark, tieScale, tieWidth } from './tie-marks';

const WIDTH = 1.6;

const line = ({ y, from, to }: SampleAt, style: Style): Mark => ({
  kind: 'path',
  key: 'line',
  d: `M${short(from)} ${short(y)}L${short(to)} ${short(y)}`,
  style: { fill: 'none', ...style },
});

/** A line with an arrowhead at its end, or at both. */
function arrow(at: SampleAt, both: boolean, theme: Theme): Mark[] {
  const start = { x: at.from, y: at.y };
  const end = { x: at.to, y: at.y };
  const heads = [arrowhead(start, end, WIDTH), ...(both ? [arrowhead(end, start, WIDTH)] : [])];
  const from = both ? (heads[1]?.base.x as number) : at.from;
  return [
    line({ ...at, from, to: heads[0]?.base.x as number }, { stroke: theme.muted, 'stroke-width': WIDTH }),
    { kind: 'path', key: 'heads', d: heads.map(({ path }) => path).join(''), style: { fill: theme.muted } },
  ];
}

/** What lines say: their type by colour and dash, direction, conflict, and strength with its real numbers. */
export function tieRows({ language, ties, tieTypes }: LegendFacts): LegendRow[] {
  if (ties.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { type } of ties) counts.set(type, (counts.get(type) ?? 0) + 1);
  const rows = tieTypes
    .filter(({ id }) => counts.has(id))
    .map(({ id, name, style }) =>
      sampleRow(
        name,
        (at) => [
          line(at, {
            stroke: style.colour,
            'stroke-width': 2,
            ...(style.dash === null ? {} : { 'stroke-dasharray': style.dash }),
          }),
        ],
        String(counts.get(id)),
      ),
    );
  if (ties.some(({ headAtSource, headAtTarget }) => headAtSource !== headAtTarget)) {
    rows.push(sampleRow(message(language, 'arrow'), (at, { theme }) => arrow(at, false, theme)));
  }
  if (ties.some(({ headAtSource, headAtTarget }) => headAtSource && headAtTarget)) {
    rows.push(sampleRow(message(language, 'mutual'), (at, { theme }) => arrow(at, true, theme)));
  }
  const against = ties.filter(({ sign }) => sign < 0).length;
  if (against > 0) {
    rows.push(
      sampleRow(
        message(language, 'negative'),
        (at, { theme }) => [line(at, { stroke: theme.alert, 'stroke-width': WIDTH }), conflictMark(at, theme)],
        String(against),
      ),
    );
  }
  const scale = tieScale(ties);
  if (scale.most > scale.least) {
    const ordered = ties.map(({ strength }) => strength).sort((a, b) => a - b);
    const median = ordered[ordered.length >> 1] as number;
    for (const strength of new Set([scale.least, median, scale.most])) {
      rows.push(
        sampleRow(`${message(language, 'strength')}: ${readableNumber(strength)}`, (at, { theme }) => [
          line(at, { stroke: theme.muted, 'stroke-width': short(tieWidth(scale, strength)) }),
        ]),
      );
    }
  }
  return [headingRow(message(language, 'ties')), ...rows];
}
