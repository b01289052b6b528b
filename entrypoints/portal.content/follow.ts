import { FOLLOW_EVENT } from '../../utils/messaging/bridge.ts';

/** Clicks an element of the page; a `javascript:` link through the page's own world, where alone it works. */
export function press(element: HTMLElement): void {
  const link = element.closest('a[href]');
  const isScript = /^\s*javascript:/i.test(link?.getAttribute('href') ?? '');
  if (!isScript || !ask(element, new CustomEvent(FOLLOW_EVENT, EVENT))) element.click();
}

export const EVENT = { bubbles: true, cancelable: true, composed: true } as const;

/** Asks the page's own world for something. True where it has taken that on. */
export function ask(element: Element, request: Event): boolean {
  return !element.dispatchEvent(request);
}
