type Bytes = Uint8Array<ArrayBuffer>;

const BLOCK = 16;

function importKey(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt', 'decrypt']);
}

/** Undoes AES-CBC whose first block is the initialisation vector, padded as PKCS #7 has it. @throws where it is not */
export async function openAes(key: Bytes, data: Bytes): Promise<Bytes> {
  if (data.length === 0) return data;
  const parameters = { name: 'AES-CBC', iv: data.slice(0, BLOCK) };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, await importKey(key), data.slice(BLOCK)));
}

/** Undoes AES-CBC of whole blocks without padding, its initialisation vector all zeros. */
export async function openAesBlocks(key: Bytes, data: Bytes): Promise<Bytes> {
  const imported = await importKey(key);
  // WebCrypto wants padding: a block of nothing but that, as it would follow.
  const last = { name: 'AES-CBC', iv: data.slice(-BLOCK) };
  const padding = new Uint8Array(await crypto.subtle.encrypt(last, imported, new Uint8Array()));
  const padded = Uint8Array.of(...data, ...padding);
  const parameters = { name: 'AES-CBC', iv: new Uint8Array(BLOCK) };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, imported, padded));
}

/** AES-CBC of whole blocks without padding. */
export async function sealAesBlocks(key: Bytes, iv: Bytes, data: Bytes): Promise<Bytes> {
  const sealed = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, await importKey(key), data);
  return new Uint8Array(sealed, 0, data.length);
}
