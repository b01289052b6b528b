// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { choosing } from '../../utils/portal/choose-option.ts';
import { isChoice } from '../../utils/portal/read-value.ts';
import { isLocked, writeValue } from '../../utils/portal/write-value.ts';
import { byId, show } from './show.ts';

/** A list that its component draws only while it is open, at the page's end, as most libraries do. */
function component(markup: string, event: string): HTMLElement {
  show('<div id="field" role="combobox" aria-controls="list" aria-expanded="false">Chọn điểm</div>');
  const field = byId('field');
  field.addEventListener(event, () => {
    const isOpen = field.getAttribute('aria-expanded') === 'true';
    field.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) return byId('popup').remove();
    const page = new DOMParser().parseFromString(`<div id="popup">${markup}</div>`, 'text/html');
    document.body.append(...page.body.childNodes);
    for (const option of document.querySelectorAll('[data-takes]')) {
      option.addEventListener('click', () => {
        field.textContent = option.textContent;
        field.setAttribute('aria-expanded', 'false');
        byId('popup').remove();
      });
    }
  });
  return field;
}

const LIST =
  '<ul role="listbox" id="list"><li role="option" data-takes>0</li><li role="option" data-takes>0,5</li></ul>';

beforeEach(() => document.body.replaceChildren());

test.each(['mousedown', 'click', 'pointerdown'])(
  'a list that opens at %s is opened and chosen from',
  (event) => {
    const field = component(LIST, event);
    const choose = choosing('0.5');
    choose(field);
    expect(choose(field)).toBe(true);
    expect(field.textContent).toBe('0,5');
  },
);

test('a copy of the list for screen readers is not pressed in the place of the list', () => {
  const copy = '<div role="listbox" id="list" style="height: 0px"><div role="option">0,5</div></div>';
  const field = component(`${copy}<div aria-selected="false" data-takes>0,5</div>`, 'mousedown');
  const choose = choosing('0,5');
  choose(field);
  expect(choose(field)).toBe(true);
});

test('a value that is not offered shuts the list again, and is said not to be', () => {
  const field = component(LIST, 'click');
  expect(choosing('9')(field)).toBe(false);
  expect(field.getAttribute('aria-expanded')).toBe('false');
});

test('while the list has not come up nothing else on the page is pressed', () => {
  show('<div id="field" role="combobox">Chọn</div><button id="other">0,5</button>');
  let presses = 0;
  byId('other').addEventListener('click', () => (presses += 1));
  const choose = choosing('0,5');
  expect([choose(byId('field')), choose(byId('field'))]).toEqual([null, null]);
  expect(presses).toBe(0);
});

test('what is chosen already is left alone', () => {
  show('<div id="field" role="combobox">0,50</div>');
  expect(choosing('0.5')(byId('field'))).toBe(true);
});

/** As Element UI 2 draws it: an input that takes no typing, and a list without roles that comes up at the page's end. */
function plainSelect(): HTMLInputElement {
  show(`<ul><li>0,5</li></ul><div class="el-select"><div class="el-input el-input--suffix">
    <input id="field" readonly placeholder="Chọn điểm" class="el-input__inner"></div></div>`);
  const field = byId<HTMLInputElement>('field');
  field.addEventListener('click', () => {
    const list = document.createElement('ul');
    list.className = 'el-select-dropdown__list';
    for (const points of ['0', '0,5', '1']) {
      const option = list.appendChild(document.createElement('li'));
      option.textContent = points;
      option.addEventListener('click', () => {
        field.value = points;
        list.remove();
      });
    }
    document.body.append(list);
  });
  return field;
}

test('a list without roles is known by having come up, and no other list is pressed', () => {
  const field = plainSelect();
  let presses = 0;
  document.querySelector('li')?.addEventListener('click', () => (presses += 1));
  const choose = choosing('0.5');
  choose(field);
  expect(choose(field)).toBe(true);
  expect([field.value, presses]).toEqual(['0,5', 0]);
});

test('such a field takes a choice and no typing; one that is merely read-only takes neither', () => {
  const field = plainSelect();
  expect([isChoice(field), isLocked(field), writeValue(field, '0,5')]).toEqual([true, false, false]);
  show('<div class="row selected"><input id="field" readonly value="0,5"></div>');
  expect([isChoice(byId('field')), isLocked(byId('field'))]).toEqual([false, true]);
});
