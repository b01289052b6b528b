import { signal, type Signal } from '@preact/signals';
import type { KeptReceipt } from '../../utils/report/receipt.ts';

/** A file that was given to be compared: its name and its hash. */
export interface GivenFile {
  name: string;
  sha256: string;
}

/** All that the page of receipts shows. */
export interface ReceiptModel {
  /** The newest first. */
  receipts: Signal<readonly KeptReceipt[]>;
  /** Which of them is shown. */
  shown: Signal<number>;
  /** A file was opened that is no receipt. */
  unreadable: Signal<boolean>;
  given: Signal<readonly GivenFile[]>;
  /** How many of the files that were given have been read; null while none are. */
  hashing: Signal<{ done: number; total: number } | null>;
}

export function createReceiptModel(): ReceiptModel {
  return {
    receipts: signal<readonly KeptReceipt[]>([]),
    shown: signal(0),
    unreadable: signal(false),
    given: signal<readonly GivenFile[]>([]),
    hashing: signal<{ done: number; total: number } | null>(null),
  };
}

export interface ReceiptActions {
  print: () => void;
  save: (kept: KeptReceipt) => void;
  /** Shows a receipt that was saved before. */
  open: (file: File) => void;
  /** Reads files to be compared with the receipt that is shown. */
  compare: (files: readonly File[]) => void;
}
