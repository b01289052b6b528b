/** PDF objects (ISO 32000-2, 7.3) with the places in the bytes where they stand. */

export interface PdfNumber {
  kind: 'number';
  value: number;
}
export interface PdfName {
  kind: 'name';
  value: string;
}
/** `start` and `end` include the delimiters; -1 where the object was read out of an object stream. */
export interface PdfString {
  kind: 'string';
  bytes: Uint8Array;
  start: number;
  end: number;
}
export interface PdfArray {
  kind: 'array';
  items: PdfObject[];
}
export interface PdfDict {
  kind: 'dict';
  entries: Map<string, PdfObject>;
  /** Keys that stand more than once: two readers may then see two different things. */
  repeated: Set<string>;
  start: number;
  end: number;
}
export interface PdfRef {
  kind: 'ref';
  number: number;
  generation: number;
}
export interface PdfStream {
  kind: 'stream';
  dict: PdfDict;
  /** Offset of the first byte of the data. */
  dataStart: number;
  /** Of the object that it is. */
  number: number;
  generation: number;
}
export interface PdfAtom {
  kind: 'null' | 'true' | 'false';
}
export type PdfObject = PdfNumber | PdfName | PdfString | PdfArray | PdfDict | PdfRef | PdfStream | PdfAtom;

export const NULL: PdfAtom = { kind: 'null' };

/** Stands nowhere in the file. */
export const EMPTY_DICT: PdfDict = {
  kind: 'dict',
  entries: new Map(),
  repeated: new Set(),
  start: -1,
  end: -1,
};

/** The dictionary itself, or that of a stream. */
export function asDict(object: PdfObject | undefined): PdfDict | null {
  if (object?.kind === 'dict') return object;
  return object?.kind === 'stream' ? object.dict : null;
}

export function asName(object: PdfObject | undefined): string | null {
  return object?.kind === 'name' ? object.value : null;
}

export function asNumber(object: PdfObject | undefined | null): number | null {
  return object?.kind === 'number' ? object.value : null;
}

export function asInteger(object: PdfObject | undefined): number | null {
  return object?.kind === 'number' && Number.isSafeInteger(object.value) ? object.value : null;
}

export function asItems(object: PdfObject | undefined): PdfObject[] | null {
  return object?.kind === 'array' ? object.items : null;
}
