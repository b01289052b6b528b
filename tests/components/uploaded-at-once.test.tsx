// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { show } from './show.tsx';
import { workingState } from './states.ts';

const GONE = 'Tệp đã lên phần mềm: xóa ở đó rồi đính kèm lại.';
const textOf = (root: HTMLElement, rule: string) =>
  root.querySelector(`[data-criterion="3.1"] [data-rule="${rule}"]`)?.textContent;

it('says at the file’s finding that the portal has taken it at once, and what to do', () => {
  const { root, change } = show(workingState);
  expect(textOf(root, 'file.office')).not.toContain('Tệp đã lên phần mềm');
  change((model) => (model.uploadedAtOnce.value = new Set(['a1', 'a2'])));
  expect(textOf(root, 'file.office')).toContain(GONE);
  expect(textOf(root, 'name.code-missing')).toContain('thêm bản đúng tên, rồi xóa bản cũ ở đó');
});

it('says the same of a file that the portal lists, and nothing of one that is all right', () => {
  const report = workingState.report!;
  const criteria = report.criteria.map((one) => ({
    ...one,
    attachments: one.attachments.map((file) => ({ ...file, origin: 'uploaded' as const })),
  }));
  const { root } = show({ ...workingState, report: { ...report, criteria } });
  expect(textOf(root, 'file.office')).toContain(GONE);
  expect(root.querySelector('[data-outcome="pass"] [data-rule]')?.textContent).not.toContain('đã lên');
});
