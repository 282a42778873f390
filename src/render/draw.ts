import { type BaseType, type Selection, select } from 'd3';
import { SVG_NAMESPACE } from './document';
import { type Described, elementsOf } from './elements';
import type { Scene } from './scene';

/** Anything that can hold a drawing: an element of a browser's page, or `createContainer()` where there is no browser. */
export interface Container {
  readonly nodeType: number;
  readonly ownerDocument: object | null;
}

/** An element as the join uses it, in a browser and in memory alike. */
interface Drawn extends Element {
  __data__?: Described;
}

/** Attributes are written anew where their names change, so that their order never hangs on what was drawn before. */
function update(element: Drawn, { attributes, text }: Described): void {
  const names = element.getAttributeNames();
  if (names.length !== attributes.length || attributes.some(([name], i) => names[i] !== name)) {
    for (const name of names) element.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (text !== undefined && element.textContent !== text) element.textContent = text;
}

/**
 * Elements that nobody joined yet (a server drew them) are taken for the marks at the same places: the picture that is there
 * already keeps its elements.
 */
function adopt(element: Drawn, described: Described): void {
  element.__data__ = described;
  const drawn = element.children;
  described.children.every((child, i) => {
    const there = drawn[i] as Drawn | undefined;
    if (!there || there.localName !== child.name || there.__data__) return false;
    adopt(there, child);
    return true;
  });
}

function join(parents: Selection<Drawn, Described, BaseType, unknown>): void {
  const children = parents
    .selectChildren<Drawn, Described>()
    .data(
      (parent) => parent.children,
      // what somebody else put there has no key, and goes
      (child) => child?.key ?? '',
    )
    .join((enter) =>
      enter.append(function (child) {
        return (this as Element).ownerDocument.createElementNS(SVG_NAMESPACE, child.name) as Drawn;
      }),
    );
  children.each(function (child) {
    update(this, child);
  });
  if (!children.empty()) join(children);
}

/**
 * Puts a picture on a page, or brings the picture that is there up to date.
 *
 * One keyed join: what stays keeps its element, what is new gets one, what is gone is removed. A picture that a server wrote
 * into the page is taken over with its elements. The same scene gives the same elements and attributes whatever was drawn
 * before. The container's other children are removed.
 *
 * Cost: O(marks).
 *
 * @example
 * const { scene } = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] }));
 * const container = createContainer();
 * draw(scene, container);
 * draw(scene, container);
 * assert.equal(container.children.length, 1);
 */
export function draw(scene: Scene, container: Container): void {
  const root: Described = { key: 'root', name: 'g', attributes: [], children: [elementsOf(scene)] };
  adopt(container as Drawn, root);
  join(select(container as Drawn));
}
