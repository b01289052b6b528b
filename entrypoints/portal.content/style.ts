/**
 * Gives an element of ours a look that the page's style sheets cannot reach: everything initial, then these
 * properties, all inline and important. Set through the object model, which no content security policy forbids.
 */
export function isolate(element: HTMLElement, properties: Record<string, string>): void {
  element.style.setProperty('all', 'initial', 'important');
  restyle(element, properties);
}

/** Changes some of those properties. */
export function restyle(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}
