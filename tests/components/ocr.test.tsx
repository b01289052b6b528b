// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { show } from './show.tsx';
import { workingState } from './states.ts';

const criterion = workingState.report?.criteria.find(({ attachments }) => attachments.length > 0);
const attachment = criterion?.attachments[0];
const id = attachment?.id ?? '';

it('says how far a scan is read, and can do without', () => {
  const stopOcr = vi.fn();
  const { root, button, click } = show(workingState, {
    actions: { stopOcr },
    prepare: (model) =>
      (model.ocr.value = {
        [id]: { criterion: criterion?.code ?? '', name: attachment?.name ?? '', share: 0.4 },
      }),
  });
  const item = root.querySelector(`.criterion[data-criterion="${criterion?.code}"]`);
  expect(item?.textContent).toContain(`Đang đọc bản quét «${attachment?.name}»… 40 %`);
  click(button('Dừng'));
  expect(stopOcr).toHaveBeenCalledWith(id);
});

it('says so of a scan, too, that the portal lists under another id by now', () => {
  const stopOcr = vi.fn();
  const { root, button, click } = show(workingState, {
    actions: { stopOcr },
    prepare: (model) =>
      (model.ocr.value = { earlier: { criterion: criterion?.code ?? '', name: 'scan0012.pdf', share: 0.1 } }),
  });
  const item = root.querySelector(`.criterion[data-criterion="${criterion?.code}"]`);
  expect(item?.textContent).toContain('Đang đọc bản quét «scan0012.pdf»… 10 %');
  click(button('Dừng'));
  expect(stopOcr).toHaveBeenCalledWith('earlier');
});

it.each([
  ['stopped', 'Đã dừng đọc bản quét'],
  ['time', 'quá lâu'],
  ['failed', 'Không đọc được chữ'],
] as const)('offers to read a scan again whose reading ended with %s', (ended, words) => {
  const readAgain = vi.fn();
  const { root, button, click, change } = show(
    { ...workingState, ocrEnded: { [id]: ended } },
    { actions: { readAgain } },
  );
  expect(root.querySelector('[data-ocr-ended]')?.textContent).toContain(words);
  click(button('Đọc lại'));
  expect(readAgain).toHaveBeenCalledWith(criterion?.code, id, attachment?.name);
  change((model) => (model.ocrGone.value = new Set([id])));
  expect(root.querySelector('[data-ocr-ended]')?.textContent).toContain('Hãy chọn lại tệp');
  expect(root.querySelector('[data-ocr-ended] button')).toBeNull();
});

it('says nothing of reading where no scan is read', () => {
  expect(show(workingState).root.textContent).not.toContain('Đang đọc bản quét');
});

it('shows the spot that is to be looked at', () => {
  const picture = 'data:image/png;base64,AAAA';
  const [first, ...others] = workingState.verdict?.criteria ?? [];
  const finding = first?.findings[0] ?? workingState.verdict?.criteria.flatMap(({ findings }) => findings)[0];
  if (!first || !finding) throw new Error('the state has no finding');
  const verdict = { report: [], criteria: [{ ...first, findings: [{ ...finding, picture }] }, ...others] };
  const { root } = show({ ...workingState, verdict });
  const image = root.querySelector<HTMLImageElement>('img.spot');
  expect(image?.src).toBe(picture);
  expect(image?.alt).toBe('Chỗ cần xem lại trên bản quét');
});
