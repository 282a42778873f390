import { message } from '../text/messages';
import { headingRow, type LegendRow, type SampleAt, sampleRow } from './legend-row';
import { readableNumber } from './number';
import { short } from './outline';
import type { LegendFacts } from './player-map-input';
import type { Mark, Style } from './scene';
import type { Theme } from './theme';
import { arrowhead, conflictMark, type TieScale, tieScale, tieWidth } from './tie-marks';
import { dashOf } from './tie-style';

const WIDTH = 1.8;

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

/** Where lines do not stand for ties of a type, or are wider than those. */
export interface TieRowOptions {
  readonly heading?: string;
  readonly scale?: TieScale;
}

/** What lines say: their type by colour and dash, direction, conflict, and strength with its real numbers. */
export function tieRows({ language, ties, tieTypes }: LegendFacts, options: TieRowOptions = {}): LegendRow[] {
  if (ties.length === 0) return [];
  const { heading = message(language, 'ties'), scale = tieScale(ties) } = options;
  const counts = new Map<string, number>();
  for (const { type } of ties) counts.set(type, (counts.get(type) ?? 0) + 1);
  // a type of which all ties stand for conflict is shown as it is drawn
  const friendly = new Set(ties.filter(({ sign }) => sign >= 0).map(({ type }) => type));
  const onlyConflict = new Set(ties.map(({ type }) => type).filter((type) => !friendly.has(type)));
  const rows = tieTypes
    .filter(({ id }) => counts.has(id))
    .map(
      ({ id, name, style }): LegendRow => ({
        of: { 'data-tie-type': name },
        ...sampleRow(
          name,
          (at, { theme }) => {
            const width = WIDTH * style.weight;
            const stroke = onlyConflict.has(id) ? theme.alert : style.colour;
            const sample = line(at, { stroke, 'stroke-width': short(width), ...dashOf(style, width) });
            return onlyConflict.has(id) ? [sample, conflictMark(at, theme)] : [sample];
          },
          String(counts.get(id)),
        ),
      }),
    );
  if (ties.some(({ headAtSource, headAtTarget }) => headAtSource !== headAtTarget)) {
    rows.push(sampleRow(message(language, 'arrow'), (at, { theme }) => arrow(at, false, theme)));
  }
  if (ties.some(({ headAtSource, headAtTarget }) => headAtSource && headAtTarget)) {
    rows.push(sampleRow(message(language, 'mutual'), (at, { theme }) => arrow(at, true, theme)));
  }
  const against = ties.filter(({ sign, type }) => sign < 0 && !onlyConflict.has(type)).length;
  if (against > 0) {
    rows.push(
      sampleRow(
        message(language, 'negative'),
        (at, { theme }) => [line(at, { stroke: theme.alert, 'stroke-width': WIDTH }), conflictMark(at, theme)],
        String(against),
      ),
    );
  }
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
  return [headingRow(heading), ...rows];
}
