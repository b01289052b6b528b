import { EDITOR_EVENT } from '../../utils/messaging/bridge.ts';
import { ask, EVENT } from '../portal.content/follow.ts';

/** Has a rich-text editor take the nodes that `built` holds; false where there is no editor behind the element. */
export function fillEditor(element: Element, built: Element): boolean {
  const asks = (host: Element): boolean =>
    ask(host, new MouseEvent(EDITOR_EVENT, { ...EVENT, relatedTarget: built }));
  const frame = element.ownerDocument.defaultView?.frameElement;
  return asks(element) || (frame ? asks(frame) : false);
}
