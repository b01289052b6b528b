import type { Attachment } from '../../utils/report/criterion.ts';
import { OcrNote } from '../shared/OcrNote.tsx';
import { usePanel } from '../shared/panel-context.ts';

interface ScanNotesProps {
  /** Code of the criterion. */
  criterion: string;
  attachments: readonly Attachment[];
}

/**
 * The scans of a criterion that are being read, and those of which reading did not come to its end. One that is being
 * read may be listed under another id by now, the portal having taken it.
 */
export function ScanNotes({ criterion, attachments }: ScanNotesProps) {
  const { model, actions } = usePanel();
  const reading = Object.entries(model.ocr.value).filter(([, scan]) => scan.criterion === criterion);
  const ended = attachments.filter(({ name }) => !reading.some(([, scan]) => scan.name === name));
  return (
    <>
      {reading.map(([id, { name, share }]) => (
        <OcrNote key={id} name={name} share={share} onStop={() => actions.stopOcr(id)} />
      ))}
      {ended.map(({ id, name }) => (
        <OcrNote
          key={id}
          name={name}
          ended={model.state.value?.ocrEnded?.[id]}
          gone={model.ocrGone.value.has(id)}
          onAgain={() => actions.readAgain(criterion, id, name)}
        />
      ))}
    </>
  );
}
