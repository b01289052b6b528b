import { holds } from '../../utils/portal/across-roots.ts';
import { frameDocument } from '../../utils/portal/frames.ts';
import { withAncestors } from '../../utils/portal/teaching/roots.ts';
import type { Choice } from './choices.ts';

/** The page's innermost element at a point of the viewport, through the veil, frames and open shadow roots. */
export function elementUnder(veil: HTMLElement, x: number, y: number): Element | null {
  veil.style.pointerEvents = 'none';
  try {
    return innermost(document, x, y);
  } finally {
    veil.style.pointerEvents = '';
  }
}

function innermost(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const found = root.elementFromPoint(x, y);
  if (!found) return null;
  const inner = frameDocument(found);
  if (inner) {
    const { left, top } = found.getBoundingClientRect();
    return innermost(inner, x - left, y - top) ?? found;
  }
  const shadow = found.shadowRoot;
  return shadow && shadow !== root ? (innermost(shadow, x, y) ?? found) : found;
}

/** The choice that an element stands in, or that it labels, or the only one near it; null where several may be meant. */
export function choiceAt(choices: readonly Choice[], target: Element): Choice | null {
  const around = withAncestors(target);
  const has = (elements: readonly Element[]): Choice | undefined =>
    choices.find((choice) => choice.elements.some((element) => elements.includes(element)));
  const labels = around.filter((element): element is HTMLLabelElement => element.localName === 'label');
  const direct = has(around) ?? has(labels.flatMap(({ control }) => control ?? []));
  if (direct) return direct;
  for (const element of around) {
    const near = choices.filter((choice) => choice.elements.some((one) => holds(element, one)));
    if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
  }
  return null;
}

/** Scrolls what the wheel was meant for: the veil lies over it. */
export function scrollUnder(target: Element | null, { deltaX, deltaY }: WheelEvent): void {
  const inner = target && withAncestors(target).find(scrolls);
  (inner ?? document.scrollingElement)?.scrollBy(deltaX, deltaY);
}

function scrolls(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(style?.overflowY ?? '');
}
