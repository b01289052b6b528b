type Child = Node | string | null | false;

/** Makes an element: properties are set as such, children appended; null and false vanish. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.flat().filter((child) => child !== null && child !== false));
  return element;
}

/** An icon as a ligature of the icon font. */
export function icon(name: string): HTMLElement {
  return h('i', { className: `material-icons ${name}` }, name);
}
