// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createProvenance } from '../../entrypoints/portal.content/provenance.ts';
import type { Page } from '../../entrypoints/portal.content/page.ts';
import type { PanelPort } from '../../entrypoints/portal.content/port.ts';
import type { WaitingPuts } from '../../entrypoints/portal.content/waiting-puts.ts';
import { answerPuts } from '../../entrypoints/putting/put.ts';
import type { ToPanel } from '../../utils/messaging/page-port.ts';
import type { CriterionPlace, PortalView, TextField } from '../../utils/portal/view.ts';

function place(code: string, explanation: TextField): [string, CriterionPlace] {
  const row = document.createElement('div');
  const fields = { score: null, explanation, fileInputs: [], opener: null, inDialog: false };
  return [code, { code, row, parts: [row], badgeAnchor: row, ...fields }];
}

test('a field that throws is said to have refused, and what waits behind it has its turn', () => {
  const broken = document.createElement('textarea');
  Object.defineProperty(broken, 'dispatchEvent', {
    value: () => {
      throw new Error('the frame is gone');
    },
  });
  const sound = document.body.appendChild(document.createElement('textarea'));
  const view = { places: new Map([place('1.1', broken), place('1.2', sound)]) } as unknown as PortalView;
  const page = { current: () => view, onRead: () => undefined } as unknown as Page;
  const said: ToPanel[] = [];
  const port = { send: (message: ToPanel) => void said.push(message) } as unknown as PanelPort;
  const put = {
    type: 'put-text',
    field: 'explanation',
    value: 'Đã rà soát 14 văn bản',
    formatting: null,
  } as const;
  const puts: WaitingPuts = {
    page,
    port,
    provenance: createProvenance(),
    begin: () => undefined,
    queue: [
      { ...put, request: 'a', criterion: '1.1' },
      { ...put, request: 'b', criterion: '1.2' },
    ],
  };
  answerPuts(puts);
  expect(said).toEqual([
    { type: 'put-done', request: 'a', result: 'refused' },
    { type: 'put-done', request: 'b', result: 'written' },
  ]);
  expect(sound.value).toBe('Đã rà soát 14 văn bản');
});

test('a reading that comes while a value is put in does not take what waits behind it out of the line', () => {
  const [first, second] = [1, 2].map(() => document.body.appendChild(document.createElement('textarea')));
  const readings: ((view: PortalView) => void)[] = [];
  const opener = document.createElement('button');
  const unfolded = place('1.2', second as TextField);
  const folded = [unfolded[0], { ...unfolded[1], explanation: null, opener }] as const;
  let view = { places: new Map([place('1.1', first as TextField), folded]) } as unknown as PortalView;
  const page = {
    current: () => view,
    touch: () => undefined,
    onRead: (listener: (view: PortalView) => void) => void readings.push(listener),
  } as unknown as Page;
  first?.addEventListener('input', () => readings.forEach((listener) => listener(view)));
  const said: ToPanel[] = [];
  const port = { send: (message: ToPanel) => void said.push(message) } as unknown as PanelPort;
  const put = { type: 'put-text', field: 'explanation', value: 'Đã rà soát', formatting: null } as const;
  answerPuts({
    page,
    port,
    provenance: createProvenance(),
    begin: () => undefined,
    queue: [
      { ...put, request: 'a', criterion: '1.1' },
      { ...put, request: 'b', criterion: '1.2' },
    ],
  });
  view = { places: new Map([unfolded]) } as unknown as PortalView;
  readings.forEach((listener) => listener(view));
  const written = said.filter((message) => message.type === 'put-done' && message.result === 'written');
  expect(written).toEqual([
    { type: 'put-done', request: 'a', result: 'written' },
    { type: 'put-done', request: 'b', result: 'written' },
  ]);
});

describe('a text with formatting', () => {
  const bold = [{ as: 'paragraph', holds: ['Đã ', { as: 'bold', holds: ['rà soát'] }] }];

  /** What the editor holds after each of these was put into it. */
  function putAll(texts: readonly { value: string; formatting?: unknown }[], held = ''): string[] {
    const editor = document.body.appendChild(document.createElement('div'));
    editor.setAttribute('contenteditable', 'true');
    editor.append(...new DOMParser().parseFromString(held, 'text/html').body.childNodes);
    const view = { places: new Map([place('1.1', editor)]) } as unknown as PortalView;
    const page = { current: () => view, onRead: () => undefined } as unknown as Page;
    const after: string[] = [];
    const port = { send: () => void after.push(editor.innerHTML) } as unknown as PanelPort;
    const queue = texts.map(({ value, formatting = null }, at) => ({
      ...({ type: 'put-text', field: 'explanation', criterion: '1.1', request: String(at) } as const),
      value,
      formatting,
    }));
    answerPuts({ page, port, provenance: createProvenance(), begin: () => undefined, queue });
    return after;
  }

  test('is put in with it', () => {
    expect(putAll([{ value: 'Đã rà soát', formatting: bold }])).toEqual([
      '<p>Đã <strong>rà soát</strong></p>',
    ]);
  });

  test('that is another text, or no formatting at all, is put in as plain lines', () => {
    const script = [{ as: 'script', holds: ['Đã rà soát'] }];
    expect(
      putAll([
        { value: 'Chưa rà soát', formatting: bold },
        { value: 'Đã rà soát', formatting: script },
      ]),
    ).toEqual(['<p>Chưa rà soát</p>', '<p>Đã rà soát</p>']);
  });

  test('that stood in the field before goes back with its own', () => {
    const [, undone] = putAll([{ value: 'Khác' }, { value: 'Cũ rồi' }], '<p>Cũ <i>rồi</i></p>');
    expect(undone).toBe('<p>Cũ <em>rồi</em></p>');
  });
});
