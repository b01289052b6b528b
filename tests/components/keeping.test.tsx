// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BackupNote } from '../../components/pages/BackupNote.tsx';
import { Keeping } from '../../components/pages/Keeping.tsx';
import type { KeepingModel } from '../../components/pages/keeping-model.ts';
import type { Preview } from '../../utils/drafts/bundle/preview.ts';
import { owner } from '../drafts/examples.ts';
import { KEEPING_NOW, keptReport, quietKeeping } from './keeping-examples.ts';

beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
});

async function page(changed: Partial<KeepingModel> = {}) {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Keeping language="vi" keeping={{ ...quietKeeping, ...changed }} />, root));
  const section = (title: string) =>
    [...root.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === title)!;
  const click = async (text: string) => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === text);
    if (!button) throw new Error(`There is no button «${text}».`);
    await act(async () => button.click());
  };
  const type = async (input: HTMLInputElement, value: string) => {
    input.value = value;
    await act(async () => void input.dispatchEvent(new Event('input', { bubbles: true })));
  };
  const choose = async (file: File) => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  };
  return { root, section, click, type, choose };
}

describe('a report that is kept', () => {
  it('is shown with whose it is, how much there is and when it goes', async () => {
    const { root } = await page({ reports: [keptReport] });
    const shown = root.querySelector('[data-report]')?.textContent;
    expect(shown).toContain('Phường Thuận Hòa · Nguyễn Văn An · Năm 2026');
    expect(shown).toContain('12 bản nháp, 3 tệp (12,5 MB)');
    expect(shown).toContain('Sẽ tự xóa từ 17:00 thứ Tư 15/12/2027');
  });

  it('is deleted only after a second question', async () => {
    const onDropReport = vi.fn(async () => true);
    const { click } = await page({ reports: [keptReport], onDropReport });
    await click('Xóa báo cáo này');
    await click('Giữ lại');
    expect(onDropReport).not.toHaveBeenCalled();
    await click('Xóa báo cáo này');
    await click('Xóa hẳn');
    expect(onDropReport).toHaveBeenCalledExactlyOnceWith(keptReport.report);
  });
});

describe('an export', () => {
  const fields = (section: Element) => section.querySelectorAll<HTMLInputElement>('input[type=password]');
  it.each([
    ['short', 'ngắn', 'ngắn', 'Mật khẩu cần ít nhất 12 ký tự.'],
    ['typed differently', 'một mật khẩu dài', 'một mật khẩu khác', 'Hai lần nhập không giống nhau.'],
  ])('with a passphrase that is %s is not begun', async (_what, typed, again, told) => {
    const onExport = vi.fn(async () => null);
    const { section, click, type } = await page({ onExport });
    const part = section('Chuyển bản nháp sang máy khác');
    await type(fields(part)[0]!, typed);
    await type(fields(part)[1]!, again);
    await click('Xuất ra tệp');
    expect(part.querySelector('[role=alert]')?.textContent).toBe(told);
    expect(onExport).not.toHaveBeenCalled();
  });

  it('of all, without a passphrase, is offered for download', async () => {
    const onExport = vi.fn(async () => new File(['x'], 'ban nhap.soatcchc'));
    const { root, click } = await page({ onExport });
    await click('Xuất ra tệp');
    expect(onExport).toHaveBeenCalledExactlyOnceWith(null, null);
    expect(root.querySelector<HTMLAnchorElement>('a[download]')?.download).toBe('ban nhap.soatcchc');
  });
});

const hostile = '<img src=x onerror=alert(1)>';
const preview: Preview = {
  madeAt: '2026-11-24T08:00:00.000Z',
  odd: 1,
  reports: [
    {
      report: keptReport.report,
      owner,
      texts: [
        {
          key: 'k',
          criterion: '2.3',
          field: 'explanation',
          standing: 'conflict',
          incoming: { value: hostile, writtenAt: '2026-11-23T08:00:00.000Z' },
          here: { value: '12 văn bản', writtenAt: '2026-11-22T08:00:00.000Z' },
          winner: 'incoming',
        },
      ],
      files: [{ criterion: '2.3', name: '2.3_so 25BC-UBND.pdf', size: 5, standing: 'new' }],
    },
  ],
};

describe('an import', () => {
  const file = new File(['x'], 'ban nhap.soatcchc');
  it('shows what is new and where both wrote, as text, and takes in what was chosen', async () => {
    const onTakeIn = vi.fn(async () => null);
    const { root, click, choose } = await page({ onLook: async () => preview, onTakeIn });
    await choose(file);
    await click('Mở tệp');
    expect(onTakeIn).not.toHaveBeenCalled();
    const shown = root.querySelector('[data-preview]');
    expect(shown?.querySelector('[data-standing=conflict]')?.textContent).toContain('hai máy viết khác nhau');
    expect(shown?.querySelector('img')).toBeNull();
    expect(shown?.textContent).toContain(hostile);
    expect(shown?.textContent).toContain('1 mục không đọc được');
    const here = root.querySelector<HTMLInputElement>('[aria-label="Dùng bản trên máy này"]')!;
    await act(async () => here.click());
    await click('Nhập vào máy này');
    expect(onTakeIn).toHaveBeenCalledExactlyOnceWith({ k: 'here' });
    expect(root.textContent).toContain('Đã nhập xong');
  });

  it.each([
    ['foreign', 'không phải tệp bản nháp'],
    ['newer', 'mới hơn'],
    ['cut', 'bị cụt'],
    ['damaged', 'bị hỏng'],
    ['passphrase-needed', 'có mật khẩu'],
    ['wrong-passphrase', 'Mật khẩu không đúng'],
    ['failed', 'Chưa có gì bị mất'],
  ] as const)('of a file that is %s says so', async (problem, told) => {
    const { root, click, choose } = await page({ onLook: async () => problem });
    await choose(file);
    await click('Mở tệp');
    expect(root.querySelector('[role=alert]')?.textContent).toContain(told);
    expect(root.querySelector('[data-preview]')).toBeNull();
  });
});

describe('the backup', () => {
  it.each([
    [{ writtenAt: '2026-11-24T07:32:00.000Z', current: false }, 'Chưa sao lưu từ 14:32 24/11.'],
    [{ writtenAt: '2026-11-25T07:32:00.000Z', current: true }, 'Đã sao lưu lúc 14:32.'],
    [{ writtenAt: null, current: false }, 'Chưa sao lưu lần nào.'],
  ])('says how old it is: %o', (state, told) => {
    const root = document.createElement('div');
    render(<BackupNote backup={{ folder: 'Chung', ...state }} now={KEEPING_NOW} />, root);
    expect(root.textContent).toBe(told);
  });

  it('asks for a passphrase before a folder', async () => {
    const onPickFolder = vi.fn(async () => null);
    const { click } = await page({ onPickFolder });
    await click('Chọn thư mục');
    expect(onPickFolder).not.toHaveBeenCalled();
  });

  it('that may not be written says what to do', async () => {
    const backup = { folder: 'Chung', writtenAt: null, current: false };
    const { root, click } = await page({ backup, onBackUp: async () => 'not-allowed' });
    await click('Sao lưu ngay');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Cho phép');
  });
});

describe('the lock by passphrase', () => {
  const lock = quietKeeping.lock;
  const password = (root: Element) => root.querySelector<HTMLInputElement>('[data-lock] input')!;

  it('is turned on with a passphrase that was typed twice the same', async () => {
    const onTurnOn = vi.fn(async () => null);
    const { root, click, type } = await page({ lock: { ...lock, onTurnOn } });
    await type(password(root), 'mật khẩu của phòng');
    await click('Bật khóa');
    expect(onTurnOn).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Hai lần nhập không giống nhau.');
    const [, again] = root.querySelectorAll<HTMLInputElement>('[data-lock] input');
    await type(again!, 'mật khẩu của phòng');
    await click('Bật khóa');
    expect(onTurnOn).toHaveBeenCalledExactlyOnceWith('mật khẩu của phòng');
  });

  it('while locked shows nothing of what is kept, and says what is left where it is forgotten', async () => {
    const onOpen = vi.fn(async () => 'wrong' as const);
    const { root, click, type } = await page({
      reports: [keptReport],
      lock: { ...lock, state: 'locked', onOpen },
    });
    expect(root.querySelectorAll('section')).toHaveLength(1);
    expect(root.textContent).not.toContain('Nguyễn Văn An');
    expect(root.textContent).toContain('Quên mật khẩu');
    await type(password(root), 'sai');
    await click('Mở khóa');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('sai');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('Mật khẩu không đúng.');
  });

  it('asks for no second passphrase for backups', async () => {
    const onPickFolder = vi.fn(async () => null);
    const { click } = await page({ lock: { ...lock, state: 'open' }, onPickFolder });
    await click('Chọn thư mục');
    expect(onPickFolder).toHaveBeenCalledExactlyOnceWith(null);
  });
});
