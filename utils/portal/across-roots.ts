/** The element around another; out of an open shadow root, its host. Null at the top of a document. */
export function parentAcross(element: Element): Element | null {
  const parent = element.parentNode;
  if (!parent || parent.nodeType === 1) return parent as Element | null;
  return (parent as ShadowRoot).host ?? null;
}

/** Whether `element` is, or stands in, `container`, shadow roots in between included. */
export function holds(container: Element, element: Element): boolean {
  if (container.contains(element)) return true;
  const root = element.getRootNode();
  return root.nodeType === 11 && holds(container, (root as ShadowRoot).host);
}
