import type { SaliencePlace } from '../../layout/views/salience-layout';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import { headingRow, type LegendRow, sampleRow } from '../legend-row';
import { unknownSectorStyle } from '../palette';
import type { PlayerView } from '../player-map-input';
import { playerMark, playerShape } from '../player-marks';
import type { Mark } from '../scene';
import { alignedText } from './aligned-marks';
import type { ViewBasis } from './view-basis';

/** Three circles with the names of their regions, and the players in them. */
export function salienceMarks(
  basis: ViewBasis,
  placed: SaliencePlace,
  byId: ReadonlyMap<string, PlayerView>,
  open: ReadonlySet<string>,
): Mark[] {
  const { theme, id: prefix, direction } = basis;
  const { centres, rx, ry } = placed.circles;
  const ellipse = (key: string, i: number, style: Record<string, string | number>): Mark => ({
    kind: 'ellipse',
    key: `${key} ${i}`,
    cx: centres[i]?.x as number,
    cy: centres[i]?.y as number,
    rx,
    ry,
    style,
  });
  return [
    {
      kind: 'group',
      key: 'circles',
      class: 'backdrop',
      children: [
        // where circles meet the ground is darker: one, two or three attributes
        ...centres.map((_, i) => ellipse('ground', i, { fill: theme.ring, 'fill-opacity': 0.15 })),
        ...centres.map((_, i) =>
          ellipse('edge', i, { fill: 'none', stroke: theme.leader, 'stroke-width': 1.4 * theme.weight }),
        ),
      ],
    },
    {
      kind: 'group',
      key: 'captions',
      class: 'captions',
      children: [
        ...placed.circleNames.map((text, i) => alignedText(`circle ${i}`, text, direction, { fill: theme.ink })),
        ...placed.captions.flatMap(({ region, name, under }) => [
          alignedText(`name ${region}`, name, direction, { fill: theme.ink }),
          alignedText(`count ${region}`, under, direction, { fill: theme.muted }),
        ]),
      ],
    },
    {
      kind: 'group',
      key: 'players',
      class: 'players',
      children: placed.players.map((place) => {
        const player = byId.get(place.id) as PlayerView;
        const shown = open.has(place.id) ? { ...player, value: null } : player;
        return playerMark(prefix, shown, place, basis.styleOf(player), direction, theme);
      }),
    },
  ];
}

/** How those look whose class is certain, and those whose class is not. */
export function certaintyRows(language: Language, certain: number, open: number): LegendRow[] {
  if (open === 0) return [];
  const row = (text: string, sizeUnknown: boolean, count: number) =>
    sampleRow(
      text,
      (at, { prefix, theme }) =>
        playerShape(
          prefix,
          { sizeUnknown },
          { ...at, radius: 8 },
          { ...unknownSectorStyle(theme), fill: theme.leader, hollow: false },
          theme,
        ),
      String(count),
    );
  return [
    headingRow(message(language, 'salienceClass')),
    row(message(language, 'certain'), false, certain),
    row(message(language, 'notCertain'), true, open),
  ];
}
