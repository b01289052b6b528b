import { expect, it, vi } from 'vitest';
import { createFolderModel } from '../../components/folder/model.ts';
import type { Circumstances } from '../../entrypoints/folder/circumstances.ts';
import { lookInto, type LookedInto } from '../../entrypoints/folder/look-into.ts';
import { createSession } from '../../entrypoints/folder/session.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { makeFacts, pdf } from '../checks/subject.ts';

vi.mock('../../entrypoints/folder/look-into.ts', () => ({ lookInto: vi.fn() }));
vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));

const CIRCUMSTANCES: Circumstances = {
  language: 'vi',
  pack: BUILTIN_PACK,
  round: null,
  now: 0,
  listed: [],
  authorities: [],
  source: { from: 'names' },
};

it('looks at two files at once and no more where going on is asked for twice while what was stopped is ending', async () => {
  const looking: { name: string; done: (looked: LookedInto) => void }[] = [];
  vi.mocked(lookInto).mockImplementation(
    ({ name }) => new Promise((resolve) => looking.push({ name, done: resolve })),
  );
  const session = createSession({
    model: createFolderModel(),
    engine: { look: () => Promise.reject(new Error('not asked here')) },
    circumstances: () => CIRCUMSTANCES,
    onRest: () => undefined,
  });
  const names = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf', 'f.pdf'];
  session.add(names.map((name) => ({ path: name, file: new File(['x'], name) })));
  await vi.waitFor(() => expect(looking).toHaveLength(2));
  session.stop();
  session.goOn();
  session.goOn();
  const finish = () =>
    looking.splice(0).map(({ name, done }) => {
      done({ facts: makeFacts(pdf()), kept: false });
      return name;
    });
  expect(finish()).toEqual(['a.pdf', 'b.pdf']);
  await vi.waitFor(() => expect(looking.length).toBeGreaterThan(1));
  await new Promise((later) => setTimeout(later, 20));
  expect(finish()).toEqual(['c.pdf', 'd.pdf']);
});
