// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { putFiles, readValue, writeValue } from '../../utils/portal/index.ts';
import { byId, show } from './show.ts';

describe('writing a value', () => {
  const heard: string[] = [];
  beforeEach(() => {
    heard.length = 0;
    show(`<form id="form">
      <input id="text"><input id="number" type="number" step="0.01"><input id="dotted" placeholder="0.00">
      <textarea id="area"></textarea>
      <select id="select"><option value="">-- Chọn --</option><option value="7">1,5</option><option>2</option></select>
      <input type="radio" name="r" id="r0" value="0"><input type="radio" name="r" id="r1" value="1">
      <div id="editable" contenteditable="true"><p>cũ</p></div>
      <input id="disabled" disabled value="x"><textarea id="readonly" readonly>x</textarea></form>`);
    for (const type of ['input', 'change', 'focusout']) {
      byId('form').addEventListener(type, (event) =>
        heard.push(`${event.type} ${(event.target as Element).id}`),
      );
    }
  });

  test.each([
    ['text', '1,5', '1,5'],
    ['text', '2', '2'],
    ['number', '1,5', '1.5'],
    ['dotted', '1,5', '1.5'],
    ['area', 'Dòng một\nDòng hai', 'Dòng một\nDòng hai'],
    ['select', '1.5', '1,5'],
    ['select', '2', '2'],
    ['editable', 'Dòng một\nDòng hai', 'Dòng một\nDòng hai'],
  ])('%s takes «%s»', (id, value, held) => {
    expect(writeValue(byId(id), value)).toBe(true);
    expect(readValue(byId(id))).toBe(held);
    expect(heard).toEqual([`input ${id}`, `change ${id}`, `focusout ${id}`]);
  });

  test('a radio group is chosen by any of its buttons', () => {
    expect(writeValue(byId('r0'), '1')).toBe(true);
    expect(readValue(byId('r0'))).toBe('1');
  });

  test.each([
    ['number', 'nhiều'],
    ['select', '9'],
    ['r0', '9'],
    ['disabled', '1'],
    ['readonly', '1'],
  ])('%s does not take «%s» and keeps what it had', (id, value) => {
    const before = readValue(byId(id));
    expect(writeValue(byId(id), value)).toBe(false);
    expect(readValue(byId(id))).toBe(before);
    expect(heard).toEqual([]);
  });

  test("the browser's setter is used where a framework has put its own on the element", () => {
    const field = byId<HTMLInputElement>('text');
    const framework = vi.fn();
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const get = (): unknown => native?.get?.call(field);
    Object.defineProperty(field, 'value', { configurable: true, get, set: framework });
    writeValue(field, '1,5');
    expect(framework).not.toHaveBeenCalled();
    expect(field.value).toBe('1,5');
  });

  test('the invitation to choose is no value', () => {
    expect(readValue(byId('select'))).toBe('');
  });
});

describe('putting files', () => {
  const file = (name: string): File => new File(['x'], name);
  const names = (input: HTMLInputElement): string[] => [...(input.files ?? [])].map(({ name }) => name);

  beforeEach(() => {
    class Transfer {
      held: File[] = [];
      items = { add: (added: File) => this.held.push(added) };
      get files(): File[] {
        return this.held;
      }
    }
    vi.stubGlobal('DataTransfer', Transfer);
    show('<input id="many" type="file" multiple><input id="one" type="file">');
    for (const id of ['many', 'one']) {
      Object.defineProperty(byId(id), 'files', {
        writable: true,
        value: [file('a.pdf'), file('b.pdf')].slice(0, id === 'one' ? 1 : 2),
      });
    }
  });

  test('others stay', () => {
    const input = byId<HTMLInputElement>('many');
    const changed = vi.fn();
    input.addEventListener('change', changed);
    expect(putFiles(input, [file('c.pdf')])).toBe(true);
    expect(names(input)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(changed).toHaveBeenCalledTimes(1);
  });
  test('one takes the place of the one it replaces', () => {
    const input = byId<HTMLInputElement>('many');
    putFiles(input, [file('2.3_a.pdf')], 'a.pdf');
    expect(names(input)).toEqual(['2.3_a.pdf', 'b.pdf']);
  });
  test('a field for one file keeps the new one', () => {
    const input = byId<HTMLInputElement>('one');
    putFiles(input, [file('c.pdf')]);
    expect(names(input)).toEqual(['c.pdf']);
  });
  test('a disabled field is left alone', () => {
    const input = byId<HTMLInputElement>('many');
    input.disabled = true;
    expect(putFiles(input, [file('c.pdf')])).toBe(false);
    expect(names(input)).toEqual(['a.pdf', 'b.pdf']);
  });
});
