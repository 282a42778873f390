import type { PageLayout } from '../layout/page';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import type { PlayerMapInput } from './player-map-input';
import type { Mark } from './scene';
import type { Theme } from './theme';
import { columnLine } from './writing';

/** Between the parts of a line of facts. */
export const GAP = '  ·  ';

/** What a map counts, in one line. */
export function countsLine({ placement, language, level }: PlayerMapInput): string {
  const tied = new Set(placement.ties.flatMap(({ source, target }) => [source, target]));
  const ties = placement.ties.reduce((sum, { count }) => sum + count, 0);
  const alone = placement.players.filter(({ id }) => !tied.has(id)).length;
  return [
    ...(level ? [level] : []),
    message(language, 'playerCount', { count: placement.players.length }),
    message(language, 'tieCount', { count: ties }),
    ...(alone > 0 && ties > 0 ? [message(language, 'isolates', { count: alone })] : []),
  ].join(GAP);
}

/** A title and the line under it: the head of every view. */
export function headingLines(page: PageLayout, title: string, under: string, theme: Theme): Mark {
  const { title: box, direction } = page;
  return {
    kind: 'group',
    key: 'headings',
    class: 'headings',
    children: [
      columnLine(title, box, direction, {
        key: 'title',
        y: box.y + 24,
        size: 27,
        weight: 700,
        style: { fill: theme.ink },
      }),
      columnLine(under, box, direction, {
        key: 'counts',
        y: box.y + 46,
        size: 13.5,
        style: { fill: theme.muted },
      }),
    ],
  };
}

/** Date, source and notes under the map. */
export function footing({ page, date, source, notes = [], placement, language }: PlayerMapInput, theme: Theme): Mark {
  const unnamed = placement.unlabelled.length;
  const uncaptioned = placement.slices.filter(({ caption }) => caption === null).length;
  const lines = [
    ...sourceLine(language, date, source),
    ...(uncaptioned > 0 ? [message(language, 'uncaptioned', { count: uncaptioned })] : []),
    ...(unnamed > 0 ? [message(language, 'unlabelled', { count: unnamed })] : []),
    ...notes,
  ];
  return footingLines(page, lines, theme);
}

/** Date and source as one line; none where neither is known. */
export function sourceLine(language: Language, date: string | undefined, source: string | undefined): string[] {
  const parts = [
    ...(date ? [message(language, 'date', { date })] : []),
    ...(source ? [message(language, 'source', { source })] : []),
  ];
  return parts.length > 0 ? [parts.join(GAP)] : [];
}

/** Small lines at the foot of every view; where there is no room for all, the last share one. */
export function footingLines(page: PageLayout, lines: readonly string[], theme: Theme): Mark {
  const room = Math.max(1, Math.floor(page.footer.height / 14));
  const shown = lines.length > room ? [...lines.slice(0, room - 1), lines.slice(room - 1).join(GAP)] : lines;
  return {
    kind: 'group',
    key: 'footing',
    class: 'footing',
    children: shown.map((line, i) =>
      columnLine(line, page.footer, page.direction, {
        key: String(i),
        y: page.footer.y + 10 + i * 14,
        size: 10.5,
        style: { fill: theme.muted },
      }),
    ),
  };
}
