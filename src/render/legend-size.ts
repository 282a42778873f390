import type { PlayerPlace } from '../layout/placement';
import { message } from '../text/messages';
import { headingRow, type LegendRow } from './legend-row';
import { readableNumber } from './number';
import { outlineMark } from './outline';
import type { LegendFacts } from './player-map-input';
import type { Mark } from './scene';
import { columnLine } from './writing';

const HEIGHT = 66;
const LARGEST = 23;

/** The smallest, a middle and the largest player that fit the legend, with the real number of each. */
function examples(values: ReadonlyMap<string, number>, places: readonly PlayerPlace[]) {
  const sized = places
    .flatMap(({ id, radius }) => {
      const value = values.get(id);
      return value === undefined || radius > LARGEST ? [] : [{ value, radius }];
    })
    .sort((a, b) => a.value - b.value || a.radius - b.radius);
  const low = sized[0];
  const high = sized.at(-1);
  if (!low || !high) return [];
  const half = (low.value + high.value) / 2;
  const near = (a: number) => Math.abs(a - half);
  const middle = sized.reduce((best, next) => (near(next.value) < near(best.value) ? next : best));
  return [low, middle, high].filter(({ value }, i, all) => i === 0 || value > (all[i - 1]?.value ?? value));
}

/** What the area of a shape stands for, with up to three real examples at the size the map draws them. */
export function sizeRow({ language, players, size }: LegendFacts): LegendRow[] {
  const values = new Map(players.flatMap(({ id, value }) => (typeof value === 'number' ? [[id, value] as const] : [])));
  const heading = size?.unit ? `${size.label} (${size.unit})` : (size?.label ?? '');
  return [
    headingRow(message(language, 'sizeBy', { measure: heading })),
    {
      height: HEIGHT,
      marks: (box, { direction, theme, places }) => {
        const marks: Mark[] = [];
        let offset = 2;
        examples(values, places).forEach(({ value, radius }, i) => {
          const half = Math.max(radius, 14);
          const x = direction === 'ltr' ? box.x + offset + half : box.x + box.width - offset - half;
          offset += 2 * half + 12;
          const centre = { x, y: box.y + HEIGHT - 20 - radius };
          marks.push(
            outlineMark('circle', centre, radius, {
              key: `shape ${i}`,
              style: { fill: theme.bands[0], stroke: theme.muted, 'stroke-width': 1 },
            }),
            {
              ...columnLine(readableNumber(value), { ...box, x: x - 50, width: 100 }, direction, {
                key: `value ${i}`,
                y: box.y + HEIGHT - 6,
                size: 10.5,
                style: { fill: theme.ink },
              }),
              anchor: 'middle',
              lines: [{ text: readableNumber(value), x, y: box.y + HEIGHT - 6 }],
            },
          );
        });
        return marks;
      },
    },
  ];
}
