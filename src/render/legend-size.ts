import { largestRadius } from '../layout/map-sizes';
import type { PlayerPlace } from '../layout/placement';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import { textWidth } from '../text/width';
import { headingRow, type LegendRow, sampleRow } from './legend-row';
import { readableNumber } from './number';
import { outlineMark } from './outline';
import { unknownSectorStyle } from './palette';
import type { LegendFacts } from './player-map-input';
import { playerShape } from './player-marks';
import type { Mark } from './scene';
import { columnLine } from './writing';

const TEXT = 10.5;
/** Height of the numbers under the shapes. */
const UNDER = 22;
const GAP = 12;
const UNKNOWN_RADIUS = 7;

interface Example {
  readonly text: string;
  readonly radius: number;
}

/**
 * The smallest, a middle and the greatest value, at the size the map draws them. Where several values share the smallest size,
 * the greatest of them stands for all.
 */
function examples(values: ReadonlyMap<string, number>, places: readonly PlayerPlace[], language: Language): Example[] {
  const drawn = new Map<number, number>();
  for (const { id, radius } of places) {
    const value = values.get(id);
    if (value !== undefined) drawn.set(value, Math.max(drawn.get(value) ?? 0, radius));
  }
  const sized = [...drawn].map(([value, radius]) => ({ value, radius })).sort((a, b) => a.value - b.value);
  const smallest = (sized[0]?.radius ?? 0) + 0.05;
  const above = sized.findIndex(({ radius }) => radius > smallest);
  const floor = above < 0 ? sized.length : above;
  const low = sized[floor - 1];
  const high = sized.at(-1);
  if (!low || !high) return [];
  const lowText = readableNumber(low.value);
  const first = { text: floor > 1 ? message(language, 'sizeLeast', { value: lowText }) : lowText, radius: low.radius };
  const half = (low.value + high.value) / 2;
  const near = (a: number) => Math.abs(a - half);
  const middle = sized.slice(floor - 1).reduce((best, next) => (near(next.value) < near(best.value) ? next : best));
  const others = [middle, high].filter(({ value }, i) => value > (i === 0 ? low : middle).value);
  return [first, ...others.map(({ value, radius }) => ({ text: readableNumber(value), radius }))];
}

/** Half the width that an example takes with its number. */
const halfWidth = ({ text, radius }: Example): number => Math.max(radius, 14, textWidth(text, TEXT) / 2);

/** What the area of a shape stands for, with up to three real examples, and how an unknown value looks. */
export function sizeRow({ language, players, size }: LegendFacts): LegendRow[] {
  if (size === undefined) return [];
  const values = new Map(players.flatMap(({ id, value }) => (typeof value === 'number' ? [[id, value] as const] : [])));
  const unknown = players.filter(({ value }) => value === null).length;
  const height = Math.ceil(2 * (size.largest ?? largestRadius(players.length))) + UNDER;
  const sizes: LegendRow = {
    height,
    marks: (box, { direction, theme, places }) => {
      const all = examples(values, places, language);
      const width = all.reduce((sum, example) => sum + 2 * halfWidth(example) + GAP, 0);
      const shown = width > box.width && all.length > 2 ? all.filter((_, i) => i !== 1) : all;
      let offset = 2;
      return shown.flatMap((example, i): Mark[] => {
        const { text, radius } = example;
        const half = halfWidth(example);
        const x = direction === 'ltr' ? box.x + offset + half : box.x + box.width - offset - half;
        offset += 2 * half + GAP;
        const y = box.y + height - 6;
        return [
          outlineMark('circle', { x, y: box.y + height - UNDER - radius }, radius, {
            key: `shape ${i}`,
            style: { fill: theme.bands[0], stroke: theme.muted, 'stroke-width': 1 },
          }),
          {
            ...columnLine(text, { ...box, x: x - half, width: 2 * half + 1 }, direction, {
              key: `value ${i}`,
              y,
              size: TEXT,
              style: { fill: theme.ink },
            }),
            anchor: 'middle',
            lines: [{ text, x, y }],
          },
        ];
      });
    },
  };
  const notKnown = sampleRow(
    message(language, 'sizeUnknown'),
    (at, { prefix, theme }) => {
      const grey = { ...unknownSectorStyle(theme), fill: theme.leader, hollow: false };
      return playerShape(prefix, { sizeUnknown: true }, { ...at, radius: UNKNOWN_RADIUS }, grey, theme);
    },
    String(unknown),
  );
  return [
    headingRow(message(language, 'sizeBy', { measure: size.label })),
    ...(values.size > 0 ? [sizes] : []),
    ...(unknown > 0 ? [notKnown] : []),
  ];
}
