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

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives an element a shadow root with this style sheet; as an object it is no inline style to the page's policy. To
 * be called again when the element has come into a frame: style sheets stay behind in their document.
 */
export function attachStyled(host: HTMLElement, css: string): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheetFor(host.ownerDocument, css)];
  return root;
}

/** One for all elements of a document. */
function sheetFor(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const made =
    known.get(css) ?? new ((document.defaultView ?? window) as typeof globalThis & Window).CSSStyleSheet();
  if (!known.has(css)) made.replaceSync(css);
  known.set(css, made);
  return made;
}
