import type { readFile } from 'node:fs/promises';

/** Where the decoders lie: CCITT fax and JBIG2, and JPEG 2000. Bundlers take them along by these very words. */
const ADDRESSES: Readonly<Record<string, () => URL>> = {
  'jbig2.wasm': () => new URL('../../../node_modules/pdfjs-dist/wasm/jbig2.wasm', import.meta.url),
  'openjpeg.wasm': () => new URL('../../../node_modules/pdfjs-dist/wasm/openjpeg.wasm', import.meta.url),
};

interface FileReading {
  readFile: typeof readFile;
}

/** What pdf.js asks for bytes that are part of it; the image decoders are all that it gets. */
export class ImageDecoders {
  /** @throws Error for anything else than an image decoder */
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = ADDRESSES[filename]?.();
    if (!address) throw new Error(`not supplied: ${filename}`);
    if (address.protocol === 'file:') return new Uint8Array(await files().readFile(address));
    const response = await fetch(address);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** Node's own files, without an import that a browser's bundle could not keep. */
function files(): FileReading {
  return process.getBuiltinModule('node:fs/promises');
}
