/** Puts markup written in a test into the document, in place of what was there. */
export function show(markup: string): void {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
}

/** The element with an id that the test itself has written. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No element #${id}`);
  return element as Kind;
}
