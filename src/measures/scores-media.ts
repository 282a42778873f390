import { byScoreThenId } from '../kernel/order';
import type { MediaBundle } from '../text/notebook';
import { tableMedia } from '../text/table-media';
import type { MeasureInfo } from './scores';

/** So many are shown whole; of more the highest and the lowest. */
const WHOLE = 20;
const HIGHEST = 10;
const LOWEST = 5;

interface Shown {
  readonly info: MeasureInfo;
  readonly ids: readonly string[];
  readonly list: readonly (number | null)[];
}

const bound = (value: number): string => (Number.isFinite(value) ? String(value) : value > 0 ? '∞' : '−∞');

/** Scores as a notebook shows them: what they are, who is highest and lowest, and how many stand between or have none. */
export function scoresMedia({ info, ids, list }: Shown, names: readonly string[] | undefined): MediaBundle {
  const positions = new Map(ids.map((id, i) => [id, i]));
  const defined = ids.flatMap((id, i): [string, number][] => (list[i] == null ? [] : [[id, list[i]]]));
  const ordered = defined.sort(byScoreThenId);
  const named = names !== undefined && ids.some((id, i) => names[i] !== id);
  const row = ([id, value]: [string, number], rank: number) => {
    const name = named ? [names[positions.get(id) as number] ?? ''] : [];
    return [rank + 1, id, ...name, value];
  };
  const rows = ordered.map(row);
  const between = ordered.length > WHOLE ? ordered.length - HIGHEST - LOWEST : 0;
  const gap = [null, `… ${between} …`];
  const shown = between > 0 ? [...rows.slice(0, HIGHEST), gap, ...rows.slice(-LOWEST)] : rows;
  const without = ids.length - ordered.length;
  const said = [
    `${info.measure}: ${bound(info.range[0])} to ${bound(info.range[1])}`,
    info.unit,
    ...(without > 0 ? [`undefined for ${without} of ${ids.length}`] : []),
  ];
  return tableMedia({
    caption: said.filter((part) => part !== '').join(', '),
    columns: ['rank', 'id', ...(named ? ['name'] : []), info.measure],
    rows: shown,
  });
}
