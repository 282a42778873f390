import type { CellTotals } from '../layout/cell-totals';
import type { Placement } from '../layout/placement';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import type { Facts } from './facts';
import { readableNumber } from './number';
import type { TableTwin } from './picture';
import { tiesByPlayer, tieWords } from './tie-words';

/** The totals of a map as a table: every ring and sector with its players, the ties inside it, and those to the others. */
export function totalsTable(facts: Facts, { cells }: CellTotals, placement: Placement, language: Language): TableTwin {
  const names = new Map(facts.players.map(({ id, name }) => [id, name]));
  const tied = tiesByPlayer(facts.ties);
  const speaker = { facts, names, direction: placement.direction, language };
  return {
    caption: message(language, 'table'),
    columns: [
      message(language, 'ringAndSector'),
      message(language, 'players'),
      message(language, 'tiesInside'),
      message(language, 'ties'),
    ],
    heading: 0,
    ties: 3,
    players: cells.map(({ id }) => id),
    rows: cells.map(({ id, players, inside }) => [
      names.get(id) ?? id,
      String(players.length),
      String(inside.count),
      (tied.get(id) ?? [])
        .map((tie) =>
          message(language, 'countOfTies', {
            name: tieWords(speaker, tie, id),
            count: tie.count,
            strength: readableNumber(tie.strength),
          }),
        )
        .join('; '),
    ]),
  };
}
