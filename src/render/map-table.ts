import type { TiePlace } from '../layout/placement';
import type { Named } from '../model/names';
import { shownName } from '../text/clean';
import { message } from '../text/messages';
import type { TableTwin } from './picture';
import type { PlayerMap } from './player-map';

/** The sign before the other end of a tie. Text does not mirror arrows: to the right is onwards in one direction, back in the other. */
const ARROWS = {
  ltr: { both: '↔', out: '→', in: '←', none: '–' },
  rtl: { both: '↔', out: '←', in: '→', none: '–' },
} as const;

/**
 * The content of a map as a table: every player with its number on the map, its sector, ring, and whom it is tied to, how.
 */
export function mapTable({
  ecosystem,
  placement,
  language,
}: Pick<PlayerMap, 'ecosystem' | 'placement' | 'language'>): TableTwin {
  const shown = (one: Named, i: number) => shownName(ecosystem.nameOf(one, language), one.id, i);
  const names = new Map(ecosystem.stakeholders.map((one, i) => [one.id, shown(one, i)] as const));
  const sectors = new Map(ecosystem.sectors.map((sector, i) => [sector.id, shown(sector, i)] as const));
  const types = new Map(ecosystem.tieTypes.map((type, i) => [type.id, shown(type, i)] as const));
  const tied = new Map<string, string[]>();
  const add = (id: string, text: string) => {
    const list = tied.get(id);
    if (list) list.push(text);
    else tied.set(id, [text]);
  };
  const arrows = ARROWS[placement.direction];
  const several = types.size > 1;
  for (const tie of placement.ties) {
    const words = [
      ...(several ? [types.get(tie.type) ?? tie.type] : []),
      ...(tie.sign < 0 ? [message(language, 'negative')] : []),
    ];
    const type = words.length > 0 ? ` (${words.join(', ')})` : '';
    add(tie.source, `${arrows[way(tie)]} ${isolated(names.get(tie.target))}${type}`);
    add(tie.target, `${arrows[way(tie, true)]} ${isolated(names.get(tie.source))}${type}`);
  }
  const say = (key: 'number' | 'name' | 'sector' | 'ring' | 'ties') => message(language, key);
  // the first is the one that the picture shows
  const sectorsOf = (id: string): string => {
    const main = sectors.get(ecosystem.sectorOf(id) ?? '') ?? message(language, 'unknown');
    const others = ecosystem.stakeholder(id)?.sectors?.slice(1) ?? [];
    return [main, ...others.map((sector) => sectors.get(sector) ?? sector)].join(', ');
  };
  const numbered = placement.key.length > 0;
  return {
    caption: message(language, 'table'),
    columns: [...(numbered ? [say('number')] : []), say('name'), say('sector'), say('ring'), say('ties')],
    heading: numbered ? 1 : 0,
    rows: placement.players.map(({ id, number, ring }) => [
      ...(numbered ? [number === null ? '' : String(number)] : []),
      names.get(id) ?? id,
      sectorsOf(id),
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
