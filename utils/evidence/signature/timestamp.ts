import { TSTInfo } from 'pkijs';
import { unsignedAttribute } from './attributes.ts';
import { parseBer, parseCms, type Cms } from './cms.ts';
import { sameBytes } from './equal.ts';
import { SignatureFault } from './reasons.ts';
import { signerCertificate } from './signer-certificate.ts';
import { digestOf, verifyCms } from './verify-cms.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNATURE_TIMESTAMP = '1.2.840.113549.1.9.16.2.14';

/** What a timestamp token says (RFC 3161, 2.4.2). @throws {SignatureFault} cms-unreadable */
export function timestampInfo(token: Cms): TSTInfo {
  if (token.contentType !== TST_INFO || !token.content) throw new SignatureFault('broken', 'content-missing');
  try {
    return new TSTInfo({ schema: parseBer(token.content) });
  } catch {
    throw new SignatureFault('broken', 'cms-unreadable');
  }
}

/** Whether the token is of these bytes. @throws {SignatureFault} digest-mismatch, algorithm-unknown */
export async function checkImprint(info: TSTInfo, bytes: Uint8Array<ArrayBuffer>) {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const digest = await digestOf(hashAlgorithm.algorithmId, bytes);
  if (!sameBytes(digest, hashedMessage.valueBlock.valueHexView))
    throw new SignatureFault('broken', 'digest-mismatch');
}

/**
 * Time of the signature timestamp among the unsigned attributes (RFC 3161, appendix A), if it is there and verifies;
 * a token that does not is no proof, and says nothing against the signature.
 */
export async function signatureTimestamp({ signer }: Cms): Promise<Date | null> {
  const [value] = unsignedAttribute(signer, SIGNATURE_TIMESTAMP);
  if (!value) return null;
  try {
    const token = parseCms(value.valueBeforeDecodeView);
    const info = timestampInfo(token);
    await checkImprint(info, signer.signature.valueBlock.valueHexView.slice());
    const certificate = signerCertificate(token);
    if (!certificate || !token.content) return null;
    await verifyCms(token, certificate, token.content);
    return info.genTime;
  } catch {
    return null;
  }
}
