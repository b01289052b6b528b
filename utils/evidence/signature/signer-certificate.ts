import type { BaseBlock, Integer } from 'asn1js';
import { IssuerAndSerialNumber } from 'pkijs';
import { octets, type Cms, type CmsCertificate } from './cms.ts';
import { sameBytes } from './equal.ts';

const SUBJECT_KEY_ID = '2.5.29.14';

function subjectKeyId({ parsed }: CmsCertificate): Uint8Array | null {
  const extension = parsed.extensions?.find(({ extnID }) => extnID === SUBJECT_KEY_ID);
  const wrapped = extension?.extnValue.valueBlock.valueHexView;
  // The extension's value is itself an OCTET STRING: tag, length, digest.
  return wrapped && wrapped.length > 2 ? wrapped.subarray(2) : null;
}

/** The certificate that the SignerInfo names (RFC 5652, 5.3), by issuer and serial number or by key identifier. */
export function signerCertificate({ signer, certificates }: Cms): CmsCertificate | null {
  const { sid } = signer as { sid: unknown };
  if (sid instanceof IssuerAndSerialNumber) {
    const serial = (sid.serialNumber as Integer).valueBlock.valueHexView;
    const candidates = certificates.filter(({ parsed }) =>
      sameBytes(parsed.serialNumber.valueBlock.valueHexView, serial),
    );
    // The same name may be written in another string type; the signature decides whether the key is the right one.
    return candidates.find(({ parsed }) => parsed.issuer.isEqual(sid.issuer)) ?? candidates[0] ?? null;
  }
  const wanted = octets(sid as BaseBlock);
  return certificates.find((each) => sameBytes(subjectKeyId(each) ?? new Uint8Array(), wanted)) ?? null;
}
