import type { TiePlace } from '../layout/placement';
import type { PlayerMap } from '../render/player-map';
import { cleanLabel } from '../text/clean';
import { directionOf } from '../text/language';
import { message } from '../text/messages';
import type { TableTwin } from './html';

/** The sign before the other end of a tie. Text does not mirror arrows: to the right is onwards in one direction, back in the other. */
const ARROWS = {
  ltr: { both: '↔', out: '→', in: '←', none: '–' },
  rtl: { both: '↔', out: '←', in: '→', none: '–' },
} as const;

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
  const arrows = ARROWS[directionOf(language)];
  const several = types.size > 1;
  for (const tie of placement.ties) {
    const type = several ? ` (${types.get(tie.type) ?? tie.type})` : '';
    add(tie.source, `${arrows[way(tie)]} ${isolated(names.get(tie.target))}${type}`);
    add(tie.target, `${arrows[way(tie, true)]} ${isolated(names.get(tie.source))}${type}`);
  }
  const say = (key: 'number' | 'name' | 'sector' | 'ring' | 'ties') => message(language, key);
  const numbered = placement.key.length > 0;
  return {
    caption: message(language, 'table'),
    columns: [...(numbered ? [say('number')] : []), say('name'), say('sector'), say('ring'), say('ties')],
    heading: numbered ? 1 : 0,
    rows: placement.players.map(({ id, number, ring }) => [
      ...(numbered ? [number === null ? '' : String(number)] : []),
      names.get(id) ?? id,
      sectors.get(ecosystem.sectorOf(id) ?? '') ?? message(language, 'unknown'),
      placement.rings[ring]?.name ?? '',
      (tied.get(id) ?? []).join('; '),
    ]),
  };
}

/** A name in a sentence of another direction: what stands round it keeps its place. */
const isolated = (name = ''): string => `\u2068${name}\u2069`;

/** How a tie runs, seen from its source, or from its target. */
function way({ headAtSource, headAtTarget }: TiePlace, fromTarget = false): keyof (typeof ARROWS)['ltr'] {
  if (headAtSource && headAtTarget) return 'both';
  if (!headAtSource && !headAtTarget) return 'none';
  return headAtTarget !== fromTarget ? 'out' : 'in';
}
