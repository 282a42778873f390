import type { Box } from '../../layout/placement';
import { textInBox } from '../../layout/views/aligned-text';
import { sidesOf } from '../../layout/views/sides';
import { message } from '../../text/messages';
import { short } from '../outline';
import type { PlayerView } from '../player-map-input';
import { playerShape } from '../player-marks';
import type { Mark } from '../scene';
import { alignedText } from './aligned-marks';
import type { ProcessView } from './processes-over-time';
import type { ViewBasis } from './view-basis';

/** Every body as a shape of its sector: who hold the process, a stroke, who take part; with numbers under it. */
export function bodies(basis: ViewBasis, box: Box, { holders, participants, people, counted }: ProcessView): Mark {
  const { theme, direction, language, id: prefix } = basis;
  const sides = sidesOf(direction, box);
  const all = [...holders, ...participants];
  const roomy = box.height >= 34;
  const radius = Math.min(8, Math.max(5.6, box.height * 0.095));
  const step = radius * 2.5;
  const perRow = Math.floor((box.width - 12) / step);
  const rows = Math.max(1, Math.floor((box.height - (roomy ? 20 : 6)) / step));
  const single = all.length <= perRow * rows;
  const children: Mark[] = [];
  const used = single ? Math.ceil(all.length / perRow) : 1;
  const top = box.y + (box.height - used * step - (roomy ? 14 : 0)) / 2;
  const shape = (key: string, player: PlayerView, x: number, y: number): Mark => ({
    kind: 'group',
    key,
    class: 'body',
    attributes: { 'data-stakeholder': player.id },
    title: player.name,
    children: playerShape(prefix, {}, { ...sides.point({ x, y }), radius: radius }, basis.styleOf(player), theme),
  });
  if (single) {
    all.forEach((player, i) => {
      const stroke = i >= holders.length && holders.length > 0 ? 8 : 0;
      const inRow = i % perRow;
      const x = box.x + radius + 1 + inRow * step + (i < perRow ? stroke : 0);
      children.push(shape(player.id, player, x, top + step / 2 + Math.floor(i / perRow) * step));
    });
    if (holders.length > 0 && participants.length > 0 && holders.length < perRow) {
      const x = sides.x(box.x + holders.length * step + 3.5);
      children.push({
        kind: 'path',
        key: 'stroke',
        d: `M${short(x)} ${short(top + 1)}L${short(x)} ${short(top + step - 1)}`,
        style: { fill: 'none', stroke: theme.muted, 'stroke-width': 1.2 },
      });
    }
  } else {
    const sectors = new Map<number | null, PlayerView[]>();
    for (const player of all) sectors.set(player.sector, [...(sectors.get(player.sector) ?? []), player]);
    let x = box.x + radius + 1;
    let left = all.length;
    const number = (key: string, words: string, at: number) => {
      const line = { x: at, y: top, width: 44, height: step };
      const placed = textInBox(words, line, { size: 10.5, across: 'left', down: 'middle', maxLines: 1 });
      children.push(alignedText(key, sides.text(placed), direction, { fill: theme.ink }));
      return placed.box.width;
    };
    for (const members of sectors.values()) {
      // who has no room any more is counted together
      if (x > box.x + box.width - 58) break;
      left -= members.length;
      children.push(shape(`sector ${x}`, members[0] as PlayerView, x, top + step / 2));
      x += 2 * radius + 8 + number(`count ${x}`, String(members.length), x + radius + 2);
    }
    if (left > 0) number('more', `+${left}`, x);
  }
  if (roomy && all.length > 0) {
    const words = [
      message(language, 'bodyCount', { count: all.length }),
      ...(people > 0
        ? [
            counted
              ? message(language, 'peopleCount', { count: people })
              : message(language, 'peopleAtLeast', { count: people }),
          ]
        : []),
    ].join(' · ');
    const at = { x: box.x, y: top + used * step + 1, width: box.width, height: 14 };
    const text = textInBox(words, at, { size: 9.6, across: 'left', down: 'middle', maxLines: 1 });
    children.push(alignedText('numbers', sides.text(text), direction, { fill: theme.muted }));
  }
  return { kind: 'group', key: 'bodies', class: 'bodies', children };
}
