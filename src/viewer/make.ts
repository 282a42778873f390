/** Attributes of an element to make, by their HTML names; `true` is an attribute without a value, false and undefined none. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element of the page with what stands in it. Texts are texts, whatever is in them. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) element.setAttribute(attribute, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button that does something. */
export function makeButton(text: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', press);
  return button;
}
