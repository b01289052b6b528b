import { asDict, asInteger, asName, type PdfDict, type PdfObject } from '../objects.ts';
import { openAes } from './aes.ts';
import { fileKey } from './file-key.ts';
import { md5 } from './md5.ts';
import { rc4 } from './rc4.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Method = 'identity' | 'rc4' | 'aes' | 'aes-256';

/** Undoes the encryption of a file that opens without a password (ISO 32000-2, 7.6). */
export interface Decipher {
  /** Whether streams of type Metadata are encrypted. */
  metadata: boolean;
  /** @param owner number and generation of the object it stands in. @throws where it is not encrypted as it should be */
  string: (bytes: Uint8Array, owner: Owner) => Promise<Uint8Array>;
  stream: (bytes: Uint8Array, owner: Owner) => Promise<Uint8Array>;
}

export interface Owner {
  number: number;
  generation: number;
}

const METHODS: Readonly<Record<string, Method>> = {
  None: 'identity',
  V2: 'rc4',
  AESV2: 'aes',
  AESV3: 'aes-256',
};

/**
 * @param encrypt the encryption dictionary, its strings as they stand
 * @param id the first of the file's identifiers
 * @returns null for handlers other than the standard one, and where a password is needed
 */
export async function openDecipher(encrypt: PdfDict, id: Uint8Array): Promise<Decipher | null> {
  const { entries } = encrypt;
  const integer = (key: string) => asInteger(entries.get(key));
  const text = (key: string) => textOf(entries.get(key));
  const version = integer('V') ?? 0;
  const methods = methodsOf(entries, version);
  if (asName(entries.get('Filter')) !== 'Standard' || !methods) return null;
  const metadata = entries.get('EncryptMetadata')?.kind !== 'false';
  const bits = version === 1 ? 40 : version === 4 ? 128 : (integer('Length') ?? 40);
  const key = await fileKey({
    revision: integer('R') ?? 0,
    keyLength: Math.min(16, Math.max(5, bits >> 3)),
    owner: text('O'),
    user: text('U'),
    userKey: text('UE'),
    permissions: integer('P') ?? 0,
    encryptMetadata: metadata,
    id,
  });
  if (!key) return null;
  return {
    metadata,
    string: (bytes, owner) => open(methods.strings, key, bytes.slice(), owner),
    stream: (bytes, owner) => open(methods.streams, key, bytes.slice(), owner),
  };
}

function textOf(object: PdfObject | undefined): Uint8Array {
  return object?.kind === 'string' ? object.bytes : new Uint8Array();
}

/** By /V, and of crypt filters by their method (7.6.6); null for what is not known. */
function methodsOf(
  entries: PdfDict['entries'],
  version: number,
): { strings: Method; streams: Method } | null {
  if (version === 1 || version === 2) return { strings: 'rc4', streams: 'rc4' };
  if (version !== 4 && version !== 5) return null;
  const filters = asDict(entries.get('CF'))?.entries;
  const named = (key: string): Method | undefined => {
    const name = asName(entries.get(key)) ?? 'Identity';
    if (name === 'Identity') return 'identity';
    return METHODS[asName(asDict(filters?.get(name))?.entries.get('CFM')) ?? ''];
  };
  const [strings, streams] = [named('StrF'), named('StmF')];
  return strings && streams ? { strings, streams } : null;
}

async function open(method: Method, key: Bytes, bytes: Bytes, owner: Owner): Promise<Bytes> {
  if (method === 'identity') return bytes;
  if (method === 'aes-256') return openAes(key, bytes);
  const own = objectKey(key, owner, method === 'aes');
  return method === 'aes' ? openAes(own, bytes) : rc4(own, bytes);
}

/** Algorithm 1 (7.6.3.2). */
function objectKey(key: Bytes, { number, generation }: Owner, aes: boolean): Bytes {
  const place = [number, number >> 8, number >> 16, generation, generation >> 8];
  // «sAlT»
  const salt = aes ? [0x73, 0x41, 0x6c, 0x54] : [];
  return md5(Uint8Array.of(...key, ...place, ...salt)).slice(0, Math.min(16, key.length + 5));
}
