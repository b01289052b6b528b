import { expect, it, vi } from 'vitest';
import { createPanelModel } from '../../components/shared/model.ts';
import type { ChosenFiles } from '../../entrypoints/panel/chosen-files.ts';
import type { PageLink, PutResult } from '../../entrypoints/panel/page-link.ts';
import { rename } from '../../entrypoints/panel/rename.ts';
import { workingState } from '../components/states.ts';

const NAME = '3.1_so 25BC-UBND_BC CCHC quy I.2023.pdf';
const original = new File(['%PDF-1.7'], 'BC quy I.pdf', { type: 'application/pdf', lastModified: 5 });

async function renamed(result: PutResult, uploadsAtOnce: boolean, kept: File | null = original) {
  const model = createPanelModel('frame');
  model.state.value = workingState;
  const put = vi.fn<PageLink['put']>(async () => result);
  const files: ChosenFiles = {
    take: async () => undefined,
    find: async () => (kept ? { criterion: '3.1', file: kept, uploadsAtOnce } : null),
  };
  await rename({ model, page: { send: () => undefined, put }, files }, '3.1', 'a2', NAME);
  return { put, told: model.renaming.value['a2'] };
}

it('puts a copy of the same bytes under the new name in place of the first', async () => {
  const { put, told } = await renamed('written', false);
  const message = put.mock.calls[0]![0];
  if (message.type !== 'put-file' || !message.file) throw new Error('no file was put');
  expect([message.file.name, message.file.type, message.file.lastModified]).toEqual([
    NAME,
    'application/pdf',
    5,
  ]);
  expect(await message.file.text()).toBe('%PDF-1.7');
  expect([message.criterion, message.replaces, told?.step]).toEqual(['3.1', 'a2', 'done']);
});

it('adds the copy, and says which to delete, where the portal has taken the first one already', async () => {
  const { put, told } = await renamed('written', true);
  expect(put.mock.calls[0]![0]).toMatchObject({ replaces: null });
  expect(told).toMatchObject({ step: 'added', from: 'BC quy I.pdf' });
});

it('hands the copy out where the page does not take it', async () => {
  const { told } = await renamed('refused', false);
  expect([told?.step, told?.copy?.name]).toEqual(['failed', NAME]);
});

it('says so where the bytes are no longer at hand', async () => {
  const { put, told } = await renamed('written', false, null);
  expect(told?.step).toBe('gone');
  expect(put).not.toHaveBeenCalled();
});
