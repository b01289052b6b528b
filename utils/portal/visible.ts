/**
 * Whether an element is shown. Asked of few elements only (dialogs, status lines), since it may cost a style
 * calculation; where the browser cannot say, attributes and inline styles decide.
 */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') {
    // The older name of `visibilityProperty`, the only one that Chrome 120 knows.
    return element.checkVisibility({ checkVisibilityCSS: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isPlainlyHidden(at)) return false;
  }
  return true;
}

/** Hidden by its own attributes or inline style; costs no style calculation. */
export function isPlainlyHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
