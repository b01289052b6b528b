// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { HistoryEntry } from '../../utils/drafts/history-entry.ts';
import { quietActions } from '../../components/shared/quiet-actions.ts';
import { show } from './show.tsx';
import { drafts, workingState } from './states.ts';

const { kept } = quietActions;

it('says of each criterion whether it is saved, not saved, or a draft on this machine', () => {
  const { root } = show(workingState, {
    prepare: (model) => {
      model.kept.states.value = { states: { '2.3': 'unsaved', '3.1': 'saved' }, elsewhere: [] };
    },
  });
  const mark = (code: string) => root.querySelector(`.criterion[data-criterion="${code}"] [data-kept]`);
  expect(mark('2.3')?.textContent).toBe('chưa lưu');
  expect(mark('3.1')?.textContent).toBe('đã lưu trên phần mềm');
  expect(root.querySelectorAll('[data-kept]')).toHaveLength(2);
});

it.each([true, false])('says which criteria are edited in another tab, unfolded %s', (open) => {
  const { root } = show(workingState, {
    open,
    prepare: (model) => (model.kept.states.value = { states: {}, elsewhere: ['3.1', '2.3'] }),
  });
  expect(root.textContent).toContain(open ? 'thẻ khác: tiêu chí 2.3, 3.1' : 'đang sửa ở thẻ khác');
});

it('restores nothing over what the portal was given since, but on a press of its own', () => {
  const restore = vi.fn();
  const changed = drafts.map((offer) =>
    offer.key === 'score 2.3' ? { ...offer, changedSince: true } : offer,
  );
  const { root, button, click } = show(
    { ...workingState, drafts: changed },
    { prepare: (model) => (model.draftsOpen.value = true), actions: { restore } },
  );
  expect(root.querySelectorAll('[data-changed-since]')).toHaveLength(1);
  click(button('Khôi phục tất cả'));
  expect(restore).toHaveBeenLastCalledWith(['explanation 2.3']);
  click(button('Vẫn thay bằng bản nháp'));
  expect(restore).toHaveBeenLastCalledWith(['score 2.3']);
});

it('undoes all that was put in, or one alone', () => {
  const undo = vi.fn();
  const item = { criterion: '2.3', before: 'cũ', after: 'mới', step: 'put-in' as const, isDraft: true };
  const { button, click } = show(workingState, {
    actions: { kept: { ...kept, undo } },
    prepare: (model) => {
      model.kept.restored.value = {
        a: { ...item, field: 'score' },
        b: { ...item, field: 'explanation', step: 'undone' },
        c: { ...item, field: 'explanation', criterion: '3.1' },
      };
    },
  });
  click(button('Hoàn tác tất cả'));
  expect(undo).toHaveBeenLastCalledWith(['a', 'c']);
  click(button('Hoàn tác'));
  expect(undo).toHaveBeenLastCalledWith(['a']);
});

it('shows the versions kept of a criterion, when and from where, and takes one back', async () => {
  const takeBack = vi.fn();
  const entries: HistoryEntry[] = [
    { field: 'explanation', value: 'Đã gửi', writtenAt: '2023-10-03T08:00:00+07:00', from: 'sent' },
    { field: 'explanation', value: '<img src=x>', writtenAt: '2023-10-02T08:00:00+07:00', from: 'typed' },
  ];
  const { root, click } = show(workingState, {
    actions: { kept: { ...kept, takeBack, history: async () => entries } },
  });
  const history = root.querySelector<HTMLDetailsElement>('[data-history="2.3"]');
  if (!history) throw new Error('There is no history.');
  await act(async () => {
    history.open = true;
    history.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
  });
  expect(history.querySelector('[data-from="sent"]')?.textContent).toContain('08:00');
  expect(history.querySelector('[data-from="sent"]')?.textContent).toContain('lúc gửi báo cáo');
  expect(history.querySelector('img')).toBeNull();
  const last = history.querySelector('[data-from="typed"] button');
  if (last) click(last);
  expect(takeBack).toHaveBeenCalledWith({ criterion: '2.3', field: 'explanation', value: '<img src=x>' });
});

it('where drafts cannot be kept, all that was entered goes to the clipboard', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { root, button } = show(
    { ...workingState, draftFailure: 'quota' },
    {
      actions: {
        kept: {
          ...kept,
          texts: async () => [{ criterion: '3.1', field: 'explanation', value: 'chưa lên đĩa' }],
        },
      },
    },
  );
  await act(async () => {
    button('Chép mọi nội dung đã nhập').click();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(writeText).toHaveBeenCalledWith(expect.stringContaining('Tiêu chí 3.1: Giải trình\nchưa lên đĩa'));
  expect(root.textContent).toContain('Đã chép vào bộ nhớ tạm');
  vi.unstubAllGlobals();
});

it.each([true, false])(
  'says that drafts are locked, unfolded %s, and asks for no passphrase there',
  (open) => {
    const openOptions = vi.fn();
    const { root, button, click } = show(
      { ...workingState, drafts: [], draftsLocked: true },
      { open, actions: { openOptions } },
    );
    expect(root.textContent).toContain('Bản nháp đang khóa');
    expect(root.querySelector('input[type=password]')).toBeNull();
    if (!open) return;
    expect(root.textContent).not.toContain('Chưa có bản nào được giữ');
    click(button('Mở khóa…'));
    expect(openOptions).toHaveBeenCalledOnce();
  },
);
