import { EDITOR_EVENT } from '../../utils/messaging/bridge.ts';
import { ask, EVENT } from '../portal.content/follow.ts';

/** Has a rich-text editor set its text; false where there is none behind the element. */
export function fillEditor(element: Element, text: string): boolean {
  const asks = (host: Element): boolean =>
    ask(host, new CustomEvent(EDITOR_EVENT, { ...EVENT, detail: text }));
  const frame = element.ownerDocument.defaultView?.frameElement;
  return asks(element) || (frame ? asks(frame) : false);
}
