import { hasAscii, viewOf } from './bytes.ts';
import type { Kind } from './kind.ts';

/** Streams that tell what an OLE compound file is ([MS-CFB], and each program's own format). */
const STREAMS: Readonly<Record<string, Kind>> = {
  WordDocument: { kind: 'office', format: 'doc' },
  Workbook: { kind: 'office', format: 'xls' },
  Book: { kind: 'office', format: 'xls' },
  'PowerPoint Document': { kind: 'office', format: 'ppt' },
  EncryptedPackage: { kind: 'office', format: 'office-encrypted' },
  VisioDocument: { kind: 'office', format: 'vsd' },
  '__properties_version1.0': { kind: 'other', format: 'msg' },
};

const MAX_DIRECTORY_SECTORS = 64;
const ENTRY_BYTES = 128;

/** Word, Excel and PowerPoint of before 2007 by their stream names; null where the bytes are no OLE file. */
export function oleKind(bytes: Uint8Array): Kind | null {
  if (!hasAscii(bytes, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return null;
  for (const name of directoryNames(bytes)) {
    const kind = STREAMS[name];
    if (kind) return kind;
  }
  return { kind: 'other', format: 'ole' };
}

/** Names in the directory in their order, so that a document's own streams come before those of embedded objects. */
function* directoryNames(bytes: Uint8Array): Generator<string> {
  if (bytes.length < 512) return;
  const view = viewOf(bytes);
  const sectorBytes = 2 ** Math.min(view.getUint16(30, true), 16);
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MAX_DIRECTORY_SECTORS; count += 1) {
    const start = (sector + 1) * sectorBytes;
    if (start + ENTRY_BYTES > bytes.length) return;
    for (let at = start; at + ENTRY_BYTES <= Math.min(start + sectorBytes, bytes.length); at += ENTRY_BYTES) {
      yield entryName(view, at);
    }
    const next = nextSector(view, sector, sectorBytes);
    if (next === null) return;
    sector = next;
  }
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}

/** The FAT's next sector of a chain, through the 109 FAT sectors that the header lists. */
function nextSector(view: DataView, sector: number, sectorBytes: number): number | null {
  const perSector = sectorBytes / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return null;
  const fatSector = view.getUint32(76 + index * 4, true);
  const at = (fatSector + 1) * sectorBytes + (sector % perSector) * 4;
  if (at + 4 > view.byteLength) return null;
  const next = view.getUint32(at, true);
  return next < 0xfffffffa ? next : null;
}
