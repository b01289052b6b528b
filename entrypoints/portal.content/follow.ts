import { EDITOR_EVENT, FOLLOW_EVENT } from '../../utils/messaging/bridge.ts';

/** Clicks an element of the page; a `javascript:` link through the page's own world, where alone it works. */
export function press(element: HTMLElement): void {
  const link = element.closest('a[href]');
  const isScript = /^\s*javascript:/i.test(link?.getAttribute('href') ?? '');
  if (!isScript || !ask(element, new CustomEvent(FOLLOW_EVENT, EVENT))) element.click();
}

/** Has a rich-text editor set its text; false where there is none behind the element. */
export function fillEditor(element: Element, text: string): boolean {
  const asks = (host: Element): boolean =>
    ask(host, new CustomEvent(EDITOR_EVENT, { ...EVENT, detail: text }));
  const frame = element.ownerDocument.defaultView?.frameElement;
  return asks(element) || (frame ? asks(frame) : false);
}

const EVENT = { bubbles: true, cancelable: true, composed: true } as const;

/** True where the page's world has taken the request on. */
function ask(element: Element, request: Event): boolean {
  return !element.dispatchEvent(request);
}
