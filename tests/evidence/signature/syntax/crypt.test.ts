import { describe, expect, it } from 'vitest';
import {
  openAes,
  openAesBlocks,
  sealAesBlocks,
} from '../../../../utils/evidence/signature/syntax/crypt/aes.ts';
import { md5 } from '../../../../utils/evidence/signature/syntax/crypt/md5.ts';
import { rc4 } from '../../../../utils/evidence/signature/syntax/crypt/rc4.ts';
import { asDict } from '../../../../utils/evidence/signature/syntax/objects.ts';
import { Revision } from '../../../../utils/evidence/signature/syntax/revision.ts';
import { pdfText } from '../../../../utils/evidence/signature/syntax/text.ts';
import { toHex } from '../../../../utils/text/hex.ts';
import { fixture } from '../open.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('what older encryption is made of', () => {
  // RFC 1321, A.5.
  it.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
    ['1234567890'.repeat(8), '57edf4a22be3c955ac49da2e2107b67a'],
  ])('MD5 of «%s»', (text, expected) => {
    expect(toHex(md5(ascii(text))).toLowerCase()).toBe(expected);
  });

  it('RC4 of the known example', () => {
    expect(toHex(rc4(ascii('Key'), ascii('Plaintext'))).toLowerCase()).toBe('bbf316e8d940af0ad3');
  });

  it('AES in whole blocks, without padding', async () => {
    const [key, iv] = [ascii('0123456789abcdef'), new Uint8Array(16)];
    const plain = ascii('sixteen bytes, two such blocks!!');
    const sealed = await sealAesBlocks(key, iv, plain);
    expect(sealed).toHaveLength(32);
    expect(await openAesBlocks(key, sealed)).toEqual(plain);
  });

  it('AES that is not padded as it should be is refused', async () => {
    await expect(openAes(ascii('0123456789abcdef'), new Uint8Array(32))).rejects.toThrow();
  });
});

describe('a string of an encrypted file', () => {
  async function title(path: string): Promise<string | null> {
    const revision = await Revision.open(fixture(path));
    const info = asDict(await revision.lookup(revision.trailer, 'Info'));
    const found = info && (await revision.lookup(info, 'Title'));
    return found?.kind === 'string' ? pdfText(found.bytes) : null;
  }

  it.each(['plain/owner-password.pdf', 'plain/owner-password-packed.pdf'])('%s: is read', async (path) => {
    expect(await title(`files/${path}`)).toBe(await title('files/plain/unsigned.pdf'));
  });

  it('stays as it is where a password is needed', async () => {
    expect(await title('files/plain/user-password.pdf')).not.toBe(await title('files/plain/unsigned.pdf'));
  });
});
