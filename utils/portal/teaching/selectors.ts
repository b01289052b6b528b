import { parentAcross } from '../across-roots.ts';
import { allMatching } from './roots.ts';

/** Words of classes that come and go, or tell one row from the next. */
const PASSING =
  /\d|^(is|has|ng|v)-|active|selected|current|open|expand|collapse|show|hid|hover|focus|odd|even|first|last|chan$|le$|error|invalid|valid|dirty|touched|pristine|done|disabled|checked/i;
const HALF = 0.5;

/**
 * One element of a path, as its like would be written too: its name, the kind of an input, and the classes that most
 * of those beside it share.
 */
export function stepOf(element: Element): string {
  const beside = [...(element.parentElement?.children ?? [])].filter(
    (other) => other.localName === element.localName,
  );
  const isShared = (name: string): boolean =>
    beside.filter((other) => other.classList.contains(name)).length > beside.length * HALF;
  const classes = [...element.classList].filter((name) => !PASSING.test(name) && isShared(name));
  const type = element.localName === 'input' ? element.getAttribute('type') : null;
  const kind = type && /^[a-z-]+$/i.test(type) ? `[type="${type}"]` : '';
  return `${CSS.escape(element.localName)}${classes.map((name) => `.${CSS.escape(name)}`).join('')}${kind}`;
}

/** The elements from just below `top` down to this one, within its own document or shadow root. */
export function pathBelow(element: Element, top: Element | null): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== top; at = at.parentElement) {
    if (at.localName === 'body' || at.localName === 'html') break;
    path.unshift(at);
  }
  return path;
}

/** The shortest end of a path that matches the same as all of it. */
export function shortestPath(steps: readonly string[], roots: readonly ParentNode[]): string {
  const whole = steps.join(' > ');
  const wanted = allMatching(roots, whole);
  for (let length = 1; length < steps.length; length += 1) {
    const end = steps.slice(-length).join(' > ');
    if (allMatching(roots, end).length === wanted.length) return end;
  }
  return whole;
}

/** A selector that matches this element alone, told by its place among those beside it where nothing else tells. */
export function selectorOfOne(element: Element, roots: readonly ParentNode[]): string {
  const isAlone = (selector: string): boolean => {
    const found = allMatching(roots, selector);
    return found.length === 1 && found[0] === element;
  };
  const id = element.getAttribute('id');
  if (id && !/\d/.test(id) && isAlone(`#${CSS.escape(id)}`)) return `#${CSS.escape(id)}`;
  const path = pathBelow(element, null);
  const steps = path.map(stepOf);
  for (let length = 1; length <= steps.length; length += 1) {
    const end = steps.slice(-length).join(' > ');
    if (isAlone(end)) return end;
  }
  return path.map((one) => `${stepOf(one)}${nth(one)}`).join(' > ');
}

/** Its place among all elements beside it. */
export function nth(element: Element): string {
  const at = [...(parentAcross(element)?.children ?? [])].indexOf(element);
  return at < 0 ? '' : `:nth-child(${at + 1})`;
}
