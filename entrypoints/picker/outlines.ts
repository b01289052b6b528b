import type { Box } from '../portal.content/place.ts';
import type { Bar } from './bar.ts';

/** Milliseconds between two looks at where things stand, beside those as the page scrolls. */
const AGAIN = 300;
const MOST = 200;

/** Frames drawn over the page around elements of it. */
export interface Outlines {
  show(elements: readonly Element[]): void;
}

/** Draws in the bar's layer until `signal` aborts, and follows the page as it scrolls. */
export function outline(bar: Bar, signal: AbortSignal): Outlines {
  const layer = document.createElement('div');
  let shown: readonly Element[] = [];
  const draw = (): void => {
    const boxes = shown.slice(0, MOST).map(boxOf).filter(isInView);
    layer.replaceChildren(...boxes.map(frame));
    bar.keepClear(boxes);
  };
  bar.veil.append(layer);
  window.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  window.addEventListener('resize', draw, { signal });
  const timer = window.setInterval(draw, AGAIN);
  signal.addEventListener('abort', () => {
    window.clearInterval(timer);
    layer.remove();
  });
  return {
    show(elements) {
      shown = elements;
      draw();
    },
  };
}

function frame({ left, top, width, height }: Box): HTMLElement {
  const element = document.createElement('div');
  element.className = 'outline';
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return element;
}

/** Where an element shows in the viewport; one that takes no room, as a hidden file field, shows as what is around it. */
function boxOf(element: Element): Box {
  let at = element;
  let { left, top, width, height } = at.getBoundingClientRect();
  while ((width < 4 || height < 4) && at.parentElement) {
    at = at.parentElement;
    ({ left, top, width, height } = at.getBoundingClientRect());
  }
  for (let view = at.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement.getBoundingClientRect();
    left += frame.left;
    top += frame.top;
  }
  return { left, top, width, height };
}

function isInView({ left, top, width, height }: Box): boolean {
  return top < window.innerHeight && top + height > 0 && left < window.innerWidth && left + width > 0;
}
