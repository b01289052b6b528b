import { render } from 'preact';
import { createReceiptModel, type ReceiptActions } from '../../components/receipt/model.ts';
import { ReceiptApp } from '../../components/receipt/ReceiptApp.tsx';
import { receiptWords } from '../../components/receipt/receipt-words.ts';
import { nameDocument } from '../../components/shared/page-title.ts';
import { sha256Hex } from '../../utils/evidence/hash.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { keptReceiptSchema, type KeptReceipt } from '../../utils/report/receipt.ts';
import { portalTab } from '../folder/circumstances.ts';
import { saveFile } from '../../components/restore/save-file.ts';
import './style.css';

tellErrors('receipt');

/** Bytes: no receipt is larger. */
const LARGEST_RECEIPT = 20_000_000;

const tab = portalTab(location.search);
const model = createReceiptModel();
const { language } = await readSettings();
nameDocument('receipt', language);

/** What stands in a saved receipt; null where it is none. */
async function readSaved(file: File): Promise<KeptReceipt | null> {
  if (file.size > LARGEST_RECEIPT) return null;
  try {
    const parsed = keptReceiptSchema.safeParse(JSON.parse(await file.text()));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function open(file: File): Promise<void> {
  const saved = await readSaved(file);
  model.unreadable.value = saved === null;
  if (!saved) return;
  model.receipts.value = [saved, ...model.receipts.value];
  model.shown.value = 0;
}

/** One after the other, so that no more than one file is in memory. */
async function compare(files: readonly File[]): Promise<void> {
  for (const [done, file] of files.entries()) {
    model.hashing.value = { done, total: files.length };
    // A folder among what was dropped, or a file that was moved meanwhile, cannot be read.
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) continue;
    const sha256 = await sha256Hex(new Uint8Array(bytes));
    model.given.value = [...model.given.value, { name: file.name, sha256 }];
  }
  model.hashing.value = null;
}

const actions: ReceiptActions = {
  print: () => window.print(),
  save(kept) {
    const name = receiptWords(language).fileName(kept.receipt.at.slice(0, 19).replaceAll(':', ''));
    saveFile(new File([JSON.stringify(kept, null, 2)], name, { type: 'application/json' }));
  },
  open: (file) => void open(file),
  compare: (files) => void compare(files),
};

const root = document.getElementById('app');
if (root) render(<ReceiptApp model={model} actions={actions} language={language} />, root);
if (tab !== null) {
  const sent = await sendToBackground({ to: 'background', type: 'receipts', tab });
  if (sent.ok) model.receipts.value = sent.answer.receipts;
}
