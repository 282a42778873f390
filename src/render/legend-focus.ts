import { message } from '../text/messages';
import { headingRow, type LegendRow, sampleRow } from './legend-row';
import { short } from './outline';
import type { LegendFacts } from './player-map-input';
import { arrowhead } from './tie-marks';

const WIDTH = 3;

/** How the way of the one in focus looks, where the map shows one. */
export function focusRows({ language, focus }: Pick<LegendFacts, 'language' | 'focus'>): LegendRow[] {
  if (!focus || ![...focus.ties.values()].includes('way')) return [];
  const way = sampleRow(message(language, 'way'), ({ y, from, to }, { theme }) => {
    const head = arrowhead({ x: from, y }, { x: to, y }, WIDTH);
    return [
      {
        kind: 'path',
        key: 'line',
        d: `M${short(from)} ${short(y)}L${short(head.base.x)} ${short(y)}`,
        style: { fill: 'none', stroke: theme.accent, 'stroke-width': WIDTH },
      },
      { kind: 'path', key: 'head', d: head.path, style: { fill: theme.accent } },
    ];
  });
  return [headingRow(message(language, 'focus')), way];
}
