import { describe, expect, it } from 'vitest';
import manifest from '../../fixtures/files/manifest.json' with { type: 'json' };
import { fixture, signaturesOf } from './open.ts';

interface Expected {
  status: string;
  reason?: string;
  signerType?: string | null;
  whole?: boolean;
  changes?: object;
}

const documents = manifest.filter(({ expect: { kind, signatures } }) => kind === 'pdf' && signatures);

describe('documents signed by openssl', () => {
  it.each(
    documents.map(
      ({ path, about, expect: { signatures } }) => [path, about, signatures as Expected[]] as const,
    ),
  )('%s: %s', async (path, _about, expected) => {
    const found = await signaturesOf(fixture(`files/${path}`));
    expect(found.map(({ status }) => status)).toEqual(expected.map(({ status }) => status));
    for (const [index, { reason = null, signerType, whole, changes }] of expected.entries()) {
      const signature = found[index];
      expect(signature?.reason).toBe(reason);
      if (signerType !== undefined) expect(signature?.signerType).toBe(signerType);
      if (changes) expect(signature?.changes).toMatchObject(changes);
      if (whole !== undefined) expect(signature?.coversWholeFile).toBe(whole);
    }
  });
});

describe('documents signed by other programs', () => {
  it.each([
    ['itext-one', 1],
    ['itext-three', 3],
    ['itext-certified', 2],
    ['itext-then-lock', 2],
    ['pdfbox-two', 2],
    ['pdfbox-filled-signed', 2],
    ['itext-tagged', 2],
    ['itext-archive', 3],
  ])('%s: each of its signatures is valid, the last one covers the file', async (name, count) => {
    const found = await signaturesOf(fixture(`peers/${name}.pdf`));
    expect(found.map(({ status }) => status)).toEqual(Array<string>(count).fill('valid'));
    expect(found.map(({ coversWholeFile }) => coversWholeFile)).toEqual(
      Array.from({ length: count }, (_, index) => index === count - 1),
    );
  });
});

describe('a document that another program wrote to after it was signed', () => {
  it.each([
    ['itext-form-filled', 'a field filled in'],
    ['pdfbox-redrawn', 'a field drawn anew'],
    ['pdfbox-page-spelled-out', 'what the page takes for granted written into it'],
  ])('%s: stays valid with %s', async (name) => {
    expect(await signaturesOf(fixture(`peers/${name}.pdf`))).toMatchObject([
      { status: 'valid', coversWholeFile: false, changes: null },
    ]);
  });

  it.each([
    ['itext-sneaky-signature', 'a later stamp', ['changed-after', 'valid']],
    ['itext-evil-free-text', 'a free text', ['changed-after']],
  ])('%s: is changed by %s laid over the text', async (name, _what, statuses) => {
    const found = await signaturesOf(fixture(`peers/${name}.pdf`));
    expect(found.map(({ status }) => status)).toEqual(statuses);
  });
});

describe('files that are encrypted under an owner password, their objects packed', () => {
  it('itext-rc4-40: both signatures are valid', async () => {
    expect(await signaturesOf(fixture('peers/itext-rc4-40.pdf'))).toMatchObject([
      { status: 'valid', coversWholeFile: false, changes: null },
      { status: 'valid', coversWholeFile: true },
    ]);
  });

  it.each(['rc4-128', 'aes-128', 'aes-256'])('itext-%s-filled: stay valid', async (name) => {
    const found = await signaturesOf(fixture(`peers/itext-${name}-filled.pdf`));
    expect(found).toMatchObject([
      { status: 'valid', changes: null },
      { status: 'valid', changes: null },
    ]);
  });

  it.each(['rc4-128', 'aes-128', 'aes-256'])('itext-%s-drawn: what was drawn is found', async (name) => {
    const changed = { status: 'changed-after', reason: 'look-changed', changes: { pages: [1], look: true } };
    expect(await signaturesOf(fixture(`peers/itext-${name}-drawn.pdf`))).toMatchObject([changed, changed]);
  });
});

describe('what is told of a signature', () => {
  it('names signer, organisation, issuer, time and digest', async () => {
    const [person, organisation] = await signaturesOf(
      fixture('files/demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf'),
    );
    expect(person).toMatchObject({
      kind: 'approval',
      signer: 'Nguyễn Văn An',
      organisation: null,
      issuer: 'CA phục vụ thử nghiệm MẪU',
      signedAt: '2023-03-15T02:00:00Z',
      signedAtSource: 'signer',
      digest: 'SHA-256',
      certificate: { notBefore: '2020-12-31T17:00:00.000Z', selfSigned: false },
    });
    expect(organisation).toMatchObject({
      signer: 'ỦY BAN NHÂN DÂN PHƯỜNG THUẬN HÓA',
      organisation: 'ỦY BAN NHÂN DÂN PHƯỜNG THUẬN HÓA',
      signedAt: '2023-03-15T02:30:00Z',
    });
    expect(organisation?.certificate?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(organisation?.certificate?.authorityKeyId).toMatch(/^[0-9a-f]{40}$/);
  });

  it.each([
    ['signed/timestamped.pdf', 'timestamp', '2023-03-15T02:31:00Z'],
    ['signed/document-timestamp.pdf', 'timestamp', '2023-03-15T02:30:00Z'],
    ['signed/no-date.pdf', 'signer', '2023-03-15T02:30:00Z'],
    ['signed/no-attributes.pdf', 'dictionary', '2023-03-15T02:30:00Z'],
  ])('%s: the time comes from the %s', async (path, source, time) => {
    const [signature] = await signaturesOf(fixture(`files/${path}`));
    expect(signature).toMatchObject({ signedAt: time, signedAtSource: source });
  });

  it.each([
    ['signed/certified.pdf', ['certification', 'approval']],
    ['signed/archive-timestamp.pdf', ['approval', 'timestamp']],
  ])('%s: tells the kinds apart', async (path, kinds) => {
    const found = await signaturesOf(fixture(`files/${path}`));
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('reads names in BMPString', async () => {
    const [signature] = await signaturesOf(fixture('files/signed/bmp-names.pdf'));
    expect(signature?.signer).toBe('UBND PHƯỜNG THUẬN HÓA');
  });
});
