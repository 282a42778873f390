import type { Facts, TieFacts } from '../render/facts';
import { waysToRecipients } from '../render/mount/way';
import { playerLines } from '../render/mount/wording';
import { type TieSpeaker, tiesByPlayer, tieWords } from '../render/tie-words';
import { directionOf, type Language } from '../text/language';
import { message } from '../text/page-messages';
import { make, makeButton } from './make';

/** What is known of a player beside the facts: which of its ties are shown, and what the table says of it. */
export interface PlayerPanelGiven {
  shown(tie: string): boolean;
  row(player: string): readonly (readonly [column: string, cell: string])[];
}

export interface PlayerPanelTold {
  /** A reader wants to go on to another player. */
  go(player: string): void;
  close(): void;
}

/** Everything that a page knows of a player: what it is, its ties, and its way to the recipients, among what is shown. */
export function playerPanel(
  facts: Facts,
  id: string,
  given: PlayerPanelGiven,
  language: Language,
  told: PlayerPanelTold,
): HTMLElement {
  const player = facts.players.find((one) => one.id === id);
  const names = new Map(facts.players.map((one) => [one.id, one.name]));
  const ties = facts.ties.filter((tie) => given.shown(tie.id));
  const lines = player ? playerLines(facts, player, language) : [];
  const speaker: TieSpeaker = { facts, names, direction: directionOf(language), language };
  const toPlayer = (to: string, text: string) =>
    make(
      'li',
      {},
      makeButton(text, () => told.go(to)),
    );
  const tieItem = (tie: TieFacts) => toPlayer(tie.source === id ? tie.target : tie.source, tieWords(speaker, tie, id));
  const own = tiesByPlayer(ties).get(id) ?? [];
  return make(
    'section',
    { class: 'player', 'aria-label': message(language, 'playerOpen') },
    make(
      'div',
      { class: 'head' },
      make('h2', { tabindex: '-1' }, make('bdi', {}, names.get(id) ?? id)),
      makeButton('×', told.close, {
        class: 'sign',
        'aria-label': message(language, 'close'),
        title: message(language, 'close'),
      }),
    ),
    make(
      'dl',
      {},
      // a view that is no map says in its table what its picture shows
      ...(lines.length > 0 ? lines : given.row(id)).flatMap(([label, value]) => [
        make('dt', {}, label),
        make('dd', {}, value),
      ]),
    ),
    ...way(facts, ties, id, language, (to) => toPlayer(to, names.get(to) ?? to)),
    ...(own.length > 0
      ? [make('h3', {}, `${message(language, 'ties')} (${own.length})`), make('ul', {}, ...own.map(tieItem))]
      : []),
  );
}

/** The way to the recipients, step by step; nothing for a recipient, or where there are none. */
function way(
  facts: Facts,
  ties: readonly TieFacts[],
  id: string,
  language: Language,
  step: (player: string) => HTMLElement,
): HTMLElement[] {
  const recipients = new Set(facts.players.flatMap((one) => (one.recipient ? [one.id] : [])));
  if (recipients.size === 0 || recipients.has(id)) return [];
  const heading = make('h3', {}, message(language, 'way'));
  const found = waysToRecipients(ties, recipients, id);
  if (!found) return [heading, make('p', {}, message(language, 'wayNone'))];
  return [
    heading,
    ...(found.along ? [] : [make('p', {}, message(language, 'wayAgainst'))]),
    make('ol', {}, ...found.players.slice(1).map(step)),
  ];
}
