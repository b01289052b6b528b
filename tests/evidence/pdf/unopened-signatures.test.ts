import { expect, it } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { fixture } from '../signature/open.ts';

it.each([
  ['no page can be shown any more', 'changed/content-of-next-generation.pdf', 'changed-after'],
  ['a password is needed', 'signed/user-password.pdf', 'valid'],
])('judges the signatures of a file of which %s', async (_why, path, status) => {
  const { pdf } = await readEvidence(fixture(`files/${path}`), path);
  expect(pdf?.signatures).toMatchObject([{ status }]);
});
