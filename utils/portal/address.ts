/**
 * Whether an element is a link that leads to another page or a file; not one that only runs a script
 * (`javascript:__doPostBack…`, `#`).
 */
export function leadsElsewhere(element: Element): boolean {
  const address = element.getAttribute('href');
  return Boolean(address) && !/^(#|javascript:)/i.test(address ?? '');
}
