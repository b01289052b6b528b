import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), a[href], summary';

/** Keeps the focus inside, starts it at `[data-first-focus=true]`, and lets Escape go back. */
export function useFocusTrap(container: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const escape = useRef(onEscape);
  escape.current = onEscape;
  useEffect(() => {
    const inside = container.current;
    if (!inside) return;
    // The frame itself has to have the focus for its keys to be heard.
    window.focus();
    inside.querySelector<HTMLElement>('[data-first-focus=true]')?.focus({ preventScroll: true });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        escape.current();
      } else if (event.key === 'Tab') {
        wrap(event, [...inside.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isUnfolded));
      }
    };
    inside.addEventListener('keydown', onKeyDown);
    return () => inside.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Not inside of something that is folded. */
function isUnfolded(element: HTMLElement): boolean {
  return element.localName === 'summary' || !element.closest('details:not([open])');
}

/** From the last one on to the first, and back. */
function wrap(event: KeyboardEvent, focusable: readonly HTMLElement[]): void {
  const [first, last] = [focusable[0], focusable.at(-1)];
  if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault();
    first?.focus();
  } else if (event.shiftKey && document.activeElement === first) {
    event.preventDefault();
    last?.focus();
  }
}
