import { toHundredths } from '../report/points.ts';
import { isChoice, isRadio, radioGroup, radioValue, readValue } from './read-value.ts';
import type { TextField } from './view.ts';

/**
 * Puts a text into a field as if it had been typed, so that the page's own framework notices: the value by the
 * native setter, then `input` and `change`, then leaving the field. A score gets the decimal sign that the field
 * takes; an editable element takes the text as the nodes of `built`, where these are given. Returns whether the field
 * holds the value now; a disabled or read-only field is left alone.
 */
export function writeValue(field: TextField, value: string, built?: Element): boolean {
  if (isLocked(field) || isChoice(field)) return false;
  if (field.localName === 'select') return writeSelect(field as HTMLSelectElement, value);
  if (isRadio(field)) return writeRadio(field, value);
  if (field.localName === 'input' || field.localName === 'textarea') {
    return writeNative(field as HTMLInputElement, value);
  }
  return writeEditable(field, value, built?.childNodes ?? plainLines(field, value));
}

/** Whether a field takes no input: disabled, read-only, or in a disabled fieldset. */
export function isLocked(field: Element): boolean {
  if (field.matches(':disabled') || (field.hasAttribute('readonly') && !isChoice(field))) return true;
  return field.getAttribute('aria-disabled') === 'true' || field.getAttribute('aria-readonly') === 'true';
}

function writeNative(input: HTMLInputElement, value: string): boolean {
  const text = withDecimalSign(input, value);
  const before = input.value;
  setNatively(input, text);
  if (input.value !== text && input.localName === 'input') {
    setNatively(input, before);
    return false;
  }
  announce(input, text);
  return sameWords(readValue(input), text);
}

/** `type=number` understands a dot only; elsewhere the sample in the placeholder shows what is wanted. */
function withDecimalSign(input: HTMLInputElement, value: string): string {
  if (toHundredths(value) === null) return value;
  const sample = input.getAttribute('placeholder') ?? '';
  if (input.type === 'number' || /\d\.\d/.test(sample)) return value.trim().replace(',', '.');
  return /\d,\d/.test(sample) ? value.trim().replace('.', ',') : value;
}

/** Frameworks put a setter of their own on the element; the one of the prototype is the browser's. */
function setNatively(input: HTMLInputElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
  if (setter) setter.call(input, value);
  else input.value = value;
}

function writeSelect(select: HTMLSelectElement, value: string): boolean {
  const options = [...select.options];
  const chosen =
    options.find((option) => option.text.trim() === value.trim() || option.value === value) ??
    options.find((option) => samePoints(option.text, value) || samePoints(option.value, value));
  if (!chosen) return false;
  chosen.selected = true;
  announce(select, value);
  return select.selectedOptions[0] === chosen;
}

function writeRadio(radio: HTMLInputElement, value: string): boolean {
  const chosen = radioGroup(radio).find(
    (button) => radioValue(button) === value || samePoints(radioValue(button), value),
  );
  if (!chosen || isLocked(chosen)) return false;
  if (!chosen.checked) chosen.click();
  return chosen.checked;
}

function writeEditable(element: HTMLElement, value: string, nodes: Iterable<Node>): boolean {
  element.replaceChildren(...nodes);
  announce(element, value);
  return sameWords(readValue(element), value);
}

/** Lines as the editable element has them already. */
function plainLines(element: HTMLElement, value: string): Node[] {
  const document = element.ownerDocument;
  const lineName = element.firstElementChild?.localName === 'p' || element.localName === 'body' ? 'p' : 'div';
  const lines = value.split('\n');
  return lines.map((line) => {
    if (lines.length === 1 && lineName === 'div') return document.createTextNode(line);
    const block = document.createElement(lineName);
    block.textContent = line;
    return block;
  });
}

/** What typing and leaving the field would have announced. */
function announce(field: HTMLElement, text: string): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Whether two shown texts are the same number of points, whatever their decimal sign. */
export function samePoints(shown: string, wanted: string): boolean {
  const points = toHundredths(shown);
  return points !== null && points === toHundredths(wanted);
}

/** Whether two texts are the same words, however they are spaced and broken into lines. */
export function sameWords(left: string, right: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return plain(left) === plain(right);
}
