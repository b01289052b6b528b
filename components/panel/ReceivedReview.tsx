import { ownCriteria, type HandedCriterion, type ReviewFile } from '../../utils/report/handover.ts';
import type { Report } from '../../utils/report/report.ts';
import { usePanel } from '../shared/panel-context.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';

interface ReceivedReviewProps {
  review: ReviewFile;
  report: Report;
}

/** A leader's review: the person's own criteria with the remarks, each leading to its fields; others' are counted. */
export function ReceivedReview({ review, report: { account, criteria } }: ReceivedReviewProps) {
  const { handover } = useWords();
  const { model, actions } = usePanel();
  const own = ownCriteria(review, account.name);
  const others = review.criteria.length - own.length;
  const from = review.from ?? handover.unknownPerson;
  return (
    <section class="notice received" data-review-file={review.at}>
      <h2>{handover.received(from, shortTime(review.at, model.now.value))}</h2>
      <p>{own.length > 0 ? handover.ownCriteria(own.length) : handover.noneOwn}</p>
      <ul>
        {own.map((criterion) => (
          <Handed
            key={criterion.code}
            criterion={criterion}
            isShown={criteria.some(({ code }) => code === criterion.code)}
          />
        ))}
      </ul>
      {others > 0 && <p class="quiet">{handover.others(others)}</p>}
      <button type="button" class="button" onClick={actions.putReviewAway}>
        {handover.putAway}
      </button>
    </section>
  );
}

/** `isShown`: whether the portal has shown the criterion since the page was opened, so that there is a way to it. */
function Handed({ criterion, isShown }: { criterion: HandedCriterion; isShown: boolean }) {
  const { code, title, remark, findings } = criterion;
  const words = useWords();
  const { actions } = usePanel();
  return (
    <li data-remark={code}>
      <button type="button" class="link" onClick={() => actions.goTo(code, 'row')}>
        <strong>{code}</strong> {title}
      </button>
      {!isShown && <p class="quiet">{words.handover.notShown}</p>}
      {remark && <p>{remark}</p>}
      {findings.length > 0 && (
        <details>
          <summary>{words.handover.findings(findings.length)}</summary>
          {findings.map(({ rule, outcome, message, remedy }) => (
            <p key={`${rule} ${message}`} data-outcome={outcome}>
              {message} {remedy}
            </p>
          ))}
        </details>
      )}
    </li>
  );
}
