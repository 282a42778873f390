import type { Placement } from '../layout/placement';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import type { Facts } from './facts';
import type { TableTwin } from './picture';
import { tiesByPlayer, tiesInWords } from './tie-words';

/**
 * The content of a map as a table: every player with its number on the map, its sector, ring, and whom it is tied to, how.
 */
export function mapTable(facts: Facts, placement: Placement, language: Language): TableTwin {
  const known = new Map(facts.players.map((player) => [player.id, player]));
  const names = new Map(facts.players.map(({ id, name }) => [id, name]));
  const tied = tiesByPlayer(facts.ties);
  const speaker = { facts, names, direction: placement.direction, language };
  const say = (key: 'number' | 'name' | 'sector' | 'ring' | 'ties') => message(language, key);
  // the first is the one that the picture shows
  const sectorsOf = (id: string): string => {
    const sectors = known.get(id)?.sectors.map((sector) => facts.sectors[sector] ?? '') ?? [];
    // as legend and filters call them
    return sectors.join(', ') || message(language, known.get(id)?.recipient ? 'recipients' : 'unknown');
  };
  const numbered = placement.key.length > 0;
  const columns = [...(numbered ? [say('number')] : []), say('name'), say('sector'), say('ring'), say('ties')];
  return {
    caption: message(language, 'table'),
    columns,
    heading: numbered ? 1 : 0,
    ties: columns.length - 1,
    players: placement.players.map(({ id }) => id),
    rows: placement.players.map(({ id, number, ring }) => [
      ...(numbered ? [number === null ? '' : String(number)] : []),
      names.get(id) ?? id,
      sectorsOf(id),
      placement.rings[ring]?.name ?? '',
      tiesInWords(speaker, tied.get(id) ?? [], id),
    ]),
  };
}
