import type { Language } from '../../text/language';
import type { Facts } from '../facts';
import type { DrawnScene } from './drawn-scene';
import { playerSentence } from './wording';

/**
 * Makes a drawing one that can be worked with: players are buttons that say who they are. Their own tooltips go, the card says more.
 */
export function prepare(drawing: DrawnScene, facts: Facts, language: Language): void {
  const { svg, marks, ties } = drawing;
  const players = new Map(facts.players.map((player) => [player.id, player]));
  svg.setAttribute('role', 'group');
  for (const { id, element, target } of marks) {
    const player = players.get(id);
    const title = element.querySelector(':scope > title');
    const name = player ? playerSentence(facts, player, language) : (title?.textContent ?? id);
    const { number } = element.dataset;
    element.classList.add('is-player');
    target.setAttribute('role', 'button');
    target.setAttribute('aria-label', number ? `${number} ${name}` : name);
    // the shape says it all
    if (target !== element)
      for (const text of element.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
    title?.remove();
  }
  for (const { element } of ties.values()) element.parentElement?.classList.add('is-ties');
}

/** Colours of the drawing, for what stands beside it. */
export function drawnColours(svg: SVGSVGElement): ReadonlyMap<string, string> {
  const page = svg.querySelector('.page')?.getAttribute('fill');
  const ink = svg.querySelector('text[font-weight="700"]')?.getAttribute('fill');
  return new Map([
    ...(page ? [['--playermap-drawn-page', page] as const] : []),
    ...(ink ? [['--playermap-drawn-ink', ink] as const] : []),
  ]);
}
