// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { PanelModel } from '../../components/shared/model.ts';
import { show } from './show.tsx';
import { drafts, workingState } from './states.ts';

const state = { ...workingState, drafts };
const unfold = (model: PanelModel) => void (model.draftsOpen.value = true);

it('says how many drafts wait, on the pill and in the panel', () => {
  expect(show(state, { open: false }).root.querySelector('[data-drafts="3"]')?.textContent).toContain(
    '3 bản nháp',
  );
  expect(show(state).root.querySelector('[data-drafts="3"]')?.textContent).toContain(
    'Có 3 bản nháp chưa lưu',
  );
});

it('says nothing of drafts where there are none', () => {
  expect(show(workingState).root.querySelector('[data-drafts]')).toBeNull();
});

it('puts the draft beside what stands on the portal, differences marked', () => {
  const { root } = show(state, { prepare: unfold });
  const group = root.querySelector('.draft-group[data-criterion="2.3"]');
  expect(group?.textContent).toContain('Trên phần mềm');
  expect(group?.textContent).toContain('Bản nháp 07:32');
  expect([...(group?.querySelectorAll('del') ?? [])].map((one) => one.textContent)).toContain('12');
  expect([...(group?.querySelectorAll('ins') ?? [])].map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['2', '14']),
  );
});

it('names the day of a draft that is not of today', () => {
  const { root } = show(state, { prepare: unfold });
  expect(root.querySelector('.draft-group[data-criterion="3.1"]')?.textContent).toContain(
    'Bản nháp 16:05 02/10',
  );
});

it('restores the drafts of one criterion, score and explanation', () => {
  const restore = vi.fn();
  const { button, click } = show(state, { prepare: unfold, actions: { restore } });
  click(button('Khôi phục'));
  expect(restore).toHaveBeenCalledWith(['score 2.3', 'explanation 2.3']);
});

it('restores all, but not what an unknown account has written', () => {
  const restore = vi.fn();
  const { button, click } = show(state, { actions: { restore } });
  click(button('Khôi phục tất cả'));
  expect(restore).toHaveBeenCalledWith(['score 2.3', 'explanation 2.3']);
});

it('asks «đúng là của tôi» before a draft of an unknown account may come back', () => {
  const confirmDrafts = vi.fn();
  const unknown = drafts.filter(({ accountUnknown }) => accountUnknown);
  const { button, buttons, click } = show(
    { ...workingState, drafts: unknown },
    { prepare: unfold, actions: { confirmDrafts } },
  );
  expect(button('Khôi phục tất cả').disabled).toBe(true);
  expect(buttons()).not.toContain('Khôi phục');
  click(button('Đúng là của tôi'));
  expect(confirmDrafts).toHaveBeenCalledWith(['file 3.1']);
});

it('shows of such a draft its time and beginning, and of another round the name of that', () => {
  const [text] = drafts.slice(1, 2).map((offer) => ({
    ...offer,
    accountUnknown: true,
    otherRound: 'Năm 2022',
  }));
  const { root } = show({ ...workingState, drafts: text ? [text] : [] }, { prepare: unfold });
  const group = root.querySelector('.draft-group');
  expect(group?.textContent).toContain('Bản nháp 07:32');
  expect(group?.textContent).toContain('đợt «Năm 2022»');
  expect(group?.textContent).not.toContain('Chưa rõ tài khoản');
  expect(group?.querySelector('.difference')).toBeNull();
});

it('«Để sau» folds the list and drops nothing', () => {
  const dropDraft = vi.fn();
  const { root, button, click } = show(state, { prepare: unfold, actions: { dropDraft } });
  click(button('Để sau'));
  expect(root.querySelector('.draft-group')).toBeNull();
  expect(root.querySelector('[data-drafts="3"]')).not.toBeNull();
  expect(dropDraft).not.toHaveBeenCalled();
});

it('drops a draft only at the second press', () => {
  const dropDraft = vi.fn();
  const { button, click } = show(
    { ...workingState, drafts: drafts.slice(0, 1) },
    { prepare: unfold, actions: { dropDraft } },
  );
  click(button('Bỏ bản nháp'));
  expect(dropDraft).not.toHaveBeenCalled();
  click(button('Bỏ hẳn, không lấy lại được'));
  expect(dropDraft).toHaveBeenCalledWith('score 2.3');
});

it('does not offer to restore what is not on the page', () => {
  const away = drafts.slice(0, 1).map((offer) => ({ ...offer, present: null }));
  const { root, button } = show({ ...workingState, drafts: away }, { prepare: unfold });
  expect(root.textContent).toContain('không có, hoặc đang thu gọn, trên trang đang mở');
  expect(button('Khôi phục tất cả').disabled).toBe(true);
});

it('says whose turn it is while dialogs are filled one after the other, and can stop', () => {
  const stopRestoring = vi.fn();
  const { root, button, click } = show(state, {
    actions: { stopRestoring },
    prepare: (model) => (model.restoreRun.value = { criterion: '3.1', following: 2, waiting: true }),
  });
  expect(root.textContent).toContain('Đến lượt tiêu chí 3.1');
  expect(root.textContent).toContain('còn 2 tiêu chí');
  click(button('Dừng'));
  expect(stopRestoring).toHaveBeenCalledOnce();
});

it('gives a file for downloading where the page did not take it', () => {
  URL.createObjectURL = () => 'blob:a';
  URL.revokeObjectURL = () => undefined;
  const { root } = show(state, {
    prepare: (model) => {
      unfold(model);
      model.restoring.value = { 'file 3.1': { step: 'refused', copy: new File(['%PDF-'], 'a.pdf') } };
    },
  });
  const link = root.querySelector('a[download="a.pdf"]');
  expect(link?.getAttribute('href')).toBe('blob:a');
});
