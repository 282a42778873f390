import { directionOf, type Language } from '../../text/language';
import { message } from '../../text/page-messages';
import type { Facts } from '../facts';
import { tiesByPlayer } from '../tie-words';
import { type CardText, hoverCard } from './card';
import type { Teller } from './events';
import type { Pointed } from './pointer';
import { playerLines, tieLines, tieTitle } from './wording';

export interface Hovering {
  /** The pointer or the keyboard came to something, or to nothing. */
  point(pointed: Pointed, at: { readonly x: number; readonly y: number }): void;
  stop(): void;
}

interface Told {
  readonly facts: Facts;
  readonly language: Language;
}

/** Tells on what the pointer is, and says it on a card. */
export function hovering(container: HTMLElement, withCard: boolean, told: () => Told, tell: Teller['tell']): Hovering {
  const card = withCard ? hoverCard(container, () => directionOf(told().language)) : undefined;
  let known: { readonly of: Facts; readonly textOf: (pointed: Pointed) => CardText | null } | undefined;
  return {
    point: (pointed, at) => {
      tell('hover', pointed.player);
      tell('tie', pointed.tie);
      if (!card) return;
      const { facts, language } = told();
      if (known?.of !== facts) known = { of: facts, textOf: cardTexts(facts, language) };
      card.show(known.textOf(pointed), at);
    },
    stop: () => card?.stop(),
  };
}

/** What cards say of the players and ties of a picture. */
function cardTexts(facts: Facts, language: Language): (pointed: Pointed) => CardText | null {
  const players = new Map(facts.players.map((player) => [player.id, player]));
  const ties = new Map(facts.ties.map((tie) => [tie.id, tie]));
  const names = new Map(facts.players.map(({ id, name }) => [id, name]));
  const tied = tiesByPlayer(facts.ties);
  return ({ player: playerId, tie: tieId }) => {
    const player = players.get(playerId ?? '');
    if (player) {
      const count = tied.get(player.id)?.length ?? 0;
      const counted = facts.ties.length > 0 && facts.measures.length === 0;
      const lines = playerLines(facts, player, language);
      return { title: player.name, lines: counted ? [...lines, [message(language, 'ties'), String(count)]] : lines };
    }
    const tie = ties.get(tieId ?? '');
    if (!tie) return null;
    return { title: tieTitle(names, tie, directionOf(language) === 'rtl'), lines: tieLines(facts, tie, language) };
  };
}
