import { programmerName } from '../field-label.ts';
import { headingWords } from './heading-words.ts';
import { knownFoldedWords, knownWords } from './known-words.ts';

/** Attributes that tell what an element is, not what is in it. */
const TELLING = ['role', 'type', 'scope', 'colspan', 'rowspan', 'contenteditable', 'inputmode', 'maxlength'];
const STATES = ['hidden', 'disabled', 'readonly', 'required', 'multiple', 'open', 'onclick', 'for', 'href'];
/** Texts for those who point at it or cannot see it. */
const SAID = ['aria-label', 'title', 'placeholder', 'alt'];
const PLAIN_CLASS = /^[a-z][a-z_-]{1,30}$/i;
const PLAIN_VALUE = /^[\w-]{1,20}$/;
const HEADS = 'th, legend, [role=columnheader], [role=rowheader]';
const PRESSES = 'button, a, summary, [role=button], [role=tab], [role=link], option, h1, h2, h3, h4, h5, h6';

/** One element in a line, e.g. `input.form-control type=text name~diem disabled`: its kind, no value of it. */
export function describe(element: Element): string {
  const classes = [...element.classList].filter((name) => PLAIN_CLASS.test(name)).slice(0, 4);
  const parts = [element.localName + classes.map((name) => `.${name}`).join('')];
  for (const name of TELLING) {
    const value = element.getAttribute(name);
    if (value !== null && PLAIN_VALUE.test(value)) parts.push(`${name}=${value}`);
  }
  for (const name of STATES) if (element.hasAttribute(name)) parts.push(name);
  for (const name of SAID) {
    const value = element.getAttribute(name);
    if (value) parts.push(`${name}~${knownWords(value) ?? '…'}`);
  }
  const named = element.matches('input, select, textarea') && knownFoldedWords(programmerName(element));
  if (named) parts.push(`name~${named}`);
  return parts.join(' ');
}

/** A text in the page: what it says only where that is a heading or known words, else its kind and length. */
export function describeText(text: string, around: Element): string {
  if (around.closest(HEADS) || isLabelOfField(around)) return `"${headingWords(text)}"`;
  const known = around.closest(PRESSES) ? knownWords(text) : null;
  if (known !== null) return `"${known}"`;
  const kind = /^[\d\s.,/-]+$/.test(text) ? 'figures' : /^\S{0,12}\d/.test(text) ? 'code and text' : 'text';
  return `(${kind}, ${lengthOf(text)})`;
}

/** Buttons to choose from may be labelled with people's names; a field to type into is not. */
function isLabelOfField(element: Element): boolean {
  const label = element.closest('label');
  return Boolean(label?.control?.matches('input:not([type=radio], [type=checkbox]), textarea, select'));
}

function lengthOf({ length }: string): string {
  return length <= 8 ? 'short' : length <= 40 ? 'a line' : 'long';
}
