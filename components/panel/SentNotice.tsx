import { usePanel } from '../shared/panel-context.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';

/** The report was sent and the portal has not been seen to say so. `at`: ISO 8601. */
export function SentNotice({ at }: { at: string }) {
  const words = useWords();
  const { model, actions } = usePanel();
  return (
    <section class="notice" role="status" data-unconfirmed={at}>
      <p>
        <strong>{words.unconfirmed}</strong>
      </p>
      <p>{words.unconfirmedAdvice(shortTime(at, model.now.value))}</p>
      <button type="button" class="button" onClick={actions.sentSeen}>
        {words.sentSeen}
      </button>
    </section>
  );
}
