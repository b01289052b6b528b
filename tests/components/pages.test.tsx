// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { BackupState } from '../../components/pages/keeping-model.ts';
import { Options, type OptionsProps } from '../../components/pages/Options.tsx';
import { Popup } from '../../components/pages/Popup.tsx';
import { packProblem } from '../../utils/packs/problem.ts';
import { quietKeeping } from './keeping-examples.ts';
import { packExample } from './pack-examples.ts';
import { drafts, NOW, workingState } from './states.ts';

const props: OptionsProps = {
  language: 'vi',
  round: null,
  portals: { added: [], proposed: [], onAdd: async () => null, onRemove: () => undefined },
  profiles: {
    profiles: [],
    onImport: async () => 0,
    onExport: () => undefined,
    onRemove: () => undefined,
  },
  authorities: {
    shown: [],
    unreadable: 0,
    setBy: 'nobody',
    inPlaceOfDefaults: false,
    ofPack: [],
    onImport: async () => ({ added: 1, problem: null }),
    onRemove: async () => undefined,
    onBackToDefaults: () => undefined,
  },
  setBy: { language: 'nobody', round: 'nobody', pack: 'nobody', retentionDays: 'nobody' },
  policyProblems: [],
  pack: packExample,
  used: 12_500_000,
  onRound: async () => null,
  onLanguage: () => undefined,
  onDropAll: async () => true,
  keeping: quietKeeping,
};

async function options(changed: Partial<OptionsProps> = {}) {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Options {...props} {...changed} />, root));
  const input = (name: string) => root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  const click = async (text: string) => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === text);
    await act(async () => button?.click());
  };
  return { root, input, click };
}

it('keeps a round typed in Vietnam time with its offset', async () => {
  const onRound = vi.fn<OptionsProps['onRound']>(async () => null);
  const { root, input, click } = await options({ onRound });
  input('name').value = 'Năm 2026';
  input('closesAt').value = '2026-10-05T17:00';
  input('year').value = '2026';
  await click('Lưu đợt');
  expect(onRound).toHaveBeenCalledWith({
    name: 'Năm 2026',
    opensAt: null,
    closesAt: '2026-10-05T17:00:00+07:00',
    year: 2026,
  });
  expect(root.textContent).toContain('Đã lưu');
});

it('shows a round that was set in Vietnam time, and can remove it', async () => {
  const onRound = vi.fn<OptionsProps['onRound']>(async () => null);
  const { input, click } = await options({
    onRound,
    round: workingState.round,
    setBy: { ...props.setBy, round: 'person' },
  });
  expect(input('closesAt').value).toBe('2023-10-05T17:00');
  await click('Bỏ đợt đã đặt');
  expect(onRound).toHaveBeenCalledWith(null);
});

it('says what is wrong with a round', async () => {
  const { root, input, click } = await options({ onRound: async () => packProblem('closes-first', '') });
  input('name').value = 'x';
  input('closesAt').value = '2026-10-05T17:00';
  await click('Lưu đợt');
  expect(root.querySelector('[role=alert]')?.textContent).toBe('Hạn gửi phải sau lúc mở.');
});

it('shows what an administrator locked, and lets nobody change it', async () => {
  const { root } = await options({
    round: workingState.round,
    setBy: { language: 'locked', round: 'locked', pack: 'locked', retentionDays: 'locked' },
    keeping: { ...quietKeeping, retentionSetBy: 'locked' },
    pack: { ...packExample, setBy: 'locked' },
  });
  expect(root.querySelectorAll('[data-set-by=locked]')).toHaveLength(4);
  expect(root.querySelector('[name=closesAt]')).toBeNull();
  expect(root.textContent).toContain('17:00 thứ Năm 05/10/2023');
  expect(root.querySelectorAll('[name=language]:enabled, [name=retention]:enabled')).toHaveLength(0);
  expect(root.textContent).not.toContain('Nhập bộ khác');
});

it('says what of an administrator’s policy could not be used', async () => {
  const problem = packProblem('bad-instant', 'locked.round.closesAt', { value: '05/10/2026' });
  const { root } = await options({ policyProblems: [problem] });
  expect(root.querySelector('[data-policy-problems]')?.textContent).toContain(
    'Phần khóa, đợt, hạn gửi (locked.round.closesAt): «05/10/2026» không phải ngày giờ có múi giờ.',
  );
});

it('deletes all drafts only after a second question', async () => {
  const onDropAll = vi.fn(async () => true);
  const { root, click } = await options({ onDropAll });
  await click('Xóa mọi bản nháp');
  expect(onDropAll).not.toHaveBeenCalled();
  await click('Giữ lại');
  await click('Xóa mọi bản nháp');
  await click('Xóa hẳn');
  expect(onDropAll).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('Đã xóa mọi bản nháp');
});

it('writes sizes as in Vietnam', async () => {
  expect((await options()).root.textContent).toContain('Đang dùng 12,5 MB');
});

function popup(state: typeof workingState | null, backup: BackupState | null = null) {
  const root = document.createElement('div');
  const nothing = () => undefined;
  render(
    <Popup
      state={state}
      now={NOW}
      sidePanel
      problem="/support.html?what=problem&tab=7"
      backup={backup}
      onOpenOnPage={nothing}
      onOpenInSide={nothing}
      onOpenInTab={nothing}
      onFolder={nothing}
      onOptions={nothing}
    />,
    root,
  );
  return root;
}

it('shows deadline, errors and drafts of the tab in front', () => {
  const root = popup({ ...workingState, drafts });
  expect(root.querySelector('[role=timer]')?.textContent).toBe('còn 2 ngày 8 giờ');
  expect(root.textContent).toContain('2 lỗi');
  expect(root.querySelector('[data-drafts="3"]')).not.toBeNull();
});

it('offers only the check of a folder and the options where the tab is no portal', () => {
  const root = popup(null);
  expect(root.textContent).toContain('không phải phần mềm chấm điểm');
  expect([...root.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
    'Kiểm tra thư mục',
    'Tùy chọn',
  ]);
});

it.each(['where the tab is a portal', 'where it is none'])(
  'leads to what tells of a problem, %s',
  (where) => {
    const root = popup(where.endsWith('portal') ? workingState : null);
    const link = [...root.querySelectorAll('a')].find((one) => one.textContent === 'Báo lỗi');
    expect(link?.getAttribute('href')).toBe('/support.html?what=problem&tab=7');
  },
);

it('leads from the options to what tells of a problem in no tab', async () => {
  const { root } = await options();
  const link = [...root.querySelectorAll('a')].find((one) => one.textContent === 'Báo lỗi');
  expect(link?.getAttribute('href')).toBe('/support.html?what=problem');
});
