import { expect, it } from 'vitest';
import { judge } from '../../../utils/checks/run.ts';
import { notFetchedSchema } from '../../../utils/report/not-fetched.ts';
import { found, makeSubject } from '../subject.ts';

const UNSEEN = { files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: null, origin: 'uploaded' as const }] };

it.each(notFetchedSchema.options)('has words for a file that was not fetched: %s', (reason) => {
  const [finding] = found('file.not-fetched', { criteria: [UNSEEN], notFetched: { '2.3/0': reason } });
  expect(finding).toMatchObject({ outcome: 'review', criterion: '2.3', attachment: '2.3/0' });
  expect(finding?.message).toContain('2.3_so 25BC-UBND_BC.pdf');
});

it('counts such a file once: by its finding, and no more as one that was never asked for', () => {
  const [verdict] = judge(
    makeSubject({ criteria: [UNSEEN], notFetched: { '2.3/0': 'missing' } }),
    'vi',
  ).criteria;
  expect(verdict).toMatchObject({ outcome: 'review', uncheckedFiles: 0 });
});

it('says nothing of a file that was never asked for, nor of one whose content is known by now', () => {
  expect(found('file.not-fetched', { criteria: [UNSEEN] })).toEqual([]);
  expect(found('file.not-fetched', { criteria: [{}], notFetched: { '2.3/0': 'network' } })).toEqual([]);
});
