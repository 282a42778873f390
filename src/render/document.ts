import { escapeAttribute, escapeText } from '../text/markup';

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * An element of a document that lives in memory: enough of the DOM for a D3 join, and no more.
 *
 * Siblings are a linked list, so that a join over 20,000 ties stays linear. Attributes keep the order in which they were set.
 * An element holds a text or children, never both.
 */
export class SmallElement {
  readonly nodeType = 1;
  readonly ownerDocument: SmallDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  parentNode: SmallElement | null = null;
  firstChild: SmallElement | null = null;
  lastChild: SmallElement | null = null;
  previousSibling: SmallElement | null = null;
  nextSibling: SmallElement | null = null;
  #text = '';
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SmallDocument, namespaceURI: string, localName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  get children(): SmallElement[] {
    const list: SmallElement[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) list.push(child);
    return list;
  }

  get textContent(): string {
    return this.firstChild ? this.children.map((child) => child.textContent).join('') : this.#text;
  }

  set textContent(text: string | null) {
    for (const child of this.children) this.removeChild(child);
    this.#text = text ?? '';
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  getAttributeNames(): string[] {
    return [...this.#attributes.keys()];
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  appendChild(child: SmallElement): SmallElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: SmallElement, next: SmallElement | null): SmallElement {
    child.parentNode?.removeChild(child);
    const previous = next ? next.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = next;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (next) next.previousSibling = child;
    else this.lastChild = child;
    return child;
  }

  removeChild(child: SmallElement): SmallElement {
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    return child;
  }

  /** For siblings only, which is all that ordering a join asks: 4 where `other` comes later, 2 where it comes before. */
  compareDocumentPosition(other: SmallElement): number {
    for (let node = this.nextSibling; node; node = node.nextSibling) if (node === other) return 4;
    return 2;
  }

  /** The element and all it holds as XML. */
  toString(): string {
    const out: string[] = [];
    this.#write(out, null);
    return out.join('');
  }

  #write(out: string[], outer: string | null): void {
    out.push('<', this.localName);
    if (this.namespaceURI !== outer) out.push(' xmlns="', escapeAttribute(this.namespaceURI), '"');
    for (const [name, value] of this.#attributes) out.push(' ', name, '="', escapeAttribute(value), '"');
    if (!this.firstChild && this.#text === '') {
      out.push('/>');
      return;
    }
    out.push('>');
    if (!this.firstChild) out.push(escapeText(this.#text));
    for (let child = this.firstChild; child; child = child.nextSibling) child.#write(out, this.namespaceURI);
    out.push('</', this.localName, '>');
  }
}

/** A document in memory, on which a drawing is made where there is no browser. */
export interface SmallDocument {
  createElementNS(namespace: string, name: string): SmallElement;
}

/**
 * An empty container to draw into where there is no browser; its first child's `toString()` is the drawing as XML.
 *
 * @example
 * const container = createContainer();
 * assert.equal(container.children.length, 0);
 */
export function createContainer(): SmallElement {
  const document: SmallDocument = {
    createElementNS: (namespace, name) => new SmallElement(document, namespace, name),
  };
  return document.createElementNS(SVG_NAMESPACE, 'g');
}
