// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { countOutcomes } from '../../components/shared/findings.ts';
import { show } from './show.tsx';
import {
  clearState,
  codeMissing,
  criterion,
  finding,
  judged,
  unrecognisedState,
  untouchedState,
  workingState,
} from './states.ts';

const rename = 'Đổi thành «3.1_so 25BC-UBND_BC CCHC quy I.2023.pdf»';

it('shows nothing of a report before the service worker has allowed it', () => {
  const { root } = show(workingState, { prepare: (model) => (model.connection.value = 'connecting') });
  expect(root.querySelector('[data-criterion], [role=timer]')).toBeNull();
});

it('shows nothing of a report where the embedder is refused', () => {
  const { root } = show(workingState, { prepare: (model) => (model.connection.value = 'refused') });
  expect(root.querySelector('[data-criterion], [role=timer]')).toBeNull();
  expect(root.textContent).toContain('không chạy trên trang này');
});

it('asks for the page to be loaded again once the extension was updated', () => {
  const { root } = show(workingState, { prepare: (model) => (model.connection.value = 'outdated') });
  expect(root.textContent).toContain('Hãy tải lại trang');
});

it('names each criterion with its outcome', () => {
  const { root } = show(workingState);
  const outcomes = [...root.querySelectorAll<HTMLElement>('[data-criterion]')].map(
    ({ dataset }) => `${dataset['criterion']} ${dataset['outcome']}`,
  );
  expect(outcomes.sort()).toEqual([
    '1.1 pass',
    '1.2 review',
    '2.3 warning',
    '3.1 error',
    '3.2 pass',
    '4.1 none',
    '4.2 none',
  ]);
});

it('names a criterion of another page too, and says when that was last seen', () => {
  const seen = { criterion: criterion('5.1', 'Chuyển đổi số'), seenAt: '2026-11-20T14:32:00+07:00' };
  const verdict = workingState.verdict && {
    ...workingState.verdict,
    criteria: [...workingState.verdict.criteria, judged('5.1', 'pass')],
  };
  const { root } = show({ ...workingState, verdict, seenEarlier: [seen] });
  const item = (code: string) => root.querySelector(`details[data-criterion="${code}"]`)?.textContent;
  expect(item('5.1')).toContain('Chuyển đổi số');
  expect(item('5.1')).toMatch(/xem lần cuối lúc 14:32/);
  expect(item('1.1')).not.toContain('xem lần cuối');
});

it('puts what asks for something before the rest', () => {
  const { root } = show(workingState);
  const codes = [...root.querySelectorAll('[data-criterion]')].map((one) =>
    one.getAttribute('data-criterion'),
  );
  expect(codes).toEqual(['1.2', '2.3', '3.1', '1.1', '3.2', '4.1', '4.2']);
});

it('holds each finding inside its criterion, with message, remedy and clause', () => {
  const { root } = show(workingState);
  const office = root.querySelector('[data-criterion="3.1"] [data-rule="file.office"]');
  expect(office?.getAttribute('data-outcome')).toBe('error');
  expect(office?.textContent).toContain('«bao-cao.docx» là tệp Word');
  expect(office?.textContent).toContain('Xuất ra PDF');
  expect(office?.querySelector('details')?.open).toBe(false);
  expect(office?.querySelector('details')?.textContent).toContain('Công văn 1580/SNV-CCHC, mục 5');
});

it('unfolds a criterion by itself only while it has an error', () => {
  const { root } = show(workingState);
  const unfolded = [...root.querySelectorAll('details[open][data-criterion]')];
  expect(unfolded.map((one) => one.getAttribute('data-criterion'))).toEqual(['3.1']);
});

it('counts findings that ask for something one by one, and the rest by criterion', () => {
  const verdict = {
    report: [finding('deadline.soon', 'warning')],
    criteria: [
      judged('1', 'error', [finding('a.a', 'error'), finding('a.b', 'error'), finding('a.c', 'warning')]),
      judged('2', 'pass', [finding('signature.valid', 'pass'), finding('signature.valid', 'pass')]),
      judged('3', 'none'),
    ],
  };
  expect(countOutcomes(verdict)).toEqual({ error: 2, warning: 2, review: 0, info: 0, pass: 1, none: 1 });
});

it('shows by a filter only the criteria that have such a finding, and all again at a second press', () => {
  const { root, button, click } = show(workingState);
  const shown = () => root.querySelectorAll('[data-criterion]').length;
  click(button('2 cảnh báo'));
  expect(root.querySelector('[data-criterion]')?.getAttribute('data-criterion')).toBe('2.3');
  expect(shown()).toBe(1);
  expect(button('2 cảnh báo').getAttribute('aria-pressed')).toBe('true');
  click(button('2 cảnh báo'));
  expect(shown()).toBe(7);
});

it('leads to the field in which a finding is put right', () => {
  const goTo = vi.fn();
  const { root, click } = show(workingState, { actions: { goTo } });
  click(root.querySelector('[data-rule="explanation.empty-phrase"] button') as Element);
  click(root.querySelector('[data-rule="file.office"] button') as Element);
  expect(goTo.mock.calls).toEqual([
    ['2.3', 'explanation'],
    ['3.1', 'files'],
  ]);
});

it('offers the conforming name once a file, and asks for it by one click', () => {
  const asked = vi.fn();
  const { button, buttons, click } = show(
    {
      ...workingState,
      verdict: {
        report: [],
        criteria: [judged('3.1', 'error', [codeMissing, { ...codeMissing, rule: 'name.number-missing' }])],
      },
    },
    { actions: { rename: asked } },
  );
  expect(buttons().filter((name) => name === rename)).toHaveLength(1);
  click(button(rename));
  expect(asked).toHaveBeenCalledWith('3.1', 'a2', '3.1_so 25BC-UBND_BC CCHC quy I.2023.pdf');
});

it('offers no name that the file or a copy beside it bears already', () => {
  const name = '3.1_so 25BC-UBND_BC CCHC quy I.2023.pdf';
  const attachments = [{ id: 'a2', name, origin: 'chosen' as const, sha256: null, size: null }];
  const report = { ...workingState.report!, criteria: [criterion('3.1', 'x', { attachments })] };
  expect(show({ ...workingState, report }).buttons()).not.toContain(rename);
});

it('asks to delete the first copy where the portal had taken it at once', () => {
  const { root } = show(workingState, {
    prepare: (model) => {
      model.renaming.value = {
        a2: { step: 'added', criterion: '3.1', from: 'BC quy I.pdf', to: 'x.pdf', copy: null },
      };
    },
  });
  expect(root.querySelector('[data-criterion="3.1"]')?.textContent).toContain(
    'Hãy xóa bản cũ «BC quy I.pdf»',
  );
});

it('says which files are being looked at and which were never seen', () => {
  const { root } = show(workingState);
  expect(root.querySelector('[data-criterion="3.2"]')?.textContent).toContain('Đang soát 1 tệp');
  expect(root.querySelector('[data-criterion="1.1"]')?.textContent).toContain(
    '1 tệp trên phần mềm chưa được soát nội dung',
  );
});

it('does not offer what needs the page where it does not stand on it', () => {
  const { buttons } = show(workingState, { host: 'side' });
  expect(buttons()).not.toContain('Tới chỗ');
  expect(buttons()).not.toContain(rename);
});

it('says why a page is not recognised, and that it stays out of the way', () => {
  const { root } = show(unrecognisedState);
  const said = root.querySelector('[data-portal="unrecognised"]')?.textContent;
  expect(said).toContain('Không nhận ra trang này');
  expect(said).toContain('Hội đồng thẩm định');
});

it('marks a page that is not recognised on the pill too', () => {
  const { root } = show(unrecognisedState, { open: false });
  expect(root.querySelector('[data-portal="unrecognised"] .pill')?.textContent).toBe(
    'Không nhận ra trang này',
  );
});

it.each([
  ['untouched', untouchedState, 'Chưa có gì để soát'],
  ['clear', clearState, 'Không có lỗi, không có cảnh báo'],
] as const)('has words of its own for a report that is %s', (_name, state, words) => {
  expect(show(state).root.textContent).toContain(words);
});

it('raises an alarm, with the reason, while a draft cannot be kept', () => {
  const { root } = show({ ...workingState, draftFailure: 'quota' });
  const alarm = root.querySelector('[role=alert]');
  expect(alarm?.textContent).toContain('Không lưu được bản nháp');
  expect(alarm?.textContent).toContain('đã đầy');
});

it('raises the alarm on the pill too', () => {
  const { root } = show({ ...workingState, draftFailure: 'quota' }, { open: false });
  expect(root.querySelector('.pill [role=alert]')?.textContent).toBe('Không lưu được bản nháp');
});

it('says that the computer is offline', () => {
  const { root } = show(workingState, { prepare: (model) => (model.online.value = false) });
  expect(root.textContent).toContain('Mất mạng');
});

it('opens from the pill and folds by Escape', () => {
  const setOpen = vi.fn();
  const folded = show(workingState, { open: false, actions: { setOpen } });
  folded.click(folded.root.querySelector('.pill') as Element);
  const { root } = show(workingState, { actions: { setOpen } });
  root.querySelector('main')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(setOpen.mock.calls).toEqual([[true], [false]]);
});

it('speaks English only by our own setting', () => {
  expect(show({ ...workingState, language: 'en' }).root.textContent).toContain('2 errors');
  expect(document.documentElement.lang).toBe('en');
  expect(show(workingState).root.textContent).toContain('2 lỗi');
  expect(document.documentElement.lang).toBe('vi');
});

it('does not say that all is right while files were never looked at', () => {
  const { root } = show({
    ...clearState,
    verdict: { report: [], criteria: [judged('1.1', 'review', [], 1), judged('2.3', 'pass')] },
  });
  expect(root.textContent).not.toContain('Không có lỗi, không có cảnh báo');
  expect(root.textContent).toContain('1 tệp trên phần mềm chưa được soát nội dung');
  expect(root.querySelector('[data-criterion="1.1"] summary')?.textContent).toContain('1 cần xem lại');
});

it('says that «Gửi báo cáo» has to be pressed again where nothing was sent', () => {
  const { root, change } = show(workingState, { prepare: (model) => (model.pressAgain.value = true) });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('bấm lại «Gửi báo cáo»');
  change((model) => (model.pressAgain.value = false));
  expect(root.querySelector('[role=alert]')).toBeNull();
});
