/** The document in a frame of the same origin; null for any other. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Whether the body of a frame is a rich text editor (CKEditor, TinyMCE), not a page. */
export function isEditor(body: HTMLElement): boolean {
  const editable = body.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || body.ownerDocument.designMode === 'on';
}

/**
 * Calls `visit` with a document and with every document of the same origin in its frames, those that load later
 * included, until the signal aborts.
 */
export function eachDocument(
  document: Document,
  visit: (document: Document) => void,
  signal: AbortSignal,
): void {
  const loaded = (event: Event): void => enterFrame(event.target as Element);
  const enterFrame = (frame: Element): void => {
    const inner = /^i?frame$/.test(frame.localName) && frameDocument(frame);
    if (inner) enter(inner);
  };
  const enter = (inner: Document): void => {
    visit(inner);
    inner.addEventListener('load', loaded, { capture: true, signal });
    for (const frame of inner.querySelectorAll('iframe, frame')) enterFrame(frame);
  };
  enter(document);
}

/** Listens to events of a page and of its frames of the same origin, before the page itself does. */
export function listenEverywhere(
  document: Document,
  types: readonly string[],
  listener: (event: Event) => void,
  options: { signal: AbortSignal; passive?: boolean },
): void {
  const listen = ({ defaultView }: Document): void => {
    for (const type of types) defaultView?.addEventListener(type, listener, { capture: true, ...options });
  };
  eachDocument(document, listen, options.signal);
}

/** Whether an event's target is an element. Those in frames are of other classes, so that `instanceof` denies it. */
export function isElement(target: EventTarget | null | undefined): target is HTMLElement {
  return target !== null && target !== undefined && 'localName' in target;
}
