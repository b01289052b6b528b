import type { ItemKind } from './page-items.ts';

/** What the walk over the page does with an element. */
export type ElementKind =
  | ItemKind
  | 'skip'
  | 'inline'
  | 'block'
  | 'heading'
  | 'grid'
  | 'row'
  | 'cell'
  | 'frame'
  | 'image'
  | 'press-input';

const BY_NAME = new Map<string, ElementKind>();
const name = (kind: ElementKind, names: string): void => {
  for (const one of names.split(' ')) BY_NAME.set(one, kind);
};
name('skip', 'script style noscript template svg math head object canvas video audio datalist');
name('inline', 'abbr b bdi big br cite code em font i label mark q small span strong sub sup time u');
name('field', 'textarea select');
name('press', 'a button summary');
name('grid', 'table');
name('row', 'tr');
name('cell', 'td th');
name('frame', 'iframe frame');
name('image', 'img');
name('heading', 'h1 h2');

const BY_ROLE = new Map<string, ElementKind>([
  ['table', 'grid'],
  ['grid', 'grid'],
  ['treegrid', 'grid'],
  ['row', 'row'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['columnheader', 'cell'],
  ['rowheader', 'cell'],
  ['button', 'press'],
  ['link', 'press'],
  ['menuitem', 'press'],
  ['tab', 'press'],
]);

const BY_INPUT_TYPE = new Map<string, ElementKind>([
  ['file', 'file'],
  ['checkbox', 'tick'],
  ['radio', 'tick'],
  ['password', 'secret'],
  ['submit', 'press-input'],
  ['button', 'press-input'],
  ['image', 'press-input'],
  ['hidden', 'skip'],
  ['reset', 'skip'],
]);

/** Tells what an element is by its name, role and state; our own elements are skipped. */
export function elementKind(element: Element): ElementKind {
  const local = element.localName;
  if (local === 'input') {
    return BY_INPUT_TYPE.get((element.getAttribute('type') ?? '').toLowerCase()) ?? 'field';
  }
  const byName = BY_NAME.get(local);
  if (byName === 'skip' || byName === 'field') return byName;
  if (byName === 'frame') return isOurs(element) ? 'skip' : byName;
  if (!byName && local.startsWith('soat-cchc')) return 'skip';
  if (!element.hasAttributes()) return byName ?? 'block';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'field';
  const role = element.getAttribute('role');
  if (role === 'combobox' && !element.querySelector('input, select')) return 'field';
  // Small elements that a script of their own turns into buttons.
  const isSmall = byName === 'image' || (byName === 'inline' && local !== 'label');
  if (isSmall && element.hasAttribute('onclick')) return 'press';
  return (role !== null && BY_ROLE.get(role)) || (byName ?? 'block');
}

function isOurs(frame: Element): boolean {
  return frame.getAttribute('id')?.startsWith('soat-cchc') ?? false;
}
