import { LIST_RADIUS, type ListPlace } from '../../layout/views/list-layout';
import { message } from '../../text/messages';
import type { PlayerView } from '../player-map-input';
import { playerShape } from '../player-marks';
import type { Mark } from '../scene';
import { columnLine } from '../writing';
import { alignedText } from './aligned-marks';
import type { ViewBasis } from './view-basis';

/** Players listed beside a picture: they are shown as everywhere, and what is known of them stands under their names. */
export function listMarks(
  basis: ViewBasis,
  list: ListPlace,
  byId: ReadonlyMap<string, PlayerView>,
  sizeUnknown = false,
): Mark {
  const { direction, theme, id: prefix, language } = basis;
  return {
    kind: 'group',
    key: 'list',
    class: 'list',
    children: [
      ...list.headings.map((heading, i) => alignedText(`heading ${i}`, heading, direction, { fill: theme.ink })),
      ...list.entries.map(({ id, sample, name, under }): Mark => {
        const player = byId.get(id);
        const at = { ...sample, radius: LIST_RADIUS };
        return {
          kind: 'group',
          key: `entry ${id}`,
          class: 'node',
          attributes: { 'data-player': id },
          title: player?.name ?? id,
          children: [
            ...playerShape(prefix, { ...player, sizeUnknown }, at, basis.styleOf(player), theme),
            alignedText('name', name, direction, { fill: theme.ink }),
            ...(under ? [alignedText('under', under, direction, { fill: theme.muted })] : []),
          ],
        };
      }),
      ...list.more.flatMap((more, i) =>
        more === null
          ? []
          : [
              columnLine(message(language, 'keyMore', { count: more.count }), more.box, direction, {
                key: `more ${i}`,
                y: more.box.y + 11,
                size: 10.5,
                style: { fill: theme.muted },
              }),
            ],
      ),
    ],
  };
}
