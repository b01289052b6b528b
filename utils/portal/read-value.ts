import type { TextField } from './view.ts';

/** «-- Chọn --» */
const INVITES = /^\s*-+(?!\d)|^\s*ch[oọ]n(?!\p{L})/iu;
const LONGEST_CHOICE = 40;
const BLOCK = /^(p|div|li|[bt]r|t[dh]|h\d|blockquote)$/;

/**
 * The text in a field as the officer sees it: value of an input or textarea, text of the option chosen, value of
 * the radio button chosen in its group, lines of an editable element (joined by line feeds).
 */
export function readValue(field: TextField): string {
  switch (field.localName) {
    case 'select':
      return selectedText(field as HTMLSelectElement);
    case 'input':
      if (isRadio(field)) return chosenRadio(field);
      return (field as HTMLInputElement).value || (isChoice(field) ? shownChoice(field) : '');
    case 'textarea':
      return textareaText((field as HTMLTextAreaElement).value);
    default:
      return isChoice(field) ? choice(field.textContent) : editableText(field);
  }
}

/** Whether a field is a component to choose from, which shows the choice as text and takes no value. */
export function isChoice(field: Element): boolean {
  const isCombobox = field.getAttribute('role') === 'combobox';
  if (field.localName !== 'input') return isCombobox;
  if (field.hasAttribute('readonly')) return isCombobox || isInSelect(field);
  return isCombobox && field.getAttribute('type') === 'search';
}

/** Libraries of before aria call such a component a select by its class alone. */
function isInSelect({ parentElement: around }: Element): boolean {
  return [around, around?.parentElement].some((one) => /\bselect\b/.test(one?.getAttribute('class') ?? ''));
}

/** Whether a field is an editable element, whose text has formatting. */
export function isEditable(field: Element): boolean {
  return !field.matches('input, textarea, select') && !isChoice(field);
}

/** The text beside the input of such a component, its open list left out. */
function shownChoice(field: Element): string {
  const around = field.parentElement?.parentElement;
  return !around || around.querySelector('[role=option], li') ? '' : choice(around.textContent);
}

function choice(text: string | null): string {
  const shown = text?.trim() ?? '';
  return shown.length > LONGEST_CHOICE || INVITES.test(shown.normalize('NFC')) ? '' : shown;
}

/** Whether the field is one button of a radio group; it stands for the whole group. */
export function isRadio(field: TextField): field is HTMLInputElement {
  return field.localName === 'input' && (field as HTMLInputElement).type === 'radio';
}

/** The buttons of the group that a radio button belongs to. */
export function radioGroup(radio: HTMLInputElement): HTMLInputElement[] {
  const name = radio.getAttribute('name');
  if (!name) return [radio];
  return [...radio.ownerDocument.getElementsByName(name)].filter(
    (other): other is HTMLInputElement => isRadio(other) && (other as HTMLInputElement).form === radio.form,
  );
}

/** What a radio button stands for: its value, or its label where the value is the browser's «on». */
export function radioValue(radio: HTMLInputElement): string {
  if (radio.hasAttribute('value')) return radio.value;
  return radio.labels?.[0]?.textContent?.trim() ?? '';
}

function chosenRadio(radio: HTMLInputElement): string {
  const chosen = radioGroup(radio).find((button) => button.checked);
  return chosen ? radioValue(chosen) : '';
}

/** An option without a value is the invitation to choose («-- Chọn --»), whatever its text. */
function selectedText(select: HTMLSelectElement): string {
  const option = select.selectedOptions[0];
  if (!option || option.value === '' || INVITES.test(option.text.normalize('NFC'))) return '';
  return option.text.trim();
}

/** A textarea whose editor is still to come holds markup, which is parsed where nothing in it runs or loads. */
function textareaText(value: string): string {
  if (!value.startsWith('<p')) return value;
  return editableText(new DOMParser().parseFromString(value, 'text/html').body);
}

function editableText(element: Element): string {
  let text = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += (child as Text).data.replace(/[\s\u00a0]+/g, ' ');
      else if (child.nodeType === 1) {
        const isBlock = BLOCK.test((child as Element).localName);
        if (isBlock && text && !text.endsWith('\n')) text += '\n';
        visit(child);
      }
    }
  };
  visit(element);
  return text.replace(/ *\n */g, '\n').trim();
}
