import { eachDocument } from './frames.ts';

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'value',
    'disabled',
    'readonly',
    'open',
    'aria-hidden',
    'title',
  ],
};
/** Milliseconds between two calls while the page keeps changing. */
const PAUSE = 100;
/** Milliseconds after which a page that paints no frames (a tab in the background) is read all the same. */
const WITHOUT_FRAME = 250;

/**
 * Calls back when the page has changed: once per animation frame at most, and not more often than every 100 ms
 * while it keeps changing. Follows frames of the same origin and open shadow roots. Our own elements do not
 * count. Ends with the signal.
 */
export function watchPortal(document: Document, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observed = new WeakSet<Node>();
  let waiting = false;
  let lastCall = -Infinity;
  const changed = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const rest = lastCall + PAUSE - performance.now();
    if (rest > 0) setTimeout(onNextFrame, rest, document, call);
    else onNextFrame(document, call);
  };
  const call = (): void => {
    waiting = false;
    lastCall = performance.now();
    if (!signal.aborted) onChange();
  };
  const observer = new MutationObserver((records) => {
    const foreign = records.filter((record) => !isOurs(record));
    if (foreign.length === 0) return;
    for (const record of foreign) record.addedNodes.forEach(follow);
    changed();
  });
  const observe = (root: Node): void => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, OBSERVED);
    follow(root);
  };
  /** Goes into what the observer does not reach by itself. */
  const follow = (node: Node): void => {
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const parent = node as Element | Document;
    for (const element of [parent, ...parent.querySelectorAll('*')]) {
      const shadow = (element as Element).shadowRoot;
      if (shadow && !isOurElement(element)) observe(shadow);
    }
  };
  const enter = (entered: Document): void => {
    observe(entered);
    if (entered !== document) changed();
  };
  eachDocument(document, enter, signal);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function onNextFrame(document: Document, callback: () => void): void {
  const view = document.defaultView;
  let done = false;
  const once = (): void => {
    if (!done) callback();
    done = true;
  };
  view?.requestAnimationFrame?.(once);
  setTimeout(once, WITHOUT_FRAME);
}

/** A record of our own doing: about an element of ours, or only of such coming and going. */
function isOurs(record: MutationRecord): boolean {
  if (isOurElement(record.target)) return true;
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOurElement);
}

function isOurElement(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    element.localName.startsWith('soat-cchc') || (element.getAttribute('id') ?? '').startsWith('soat-cchc')
  );
}
