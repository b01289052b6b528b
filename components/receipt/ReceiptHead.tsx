import type { KeptReceipt } from '../../utils/report/receipt.ts';
import { formatVietnamTime } from '../../utils/text/vietnam-time.ts';
import { useReceiptWords } from './receipt-words.ts';

/** Who sent what, when, and what was known and passed over. */
export function ReceiptHead({ kept: { receipt, confirmed } }: { kept: KeptReceipt }) {
  const words = useReceiptWords();
  const { head, unknown } = words;
  const summary = receipt.summaryFiles?.map(({ name }) => name).join('; ');
  const { extension, engine, pack } = receipt.versions;
  const lines: [string, string][] = [
    [head.at, formatVietnamTime(receipt.at)],
    [head.clock, receipt.clockOffset === null ? words.clockOfComputer : words.clockOfPortal],
    [
      head.confirmed,
      confirmed ? words.confirmedBy[confirmed.by](formatVietnamTime(confirmed.at)) : words.unconfirmed,
    ],
    [head.unit, receipt.unit ?? unknown],
    [head.account, receipt.account ?? unknown],
    [head.portal, receipt.portal],
    [head.round, receipt.round ?? unknown],
    [head.total, receipt.total ?? unknown],
    [head.summary, summary === '' ? words.noSummary : (summary ?? unknown)],
    [head.versions, words.versions(extension, engine, pack)],
    ...(receipt.reason ? [[head.reason, receipt.reason] satisfies [string, string]] : []),
  ];
  return (
    <section class="card">
      <dl class="receipt-head">
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {receipt.reminders.length > 0 && (
        <>
          <h2>{words.reminders}</h2>
          <ul class="receipt-passed">
            {receipt.reminders.map(({ message, at }) => (
              <li key={message} data-reminder={at === null ? 'open' : 'done'}>
                {message}
                {at === null && <strong> {words.notTicked}</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>
        {receipt.passedOver.length > 0
          ? words.passedOver(receipt.passedOver.length)
          : words.nothingPassedOver}
      </h2>
      <ul class="receipt-passed">
        {receipt.passedOver.map(({ rule, outcome, message }) => (
          <li key={`${rule} ${message}`} data-rule={rule} data-outcome={outcome}>
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
