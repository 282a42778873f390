import { SVG_NAMESPACE } from '../document';
import type { Facts } from '../facts';
import type { DrawnScene } from './drawn-scene';
import { stillCopy } from './still-copy';
import { waysToRecipients } from './way';

/** Who and what stands out when one player is looked at. */
export interface Lit {
  readonly chosen: string;
  readonly players: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

/**
 * A player, its ties with who is at their other ends, and its shortest ways to the recipients, among what is shown.
 *
 * Cost: O(players + ties).
 */
export function litBy(facts: Facts, id: string, shown: (tie: string) => boolean): Lit {
  const ties = facts.ties.filter((tie) => shown(tie.id));
  const recipients = new Set(facts.players.flatMap((player) => (player.recipient ? [player.id] : [])));
  const own = ties.filter(({ source, target }) => source === id || target === id);
  const ways = waysToRecipients(ties, recipients, id);
  return {
    chosen: id,
    players: new Set([id, ...own.flatMap(({ source, target }) => [source, target]), ...(ways?.all ?? [])]),
    ties: new Set([...own.map((tie) => tie.id), ...(ways?.ties ?? [])]),
  };
}

const OVERLAY = 'playermap-lit';

/**
 * Lets some of a drawing stand out and the rest step back. Lines that stand out are copied above the others, which pale as one
 * group: so ten thousand of them cost no more than one.
 *
 * @returns whether the rest steps back: where nothing else stands out, who has no ties is marked and no more.
 */
export function light({ svg, marks, ties }: DrawnScene, lit: Lit | null): boolean {
  svg.querySelector(`:scope > .${OVERLAY}`)?.remove();
  const others = lit !== null && (lit.players.size > 1 || marks.filter(({ id }) => id === lit.chosen).length > 1);
  svg.classList.toggle('has-focus', others);
  for (const { id, element } of marks) {
    element.classList.toggle('is-lit', lit?.players.has(id) ?? false);
    element.classList.toggle('is-chosen', lit?.chosen === id);
  }
  if (!lit) return false;
  const overlay = svg.ownerDocument.createElementNS(SVG_NAMESPACE, 'g');
  overlay.setAttribute('class', OVERLAY);
  overlay.setAttribute('aria-hidden', 'true');
  let last: Element | undefined;
  for (const id of lit.ties) {
    const element = ties.get(id)?.element;
    if (!element || element.classList.contains('is-out')) continue;
    overlay.append(copyOf(element));
    last = element;
  }
  last?.closest('svg > g')?.after(overlay);
  return others;
}

/** A line as strong as it is drawn in the legend. */
function copyOf(element: SVGGElement): Element {
  const copy = stillCopy(element);
  copy.removeAttribute('stroke-opacity');
  copy.removeAttribute('fill-opacity');
  return copy;
}
