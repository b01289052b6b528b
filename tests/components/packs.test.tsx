// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { PackCard } from '../../components/packs/PackCard.tsx';
import type { PackModel } from '../../components/packs/pack-model.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { loadPack, packJson } from '../../utils/packs/load.ts';
import { packExample } from './pack-examples.ts';

const TABLE = 'Mã\tTên\tĐiểm tối đa\n2\tCải cách thể chế\t2,5\n2.3\tRà soát văn bản\t2,5';

async function card(changed: Partial<PackModel> = {}) {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  let chosen = '';
  const model = { ...packExample, onRead: async () => loadPack(chosen), ...changed };
  await act(() => render(<PackCard model={model} />, root));
  const named = (text: string) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === text);
  return {
    root,
    named,
    preview: () => root.querySelector('[data-preview]'),
    click: (text: string) => act(async () => named(text)?.click()),
    async importFile(text: string) {
      chosen = text;
      const field = root.querySelector<HTMLInputElement>('input[accept^=".json"]')!;
      Object.defineProperty(field, 'files', { value: [new File([text], 'bo.json')], configurable: true });
      await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
    },
    type: (text: string) =>
      act(async () => {
        const field = root.querySelector<HTMLTextAreaElement>('.pack-table textarea')!;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}

const next = {
  ...BUILTIN_PACK,
  id: 'mau-2026',
  title: 'Bộ mẫu 2026',
  portals: [...BUILTIN_PACK.portals, 'cham.tinh.gov.vn'],
  criteria: [{ code: '2.3', title: 'Rà soát văn bản', maxScore: 2, parent: null, evidence: [] }],
};

it('shows what an imported pack would change, and uses it only when told so', async () => {
  const onUse = vi.fn<PackModel['onUse']>(async () => undefined);
  const { preview, importFile, click, root } = await card({ onUse });
  await importFile(packJson(next));
  expect(preview()?.querySelector('[data-kind=portals]')?.textContent).toBe('thêm cham.tinh.gov.vn');
  expect(preview()?.querySelector('[data-kind=criteria] summary')?.textContent).toBe('thêm 1');
  expect(onUse).not.toHaveBeenCalled();
  await click('Dùng bộ này');
  expect(onUse).toHaveBeenCalledExactlyOnceWith(next);
  expect(root.querySelector('[role=status]')?.textContent).toContain('Đã dùng «Bộ mẫu 2026»');
});

it('says everything that is wrong with a pack, and where, and takes nothing of it', async () => {
  const { root, preview, importFile } = await card();
  await importFile(packJson({ ...next, criteria: [...next.criteria, ...next.criteria], portals: ['*'] }));
  const said = [...root.querySelectorAll('[role=alert] li')].map((one) => one.textContent);
  expect(said).toEqual([
    expect.stringMatching(/^Địa chỉ phần mềm thứ 1 \(portals\.0\): «\*» không phải tên máy chủ/),
    expect.stringMatching(/^Tiêu chí thứ 2, mã \(criteria\.1\.code\): Mã «2\.3» có hai lần/),
  ]);
  expect(preview()).toBeNull();
});

it('a change of one criterion is shown field by field', async () => {
  const changed = { ...next, criteria: [{ ...next.criteria[0]!, maxScore: 1.5, evidence: ['Báo cáo'] }] };
  const { preview, importFile } = await card({ inForce: next });
  await importFile(packJson(changed));
  const lines = [...(preview()?.querySelectorAll('[data-change=changed] li') ?? [])];
  expect(lines.map((line) => line.textContent)).toEqual([
    'Điểm tối đa: 2 điểm → 1,5 điểm',
    'Tài liệu kiểm chứng: không có → Báo cáo',
  ]);
});

it('a pack can be taken back', async () => {
  const onUse = vi.fn<PackModel['onUse']>(async () => undefined);
  const { click } = await card({
    inForce: next,
    setBy: 'person',
    former: { ...next, title: 'Bộ cũ' },
    onUse,
  });
  await click('Lấy lại bộ trước: Bộ cũ');
  await click('Dùng lại bộ có sẵn');
  expect(onUse.mock.calls).toEqual([[{ ...next, title: 'Bộ cũ' }], [null]]);
});

it('the editor makes a pack of a pasted table, and shows first what it would change', async () => {
  const { root, preview, type, click } = await card();
  await type(TABLE);
  expect(root.querySelector('[data-table="0"]')?.textContent).toContain('Đọc được 2 tiêu chí');
  await click('Xem thay đổi');
  expect(preview()?.textContent).toContain('thêm 2');
});

it('the editor says what is wrong in the table and leads to the line', async () => {
  const { root, preview, type, click } = await card();
  await type(`${TABLE}\n2.4\tKiểm tra\thai`);
  const problem = root.querySelector('[data-reason=bad-points]');
  expect(problem?.textContent).toContain('Dòng 4, cột C (điểm tối đa): «hai» không phải số điểm.');
  await click('Tới dòng này');
  const field = root.querySelector<HTMLTextAreaElement>('.pack-table textarea')!;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('2.4\tKiểm tra\thai');
  await click('Xem thay đổi');
  expect(preview()).toBeNull();
});
