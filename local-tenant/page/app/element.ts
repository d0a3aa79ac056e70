/** A new element with attributes and children; text is text, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}

/** A push button. */
export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const created = element('button', { type: 'button', class: className }, label);
  created.addEventListener('click', onClick);
  return created;
}
