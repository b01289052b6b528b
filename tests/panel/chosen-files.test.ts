import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPanelModel } from '../../components/shared/model.ts';
import { createChosenFiles } from '../../entrypoints/panel/chosen-files.ts';
import type { FileKept, KeepFile } from '../../utils/messaging/files.ts';

const asked: Omit<KeepFile, 'type'>[] = [];
let answers: (FileKept | null)[] = [];
const kept: FileKept = { kept: true, sha256: 'aa' };
const refused = (reason: FileKept['reason']): FileKept => ({ kept: false, reason, sha256: null });

vi.mock('../../utils/messaging/send-file.ts', () => ({
  keepFile: async (request: Omit<KeepFile, 'type'>) => {
    asked.push(request);
    return answers.length > 0 ? answers.shift() : kept;
  },
}));
vi.mock('../../utils/messaging/send.ts', () => ({ sendToBackground: async () => ({ ok: false }) }));

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  answers = [];
});
afterEach(() => void vi.useRealTimers());

const file = (name: string) => new File(['%PDF-'], name);
const choice = (attachment: string) => ({
  type: 'files-chosen' as const,
  criterion: '2.3',
  files: [{ attachment, file: file(`${attachment}.pdf`) }],
  uploadsAtOnce: false,
});

it('keeps a file that was chosen before it was known of which tab the panel speaks', async () => {
  const tab = Promise.withResolvers<number>();
  const files = createChosenFiles(createPanelModel('frame'), tab.promise);
  void files.take(choice('a1'));
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([]);
  tab.resolve(7);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toMatchObject([{ tab: 7, criterion: '2.3', attachment: 'a1' }]);
});

it.each([
  ['nobody answers', null],
  ['the page has not been seen yet', refused('no-report')],
])('asks again without an alarm where %s', async (_name, answer) => {
  answers = [answer, answer];
  const model = createPanelModel('frame');
  await createChosenFiles(model, Promise.resolve(7)).take(choice('a1'));
  await vi.advanceTimersByTimeAsync(1_500);
  expect(model.keepFailure.value).toBeNull();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(3);
});

it('says that a file is not kept until it is, whatever becomes of the next one', async () => {
  answers = [refused('quota')];
  const model = createPanelModel('frame');
  const files = createChosenFiles(model, Promise.resolve(7));
  await files.take(choice('a1'));
  await vi.advanceTimersByTimeAsync(100);
  await files.take(choice('a2'));
  await vi.advanceTimersByTimeAsync(100);
  expect(model.keepFailure.value).toBe('quota');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.map(({ attachment }) => attachment)).toEqual(['a1', 'a2', 'a1']);
  expect(model.keepFailure.value).toBeNull();
});
