import { useSignal } from '@preact/signals';
import { matchReceipt, type Receipt } from '../../utils/report/receipt.ts';
import type { ReceiptModel } from './model.ts';
import { useReceiptWords } from './receipt-words.ts';

interface VerifyProps {
  model: ReceiptModel;
  receipt: Receipt;
  onFiles: (files: readonly File[]) => void;
}

/** Takes files to be compared with the receipt, dropped or chosen, and says how many are the same. */
export function Verify({ model, receipt, onFiles }: VerifyProps) {
  const words = useReceiptWords();
  const isOver = useSignal(false);
  const matches = matchReceipt(receipt, model.given.value);
  const same = matches.filter(({ match }) => match === 'same').length;
  const { value: hashing } = model.hashing;
  const take = (event: DragEvent): void => {
    event.preventDefault();
    isOver.value = false;
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <section
      class={`drop-zone ${isOver.value ? 'drop-zone-over' : ''}`}
      aria-label={words.verifyTitle}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => (isOver.value = false)}
      onDrop={take}
    >
      <h2>{words.verifyTitle}</h2>
      <p>{words.verifyAdvice}</p>
      <label class="button file-button">
        {words.chooseFiles}
        <input
          type="file"
          class="sr-only"
          multiple
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">
        {hashing
          ? words.hashing(hashing.done, hashing.total)
          : model.given.value.length > 0 && words.verified(same, matches.length)}
      </p>
    </section>
  );
}
