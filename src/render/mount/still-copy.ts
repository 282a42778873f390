const LIVE = /^(data-|aria-|role$|tabindex$)/;

/** A copy of a mark that only shows: nothing takes it for the mark itself, and no keyboard comes to it. */
export function stillCopy(mark: Element): Element {
  const copy = mark.cloneNode(true) as Element;
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of part.getAttributeNames()) if (LIVE.test(name)) part.removeAttribute(name);
  }
  return copy;
}
