import type { Language } from '../shared/words.ts';
import type { ReceiptActions, ReceiptModel } from './model.ts';
import { ReceiptHead } from './ReceiptHead.tsx';
import { ReceiptFiles } from './ReceiptFiles.tsx';
import { receiptWords, ReceiptWordsContext, useReceiptWords } from './receipt-words.ts';
import { formatVietnamTime } from '../../utils/text/vietnam-time.ts';
import { Verify } from './Verify.tsx';

interface ReceiptAppProps {
  model: ReceiptModel;
  actions: ReceiptActions;
  language: Language;
}

/** What was sent, to be printed, saved, and compared with files later. */
export function ReceiptApp({ language, ...rest }: ReceiptAppProps) {
  return (
    <ReceiptWordsContext.Provider value={receiptWords(language)}>
      <Page {...rest} />
    </ReceiptWordsContext.Provider>
  );
}

function Page({ model, actions }: Omit<ReceiptAppProps, 'language'>) {
  const words = useReceiptWords();
  const kept = model.receipts.value[model.shown.value];
  return (
    <main class="folder receipt">
      <h1>{words.title}</h1>
      <p class="quiet">{words.about}</p>
      <div class="row review-actions">
        {kept && (
          <>
            <button type="button" class="button button-primary" onClick={actions.print}>
              {words.print}
            </button>
            <button type="button" class="button" onClick={() => actions.save(kept)}>
              {words.save}
            </button>
          </>
        )}
        <label class="button file-button">
          {words.open}
          <input
            type="file"
            class="sr-only"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) actions.open(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <WhichReceipt model={model} />
      </div>
      <p role="alert">{model.unreadable.value && words.unreadable}</p>
      {kept ? (
        <>
          <ReceiptHead kept={kept} />
          <Verify model={model} receipt={kept.receipt} onFiles={actions.compare} />
          <ReceiptFiles receipt={kept.receipt} given={model.given.value} />
        </>
      ) : (
        <section class="card" data-receipt="none">
          <h2>{words.none}</h2>
          <p>{words.noneAdvice}</p>
        </section>
      )}
    </main>
  );
}

/** Which time, where the report was sent more than once. */
function WhichReceipt({ model }: { model: ReceiptModel }) {
  const words = useReceiptWords();
  const receipts = model.receipts.value;
  if (receipts.length < 2) return null;
  return (
    <label class="field">
      {words.which}
      <select
        value={String(model.shown.value)}
        onChange={({ currentTarget }) => (model.shown.value = Number(currentTarget.value))}
      >
        {receipts.map(({ receipt }, index) => (
          <option key={receipt.at} value={String(index)}>
            {formatVietnamTime(receipt.at)}
          </option>
        ))}
      </select>
    </label>
  );
}
