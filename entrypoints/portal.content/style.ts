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

const sheets = new Map<string, CSSStyleSheet>();

/** Gives an element a shadow root with this style sheet; as an object it is no inline style to the page's policy. */
export function attachStyled(host: HTMLElement, css: string): ShadowRoot {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  return root;
}
