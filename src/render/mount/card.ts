import type { Line } from './wording';

export interface CardText {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Card {
  /** Beside a place of the window, or gone: null. */
  show(text: CardText | null, at?: { readonly x: number; readonly y: number }): void;
  stop(): void;
}

const AWAY = 14;

/** The card that tells what a pointer or the keyboard is on. It says nothing that the mark itself does not say to a screen reader. */
export function hoverCard(container: HTMLElement, direction: () => 'ltr' | 'rtl'): Card {
  const document = container.ownerDocument;
  const card = document.createElement('div');
  card.className = 'playermap-card';
  card.setAttribute('aria-hidden', 'true');
  card.hidden = true;
  container.append(card);
  const part = (name: string, text: string, className = '') => {
    const element = document.createElement(name);
    element.textContent = text;
    element.className = className;
    return element;
  };
  return {
    show: (text, at) => {
      card.hidden = text === null || !at;
      if (!text || !at) return;
      card.dir = direction();
      card.replaceChildren(
        part('div', text.title, 'playermap-card-title'),
        ...text.lines.map(([label, value]) => {
          const line = part('div', '');
          line.append(part('span', `${label}: `, 'playermap-card-label'), part('bdi', value));
          return line;
        }),
      );
      const frame = container.getBoundingClientRect();
      const { offsetWidth: w, offsetHeight: h } = card;
      const fits = (start: number, length: number, room: number) =>
        start + AWAY + length <= room ? start + AWAY : Math.max(0, start - AWAY - length);
      card.style.left = `${fits(at.x - frame.x, w, frame.width)}px`;
      card.style.top = `${fits(at.y - frame.y, h, frame.height)}px`;
    },
    stop: () => card.remove(),
  };
}
