// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Authorities, type AuthoritiesProps } from '../../components/pages/Authorities.tsx';
import type { ShownAuthority } from '../../utils/evidence/signature/trust/describe.ts';

const ROOT: ShownAuthority = {
  certificate: 'AAAA',
  subject: 'RootCA MẪU',
  issuer: 'RootCA MẪU',
  notBefore: '2021-01-01T00:00:00.000Z',
  notAfter: '2031-01-01T00:00:00.000Z',
  sha256: 'ab'.repeat(32),
  role: 'root',
  recognised: null,
};

async function authorities(changed: Partial<AuthoritiesProps> = {}) {
  const props: AuthoritiesProps = {
    shown: [ROOT],
    unreadable: 0,
    setBy: 'person',
    inPlaceOfDefaults: false,
    ofPack: [],
    onImport: async () => ({ added: 2, problem: null }),
    onRemove: async () => undefined,
    onBackToDefaults: () => undefined,
    ...changed,
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Authorities {...props} />, root));
  const choose = async () => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'ca.pem')] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const click = async (text: string) => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === text);
    await act(async () => button?.click());
  };
  return { root, choose, click, textOf: (selector: string) => root.querySelector(selector)?.textContent };
}

it('shows owner, issuer, validity in Vietnam’s time and fingerprint of each certificate', async () => {
  const { root } = await authorities();
  const text = root.querySelector('li')?.textContent ?? '';
  expect(text).toContain('RootCA MẪU (chứng thư gốc)');
  expect(text).toContain('từ 07:00 01/01/2021 đến 07:00 01/01/2031');
  expect(text).toContain('AB:AB:AB');
});

it.each<[string, Partial<ShownAuthority>, string]>([
  ['lacks its root', { role: 'rootless' }, 'chưa có chứng thư gốc'],
  ['lies between', { role: 'intermediate' }, 'chứng thư trung gian'],
  [
    'has a published fingerprint',
    { recognised: 'RootCA chuyên dùng' },
    'đã công bố của «RootCA chuyên dùng»',
  ],
])('says of a certificate that it %s', async (_, differs, words) => {
  const { root } = await authorities({ shown: [{ ...ROOT, ...differs }] });
  expect(root.querySelector('li')?.textContent).toContain(words);
});

it('says how many were imported', async () => {
  const { choose, textOf } = await authorities();
  await choose();
  expect(textOf('[role=status]')).toBe('Đã nhập 2 chứng thư.');
  expect(textOf('[role=alert]')).toBeUndefined();
});

it('says what is wrong with a file, and whose certificate it was', async () => {
  const problem = { reason: 'not-authority' as const, name: 'Nguyễn Văn An' };
  const { choose, textOf } = await authorities({ onImport: async () => ({ added: 0, problem }) });
  await choose();
  expect(textOf('[role=alert]')).toMatch(/không phải chứng thư của cơ quan chứng thực: Nguyễn Văn An/);
  expect(textOf('[role=status]')).toBe('');
});

it('removes one, says so and leaves the keyboard at the heading', async () => {
  const onRemove = vi.fn<AuthoritiesProps['onRemove']>(async () => undefined);
  const { click, textOf, root } = await authorities({ onRemove });
  expect(root.querySelector('li button')?.getAttribute('aria-label')).toContain('RootCA MẪU');
  await click('Bỏ');
  expect(onRemove).toHaveBeenCalledWith(ROOT);
  expect(textOf('[role=status]')).toBe('Đã bỏ chứng thư RootCA MẪU.');
  expect(document.activeElement).toBe(root.querySelector('h2'));
});

it('lets nobody change a locked list, and says who set it', async () => {
  const { root, textOf } = await authorities({ setBy: 'locked', unreadable: 1 });
  expect(textOf('[data-set-by=locked]')).toContain('do đơn vị quản lý đặt');
  expect(root.textContent).toContain('1 chứng thư do đơn vị quản lý đặt không đọc được');
  expect(root.querySelectorAll('button, input')).toHaveLength(0);
});

it('goes back to a proposed list from one’s own', async () => {
  const onBackToDefaults = vi.fn();
  const { click } = await authorities({ inPlaceOfDefaults: true, onBackToDefaults });
  await click('Dùng lại danh sách do đơn vị quản lý đặt');
  expect(onBackToDefaults).toHaveBeenCalled();
});

it('says that names are a claim while nothing was imported', async () => {
  const { root } = await authorities({ shown: [], setBy: 'nobody' });
  expect(root.textContent).toContain('tự khai');
});

it('a certificate that comes with the pack says so and cannot be removed by itself', async () => {
  const { root } = await authorities({ ofPack: ['AAAA'] });
  expect(root.querySelector('li')?.textContent).toContain('Đi kèm bộ tiêu chí đang dùng');
  expect(root.querySelector('li button')).toBeNull();
});
