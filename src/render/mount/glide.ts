import { easeCubicInOut, interpolateString, select } from 'd3';
import { stillCopy } from './still-copy';

const MOVING = new Set(['d', 'x', 'y', 'cx', 'cy', 'rx', 'ry', 'width', 'height', 'font-size', 'stroke-width']);
/** Above this many changes lines do not glide, they appear when the players have arrived. */
const MANY = 6000;

const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;
const form = (value: string): string => value.replace(NUMBER, '#');

interface Change {
  readonly element: Element;
  readonly attribute: string;
  readonly from: string;
  readonly to: string;
}

/** What a drawing says of itself: its lines stand still while players glide. */
interface Redrawn {
  readonly still: boolean;
}

/**
 * Draws anew and lets what stays glide to its new place, what is new fade in, and what is gone fade out. With a duration of 0 the
 * new picture is there at once.
 *
 * @param draw - draws, and is told whether there will be a glide.
 * @param arrived - after a glide: all are where they are to be.
 */
export function glide(
  layer: HTMLElement,
  duration: number,
  draw: (gliding: boolean) => Redrawn,
  arrived: () => void,
): void {
  const before = layer.querySelector('svg');
  if (before) select(before).interrupt('glide');
  if (!before || duration <= 0) {
    draw(false);
    return;
  }
  const watch = new MutationObserver(() => {});
  watch.observe(before, { subtree: true, childList: true, attributes: true, attributeOldValue: true });
  const { still } = draw(true);
  const records = watch.takeRecords();
  watch.disconnect();
  const svg = layer.querySelector('svg');
  if (svg === before) play(svg, records, duration, still, arrived);
  else arrived();
}

function play(
  svg: SVGSVGElement,
  records: readonly MutationRecord[],
  duration: number,
  still: boolean,
  arrived: () => void,
): void {
  const changes = changesIn(records);
  const lines = still || changes.length > MANY ? [...svg.querySelectorAll<SVGGElement>('g.edge')].map(parentOf) : [];
  const hidden = new Set(lines);
  const moves = changes
    .filter(({ element, from, to }) => form(from) === form(to) && !(hidden.size > 0 && element.closest('.edge')))
    .map(({ element, attribute, from, to }) => ({ element, attribute, to, at: interpolateString(from, to) }));
  const added = addedIn(records, changes);
  const ghosts = ghostsOf(svg, records);
  const show = (t: number) => {
    for (const { element, attribute, at } of moves) element.setAttribute(attribute, at(t));
    for (const element of added) element.style.opacity = String(t);
    for (const element of hidden) element.style.opacity = String(Math.max(0, t * 3 - 2));
    ghosts.style.opacity = String(1 - t);
  };
  const settle = () => {
    ghosts.remove();
    for (const element of [...added, ...hidden]) {
      element.style.removeProperty('opacity');
      if (element.getAttribute('style') === '') element.removeAttribute('style');
    }
  };
  show(0);
  select(svg)
    .transition('glide')
    .duration(duration)
    .ease(easeCubicInOut)
    .tween('glide', () => show)
    .on('interrupt', settle)
    .on('end', () => {
      settle();
      for (const { element, attribute, to } of moves) element.setAttribute(attribute, to);
      arrived();
    });
}

const parentOf = (element: SVGGElement): SVGGElement => element.parentNode as SVGGElement;

/** What every attribute was before the first change, and is now. */
function changesIn(records: readonly MutationRecord[]): Change[] {
  const seen = new Map<Element, Set<string>>();
  const changes: Change[] = [];
  for (const { type, target, attributeName, oldValue } of records) {
    if (type !== 'attributes' || attributeName === null || !MOVING.has(attributeName)) continue;
    const element = target as Element;
    const known = seen.get(element) ?? new Set();
    seen.set(element, known);
    if (known.has(attributeName)) continue;
    known.add(attributeName);
    const to = element.getAttribute(attributeName);
    if (oldValue !== null && to !== null && oldValue !== to) {
      changes.push({ element, attribute: attributeName, from: oldValue, to });
    }
  }
  return changes;
}

/** What is new, and what kept its element but cannot glide into its new form. */
function addedIn(records: readonly MutationRecord[], changes: readonly Change[]): Set<SVGElement> {
  const fresh = new Set<Node>();
  const added = new Set<SVGElement>();
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof SVGElement) || !node.isConnected) continue;
      // what is new within something new appears with it
      if (!fresh.has(node.parentNode as Node)) added.add(node);
      fresh.add(node);
    }
  }
  for (const { element, from, to } of changes) {
    if (form(from) !== form(to) && element instanceof SVGElement) added.add(element);
  }
  // moved elements are no new ones: the join puts them in order by taking them out and in
  for (const { removedNodes } of records) for (const node of removedNodes) added.delete(node as SVGElement);
  return added;
}

/** What is gone, in a group of its own above the rest. */
function ghostsOf(svg: SVGSVGElement, records: readonly MutationRecord[]): SVGGElement {
  const ghosts = svg.ownerDocument.createElementNS(svg.namespaceURI as 'http://www.w3.org/2000/svg', 'g');
  ghosts.setAttribute('class', 'playermap-gone');
  ghosts.setAttribute('aria-hidden', 'true');
  for (const { removedNodes } of records) {
    for (const node of removedNodes) {
      if (!(node instanceof SVGElement) || node.isConnected || !node.matches('.node, .edge')) continue;
      ghosts.append(stillCopy(node));
    }
  }
  svg.append(ghosts);
  return ghosts;
}
