// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { PanelActions } from '../../components/shared/model.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import type { Verdict } from '../../utils/report/finding.ts';
import { show } from './show.tsx';
import { clearState, finding, judged, workingState } from './states.ts';

// jsdom has no windows to bring to the front.
window.focus = () => undefined;

const NAME = 'Kiểm tra trước khi gửi báo cáo';

function ask(state: TabState, actions: Partial<PanelActions> = {}, now?: string, verdict?: Verdict) {
  const asked = verdict ?? state.verdict!;
  const shown = show(state, {
    actions,
    prepare: (model) => {
      model.gate.value = { gate: 'g1', verdict: asked };
      if (now) model.now.value = Date.parse(now);
    },
  });
  const dialog = shown.root.querySelector<HTMLElement>('[role=dialog]')!;
  return { ...shown, dialog };
}

function press(target: Element, key: string, shiftKey = false) {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  void act(() => void target.dispatchEvent(event));
}

it('is a modal dialog by its name', () => {
  const { dialog } = ask(workingState);
  const heading = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
  expect(heading?.textContent).toBe(NAME);
  expect(dialog.getAttribute('aria-modal')).toBe('true');
});

it('tells the page once it stands', () => {
  const gateShown = vi.fn();
  ask(workingState, { gateShown });
  expect(gateShown.mock.calls).toEqual([['g1']]);
});

it('lists errors first, then warnings, then what to look at, and no mere hints', () => {
  const { dialog } = ask(workingState, {}, undefined, {
    report: [],
    criteria: [
      judged('1', 'review', [finding('scan.used', 'review'), finding('score.unjustified', 'info')]),
      judged('2', 'warning', [finding('explanation.copied', 'warning')]),
      judged('3', 'error', [finding('file.office', 'error')]),
    ],
  });
  const rules = [...dialog.querySelectorAll('[data-rule]')].map((one) => one.getAttribute('data-rule'));
  expect(rules).toEqual(['file.office', 'explanation.copied', 'scan.used']);
});

it('counts criteria in the headline, and folds those that nobody has entered into one line each', () => {
  const gateBack = vi.fn();
  const missing = (code: string) =>
    ['score.missing', 'explanation.missing'].map((rule) => finding(rule, 'error', { criterion: code }));
  const { dialog, click } = ask(workingState, { gateBack }, undefined, {
    report: [finding('report.incomplete', 'error'), finding('report.summary-missing', 'error')],
    criteria: [
      judged('4.1', 'error', missing('4.1')),
      judged('3.1', 'error', [finding('file.office', 'error'), finding('name.style', 'error')]),
      judged('4.2', 'error', missing('4.2')),
    ],
  });
  expect(dialog.querySelector('.gate-summary')?.textContent).toContain(
    '1 tiêu chí có lỗi và 2 tiêu chí chưa nhập',
  );
  const rules = [...dialog.querySelectorAll('[data-rule]')].map((one) => one.getAttribute('data-rule'));
  expect(rules).toEqual([
    'report.summary-missing',
    'file.office',
    'name.style',
    'report.incomplete',
    ...['score.missing', 'explanation.missing', 'score.missing', 'explanation.missing'],
  ]);
  const folded = dialog.querySelector('details') as HTMLDetailsElement;
  expect(folded.open).toBe(false);
  expect(folded.querySelector('summary')?.textContent).toBe('Chưa nhập: 2 tiêu chí');
  expect(folded.querySelectorAll('button')).toHaveLength(2);
  click(folded.querySelector('[data-criterion="4.2"] button') as Element);
  expect(gateBack).toHaveBeenCalledWith('g1', { criterion: '4.2', field: 'score' });
});

it('leads from a line to its field', () => {
  const gateBack = vi.fn();
  const { dialog, click } = ask(workingState, { gateBack });
  click(dialog.querySelector('[data-rule="explanation.empty-phrase"] button') as Element);
  expect(gateBack).toHaveBeenCalledWith('g1', { criterion: '2.3', field: 'explanation' });
});

it('makes «Quay lại sửa» primary and focuses it while errors remain', () => {
  const { button } = ask(workingState);
  expect(button('Quay lại sửa').classList).toContain('button-primary');
  expect(document.activeElement).toBe(button('Quay lại sửa'));
});

it('asks for one reason for all before errors are passed over', () => {
  const gateSend = vi.fn();
  const { root, button, dialog } = ask(workingState, { gateSend });
  const form = dialog.querySelector('form') as HTMLFormElement;
  const send = () => void act(() => form.requestSubmit(button('Vẫn gửi báo cáo')));
  send();
  expect(gateSend).not.toHaveBeenCalled();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Ghi lý do');
  const reason = dialog.querySelector('input') as HTMLInputElement;
  expect(document.activeElement).toBe(reason);
  reason.value = '  Đã hỏi Sở Nội vụ ';
  void act(() => void reason.dispatchEvent(new Event('input', { bubbles: true })));
  send();
  expect(gateSend).toHaveBeenCalledWith({ gate: 'g1', verdict: workingState.verdict }, 'Đã hỏi Sở Nội vụ');
});

it.each([
  ['2023-10-05T16:49:59+07:00', true],
  ['2023-10-05T16:50:00+07:00', false],
  ['2023-10-05T16:59:59+07:00', false],
])('at %s it asks for a reason: %s', (now, asked) => {
  expect(ask(workingState, {}, now).dialog.querySelector('input') !== null).toBe(asked);
});

it('says «Sẵn sàng gửi» without errors, and the primary button sends', () => {
  const gateSend = vi.fn();
  const { dialog, button } = ask(clearState, { gateSend });
  expect(dialog.textContent).toContain('Sẵn sàng gửi');
  expect(dialog.querySelector('input')).toBeNull();
  expect(button('Vẫn gửi báo cáo').classList).toContain('button-primary');
  void act(() => (dialog.querySelector('form') as HTMLFormElement).requestSubmit());
  expect(gateSend).toHaveBeenCalledWith({ gate: 'g1', verdict: clearState.verdict }, '');
});

it('does not ask to look at whom certificates name, which holds for every report', () => {
  const standing = finding('signature.certificate', 'review');
  const verdict = { ...clearState.verdict!, report: [standing] };
  const { dialog } = ask(clearState, {}, undefined, verdict);
  expect(dialog.textContent).toContain('Sẵn sàng gửi');
  expect(dialog.querySelector('[data-rule]')).toBeNull();
});

it('lists files that nobody has looked at, and says neither «Sẵn sàng gửi» nor that all is right', () => {
  const gateBack = vi.fn();
  const { dialog, click } = ask(clearState, { gateBack }, undefined, {
    report: [],
    criteria: [judged('1.1', 'review', [], 2), judged('2.3', 'pass')],
  });
  expect(dialog.textContent).not.toContain('Sẵn sàng gửi');
  expect(dialog.textContent).not.toContain('Không có lỗi, không có cảnh báo');
  const line = dialog.querySelector('[data-criterion="1.1"][data-outcome="review"] li button') as Element;
  expect(line.textContent).toContain('2 tệp chưa được soát nội dung');
  click(line);
  expect(gateBack).toHaveBeenCalledWith('g1', { criterion: '1.1', field: 'files' });
});

it('puts unseen files under the criterion that has findings to look at too', () => {
  const { dialog } = ask(clearState, {}, undefined, {
    report: [],
    criteria: [judged('1.1', 'review', [finding('scan.used', 'review')], 1)],
  });
  expect(dialog.querySelectorAll('[data-criterion="1.1"]')).toHaveLength(1);
  expect(dialog.querySelectorAll('[data-criterion="1.1"] li')).toHaveLength(2);
});

it('goes back by Escape', () => {
  const gateBack = vi.fn();
  const { dialog } = ask(workingState, { gateBack });
  press(dialog, 'Escape');
  expect(gateBack).toHaveBeenCalledWith('g1', null);
});

it('keeps the focus inside, forwards and backwards', () => {
  const { dialog, button } = ask(workingState);
  const first = dialog.querySelector('button') as HTMLElement;
  button('Vẫn gửi báo cáo').focus();
  press(button('Vẫn gửi báo cáo'), 'Tab');
  expect(document.activeElement).toBe(first);
  press(first, 'Tab', true);
  expect(document.activeElement).toBe(button('Vẫn gửi báo cáo'));
});

it('keeps what is being written as reason while the clock ticks', () => {
  const { dialog, change } = ask(workingState);
  const reason = dialog.querySelector('input') as HTMLInputElement;
  reason.focus();
  reason.value = 'Đã hỏi';
  void act(() => void reason.dispatchEvent(new Event('input', { bubbles: true })));
  change((model) => (model.now.value += 1000));
  expect(dialog.querySelector('input')?.value).toBe('Đã hỏi');
  expect(document.activeElement).toBe(reason);
});

it('stands as a plain question with both buttons where the list cannot be shown', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { report: [], criteria: null } as unknown as Verdict;
  const gateShown = vi.fn();
  const gateSend = vi.fn();
  const { dialog, button, click } = ask(workingState, { gateShown, gateSend }, undefined, broken);
  expect(dialog.getAttribute('aria-label')).toBe(NAME);
  expect(gateShown).toHaveBeenCalled();
  click(button('Vẫn gửi báo cáo'));
  expect(gateSend).toHaveBeenCalledOnce();
});
