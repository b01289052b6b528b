import { fromBER, type Constructed, type BaseBlock } from 'asn1js';
import { SignerInfo, type Certificate } from 'pkijs';
import { certificateOf } from './known-certificates.ts';
import { SignatureFault } from './reasons.ts';

/** Files with large revocation lists have more nodes than asn1js lets through by itself. */
const MAX_NODES = 400_000;
const MAX_CERTIFICATES = 100;
const SIGNED_DATA = '1.2.840.113549.1.7.2';

export interface CmsCertificate {
  parsed: Certificate;
  /** As it was signed. */
  der: Uint8Array<ArrayBuffer>;
}

/** SignedData (RFC 5652, 5.1) with its single signer. */
export interface Cms {
  signer: SignerInfo;
  certificates: CmsCertificate[];
  /** eContentType. */
  contentType: string;
  /** eContent; null where there is none or one of no length, as a Vietnamese signer writes it. */
  content: Uint8Array<ArrayBuffer> | null;
}

type Node = BaseBlock;

const unreadable = () => new SignatureFault('broken', 'cms-unreadable');

const childrenOf = (node: Node | undefined): Node[] => {
  const value = (node as Constructed | undefined)?.valueBlock?.value;
  return Array.isArray(value) ? value : [];
};

const isContext = (node: Node, tag: number) => node.idBlock.tagClass === 3 && node.idBlock.tagNumber === tag;

const isUniversal = (node: Node, tag: number) =>
  node.idBlock.tagClass === 1 && node.idBlock.tagNumber === tag;

const derOf = (node: Node) => node.valueBeforeDecodeView.slice();

function identifier(node: Node | undefined): string {
  if (!node || !isUniversal(node, 6)) throw unreadable();
  return String(node.valueBlock);
}

/** Bytes of an OCTET STRING, also of one in pieces (X.690, 8.7). */
export function octets(node: Node): Uint8Array<ArrayBuffer> {
  const pieces = childrenOf(node);
  const block = node.valueBlock as { valueHexView?: Uint8Array };
  if (!pieces.length) return (block.valueHexView ?? new Uint8Array()).slice();
  const parts = pieces.map(octets);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Parses BER within bounds. @throws {SignatureFault} cms-unreadable, limit-exceeded */
export function parseBer(bytes: Uint8Array): Node {
  const { offset, result } = fromBER(bytes as Uint8Array<ArrayBuffer>, {
    maxNodes: MAX_NODES,
    maxContentLength: 2 ** 31,
    maxDepth: 60,
    parseEmbedded: false,
  });
  if (/^Maximum/.test(result.error)) throw new SignatureFault('unknown', 'limit-exceeded');
  if (offset < 0 || result.error) throw unreadable();
  return result;
}

function encapsulated(node: Node | undefined): Pick<Cms, 'contentType' | 'content'> {
  const [type, wrapped] = childrenOf(node);
  const inner = wrapped && childrenOf(wrapped)[0];
  const content = inner ? octets(inner) : null;
  return { contentType: identifier(type), content: content?.length ? content : null };
}

function certificatesOf(node: Node | undefined): CmsCertificate[] {
  const found: CmsCertificate[] = [];
  for (const item of childrenOf(node).slice(0, MAX_CERTIFICATES)) {
    if (!isUniversal(item, 16)) continue;
    try {
      found.push(certificateOf(derOf(item)));
    } catch {
      // A certificate of another's that cannot be read says nothing of the signer's own.
    }
  }
  return found;
}

/** The fields of a SignedData. @throws {SignatureFault} cms-unreadable, limit-exceeded */
function signedDataFields(bytes: Uint8Array): Node[] {
  const [type, wrapped] = childrenOf(parseBer(bytes));
  if (identifier(type) !== SIGNED_DATA || !wrapped) throw unreadable();
  const fields = childrenOf(childrenOf(wrapped)[0]);
  if (fields.length < 4) throw unreadable();
  return fields;
}

const certificatesAmong = (fields: readonly Node[]) =>
  certificatesOf(fields.slice(3, -1).find((field) => isContext(field, 0)));

/** Certificates of a SignedData whoever signed it: of a bundle (.p7b) nobody has. @throws {SignatureFault} as `parseCms` */
export function parseCertificates(bytes: Uint8Array): CmsCertificate[] {
  return certificatesAmong(signedDataFields(bytes));
}

/**
 * Reads a CMS SignedData; zeros after it are padding. Revocation lists in it are passed over.
 * @throws {SignatureFault} cms-unreadable, signer-count, limit-exceeded
 */
export function parseCms(bytes: Uint8Array): Cms {
  const fields = signedDataFields(bytes);
  const signers = fields.at(-1);
  if (!signers || !isUniversal(signers, 17)) throw unreadable();
  const [info, ...others] = childrenOf(signers);
  if (!info || others.length) throw new SignatureFault('broken', 'signer-count');
  try {
    return {
      signer: new SignerInfo({ schema: info }),
      certificates: certificatesAmong(fields),
      ...encapsulated(fields[2]),
    };
  } catch (error) {
    if (error instanceof SignatureFault) throw error;
    throw unreadable();
  }
}
