import type { TiePlace } from '../layout/placement';
import type { PlayerMap } from '../render/player-map';
import { cleanLabel } from '../text/clean';
import { message } from '../text/messages';
import type { TableTwin } from './html';

/** Directions of a tie seen from one of its ends. Arrows mirror themselves in neither direction of text, so words do not depend on it. */
const ARROWS = { both: '↔', out: '→', in: '←', none: '–' } as const;

/**
 * The content of a map as a table: every player with its number on the map, its sector, ring, and whom it is tied to, how.
 */
export function mapTable({ ecosystem, placement, language }: PlayerMap): TableTwin {
  const names = new Map(ecosystem.stakeholders.map((one) => [one.id, cleanLabel(ecosystem.nameOf(one, language))]));
  const sectors = new Map(ecosystem.sectors.map((sector) => [sector.id, ecosystem.nameOf(sector, language)]));
  const types = new Map(ecosystem.tieTypes.map((type) => [type.id, ecosystem.nameOf(type, language)]));
  const tied = new Map<string, string[]>();
  const add = (id: string, text: string) => {
    const list = tied.get(id);
    if (list) list.push(text);
    else tied.set(id, [text]);
  };
  const several = types.size > 1;
  for (const tie of placement.ties) {
    const type = several ? ` (${types.get(tie.type) ?? tie.type})` : '';
    add(tie.source, `${arrow(tie)} ${names.get(tie.target)}${type}`);
    add(tie.target, `${arrow(tie, true)} ${names.get(tie.source)}${type}`);
  }
  const say = (key: 'number' | 'name' | 'sector' | 'ring' | 'ties') => message(language, key);
  return {
    caption: message(language, 'table'),
    columns: [say('number'), say('name'), say('sector'), say('ring'), say('ties')],
    rows: placement.players.map(({ id, number, ring }) => [
      number === null ? '' : String(number),
      names.get(id) ?? id,
      sectors.get(ecosystem.sectorOf(id) ?? '') ?? message(language, 'unknown'),
      placement.rings[ring]?.name ?? '',
      (tied.get(id) ?? []).join('; '),
    ]),
  };
}

function arrow({ headAtSource, headAtTarget }: TiePlace, fromTarget = false): string {
  if (headAtSource && headAtTarget) return ARROWS.both;
  if (!headAtSource && !headAtTarget) return ARROWS.none;
  return headAtTarget !== fromTarget ? ARROWS.out : ARROWS.in;
}
