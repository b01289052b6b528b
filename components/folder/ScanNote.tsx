import { OcrNote } from '../shared/OcrNote.tsx';
import { useFolder } from './folder-context.ts';
import type { FolderRow } from './model.ts';

/** How far reading a scan is, or that it did not come to its end; nothing of a file that is none. */
export function ScanNote({ row }: { row: FolderRow }) {
  const { model, actions } = useFolder();
  return (
    <OcrNote
      name={row.name}
      share={row.step === 'looking' ? model.ocr.value[row.id] : undefined}
      ended={row.step === 'done' && row.here ? (row.ocrEnded ?? undefined) : undefined}
      onStop={() => actions.stopOcr(row)}
      onAgain={() => actions.readAgain(row)}
    />
  );
}
