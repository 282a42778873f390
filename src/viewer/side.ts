import { make } from './make';

export interface Side {
  readonly element: HTMLElement;
  /** Puts something into the panel's upper or lower half, or takes it out; the panel is there while one of them is. */
  put(half: 'player' | 'filters', content: HTMLElement | null): void;
}

/** The panel beside a picture: the player that is open, and the filters. */
export function sidePanel(label: string): Side {
  const halves = { player: make('div', { hidden: true }), filters: make('div', { hidden: true }) };
  const element = make('aside', { class: 'side', 'aria-label': label, hidden: true }, halves.player, halves.filters);
  return {
    element,
    put: (half, content) => {
      halves[half].replaceChildren(...(content ? [content] : []));
      halves[half].hidden = content === null;
      element.hidden = halves.player.hidden && halves.filters.hidden;
      if (content) element.scrollTop = 0;
    },
  };
}
