import { expect, it, vi } from 'vitest';
import type { FileFacts } from '../../../../utils/evidence/facts.ts';
import {
  createTrust,
  type AskForVerdicts,
} from '../../../../utils/evidence/signature/trust/known-verdicts.ts';
import { makeFacts, pdf, VALID_SIGNATURE } from '../../../checks/subject.ts';

const signature = {
  ...VALID_SIGNATURE,
  certificate: {
    notBefore: '2022-01-01T00:00:00Z',
    notAfter: '2025-01-01T00:00:00Z',
    selfSigned: false,
    sha256: 'ab',
    authorityKeyId: null,
    chain: ['AAAA'],
  },
};
const FACTS: FileFacts[] = [makeFacts(pdf({ signatures: [signature] }))];

const answering = () =>
  vi.fn<AskForVerdicts>(
    async (chains) =>
      new Map([...chains.keys()].map((key) => [key, { verified: true as const, authority: 'Gốc' }])),
  );

it('asks nothing while no authority is imported', async () => {
  const ask = answering();
  expect(await createTrust(ask)(FACTS, [])).toBeNull();
  expect(ask).not.toHaveBeenCalled();
});

it('asks once for a chain, and anew once the authorities have changed', async () => {
  const ask = answering();
  const trustIn = createTrust(ask);
  const trust = await trustIn(FACTS, ['a']);
  expect(trust?.(signature)).toEqual({ verified: true, authority: 'Gốc' });
  await trustIn(FACTS, ['a']);
  expect(ask).toHaveBeenCalledTimes(1);
  await trustIn(FACTS, ['a', 'b']);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('tells the same certificate at another time, or with other issuers beside it, apart', async () => {
  const ask = answering();
  const later = { ...signature, signedAt: '2024-01-01T00:00:00Z' };
  const more = { ...signature, certificate: { ...signature.certificate, chain: ['AAAA', 'BBBB'] } };
  await createTrust(ask)([makeFacts(pdf({ signatures: [signature, later, more, signature] }))], ['a']);
  expect(ask.mock.calls[0]?.[0].size).toBe(3);
});

it('knows nothing where there is no answer, and asks again', async () => {
  const ask = vi.fn<AskForVerdicts>().mockRejectedValueOnce(new Error('lost'));
  const trustIn = createTrust(ask);
  const trust = await trustIn(FACTS, ['a']);
  expect(trust?.(signature)).toBeNull();
  ask.mockImplementation(answering());
  expect((await trustIn(FACTS, ['a']))?.(signature)).toMatchObject({ verified: true });
});
